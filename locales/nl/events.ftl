# Wat er gebeurde, voor "sinds je vorige bezoek". $who deed het, $count keer.

event-circle-opened = { $who } opende het dossier
event-circle-joined = { $who } nam iemand op in de kring
event-circle-left = { $who } veranderde de kring
event-story-told = { $count ->
    [one] { $who } vertelde iets
   *[other] { $who } vertelde { $count } dingen
 }
event-story-headlined = { $who } koos de woorden bovenaan
event-spiderweb-assessed = { $count ->
    [one] { $who } zette een cijfer in het web
   *[other] { $who } zette { $count } cijfers in het web
 }
event-spiderweb-tied = { $count ->
    [one] { $who } trok een draad in het web
   *[other] { $who } trok { $count } draden in het web
 }
event-spiderweb-weighed = { $who } veranderde hoe sterk een draad trekt
event-strengths-named = { $count ->
    [one] { $who } noemde een kracht
   *[other] { $who } noemde { $count } krachten
 }
event-strengths-recognised = { $who } zei of een kracht herkenbaar is
event-nest-added = { $count ->
    [one] { $who } voegde een plek toe
   *[other] { $who } voegde { $count } plekken toe
 }
event-nest-rated = { $who } keek naar een plek
event-nest-way-opened = { $count ->
    [one] { $who } vertelde waar een plek naartoe leidt
   *[other] { $who } vertelde van { $count } plekken waar ze naartoe leiden
 }
event-goals-set = { $count ->
    [one] { $who } zette een doel
   *[other] { $who } zette { $count } doelen
 }
event-goals-explained = { $who } schreef waarom een doel telt
event-goals-described = { $who } schreef hoe vooruitgang eruitziet
event-goals-reviewed = { $who } keek waar een doel staat
event-goals-step-added = { $count ->
    [one] { $who } voegde een stap toe
   *[other] { $who } voegde { $count } stappen toe
 }
event-goals-step-planned = { $who } plande een stap anders
event-goals-step-ended = { $count ->
    [one] { $who } rondde een stap af
   *[other] { $who } rondde { $count } stappen af
 }
event-goals-step-reopened = { $who } opende een stap opnieuw
event-contact-noted = { $count ->
    [one] { $who } noteerde een contact
   *[other] { $who } noteerde { $count } contacten
 }
event-contact-planned = { $count ->
    [one] { $who } plande een contact
   *[other] { $who } plande { $count } contacten
 }
event-contact-moved = { $who } verzette een contact
event-contact-called-off = { $who } zegde een contact af
event-trajectory-proposed = { $who } stelt een nieuwe fase voor
event-trajectory-turned = Een nieuwe fase begon
event-agreements-promised = { $who } stelt een afspraak voor
event-agreements-answered = { $who } gaf antwoord
event-corrections-asked = { $who } vraagt om iets recht te zetten
event-corrections-reworded = { $who } koos andere woorden
event-corrections-taken-back = { $who } nam iets terug
event-corrections-put-back = { $who } zette iets terug
event-table-laid = { $who } begon een ronde aan tafel
event-table-put = { $who } zette een cijfer aan tafel
event-table-shared = Jullie zetten samen een cijfer
event-corrections-objected = { $who } maakt bezwaar tegen iets
event-corrections-let-go = { $who } laat een bezwaar los
event-corrections-unsaid = { $who } maakte iets ongedaan
event-consents-given = { $who } gaf een toestemming
event-consents-withdrawn = { $who } trok een toestemming in
event-consents-confirmed = { $who } bevestigde een toestemming
event-consents-broken-open = { $who } opende het dossier in nood
event-consents-read = { $who } las dat het dossier in nood werd geopend
event-reins-held = { $who } zei wie iets in handen heeft
event-reins-added = { $who } voegde een taak toe
event-rights-kept = { $who } bewaarde antwoorden over rechten
event-rights-followed = { $who } volgt een recht
event-rights-linked = { $who } maakte van een recht een stap
event-rights-unlinked = { $who } maakte een stap los van een recht
event-rights-asked = { $who } schreef op dat een recht gevraagd is
event-rights-granted = { $who } schreef op dat een recht gekregen is
event-rights-turned-down = { $who } schreef op dat er nee gezegd is op een vraag naar een recht
event-rights-appealed = { $who } schreef op dat er beroep is aangetekend
event-rights-ended = { $who } sloot een recht af
event-relationship-begun = { $who } wil kijken hoe het tussen jullie gaat
event-relationship-given = { $who } gaf een antwoord over de relatie
event-relationship-shown = { $who } toont een antwoord over de relatie
event-relationship-withdrawn = { $who } nam een antwoord over de relatie terug
event-roles-noted = { $who } maakte een bedenking voor zichzelf
event-roles-shared = { $who } deelt een bedenking over de eigen rol
event-roles-unshared = { $who } deelt een bedenking niet meer
event-roles-taken-back = { $who } nam een bedenking terug
event-roles-put-back = { $who } zette een bedenking terug
event-goals-weighed = { $who } zei hoe zwaar een doel telt
event-ladder-answered = { $count ->
    [one] { $who } beantwoordde een laddervraag
   *[other] { $who } beantwoordde { $count } laddervragen
 }
event-strengths-linked = { $who } vond een kracht in het verhaal
event-strengths-unlinked = { $who } maakte een kracht los van het verhaal
event-trajectory-offer-set-aside = { $who } zette een voorstel op de weg opzij
event-trajectory-offer-taken-up = { $who } nam een voorstel op de weg weer op
event-network-added = { $count ->
    [one] { $who } zette iemand op de kaart
   *[other] { $who } zette { $count } mensen op de kaart
 }
event-network-moved = { $who } verplaatste iemand op de kaart
event-network-described = { $who } zei wat mensen voor elkaar doen
event-network-left = { $who } haalde iemand van de kaart
event-network-returned = { $who } zette iemand terug op de kaart
event-network-veiled = { $who } maakte iemand onherkenbaar
event-network-unveiled = { $who } toonde een naam weer
event-network-tied = { $count ->
    [one] { $who } zei wie elkaar kent
   *[other] { $who } gaf { $count } keer aan wie elkaar kent
 }
event-network-untied = { $who } zei dat een band voorbij is
event-network-marked = { $who } gaf de kaart van een dag een naam
event-network-imported = { $who } nam een kaart op uit een bestand

# Geld.
event-money-income-added = { $who } schreef op wat er binnenkomt
event-money-income-set = { $who } zei wat er nu binnenkomt
event-money-cost-added = { $who } schreef een kost op
event-money-cost-set = { $who } zei wat iets nu kost
event-money-minimum-set = { $who } zei wat er nodig is om te leven
event-money-envelope-added = { $who } maakte een enveloppe
event-money-envelope-filled = { $who } zei wat er in een enveloppe gaat
event-money-debt-added = { $who } schreef een schuld op
event-money-claimed = { $who } schreef op wat er gevraagd wordt
event-money-stage-set = { $who } zei hoe ver het staat met een schuld
event-money-contested = { $who } zei iets over een betwiste schuld
event-money-terms-set = { $who } schreef op wat er in het contract staat
event-money-offered = { $who } zei wat er aan een schuldeiser geboden kan worden
event-money-noted = { $who } schreef op wat er met een schuld gebeurde
event-money-plan-proposed = { $who } stelde een betaalplan voor
event-money-followed = { $who } zei hoe een maand ging
event-money-step-proposed = { $who } stelde een volgende stap met het geld voor
event-money-step-turned = { $who } ging akkoord: een volgende stap met het geld
event-money-letting-go-planned = { $who } koos een dag om de hulp met geld los te laten
event-money-file-taken-in = { $who } nam schulden op uit een bestand

event-papers-kept = { $count ->
    [one] { $who } bewaarde een papier
   *[other] { $who } bewaarde { $count } papieren
 }
event-papers-described = { $who } gaf een papier andere woorden
event-papers-destroyed = { $who } deed een papier weg
event-research-agreed = { $who } zei ja op een onderzoek
event-research-declined = { $who } zei nee op een onderzoek
event-research-withdrawn = { $who } nam een ja op een onderzoek terug
