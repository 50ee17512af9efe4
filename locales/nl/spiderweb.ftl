# Het web dat vasthoudt.
spiderweb-title = Het web
spiderweb-lede = Tien delen van het leven: hoe vast zit elk deel, volgens wie, en wat trekt aan wat? 0 is los, 10 zit helemaal vast.
spiderweb-lede-own = Wat houdt je vast? En wat is losser geworden? 0 is los, 10 zit helemaal vast.
spiderweb-now = Het web nu
spiderweb-ways = Wat wil je doen?
spiderweb-domains = De tien delen
spiderweb-rate = Web invullen
spiderweb-rate-one = Opnieuw invullen
spiderweb-tie = Draad spannen
spiderweb-tie-from = Dit trekt aan iets anders
spiderweb-tie-question = Wat trekt aan wat?
spiderweb-tie-question-start = Span een draad in je web
table-mode-start = Elk een cijfer, dan samen kijken
spiderweb-not-said = nog niets gezegd
spiderweb-line-title = { $domain } door de tijd
spiderweb-pulls-on = Waar dit aan trekt
spiderweb-pulled-by = Wat hieraan trekt
spiderweb-loose = los
spiderweb-stuck = zit vast
spiderweb-why = Waarom dit web?
spiderweb-why-words = Problemen hangen vaak aan elkaar. Wie slecht woont, wordt sneller ziek. Wie ziek is, verliest soms werk. Dat is geen schuld. Het web toont waar één draad losmaken ook andere delen losser maakt. Het is een begin van een gesprek, geen rapport.

# Iets staat er twee keer.
spiderweb-contested = Bij { $domain } staan twee cijfers voor dezelfde dag.
spiderweb-contested-which = Allebei zijn bewaard. Welk cijfer blijft staan?
spiderweb-contested-theirs = Wie het schreef, kan kiezen welk blijft staan.
spiderweb-stands = { $value } blijft staan
spiderweb-contested-weight = Hoe sterk trekt deze draad?
done-value-stands = Dit cijfer blijft staan.

# Draden.
spiderweb-strands = Wat trekt aan wat?
spiderweb-strands-lede = De sterkste draad staat bovenaan.
spiderweb-no-strands = Er zijn nog geen draden. Wat maakt iets anders moeilijker?
spiderweb-strand = { $from } trekt { $weight } aan { $to }
spiderweb-change = Iets veranderen
spiderweb-strand-count = { $count ->
    [one] één draad
   *[other] { $count } draden
 }
spiderweb-reweigh = Trekt het nu anders?
spiderweb-taken-back = { $count ->
    [one] Eén teruggenomen draad
   *[other] { $count } teruggenomen draden
 }
done-strand-weighed = De draad is aangepast.
done-strand-tied = De draad hangt in het web.
spiderweb-tie-title = Wat trekt aan wat?
spiderweb-tie-lede = Een draad loopt van wat het moeilijk maakt naar wat er moeilijker door wordt.
spiderweb-tie-choose = Kies een deel
spiderweb-tie-from-label = Dit trekt …
spiderweb-tie-to-label = … aan dit
spiderweb-tie-weight = Hoe sterk trekt het?
spiderweb-tie-words = Hoe gaat dat? Zeg het in eigen woorden
spiderweb-tie-words-hint = Dit mag leeg blijven.
spiderweb-tie-step-from = Wat trekt?
spiderweb-tie-step-to = Waar trekt het aan?
spiderweb-tie-pulls = { $weight ->
    [none] trekt aan
   *[other] trekt { $weight } aan
 }
spiderweb-tie-change = veranderen
spiderweb-tie-to-there = Naar deze draad
spiderweb-tie-there = deze draad is er al

# Invullen.
spiderweb-rate-title = Hoe vast zit het nu?
spiderweb-rate-title-start = Vul je web in
spiderweb-rate-lede = Vul in wat je weet. Wat je leeg laat, blijft zoals het was.
spiderweb-rate-lede-own = Tien delen van je leven, één per keer. Wat je niet wil zeggen, sla je over.
spiderweb-rate-nothing = Er is nog niets ingevuld. Kies bij minstens één deel een cijfer.
spiderweb-rate-empty = Alles leegmaken
spiderweb-rate-begin = Beginnen
spiderweb-rate-go-on = Verder waar je was
spiderweb-rate-all-said = Je zei vandaag al iets over alle tien. Wil je iets anders zeggen? Kies het hieronder.
spiderweb-rate-choose = Of kies één deel
spiderweb-said-today = vandaag gezegd
spiderweb-before = { $value } · { $day }
spiderweb-last-time = Wat zei ik de vorige keer?
spiderweb-choose-or-skip = Kies een cijfer, of sla dit deel over.
spiderweb-next = Volgende
spiderweb-skip = Overslaan
spiderweb-stop = Stoppen, het is genoeg voor nu
spiderweb-done-title = Dit is je web nu
spiderweb-done-lede = Dank je. Wat je zei, is bewaard.
spiderweb-done-ready = Klaar
done-web-rated = Het web is ingevuld.
spiderweb-ask-family = Hoe vast zit het thuis, in je gezin?
spiderweb-ask-work = Hoe vast zit het met werk?
spiderweb-ask-social-contacts = Hoe vast zit het met vrienden en mensen om je heen?
spiderweb-ask-justice = Hoe vast zit het met het gerecht, boetes of deurwaarders?
spiderweb-ask-welfare-services = Hoe vast zit het met de hulp die je krijgt?
spiderweb-ask-income-and-debts = Hoe vast zit het met geld en schulden?
spiderweb-ask-housing = Hoe vast zit het bij wonen?
spiderweb-ask-health = Hoe vast zit het met je gezondheid?
spiderweb-ask-education = Hoe vast zit het met leren en school?
spiderweb-ask-culture = Hoe vast zit het met vrije tijd en cultuur?

# Samen aan tafel.
table-lede = { $name } en jij kiezen elk, zonder te kijken. Dan ligt het allebei open, en praten jullie.
table-lede-own = Jij en { $who } kiezen elk, zonder te kijken. Dan ligt het allebei open, en praten jullie.
table-what = Waar kijken jullie samen naar?
table-all = Het hele web, alle tien de delen
table-some = Een paar delen van het web
table-niche = De plek “{ $place }”
table-which = Welke delen?
table-devices = Op welk toestel?
table-one-device = Eén toestel, we geven het door
table-own-devices = Elk een eigen toestel
table-own-device = { $who } doet mee op een eigen toestel. Zeg dat je begonnen bent.
table-begin = Beginnen
table-why = Waarom zonder te kijken?
table-why-words = Wie eerst iets hoort, zegt vaak hetzelfde. Zo telt elke stem even zwaar. Zien jullie het anders? Dan weten jullie waarover praten goed is. Niemand heeft gelijk of ongelijk.
table-step = { $place } van { $of }
table-invitation = { $who } wil samen met jou kijken.
table-go-on-today = De ronde van vandaag verderzetten
table-go-on = De ronde van { $day } verderzetten
table-left = { $left ->
    [one] Nog één te gaan.
   *[other] Nog { $left } te gaan.
 }
table-give = Geef het toestel aan { $name }.
table-look-away = { $other } kijkt even weg.
table-your-turn = { $name }, nu jij.
table-unseen = { $other } ziet pas wat jij koos als jullie allebei gekozen hebben.
table-unseen-helper = { $name } ziet pas wat jij koos als jullie allebei gekozen hebben.
table-ask-helper = Hoe vast zit het bij { $name }, zoals jij het ziet?
table-ask-trait-helper = Hoeveel is dit er voor { $name }, zoals jij het ziet?
table-put = Zo zet ik het
table-skip = Overslaan
table-choose = Kies eerst een cijfer. Of sla dit over.
table-has-own-device = { $name } heeft een eigen toestel
table-is-put = Wat { $person } koos, ligt er, omgedraaid. Nu is het aan { $name }.
table-i-am = Ik ben { $name }
table-put-again = { $person } wil het nog anders zetten
table-put-mine-again = Ik wil het nog anders zetten
table-waiting = Wachten op { $name }
table-waiting-words = Wat jij koos voor { $topic } ligt er, omgedraaid. Deze bladzijde gaat vanzelf verder.
table-waiting-where = { $name } vindt deze ronde op het eigen toestel, bij “Web”.
table-not-waiting = Niet wachten, gewoon verder
table-look-again = Kijk opnieuw
table-gone = Deze plek is teruggenomen. Er is niets meer om te kiezen.
table-next = Volgende
table-stop = Stoppen en kijken wat er is
table-figure-title = De cijfers voor { $topic }
table-equal = Jullie zien het hetzelfde.
table-near = Jullie zitten dicht bij elkaar.
table-far = Jullie zien het anders. Dat mag.
table-talk = Om over te praten
table-equal-1 = { $name }, waaraan merk je dit het meest?
table-equal-2 = Wat zou het één stapje losser maken?
table-near-1 = { $name }, wat maakt dat je net dit cijfer zet?
table-near-2 = { $who }, wat zie jij dat { $name } misschien niet ziet?
table-far-1 = { $name }, vertel eens. Wat ziet { $who } nog niet?
table-far-2 = { $who }, waar keek jij naar toen je dit zette?
table-equal-trait-1 = { $name }, aan welk moment denk je daarbij?
table-equal-trait-2 = Wat zou het er nog meer maken?
table-near-trait-1 = { $name }, wat maakt dat je net dit cijfer zet?
table-near-trait-2 = { $who }, wat zag of hoorde jij?
table-far-trait-1 = { $name }, vertel eens. Hoe is het om er te zijn?
table-far-trait-2 = { $who }, waar keek jij naar toen je dit zette?
table-share-question = Willen jullie samen één cijfer zetten?
table-share = Dit is ons cijfer
table-share-equal = Ja, { $value } is ons cijfer
table-share-otherwise = Toch samen een ander cijfer zetten
table-shared = Samen: { $value }.
table-shared-words = Zo zien { $name } en { $who } het nu.
done-table-shared = Wat jullie samen zeggen, is bewaard.
table-let-stand = Laat ze naast elkaar staan
table-next-is = Volgende: { $topic }
table-to-end = Naar het einde
table-two-values = Welk cijfer blijft staan?
table-end-title = Samen gekeken
table-end-lede = Dank je, { $name }. Dank je, { $who }. Dit hebben jullie samen gezien.
table-end-nothing = Er ligt nog niets open. Je kan altijd verdergaan.
table-end-go-on = Verder met deze ronde
table-end-shared = Ons cijfer
table-end-none-shared = Nog geen. Dat hoeft ook niet.
table-end-beside = Naast elkaar
table-end-none-beside = Niets. Jullie zeggen het overal samen.
table-end-warm = Eerlijk zeggen hoe vast iets zit, vraagt moed. Een verschil is geen fout: het is iets om over te praten.
table-end-warm-trait = Praten over een plek helpt om te zien wat er goed aan is, en wat er nog bij kan. Een verschil is geen fout: het is iets om over te praten.
table-end-to-web = Naar het web
table-end-to-nest = Naar het nest

# Wat houdt wat vast?
spiderweb-dynamics = Wat houdt wat vast?
spiderweb-dynamics-start = Kijk wat mee kan bewegen
spiderweb-dynamics-title = Wat houdt wat vast?
spiderweb-dynamics-lede = Dit lezen we uit de draden. Het voorspelt niets, en het zegt niets over wie iemand is. Het is een begin om te praten.
spiderweb-to-web = Terug naar het web
spiderweb-opening-way = Bekijk wat wat vasthoudt
spiderweb-no-circle = Er is geen cirkel: wat trekt, komt niet bij zichzelf terug.
spiderweb-circle = { $domains } houden elkaar vast. De zwakste draad loopt van { $from } naar { $to }: daar komt de cirkel het makkelijkst los.{ $others ->
    [0] {""}
    [one] { " " }Er is nog één andere cirkel.
   *[other] { " " }Er zijn nog { $others } andere cirkels.
 }
spiderweb-circle-even = { $domains } houden elkaar vast, overal even sterk.{ $others ->
    [0] {""}
    [one] { " " }Er is nog één andere cirkel.
   *[other] { " " }Er zijn nog { $others } andere cirkels.
 }
spiderweb-circle-own = { $domains } houden elkaar vast.
spiderweb-rules-disagree = De drie rekenwijzen wijzen niet hetzelfde aan: { $domains }. Dat is iets om over te praten, niet om op te bouwen.
spiderweb-no-rest = { $count ->
    [one] Eén rekenwijze kwam niet tot rust: { $rules }. Die zegt hier dus niets.
   *[other] { $count } rekenwijzen kwamen niet tot rust: { $rules }. Die zeggen hier dus niets.
 }
spiderweb-few-strands = { $strands ->
    [one] Er is nog maar één draad. Met meer draden zegt het web meer.
   *[other] Er zijn nog maar { $strands } draden. Met meer draden zegt het web meer.
 }
spiderweb-if = { $count ->
    [one] Als { $domains } losser komt, kan dat ook { $also } losser maken.
   *[other] Als { $domains } losser komen, kan dat ook { $also } losser maken.
 }
spiderweb-if-perhaps = Misschien ook { $also }: de ene rekenwijze zegt het, de andere niet.
spiderweb-if-nothing = { $count ->
    [one] Als { $domains } losser komt, beweegt er langs deze draden niets anders mee.{ $also }
   *[other] Als { $domains } losser komen, beweegt er langs deze draden niets anders mee.{ $also }
 }
spiderweb-rule-kosko = Alleen wat trekt
spiderweb-rule-modified = Wat trekt, en wat er al was
spiderweb-rule-rescaled = Gerekend vanaf het midden
spiderweb-rule-points = reikt het verst bij { $domain }
spiderweb-rule-nowhere = wijst niets aan
spiderweb-rule-no-rest = kwam niet tot rust, en zegt hier niets
spiderweb-strands-of = Wiens draden?
spiderweb-strands-all = Alle draden
spiderweb-strands-mine = Alleen mijn draden
spiderweb-ask-loose = Wat zou je graag losser zien komen?
spiderweb-ask-step = Wat is een eerste kleine stap?
spiderweb-ask-step-hint = Het hoeft niet groot te zijn. Het mag ook later.
spiderweb-make-goal = Een doel maken
spiderweb-choose-again = Iets anders kiezen
spiderweb-helps = Wat hier al helpt
spiderweb-more-loose = En als er nog iets loskomt?
spiderweb-more-said = Meer hierover
spiderweb-no-forecast = Dit is geen voorspelling. Het zijn jullie draden, een stap verder gedacht.
spiderweb-not-all-seen = Krachten of doelen die { $name } niet met je deelt, tellen hier niet mee.
spiderweb-key-loose = komt los, in gedachten
spiderweb-key-moves = kan mee bewegen
spiderweb-circles = Cirkels
spiderweb-circles-lede = { $count ->
    [0] Wat trekt, komt niet bij zichzelf terug.
    [one] Eén cirkel houdt zichzelf vast.
   *[other] { $count } cirkels houden zichzelf vast. De sterkste staat bovenaan.
 }
spiderweb-more-circles = { $count ->
    [one] Nog één cirkel
   *[other] Nog { $count } cirkels
 }
spiderweb-weakest = Het makkelijkst los tussen { $from } en { $to }.
spiderweb-knots = Knopen
spiderweb-knots-lede = Waar het meest aan hangt. Een draad telt van een derde (een beetje) tot één (heel sterk).
spiderweb-knot-domain = Deel
spiderweb-knot-pulls = trekt
spiderweb-knot-pulled = wordt getrokken
spiderweb-knot-circles = cirkels
spiderweb-reach = Waar losmaken het verst reikt
spiderweb-reach-lede = Stel dat één deel loskomt: hoeveel kan er dan samen mee bewegen? De balk is het gemiddelde van drie rekenwijzen, het streepje loopt van de voorzichtigste tot de stoutste.
spiderweb-reach-none = Langs deze draden beweegt er niets mee.
spiderweb-bars-low = blijft zoals het is
spiderweb-bars-high = beweegt het meest
spiderweb-bars-sure = Alle rekenwijzen: { $domains }.
spiderweb-bars-perhaps = Niet alle rekenwijzen: { $domains }.
spiderweb-loosens = Wat losser maakt
spiderweb-loosens-lede = Krachten die er nu zijn en doelen, elk bij het deel van het leven waar ze aan werken. Ze tellen mee.
spiderweb-if-title = Wat als er iets loskomt?
spiderweb-if-lede = Kies samen één of meer delen. Dan zie je wat er langs de draden mee kan bewegen.
spiderweb-if-0 = blijft
spiderweb-if-1 = wat losser
spiderweb-if-2 = veel losser
spiderweb-if-3 = los
spiderweb-if-look = Kijk wat mee kan bewegen
spiderweb-if-empty = Leegmaken
spiderweb-tie-turned = Andersom
table-which-tasks = Welke taken?
table-choose-reins = Kies eerst wie dit doet. Of sla dit over.
table-equal-reins-1 = { $name }, hoe voelt het zoals het nu gaat?
table-equal-reins-2 = Moet het zo blijven, of wil iemand het anders?
table-near-reins-1 = { $name }, wat doe jij hier al zelf?
table-near-reins-2 = { $who }, wat kan jij met een gerust hart loslaten?
table-far-reins-1 = { $name }, vertel eens. Wat doe jij hier dat { $who } niet ziet?
table-far-reins-2 = { $who }, aan welke keer dacht jij?
table-share-question-trait = Willen jullie samen één cijfer zetten?
table-share-question-reins = Hoe zeggen jullie het samen?
table-share-reins = Zo zeggen we het samen
table-share-equal-reins = Ja, zo zeggen we het samen
table-share-otherwise-reins = Het samen toch anders zeggen
table-shared-reins = Jullie zeggen samen: { $value }.
table-end-shared-reins = Zo zeggen we het samen
table-end-warm-reins = Weten wie wat doet, geeft rust. Iets zelf doen is goed. Hulp vragen is ook goed.
table-end-to-reins = Naar wie wat in handen heeft
