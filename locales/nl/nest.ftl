# nest
nest-mine = Mijn nest
nest-of = Het nest van { $name }
nest-in-it = Wat zit erin?
nest-waiting = { $count ->
    [one] Eén kracht wacht nog op een antwoord van { $name }.
   *[other] { $count } krachten wachten nog op een antwoord van { $name }.
 }
nest-assessment = Krachten op één blad
nest-assessment-mine = Mijn krachten op één blad
nest-taken-back = Wat ik terugnam
nest-from-me-hint = Wat iemand wil, kan en durft.
nest-from-me-hint-mine = Wat ik wil, kan en durf.
nest-from-around-hint-mine = Wie en wat er is om op te steunen.
nest-from-around-hint = Wie en wat er is om op te steunen.
nest-count = { $count ->
    [0] nog geen
    [one] 1 kracht
   *[other] { $count } krachten
 }
nest-more = Iets veranderen

# De zes soorten: wat het is, wat je kan vragen, voorbeelden.
nest-what-aspiration = Een droom of een wens voor later.
nest-what-competency = Iets wat iemand kan of geleerd heeft.
nest-what-confidence = Vertrouwen in zichzelf, volhouden.
nest-what-resource = Een ding, een dienst of een plek die helpt.
nest-what-relation = Iemand op wie je kan rekenen.
nest-what-opportunity = Iets wat nu mogelijk is.
nest-question-aspiration = Waar droom je van?
nest-question-competency = Wat kan je goed?
nest-question-confidence = Wat heb je al volgehouden?
nest-question-resource = Wat heb je om je heen?
nest-question-relation = Wie is er voor jou?
nest-question-opportunity = Welke deur staat open?
nest-examples-aspiration = Wat wil je later doen of zijn? Waar kijk je naar uit?
nest-examples-competency = Wat vragen anderen aan jou? Wat lukt je bijna vanzelf?
nest-examples-confidence = Wat durf je? Waar ben je trots op?
nest-examples-resource = Wat helpt je: een ding, een dienst, een rustige plek?
nest-examples-relation = Bij wie kan je terecht? Met wie kan je lachen?
nest-examples-opportunity = Een cursus, werk, een plek die vrijkomt, een uitnodiging?
nest-add-aspiration = Een droom noemen
nest-add-competency = Een talent noemen
nest-add-confidence = Vertrouwen noemen
nest-add-resource = Een hulpbron noemen
nest-add-relation = Een relatie noemen
nest-add-opportunity = Een kans noemen

# Herken je dat?
nest-ask-in-you = { $who } ziet in jou:
nest-ask-around-you = { $who } ziet rondom jou:
nest-ask-dream = { $who } hoorde een droom van jou:
nest-do-you-recognise = Herken je dat?
nest-yes = Ja, dat herken ik
nest-no = Nee, dat herken ik niet
nest-yes-short = Ja, dat klopt voor mij
nest-no-short = Nee, niet voor mij
nest-later = Later
nest-more-questions = { $count ->
    [one] Hierna is er nog één.
   *[other] Hierna zijn er nog { $count }. Het hoeft niet allemaal vandaag.
 }
nest-questions-wait = { $count ->
    [one] Er wacht nog één vraag voor jou. Geen haast.
   *[other] Er wachten nog { $count } vragen voor jou. Geen haast.
 }
nest-you-said-yes = “{ $words }”: jij zei ja.
nest-you-said-no = “{ $words }”: jij zei nee.
nest-otherwise = Toch anders
nest-not-asked = Nog niet gevraagd aan { $name }
nest-recognised = { $name } herkent dit
nest-not-recognised = { $name } herkent dit niet
nest-two-answers = { $name } gaf twee antwoorden
nest-recognised-mine = Jij herkent dit
nest-not-recognised-mine = Jij herkent dit niet
nest-see-too = Ik zie dit ook
nest-see-not = Ik zie dit nog niet
nest-sees-too = ziet dit ook
nest-sees-not = ziet dit nog niet
nest-sees-both = gaf twee antwoorden
nest-answered-twice = Je gaf twee antwoorden.

# Een kracht noemen
nest-new = Een kracht noemen
nest-new-lede = Noteer het zoals het gezegd werd. Klein is ook goed.
nest-kind = Wat voor kracht is het?
nest-kind-lede = Waarover wil je iets zeggen? Kies er één.
nest-tiles-me = Over jezelf
nest-tiles-around = Over wat er rondom jou is
nest-words = In eigen woorden
nest-words-mine = Zeg het in je eigen woorden
nest-words-hint = Eén zin is genoeg.
nest-time = Wanneer is het er?
nest-area = Bij welk deel van het leven hoort het?
nest-area-lede = Druk op wat het best past. Dan staat je kracht in je nest.
nest-area-none = Overal of iets anders
nest-area-short = Deel van het leven
nest-to-nest = Naar het nest
nest-named-last = Het laatst genoemd
nest-why = Waarom vragen we dit?
nest-why-words = Wat iemand kan en wil, en wie er is, draagt het plan. Een kracht zegt niets over wat moeilijk is. Ze hoeft niet groot te zijn.
nest-step = Stap { $step } van { $steps }
nest-onward = Verder
nest-skip = Overslaan

# Alles op één blad
nest-sheet-mine = Mijn krachten
nest-sheet-of = De krachten van { $name }
nest-sheet-lede = Alles op één blad: wat er is, wat gewenst is en wat er vroeger was.
nest-column-now = Wat is er nu?
nest-column-wish = Wat wens ik?
nest-column-used-before = Wat had ik vroeger?

# Plekken
nest-niches = Plekken die iets mogelijk maken
nest-niches-lede = Een club, een cursus, een buur, een werkplek: waar je kan zijn wie je bent, en kan groeien.
nest-niches-none = Hier staat nog geen plek. Waar kan je jezelf zijn? Waar ga je graag naartoe?
nest-niche-add = Een plek toevoegen
nest-niche-new-mine = Waar kan je jezelf zijn?
nest-niche-new-lede-mine = Denk aan een plek waar je graag komt, of waar je vaak moet zijn.
nest-niche-new-lede = Een plek waar iemand kan zijn en kan groeien. Daarna kijken jullie hoe het er is.
nest-niche-name = Hoe noem je die plek?
nest-niche-name-hint = Bijvoorbeeld: de naaiclub, de bibliotheek, bij de buren.
nest-niche-unseen = Nog niet bekeken. Hoe is het daar?
nest-niche-strong = Het sterkst volgens { $who }: { $traits }.
nest-niche-strong-mine = Het sterkst volgens jou: { $traits }.
nest-niche-growing = Wat daar nog kan groeien: { $traits }.
nest-niche-apart = Over { $traits } zien jullie het anders. Dat is goed om over te praten.
nest-niche-between = Van alles is er iets.
nest-voices-beside = De stemmen naast elkaar
nest-trait = Kenmerk
nest-flower = Hoe het er is
nest-rate = Zeg hoe het er is
nest-rate-mine = Zeg hoe het daar is
nest-rate-invite = Zeven korte vragen over deze plek. Je mag er overslaan en je mag stoppen.
nest-rate-title = Hoe is het er nu?
nest-rate-hint = Vul alleen in waarover iets gezegd is. De rest blijft zoals het was.
nest-clear = Leegmaken
nest-not = niet
nest-fully = helemaal
nest-at-place = { $place }
nest-said-before = Vorige keer zei je { $value } ({ $day }).
nest-trait-no-stigma = Zien mensen er jou, zonder stempel?
nest-trait-whole-person = Is er plaats voor heel jou: wat je kan, wat je voelt, wat je meemaakte?
nest-trait-safe-and-valued = Voel je je daar veilig? Kijken mensen er naar jou op een goede manier?
nest-trait-own-abilities = Kan je er gebruiken wat je kan? Leer je er bij?
nest-trait-having-a-say = Vragen ze wat jij vindt? Mag je mee beslissen?
nest-trait-connection = Hoor je erbij? Leer je er mensen kennen?
nest-trait-other-nests = Gaan er door die plek andere deuren voor je open?

done-strength-named = De kracht staat in het nest.
done-strength-recognised = Je antwoord staat erbij: ja.
done-strength-not-recognised = Je antwoord staat erbij: nee. De woorden blijven van wie ze zei.
done-niche-added = De plek staat in het nest. Hoe is het er?
done-niche-rated = Bewaard. Zo is het er nu.

# Waar plekken naartoe leiden
nest-ways = Van de ene plek naar de andere
nest-ways-lede = De ene plek kan de deur openen naar een andere.
nest-way-add = Zeg waar een plek naartoe leidt
nest-way-here = Waar leidt deze plek naartoe?
nest-way-title = Welke deur ging open?
nest-way-from-mine = Over welke plek gaat het?
nest-way-to-mine = Waar leidt “{ $place }” naartoe?
nest-way-lede = Via een plek kom je soms op een andere: een cursus, een club, werk, mensen.
nest-way-choose = Kies een plek
nest-way-from = Deze plek …
nest-way-to = … opent de weg naar
nest-way-new-place = Een nieuwe plek (hieronder)
nest-way-place = Of een nieuwe plek
nest-way-place-hint = Ze komt dan ook in het nest te staan.
nest-way-words = Hoe ging dat? Zeg het in eigen woorden
nest-way-words-hint = Dit mag leeg blijven.
nest-way = { $from } opent de weg naar { $to }
nest-over-time = Van toen naar nu
nest-over-time-lede = Een open bolletje is het begin. Rechts maakt een plek mogelijk, links houdt ze vast.
nest-history-title = { $place } door de tijd
nest-entraps = houdt vast
nest-enables = maakt mogelijk
nest-from-to = { $who }: van { $first } naar { $now }
nest-opened = Volgens { $who } ging dit open: { $traits }.
nest-closed = Volgens { $who } ging dit dicht: { $traits }.
nest-leans-enabling = Alles samen maakt deze plek veel mogelijk, volgens { $who }.
nest-leans-between = Alles samen is deze plek van alles wat, volgens { $who }.
nest-leans-entrapping = Alles samen houdt deze plek eerder vast, volgens { $who }. Dat zegt iets over de plek.
done-way-told = De weg staat in het nest.
slip-one-place = Kies een plek uit de lijst, of schrijf een nieuwe. Niet allebei.
