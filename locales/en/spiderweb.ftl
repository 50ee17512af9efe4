# The web that holds fast.
spiderweb-title = The web
spiderweb-lede = Ten parts of life: how stuck is each one, according to whom, and what pulls on what? 0 is loose, 10 is completely stuck.
spiderweb-lede-own = What holds you? And what has come looser? 0 is loose, 10 is completely stuck.
spiderweb-now = The web now
spiderweb-ways = What do you want to do?
spiderweb-domains = The ten parts
spiderweb-rate = Fill in the web
spiderweb-rate-one = Fill in again
spiderweb-tie = Tie a strand
spiderweb-tie-from = This pulls on something else
spiderweb-tie-question = What pulls on what?
spiderweb-tie-question-start = Tie a strand in your web
table-mode-start = Each a number, then look together
spiderweb-not-said = nothing said yet
spiderweb-line-title = { $domain } over time
spiderweb-pulls-on = Pulls on
spiderweb-pulled-by = Is pulled on by
spiderweb-loose = loose
spiderweb-stuck = stuck
spiderweb-why = Why this web?
spiderweb-why-words = Problems often hang together. A bad home makes people ill sooner. Who is ill sometimes loses work. That is nobody’s fault. The web shows where loosening one strand also loosens other parts. It is the start of a talk, not a report.

# Something stands there twice.
spiderweb-contested = There are two numbers for { $domain } on the same day.
spiderweb-contested-which = Both are kept. Which number stands?
spiderweb-contested-theirs = Whoever wrote them can choose which one stands.
spiderweb-stands = { $value } stands
spiderweb-contested-weight = How strongly does this strand pull?
done-value-stands = This number stands.

# Strands.
spiderweb-strands = What pulls on what?
spiderweb-strands-lede = The strongest strand comes first.
spiderweb-no-strands = There are no strands yet. What makes something else harder?
spiderweb-strand = { $from } pulls { $weight } on { $to }
spiderweb-change = Change something
spiderweb-strand-count = { $count ->
    [one] one strand
   *[other] { $count } strands
 }
spiderweb-reweigh = Does it pull differently now?
spiderweb-taken-back = { $count ->
    [one] One strand taken back
   *[other] { $count } strands taken back
 }
done-strand-weighed = The strand has been changed.
done-strand-tied = The strand hangs in the web.
spiderweb-tie-title = What pulls on what?
spiderweb-tie-lede = A strand runs from what makes things hard to what gets harder because of it.
spiderweb-tie-choose = Choose a part
spiderweb-tie-from-label = This pulls …
spiderweb-tie-to-label = … on this
spiderweb-tie-weight = How strongly does it pull?
spiderweb-tie-words = How does that go? Say it in your own words
spiderweb-tie-words-hint = You may leave this empty.
spiderweb-tie-step-from = What pulls?
spiderweb-tie-step-to = What does it pull on?
spiderweb-tie-pulls = { $weight ->
    [none] pulls on
   *[other] pulls { $weight } on
 }
spiderweb-tie-change = change
spiderweb-tie-to-there = To this strand
spiderweb-tie-there = this strand is there already

# Filling in.
spiderweb-rate-title = How stuck is it now?
spiderweb-rate-title-start = Fill in your web
spiderweb-rate-lede = Fill in what you know. What you leave empty stays as it was.
spiderweb-rate-lede-own = Ten parts of your life, one at a time. What you do not want to say, you skip.
spiderweb-rate-nothing = Nothing is filled in yet. Choose a number for at least one part.
spiderweb-rate-empty = Clear everything
spiderweb-rate-begin = Begin
spiderweb-rate-go-on = Go on where you were
spiderweb-rate-all-said = You said something about all ten today. Do you want to say something else? Choose it below.
spiderweb-rate-choose = Or choose one part
spiderweb-said-today = said today
spiderweb-before = { $value } · { $day }
spiderweb-last-time = What did I say last time?
spiderweb-choose-or-skip = Choose a number, or skip this part.
spiderweb-next = Next
spiderweb-skip = Skip
spiderweb-stop = Stop, it is enough for now
spiderweb-done-title = This is your web now
spiderweb-done-lede = Thank you. What you said is kept.
spiderweb-done-ready = Ready
done-web-rated = The web is filled in.
spiderweb-ask-family = How stuck is it at home, in your family?
spiderweb-ask-work = How stuck is it with work?
spiderweb-ask-social-contacts = How stuck is it with friends and the people around you?
spiderweb-ask-justice = How stuck is it with the courts, fines or bailiffs?
spiderweb-ask-welfare-services = How stuck is it with the help you get?
spiderweb-ask-income-and-debts = How stuck is it with money and debts?
spiderweb-ask-housing = How stuck is it with your home?
spiderweb-ask-health = How stuck is it with your health?
spiderweb-ask-education = How stuck is it with learning and school?
spiderweb-ask-culture = How stuck is it with free time and culture?

# Together at the table.
table-lede = { $name } and you each choose, without looking. Then both lie open, and you talk.
table-lede-own = You and { $who } each choose, without looking. Then both lie open, and you talk.
table-what = What do you look at together?
table-all = The whole web, all ten parts
table-some = Some parts of the web
table-niche = The place “{ $place }”
table-which = Which parts?
table-devices = On which device?
table-one-device = One device, we pass it on
table-own-devices = Each our own device
table-own-device = { $who } joins in on a device of their own. Tell them that you have begun.
table-begin = Begin
table-why = Why without looking?
table-why-words = Who hears an answer first often says the same. This way every voice counts as much. Do you see it differently? Then you know what is good to talk about. Nobody is right or wrong.
table-step = { $place } of { $of }
table-invitation = { $who } would like to look together with you.
table-go-on-today = Go on with today’s round
table-go-on = Go on with the round of { $day }
table-left = { $left ->
    [one] One more to go.
   *[other] { $left } more to go.
 }
table-give = Give the device to { $name }.
table-look-away = { $other } looks away for a moment.
table-your-turn = { $name }, your turn.
table-unseen = { $other } only sees what you chose once you have both chosen.
table-unseen-helper = { $name } only sees what you chose once you have both chosen.
table-ask-helper = How stuck is it for { $name }, the way you see it?
table-ask-trait-helper = How much of this is there for { $name }, the way you see it?
table-put = I set it like this
table-skip = Skip
table-choose = Choose a number first. Or skip this.
table-has-own-device = { $name } has a device of their own
table-is-put = What { $person } chose lies there, face down. Now it is up to { $name }.
table-i-am = I am { $name }
table-put-again = { $person } wants to set it differently
table-put-mine-again = I want to set it differently
table-waiting = Waiting for { $name }
table-waiting-words = What you chose for { $topic } lies there, face down. This page goes on by itself.
table-waiting-where = { $name } finds this round on their own device, under “Web”.
table-not-waiting = Do not wait, just go on
table-look-again = Look again
table-gone = This place was taken back. There is nothing left to choose.
table-next = Next
table-stop = Stop and see what there is
table-figure-title = The numbers for { $topic }
table-equal = You see it the same way.
table-near = You are close to each other.
table-far = You see it differently. That is fine.
table-talk = To talk about
table-equal-1 = { $name }, where do you notice this most?
table-equal-2 = What would make it one small step looser?
table-near-1 = { $name }, what makes you choose this very number?
table-near-2 = { $who }, what do you see that { $name } may not see?
table-far-1 = { $name }, tell us. What does { $who } not see yet?
table-far-2 = { $who }, what were you looking at when you set this?
table-equal-trait-1 = { $name }, which moment do you think of?
table-equal-trait-2 = What would make even more of it?
table-near-trait-1 = { $name }, what makes you choose this very number?
table-near-trait-2 = { $who }, what did you see or hear?
table-far-trait-1 = { $name }, tell us. What is it like to be there?
table-far-trait-2 = { $who }, what were you looking at when you set this?
table-share-question = Do you want to set one number together?
table-share = This is our number
table-share-equal = Yes, { $value } is our number
table-share-otherwise = Set another number together after all
table-shared = Together: { $value }.
table-shared-words = This is how { $name } and { $who } see it now.
done-table-shared = What you say together is kept.
table-let-stand = Let them stand beside each other
table-next-is = Next: { $topic }
table-to-end = To the end
table-two-values = Which number stands?
table-end-title = Looked together
table-end-lede = Thank you, { $name }. Thank you, { $who }. This is what you saw together.
table-end-nothing = Nothing lies open yet. You can always go on.
table-end-go-on = Go on with this round
table-end-shared = Our number
table-end-none-shared = None yet. That is all right too.
table-end-beside = Beside each other
table-end-none-beside = Nothing. You say it together everywhere.
table-end-warm = Saying honestly how stuck something is takes courage. A difference is not a mistake: it is something to talk about.
table-end-warm-trait = Talking about a place helps to see what is good about it, and what could still be added. A difference is not a mistake: it is something to talk about.
table-end-to-web = To the web
table-end-to-nest = To the nest

# What holds what?
spiderweb-dynamics = What holds what?
spiderweb-dynamics-start = See what may move with it
spiderweb-dynamics-title = What holds what?
spiderweb-dynamics-lede = We read this from the strands. It predicts nothing and says nothing about who somebody is. It is a start for a talk.
spiderweb-to-web = Back to the web
spiderweb-opening-way = See what holds what
spiderweb-no-circle = There is no circle: what pulls does not come back to itself.
spiderweb-circle = { $domains } hold each other fast. The weakest strand runs from { $from } to { $to }: there the circle comes apart most easily.{ $others ->
    [0] {""}
    [one] { " " }There is one other circle.
   *[other] { " " }There are { $others } other circles.
 }
spiderweb-circle-even = { $domains } hold each other fast, everywhere alike.{ $others ->
    [0] {""}
    [one] { " " }There is one other circle.
   *[other] { " " }There are { $others } other circles.
 }
spiderweb-circle-own = { $domains } hold each other fast.
spiderweb-rules-disagree = The three ways of reckoning do not point to the same: { $domains }. That is something to talk about, nothing to build on.
spiderweb-no-rest = { $count ->
    [one] One way of reckoning came to no rest: { $rules }. So it says nothing here.
   *[other] { $count } ways of reckoning came to no rest: { $rules }. So they say nothing here.
 }
spiderweb-few-strands = { $strands ->
    [one] There is only one strand yet. With more strands the web says more.
   *[other] There are only { $strands } strands yet. With more strands the web says more.
 }
spiderweb-if = { $count ->
    [one] If { $domains } comes looser, that may loosen { $also } too.
   *[other] If { $domains } come looser, that may loosen { $also } too.
 }
spiderweb-if-perhaps = Perhaps { $also } too: one way of reckoning says so, another does not.
spiderweb-if-nothing = { $count ->
    [one] If { $domains } comes looser, nothing else moves along these strands.{ $also }
   *[other] If { $domains } come looser, nothing else moves along these strands.{ $also }
 }
spiderweb-rule-kosko = Only what pulls
spiderweb-rule-modified = What pulls, and what was there
spiderweb-rule-rescaled = Reckoned from the middle
spiderweb-rule-points = reaches furthest for { $domain }
spiderweb-rule-nowhere = points nowhere
spiderweb-rule-no-rest = came to no rest, and says nothing here
spiderweb-strands-of = Whose strands?
spiderweb-strands-all = All strands
spiderweb-strands-mine = Only my strands
spiderweb-ask-loose = What would you like to see come looser?
spiderweb-ask-step = What is a first small step?
spiderweb-ask-step-hint = It need not be big. It can wait, too.
spiderweb-make-goal = Make a goal
spiderweb-choose-again = Choose something else
spiderweb-helps = What already helps here
spiderweb-more-loose = And if something else comes loose too?
spiderweb-more-said = More about this
spiderweb-no-forecast = This is no forecast. It is your strands, thought one step further.
spiderweb-not-all-seen = Strengths or goals that { $name } does not share with you do not count here.
spiderweb-key-loose = comes loose, in thought
spiderweb-key-moves = may move with it
spiderweb-circles = Circles
spiderweb-circles-lede = { $count ->
    [0] What pulls does not come back to itself.
    [one] One circle holds itself fast.
   *[other] { $count } circles hold themselves fast. The strongest comes first.
 }
spiderweb-more-circles = { $count ->
    [one] One more circle
   *[other] { $count } more circles
 }
spiderweb-weakest = Comes apart most easily between { $from } and { $to }.
spiderweb-knots = Knots
spiderweb-knots-lede = On what most hangs. A strand counts from one third (a little) to one (very strongly).
spiderweb-knot-domain = Domain
spiderweb-knot-pulls = pulls
spiderweb-knot-pulled = is pulled
spiderweb-knot-circles = circles
spiderweb-reach = Where loosening reaches furthest
spiderweb-reach-lede = Suppose that one domain comes loose: how much may move with it in all? The bar is the mean of three ways of reckoning; the thin line runs from the most careful to the boldest.
spiderweb-reach-none = Along these strands nothing moves with it.
spiderweb-bars-low = stays as it is
spiderweb-bars-high = moves most
spiderweb-bars-sure = All ways of reckoning: { $domains }.
spiderweb-bars-perhaps = Not all ways of reckoning: { $domains }.
spiderweb-loosens = What loosens
spiderweb-loosens-lede = Strengths that are there now and goals, each at the domain of life on which it works. They count.
spiderweb-if-title = What if something comes loose?
spiderweb-if-lede = Choose one or more domains together. Then you see what may move with them along the strands.
spiderweb-if-0 = stays
spiderweb-if-1 = a bit looser
spiderweb-if-2 = much looser
spiderweb-if-3 = loose
spiderweb-if-look = See what may move
spiderweb-if-empty = Clear
spiderweb-tie-turned = The other way round
table-which-tasks = Which tasks?
table-choose-reins = First choose who does this. Or skip it.
table-equal-reins-1 = { $name }, how does it feel the way it goes now?
table-equal-reins-2 = Should it stay so, or would somebody like it otherwise?
table-near-reins-1 = { $name }, what do you already do yourself here?
table-near-reins-2 = { $who }, what can you let go of with an easy mind?
table-far-reins-1 = { $name }, tell us. What do you do here that { $who } does not see?
table-far-reins-2 = { $who }, which time were you thinking of?
table-share-question-trait = Do you want to set one number together?
table-share-question-reins = How do you say it together?
table-share-reins = This is how we say it together
table-share-equal-reins = Yes, this is how we say it together
table-share-otherwise-reins = Say it otherwise together after all
table-shared-reins = You say together: { $value }.
table-end-shared-reins = What we say together
table-end-warm-reins = Knowing who does what gives calm. Doing something yourself is good. Asking for help is good too.
table-end-to-reins = To who holds what in hand
