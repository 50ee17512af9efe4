# Names from the method, in plain words.

domain-family = Family
domain-work = Work
domain-social-contacts = Social contacts
domain-justice = Justice
domain-welfare-services = Welfare services
domain-income-and-debts = Income and debts
domain-housing = Housing
domain-health = Health
domain-education = Education
domain-culture = Culture

strength-kind-aspiration = Dream
strength-kind-competency = Talent
strength-kind-confidence = Confidence
strength-kind-resource = Resource
strength-kind-relation = Relation
strength-kind-opportunity = Opportunity

strength-area-finances = Money
strength-area-work = Work
strength-area-leisure = Free time
strength-area-housing = Home
strength-area-education = Learning
strength-area-social-network = People around me

strength-time-now = It is there now
strength-time-wish = I wish for it
strength-time-used-before = I had it before

trait-no-stigma = No label
trait-whole-person = I am a whole person there
trait-safe-and-valued = Safe and valued
trait-own-abilities = I use what I can do
trait-having-a-say = I have a say
trait-connection = I belong
trait-other-nests = Opens other doors

phase-welcome = Warm welcome
phase-explore-rights = Exploring and rights
phase-stability = Rest and stability
phase-path = On the way together
phase-closing = Closing
phase-aftercare = Aftercare

attitude-strengths-view = Seeing strengths
attitude-respect = Respect
attitude-presence = Being there
attitude-join-and-add = Joining, then adding
attitude-trust = Trust
attitude-encourage = Encouraging
attitude-mirror-and-confront = Mirroring and confronting
attitude-partnership = Partnership
attitude-bridge = Being a bridge

stance-support = Supporting
stance-stabilise = Stabilising
stance-stimulate = Stimulating
stance-steer = Steering

contact-kind-home-visit = Home visit
contact-kind-phone = Phone
contact-kind-office = At the office
contact-kind-on-the-way = On the way
contact-kind-visit-together = Going somewhere together
contact-kind-three-way = Talk of three
contact-kind-message = Message or letter
contact-kind-video = Video call

voice-participant = the person
voice-guide = the guide
voice-coach = the coach
voice-network-member = somebody of the network
voice-together = Together

circle-role-participant = the person
circle-role-guide = guide
circle-role-coach = coach with experience
circle-role-network-member = somebody of the network

account-kind-participant = Somebody with an own dossier
account-kind-guide = Guide
account-kind-coach = Coach with experience
account-kind-network-member = Somebody of the network
account-kind-administrator = Administrator
account-kind-researcher = Researcher

level-much-less = Much less than expected
level-less = Less than expected
level-expected = As expected
level-more = More than expected
level-much-more = Much more than expected

strand-weight-1 = a little
strand-weight-2 = clearly
strand-weight-3 = very strongly

somebody = somebody
list-and = { $first } and { $last }

# The parts of a dossier, as consents name them.
part-story = the story
part-spiderweb = the web
part-strengths = strengths
part-nest = the nest
part-goals = goals and steps
part-contacts = contacts
part-trajectory = the path
part-agreements = promises
part-network = the people around you
part-relationship = the relation
part-roles = roles in the moment
part-reins = who holds what in hand

# What a consent is for.
purpose-guidance = guidance
purpose-coaching = coaching
purpose-support = being there, support
purpose-coordination = working with another service
purpose-replacement = replacing a guide
purpose-representation = acting in the name of the person
purpose-representation-own = acting in your name

sector-family = Family
sector-friends = Friends and neighbours
sector-colleagues = Colleagues, school and associations
sector-professionals = Professionals
horizon-near = near
horizon-middle = in between
horizon-far = farther
horizon-beyond = beside the map
horizon-mine-near = Near me
horizon-mine-middle = In between
horizon-mine-far = Farther from me
horizon-theirs-near = Near
horizon-theirs-middle = In between
horizon-theirs-far = Farther
support-practical = A helping hand
support-emotional = Listening and comfort
support-company = Good company
support-advice = Advice and knowing the way
support-material = Money or things
alter-kind-person = A person
alter-kind-remembered = Somebody who died
alter-kind-animal = An animal

# Money.
part-money = the money
place-money = Money
place-money-start = What comes in, what goes out, what is left?
income-group-work = wages
income-group-replacement = benefit
income-group-protected = protected: child benefit, support
cost-group-fixed = fixed cost
cost-group-living = to live on
cost-group-seldom = comes seldom
rhythm-week = a week
rhythm-month = a month
rhythm-quarter = every three months
rhythm-year = a year
rhythm-once = once
debt-stage-open = no reminder yet
debt-stage-reminder = reminder
debt-stage-notice = formal notice
debt-stage-bailiff = bailiff
debt-stage-judgment = judgment
debt-stage-paid-off = paid off
debt-trace-letter = Letter
debt-trace-reminder = Reminder
debt-trace-call = Talk
debt-trace-payment = Payment
debt-trace-agreement = Agreement
paying-order-pro-rata = Each its share
paying-order-smallest-first = The smallest first
paying-order-dearest-first = The dearest first
paying-order-offers = Fixed amounts
paying-order-shortest = As soon as possible
month-kept-as-planned = paid as planned
month-kept-less = less was possible
month-kept-not-possible = not possible this month
money-step-exploration = Exploring
money-step-proposal = Proposal
money-step-agreement = Agreement
money-step-aftercare = Aftercare
money-step-letting-go = Letting go
