what-holds = Wat vasthoudt
what-carries = Wat draagt
table-mode = Samen aan tafel
name-strength = Kracht noemen
note-contact = Contact noteren
next-step = De volgende stap
next-nothing = Er staat nog geen stap. Zoek er samen een kleine.
goals = Doelen
no-review-yet = nog niet bekeken
in-the-beginning = in het begin
new-since = Nieuw sinds je laatst keek
phase-now = Hier zijn jullie
phase-done = Gedaan
phase-ahead = Komt nog

web-figure-title = Het web van { $name }
web-nothing-yet = Er staat nog niets in het web.
web-looser = Losser dan in { $day }.
web-tighter = Vaster dan in { $day }.
web-same = Ongeveer zoals in { $day }.
web-tightest = { $count ->
    [one] Dit houdt nu het meest vast: { $domains }.
   *[other] Deze delen houden nu het meest vast: { $domains }.
 }
web-apart = Over { $domains } zien jullie het anders. Dat is goed om over te praten.
strand-tip = Een draad van { $from } trekt { $weight } aan { $to } ({ $who })

nest-figure-title = Het nest van { $name }
nest-nothing-yet = Het nest is nog leeg. Wat kan je al? Wie is er voor jou?
nest-counts = { $strengths ->
    [0] Nog geen krachten
    [one] Eén kracht
   *[other] { $strengths } krachten
 }, { $goals ->
    [0] nog geen doelen.
    [one] één doel{ $growing ->
        [0] .
       *[other] { " " }dat groeit.
     }
   *[other] { $goals } doelen{ $growing ->
        [0] .
        [one] , waarvan er één groeit.
       *[other] , waarvan er { $growing } groeien.
     }
 }
nest-places = { $places ->
    [one] Eén plek die iets mogelijk maakt.
   *[other] { $places } plekken die iets mogelijk maken.
 }
nest-from-me = uit mezelf
nest-from-around = uit mijn omgeving

start-title = Dag { $name }
start-places = Waar wil je naartoe?
place-story-start = Vertel wat je kwijt wil
place-spiderweb-start = Wat houdt je vast?
place-nest-start = Wat kan je? Wie is er?
place-plan-start = Wat wil je bereiken?
place-contacts-start = Wie zag je, wie zie je nog?
place-trajectory-start = Waar zijn jullie op jullie weg?
place-network-start = Wie staat er om je heen?
place-rights-start = Krijg je waar je recht op hebt?
place-together-start = Hoe gaat het tussen jullie?
place-circle-start = Wie mag meelezen?
question-turn = { $who } stelt voor om verder te gaan naar “{ $phase }”. Wat vind jij?
question-goal = Ga je akkoord met het doel “{ $goal }”?
