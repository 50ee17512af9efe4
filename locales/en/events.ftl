# What happened, for “since your last visit”. $who did it, $count times.

event-circle-opened = { $who } opened the dossier
event-circle-joined = { $who } brought somebody into the circle
event-circle-left = { $who } changed the circle
event-story-told = { $count ->
    [one] { $who } told something
   *[other] { $who } told { $count } things
 }
event-story-headlined = { $who } chose the words at the top
event-spiderweb-assessed = { $count ->
    [one] { $who } set a number in the web
   *[other] { $who } set { $count } numbers in the web
 }
event-spiderweb-tied = { $count ->
    [one] { $who } drew a strand in the web
   *[other] { $who } drew { $count } strands in the web
 }
event-spiderweb-weighed = { $who } changed how strongly a strand pulls
event-strengths-named = { $count ->
    [one] { $who } named a strength
   *[other] { $who } named { $count } strengths
 }
event-strengths-recognised = { $who } said whether a strength rings true
event-nest-added = { $count ->
    [one] { $who } added a place
   *[other] { $who } added { $count } places
 }
event-nest-rated = { $who } looked at a place
event-nest-way-opened = { $count ->
    [one] { $who } told where a place leads
   *[other] { $who } told where { $count } places lead
 }
event-goals-set = { $count ->
    [one] { $who } set a goal
   *[other] { $who } set { $count } goals
 }
event-goals-explained = { $who } wrote why a goal matters
event-goals-described = { $who } wrote what moving forward looks like
event-goals-reviewed = { $who } looked at where a goal stands
event-goals-step-added = { $count ->
    [one] { $who } added a step
   *[other] { $who } added { $count } steps
 }
event-goals-step-planned = { $who } planned a step differently
event-goals-step-ended = { $count ->
    [one] { $who } finished a step
   *[other] { $who } finished { $count } steps
 }
event-goals-step-reopened = { $who } opened a step again
event-contact-noted = { $count ->
    [one] { $who } noted a contact
   *[other] { $who } noted { $count } contacts
 }
event-contact-planned = { $count ->
    [one] { $who } planned a contact
   *[other] { $who } planned { $count } contacts
 }
event-contact-moved = { $who } moved a contact to another time
event-contact-called-off = { $who } called off a contact
event-trajectory-proposed = { $who } suggests a new phase
event-trajectory-turned = A new phase began
event-agreements-promised = { $who } suggests an agreement
event-agreements-answered = { $who } gave an answer
event-corrections-asked = { $who } asks to put something right
event-corrections-reworded = { $who } chose other words
event-corrections-taken-back = { $who } took something back
event-corrections-put-back = { $who } put something back
event-table-laid = { $who } started a round at the table
event-table-put = { $who } set a number at the table
event-table-shared = You set a number together
event-corrections-objected = { $who } objects to something
event-corrections-let-go = { $who } lets an objection go
event-corrections-unsaid = { $who } undid something
event-consents-given = { $who } gave a consent
event-consents-withdrawn = { $who } withdrew a consent
event-consents-confirmed = { $who } confirmed a consent
event-consents-broken-open = { $who } opened the dossier in an emergency
event-consents-read = { $who } read that the dossier was opened in an emergency
event-reins-held = { $who } said who holds something in hand
event-reins-added = { $who } added a task
event-rights-kept = { $who } kept answers about rights
event-rights-followed = { $who } follows a right
event-rights-linked = { $who } made a right a step
event-rights-unlinked = { $who } took a step away from a right
event-rights-asked = { $who } wrote down that a right was asked for
event-rights-granted = { $who } wrote down that a right was granted
event-rights-turned-down = { $who } wrote down a no to the request for a right
event-rights-appealed = { $who } wrote down an appeal
event-rights-ended = { $who } closed a right
event-relationship-begun = { $who } would like to look at how it goes between you
event-relationship-given = { $who } gave an answer about the relation
event-relationship-shown = { $who } shows an answer about the relation
event-relationship-withdrawn = { $who } took an answer about the relation back
event-roles-noted = { $who } noted a reflection for themselves
event-roles-shared = { $who } shares a reflection on their own role
event-roles-unshared = { $who } no longer shares a reflection
event-roles-taken-back = { $who } took a reflection back
event-roles-put-back = { $who } put a reflection back
event-goals-weighed = { $who } said how much a goal weighs
event-ladder-answered = { $count ->
    [one] { $who } answered a ladder question
   *[other] { $who } answered { $count } ladder questions
 }
event-strengths-linked = { $who } found a strength in the story
event-strengths-unlinked = { $who } took a strength away from the story
event-trajectory-offer-set-aside = { $who } set a suggestion on the path aside
event-trajectory-offer-taken-up = { $who } took up a suggestion on the path again
event-network-added = { $count ->
    [one] { $who } put somebody on the map
   *[other] { $who } put { $count } people on the map
 }
event-network-moved = { $who } moved somebody on the map
event-network-described = { $who } said what people do for each other
event-network-left = { $who } took somebody off the map
event-network-returned = { $who } put somebody back on the map
event-network-veiled = { $who } made somebody unrecognisable
event-network-unveiled = { $who } shows a name again
event-network-tied = { $count ->
    [one] { $who } said who knows whom
   *[other] { $who } said { $count } times who knows whom
 }
event-network-untied = { $who } said that a tie has ended
event-network-marked = { $who } gave the map of a day a name
event-network-imported = { $who } took in a map from a file

# Money.
event-money-income-added = { $who } wrote down what comes in
event-money-income-set = { $who } said what comes in now
event-money-cost-added = { $who } wrote down a cost
event-money-cost-set = { $who } said what something costs now
event-money-minimum-set = { $who } said what is needed to live on
event-money-envelope-added = { $who } made an envelope
event-money-envelope-filled = { $who } said what goes into an envelope
event-money-debt-added = { $who } wrote down a debt
event-money-claimed = { $who } wrote down what is asked
event-money-stage-set = { $who } said how far a debt has come
event-money-contested = { $who } said something about a contested debt
event-money-terms-set = { $who } wrote down what the contract says
event-money-offered = { $who } said what can be offered to a creditor
event-money-noted = { $who } wrote down what happened around a debt
event-money-plan-proposed = { $who } proposed a payment plan
event-money-followed = { $who } said how a month went
event-money-step-proposed = { $who } proposed a next step with the money
event-money-step-turned = { $who } agreed: a next step with the money
event-money-letting-go-planned = { $who } chose a day to let the help with money go
event-money-file-taken-in = { $who } brought in debts from a file

event-papers-kept = { $count ->
    [one] { $who } kept a paper
   *[other] { $who } kept { $count } papers
 }
event-papers-described = { $who } gave a paper other words
event-papers-destroyed = { $who } took a paper out
event-research-agreed = { $who } said yes to a study
event-research-declined = { $who } said no to a study
event-research-withdrawn = { $who } took back a yes to a study
