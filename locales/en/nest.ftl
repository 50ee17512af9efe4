# nest
nest-mine = My nest
nest-of = The nest of { $name }
nest-in-it = What is in it?
nest-waiting = { $count ->
    [one] One strength still waits for an answer from { $name }.
   *[other] { $count } strengths still wait for an answer from { $name }.
 }
nest-assessment = Strengths on one sheet
nest-assessment-mine = My strengths on one sheet
nest-taken-back = What I took back
nest-from-me-hint = What somebody wants, can do and dares.
nest-from-me-hint-mine = What I want, can do and dare.
nest-from-around-hint-mine = Who and what I can lean on.
nest-from-around-hint = Who and what there is to lean on.
nest-count = { $count ->
    [0] none yet
    [one] 1 strength
   *[other] { $count } strengths
 }
nest-more = Change something

# The six kinds: what it is, what you can ask, examples.
nest-what-aspiration = A dream or a wish for later.
nest-what-competency = Something a person can do or has learnt.
nest-what-confidence = Trust in oneself, holding on.
nest-what-resource = A thing, a service or a place that helps.
nest-what-relation = Somebody to count on.
nest-what-opportunity = Something that is possible now.
nest-question-aspiration = What do you dream of?
nest-question-competency = What are you good at?
nest-question-confidence = What have you come through?
nest-question-resource = What do you have around you?
nest-question-relation = Who is there for you?
nest-question-opportunity = Which door is open?
nest-examples-aspiration = What do you want to do or be later? What do you look forward to?
nest-examples-competency = What do others ask you for? What do you do almost without thinking?
nest-examples-confidence = What do you dare? What are you proud of?
nest-examples-resource = What helps you: a thing, a service, a quiet place?
nest-examples-relation = Who can you turn to? Who can you laugh with?
nest-examples-opportunity = A course, work, a place that comes free, an invitation?
nest-add-aspiration = Name a dream
nest-add-competency = Name a talent
nest-add-confidence = Name some confidence
nest-add-resource = Name a resource
nest-add-relation = Name a relation
nest-add-opportunity = Name an opportunity

# Do you recognise that?
nest-ask-in-you = { $who } sees in you:
nest-ask-around-you = { $who } sees around you:
nest-ask-dream = { $who } heard a dream of yours:
nest-do-you-recognise = Do you recognise that?
nest-yes = Yes, I recognise that
nest-no = No, I do not recognise that
nest-yes-short = Yes, that fits me
nest-no-short = No, not for me
nest-later = Later
nest-more-questions = { $count ->
    [one] There is one more after this.
   *[other] There are { $count } more after this. It need not all be today.
 }
nest-questions-wait = { $count ->
    [one] One question still waits for you. There is no hurry.
   *[other] { $count } questions still wait for you. There is no hurry.
 }
nest-you-said-yes = “{ $words }”: you said yes.
nest-you-said-no = “{ $words }”: you said no.
nest-otherwise = Change that
nest-not-asked = { $name } was not asked yet
nest-recognised = { $name } recognises this
nest-not-recognised = { $name } does not recognise this
nest-two-answers = { $name } gave two answers
nest-recognised-mine = You recognise this
nest-not-recognised-mine = You do not recognise this
nest-see-too = I see this too
nest-see-not = I do not see this yet
nest-sees-too = sees this too
nest-sees-not = does not see this yet
nest-sees-both = gave two answers
nest-answered-twice = You gave two answers.

# Naming a strength
nest-new = Name a strength
nest-new-lede = Write it down as it was said. Small is fine too.
nest-kind = What kind of strength is it?
nest-kind-lede = What would you like to say something about? Choose one.
nest-tiles-me = About yourself
nest-tiles-around = About what is around you
nest-words = In own words
nest-words-mine = Say it in your own words
nest-words-hint = One sentence is enough.
nest-time = When is it there?
nest-area = Which part of life does it belong to?
nest-area-lede = Press what fits best. Then your strength is in your nest.
nest-area-none = Everywhere or something else
nest-area-short = Part of life
nest-to-nest = To the nest
nest-named-last = Named last
nest-why = Why do we ask this?
nest-why-words = What somebody can do and wants, and who is there, carries the plan. A strength says nothing about what is hard. It need not be big.
nest-step = Step { $step } of { $steps }
nest-onward = Go on
nest-skip = Skip

# All on one sheet
nest-sheet-mine = My strengths
nest-sheet-of = The strengths of { $name }
nest-sheet-lede = All on one sheet: what is there, what is wished for and what was there before.
nest-column-now = What is there now?
nest-column-wish = What do I wish for?
nest-column-used-before = What did I have before?

# Places
nest-niches = Places that make things possible
nest-niches-lede = A club, a course, a neighbour, a workplace: where you can be who you are, and grow.
nest-niches-none = There is no place here yet. Where can you be yourself? Where do you like to go?
nest-niche-add = Add a place
nest-niche-new-mine = Where can you be yourself?
nest-niche-new-lede-mine = Think of a place where you like to go, or where you often have to be.
nest-niche-new-lede = A place where somebody can be and grow. Then you look together at what it is like.
nest-niche-name = What do you call that place?
nest-niche-name-hint = For example: the sewing club, the library, at the neighbours’.
nest-niche-unseen = Not looked at yet. What is it like there?
nest-niche-strong = Strongest, { $who } says: { $traits }.
nest-niche-strong-mine = Strongest, you say: { $traits }.
nest-niche-growing = What can still grow there: { $traits }.
nest-niche-apart = You see { $traits } differently. That is good to talk about.
nest-niche-between = There is a little of everything.
nest-voices-beside = The voices beside each other
nest-trait = Trait
nest-flower = What it is like
nest-rate = Say what it is like
nest-rate-mine = Say what it is like there
nest-rate-invite = Seven short questions about this place. You can skip some, and you can stop.
nest-rate-title = What is it like now?
nest-rate-hint = Fill in only what something was said about. The rest stays as it was.
nest-clear = Clear
nest-not = not at all
nest-fully = fully
nest-at-place = { $place }
nest-said-before = Last time you said { $value } ({ $day }).
nest-trait-no-stigma = Do people there see you, without a label?
nest-trait-whole-person = Is there room for all of you: what you can do, what you feel, what you lived through?
nest-trait-safe-and-valued = Do you feel safe there? Do people look at you in a good way?
nest-trait-own-abilities = Can you use what you can do there? Do you learn new things?
nest-trait-having-a-say = Do they ask what you think? Can you help decide?
nest-trait-connection = Do you belong there? Do you get to know people?
nest-trait-other-nests = Does that place open other doors for you?

done-strength-named = The strength is in the nest.
done-strength-recognised = Your answer is there: yes.
done-strength-not-recognised = Your answer is there: no. The words stay with the person who said them.
done-niche-added = The place is in the nest. What is it like there?
done-niche-rated = Kept. This is what it is like now.

# Where places lead
nest-ways = From one place to another
nest-ways-lede = One place can open the door to another.
nest-way-add = Say where a place leads
nest-way-here = Where does this place lead?
nest-way-title = Which door opened?
nest-way-from-mine = Which place is it about?
nest-way-to-mine = Where does “{ $place }” lead?
nest-way-lede = Through one place one sometimes comes to another: a course, a club, work, people.
nest-way-choose = Choose a place
nest-way-from = This place …
nest-way-to = … opens the way to
nest-way-new-place = A new place (below)
nest-way-place = Or a new place
nest-way-place-hint = It will stand in the nest, too.
nest-way-words = How did that go? In your own words
nest-way-words-hint = This may stay empty.
nest-way = { $from } opens the way to { $to }
nest-over-time = From then to now
nest-over-time-lede = An open dot is the beginning. On the right a place makes possible, on the left it holds fast.
nest-history-title = { $place } over time
nest-entraps = holds fast
nest-enables = makes possible
nest-from-to = { $who }: from { $first } to { $now }
nest-opened = To { $who } this opened: { $traits }.
nest-closed = To { $who } this closed: { $traits }.
nest-leans-enabling = All in all this place makes much possible, says { $who }.
nest-leans-between = All in all this place has a bit of everything, says { $who }.
nest-leans-entrapping = All in all this place rather holds fast, says { $who }. That says something about the place.
done-way-told = The way stands in the nest.
slip-one-place = Choose a place from the list, or write a new one. Not both.
