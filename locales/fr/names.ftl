# Noms de la méthode, en langage clair.

domain-family = Famille
domain-work = Travail
domain-social-contacts = Contacts sociaux
domain-justice = Justice
domain-welfare-services = Aide sociale
domain-income-and-debts = Revenus et dettes
domain-housing = Logement
domain-health = Santé
domain-education = Enseignement
domain-culture = Culture

strength-kind-aspiration = Rêve
strength-kind-competency = Talent
strength-kind-confidence = Confiance
strength-kind-resource = Ressource
strength-kind-relation = Relation
strength-kind-opportunity = Chance

strength-area-finances = Argent
strength-area-work = Travail
strength-area-leisure = Temps libre
strength-area-housing = Logement
strength-area-education = Apprendre
strength-area-social-network = Les gens autour de moi

strength-time-now = C’est là maintenant
strength-time-wish = Je le souhaite
strength-time-used-before = Je l’avais avant

trait-no-stigma = Pas d’étiquette
trait-whole-person = J’y suis une personne entière
trait-safe-and-valued = En sécurité et apprécié
trait-own-abilities = J’utilise ce que je sais faire
trait-having-a-say = J’ai mon mot à dire
trait-connection = J’en fais partie
trait-other-nests = Ouvre d’autres portes

phase-welcome = Accueil chaleureux
phase-explore-rights = Explorer et droits
phase-stability = Calme et stabilité
phase-path = En chemin ensemble
phase-closing = Clôturer
phase-aftercare = Suivi après

attitude-strengths-view = Regarder les forces
attitude-respect = Respect
attitude-presence = Être présent
attitude-join-and-add = Rejoindre, puis ajouter
attitude-trust = Confiance
attitude-encourage = Encourager
attitude-mirror-and-confront = Refléter et confronter
attitude-partnership = Partenariat
attitude-bridge = Faire le pont

stance-support = Soutenir
stance-stabilise = Stabiliser
stance-stimulate = Stimuler
stance-steer = Guider

contact-kind-home-visit = Visite à domicile
contact-kind-phone = Téléphone
contact-kind-office = Au bureau
contact-kind-on-the-way = En route
contact-kind-visit-together = Aller quelque part ensemble
contact-kind-three-way = Entretien à trois
contact-kind-message = Message ou lettre
contact-kind-video = Appel vidéo

voice-participant = la personne
voice-guide = l’accompagnateur
voice-coach = le coach
voice-network-member = quelqu’un du réseau
voice-together = Ensemble

circle-role-participant = la personne même
circle-role-guide = accompagnateur
circle-role-coach = coach du vécu
circle-role-network-member = quelqu’un du réseau

account-kind-participant = Personne avec son propre dossier
account-kind-guide = Accompagnateur
account-kind-coach = Coach du vécu
account-kind-network-member = Quelqu’un du réseau
account-kind-administrator = Gestionnaire
account-kind-researcher = Chercheur

level-much-less = Beaucoup moins que prévu
level-less = Moins que prévu
level-expected = Comme prévu
level-more = Plus que prévu
level-much-more = Beaucoup plus que prévu

strand-weight-1 = un peu
strand-weight-2 = nettement
strand-weight-3 = très fort

somebody = quelqu’un
list-and = { $first } et { $last }

# The parts of a dossier, as consents name them.
part-story = l’histoire
part-spiderweb = la toile
part-strengths = les forces
part-nest = le nid
part-goals = les buts et les pas
part-contacts = les contacts
part-trajectory = le parcours
part-agreements = les accords
part-network = les personnes autour de vous
part-relationship = la relation
part-roles = les rôles sur le moment
part-reins = qui tient quoi en main

# What a consent is for.
purpose-guidance = accompagnement
purpose-coaching = coaching
purpose-support = être là, soutenir
purpose-coordination = collaborer avec un autre service
purpose-replacement = remplacer un accompagnateur
purpose-representation = agir au nom de la personne
purpose-representation-own = agir en votre nom

sector-family = Famille
sector-friends = Amis et voisins
sector-colleagues = Collègues, école et associations
sector-professionals = Professionnels
horizon-near = proche
horizon-middle = entre les deux
horizon-far = plus loin
horizon-beyond = à côté de la carte
horizon-mine-near = Proche de moi
horizon-mine-middle = Entre les deux
horizon-mine-far = Plus loin de moi
horizon-theirs-near = Proche
horizon-theirs-middle = Entre les deux
horizon-theirs-far = Plus loin
support-practical = Donner un coup de main
support-emotional = Écouter et consoler
support-company = Bonne compagnie
support-advice = Conseils et démarches
support-material = Argent ou objets
alter-kind-person = Une personne
alter-kind-remembered = Une personne décédée
alter-kind-animal = Un animal

# Argent.
part-money = l’argent
place-money = Argent
place-money-start = Qu’est-ce qui rentre, qu’est-ce qui sort, que reste-t-il ?
income-group-work = salaire
income-group-replacement = allocation
income-group-protected = protégé : allocations familiales, aide
cost-group-fixed = dépense fixe
cost-group-living = pour vivre
cost-group-seldom = vient rarement
rhythm-week = par semaine
rhythm-month = par mois
rhythm-quarter = par trimestre
rhythm-year = par an
rhythm-once = une seule fois
debt-stage-open = pas encore de rappel
debt-stage-reminder = rappel
debt-stage-notice = mise en demeure
debt-stage-bailiff = huissier
debt-stage-judgment = jugement
debt-stage-paid-off = remboursée
debt-trace-letter = Lettre
debt-trace-reminder = Rappel
debt-trace-call = Entretien
debt-trace-payment = Paiement
debt-trace-agreement = Accord
paying-order-pro-rata = Chacun sa part
paying-order-smallest-first = La plus petite d’abord
paying-order-dearest-first = La plus chère d’abord
paying-order-offers = Montants fixes
paying-order-shortest = Le plus vite possible
month-kept-as-planned = payé comme prévu
month-kept-less = moins était possible
month-kept-not-possible = ce mois-ci, ce n’était pas possible
money-step-exploration = Explorer
money-step-proposal = Proposition
money-step-agreement = Accord
money-step-aftercare = Suivi
money-step-letting-go = Lâcher prise
