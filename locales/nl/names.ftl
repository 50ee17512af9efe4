# Namen uit de methode. De woorden van de presentatie van Bind-Kracht, in gewone taal.

domain-family = Gezin
domain-work = Werk
domain-social-contacts = Sociale contacten
domain-justice = Justitie
domain-welfare-services = Welzijn
domain-income-and-debts = Inkomen en schulden
domain-housing = Huisvesting
domain-health = Gezondheid
domain-education = Onderwijs
domain-culture = Cultuur

strength-kind-aspiration = Droom
strength-kind-competency = Talent
strength-kind-confidence = Vertrouwen
strength-kind-resource = Hulpbron
strength-kind-relation = Relatie
strength-kind-opportunity = Kans

strength-area-finances = Geld
strength-area-work = Werk
strength-area-leisure = Vrije tijd
strength-area-housing = Wonen
strength-area-education = Leren
strength-area-social-network = Mensen om mij heen

strength-time-now = Is er nu
strength-time-wish = Wens ik
strength-time-used-before = Had ik vroeger

trait-no-stigma = Geen stempel
trait-whole-person = Ik ben er een heel mens
trait-safe-and-valued = Veilig en gewaardeerd
trait-own-abilities = Ik gebruik wat ik kan
trait-having-a-say = Ik beslis mee
trait-connection = Ik hoor erbij
trait-other-nests = Opent andere deuren

phase-welcome = Warm onthaal
phase-explore-rights = Verkennen en rechten
phase-stability = Rust en stabiliteit
phase-path = Samen op weg
phase-closing = Afronden
phase-aftercare = Nazorg

attitude-strengths-view = Krachtgericht kijken
attitude-respect = Respect
attitude-presence = Er zijn
attitude-join-and-add = Invoegen en toevoegen
attitude-trust = Vertrouwen
attitude-encourage = Bekrachtigen
attitude-mirror-and-confront = Spiegelen en confronteren
attitude-partnership = Partnerschap
attitude-bridge = Een brug zijn

stance-support = Steunen
stance-stabilise = Stabiliseren
stance-stimulate = Stimuleren
stance-steer = Sturen

contact-kind-home-visit = Huisbezoek
contact-kind-phone = Telefoon
contact-kind-office = Op kantoor
contact-kind-on-the-way = Onderweg
contact-kind-visit-together = Samen ergens naartoe
contact-kind-three-way = Gesprek met drie
contact-kind-message = Bericht of brief
contact-kind-video = Videogesprek

voice-participant = de persoon
voice-guide = de begeleider
voice-coach = de coach
voice-network-member = iemand uit het netwerk
voice-together = Samen

circle-role-participant = de persoon zelf
circle-role-guide = begeleider
circle-role-coach = coach met ervaring
circle-role-network-member = iemand uit het netwerk

account-kind-participant = Iemand met een eigen dossier
account-kind-guide = Begeleider
account-kind-coach = Coach met ervaring
account-kind-network-member = Iemand uit het netwerk
account-kind-administrator = Beheerder
account-kind-researcher = Onderzoeker

# Doelen: van −2 tot +2.
level-much-less = Veel minder dan verwacht
level-less = Minder dan verwacht
level-expected = Zoals verwacht
level-more = Meer dan verwacht
level-much-more = Veel meer dan verwacht

strand-weight-1 = een beetje
strand-weight-2 = duidelijk
strand-weight-3 = heel sterk

somebody = iemand
list-and = { $first } en { $last }

# The parts of a dossier, as consents name them.
part-story = het verhaal
part-spiderweb = het web
part-strengths = de krachten
part-nest = het nest
part-goals = doelen en stappen
part-contacts = contacten
part-trajectory = het traject
part-agreements = afspraken
part-network = de mensen om je heen
part-relationship = de relatie
part-roles = rollen in het moment
part-reins = wie wat in handen heeft

# What a consent is for.
purpose-guidance = begeleiding
purpose-coaching = coaching
purpose-support = er zijn, steunen
purpose-coordination = samenwerken met een andere dienst
purpose-replacement = een begeleider vervangen
purpose-representation = handelen in naam van de persoon
purpose-representation-own = in jouw naam handelen

sector-family = Familie
sector-friends = Vrienden en buren
sector-colleagues = Collega’s, school en verenigingen
sector-professionals = Hulpverleners
horizon-near = dichtbij
horizon-middle = ertussenin
horizon-far = verder
horizon-beyond = naast de kaart
horizon-mine-near = Dicht bij mij
horizon-mine-middle = Ertussenin
horizon-mine-far = Verder van mij
horizon-theirs-near = Dichtbij
horizon-theirs-middle = Ertussenin
horizon-theirs-far = Verder
support-practical = Een handje helpen
support-emotional = Luisteren en troosten
support-company = Goed gezelschap
support-advice = Raad en weg wijzen
support-material = Geld of spullen
alter-kind-person = Een mens
alter-kind-remembered = Iemand die gestorven is
alter-kind-animal = Een dier

# Geld.
part-money = het geld
place-money = Geld
place-money-start = Wat komt er binnen, wat gaat eruit, wat blijft?
income-group-work = loon
income-group-replacement = uitkering
income-group-protected = beschermd: kinderbijslag, steun
cost-group-fixed = vaste kost
cost-group-living = om van te leven
cost-group-seldom = komt zelden
rhythm-week = per week
rhythm-month = per maand
rhythm-quarter = per drie maanden
rhythm-year = per jaar
rhythm-once = één keer
debt-stage-open = nog geen herinnering
debt-stage-reminder = herinnering
debt-stage-notice = ingebrekestelling
debt-stage-bailiff = deurwaarder
debt-stage-judgment = vonnis
debt-stage-paid-off = afbetaald
debt-trace-letter = Brief
debt-trace-reminder = Herinnering
debt-trace-call = Gesprek
debt-trace-payment = Betaling
debt-trace-agreement = Afspraak
paying-order-pro-rata = Ieder zijn deel
paying-order-smallest-first = De kleinste eerst
paying-order-dearest-first = De duurste eerst
paying-order-offers = Vaste bedragen
paying-order-shortest = Zo snel mogelijk
month-kept-as-planned = betaald zoals gepland
month-kept-less = minder kon
month-kept-not-possible = deze maand kon niet
money-step-exploration = Verkennen
money-step-proposal = Voorstel
money-step-agreement = Overeenkomst
money-step-aftercare = Nazorg
money-step-letting-go = Loslaten
