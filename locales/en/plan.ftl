plan-lede = Goals in own words, with small steps. Who does what, and by when?
plan-new = New goal
plan-paper = The plan on paper
plan-back = To the whole plan
plan-empty = There is no goal yet. Ask { $name } what they want. A small goal is fine too.
plan-why = Why does it matter?
plan-why-hint = May stay empty.
plan-steps = What comes now
plan-where = Where does it stand?
plan-no-review = Nobody has looked yet where it stands.
plan-review = Where does it stand now?
plan-scale = Why, and what does progress look like?
plan-ladder-title = The ladder of “{ $goal }”
plan-reviews-before = { $count ->
    [one] Looked at once before
   *[other] Looked at { $count } times before
 }
plan-taken-back = { $count ->
    [one] One thing taken back
   *[other] { $count } things taken back
 }

# Steps
plan-no-steps = There is no open step. What could a small step be?
plan-more-steps = { $count ->
    [one] One more step
   *[other] { $count } more steps
 }
plan-by = by { $day }
plan-was-by = was by { $day }
plan-done = Done
plan-let-go = Let it go
plan-more = More
plan-replan = Plan it anew
plan-end-with-words = Tell how it went
plan-just-done = Done:
plan-just-let-go = Let go:
plan-was-done = Done
plan-was-let-go = Let go
plan-also-written = Also written down:
plan-reopen = Open again
plan-ended = { $count ->
    [one] One step behind us
   *[other] { $count } steps behind us
 }
plan-step-add = Add a step
plan-add = Add
plan-step-title = A small step
plan-for-goal = For the goal “{ $goal }”
plan-step-words = Which step?
plan-step-hint = So small that it will almost surely work out.
plan-step-by = By when?
plan-step-by-hint = May stay empty.
plan-who = Who does it?
plan-who-someone = Somebody else
plan-who-name = Who is that?
plan-who-name-hint = A first name is enough.
plan-replan-title = Plan a step anew
plan-end-title = How did it go?
plan-end-words = Tell it in a few words
plan-end-hint = May stay empty. A step can always be let go.

# New goal
plan-new-title = New goal
plan-new-lede = Write it the way it was said.
plan-new-words = What is the goal?
plan-new-words-hint = In own words. This is all that has to be filled in.
plan-domain = Which part of life is it about?
plan-domain-hint = May stay empty.
plan-domain-none = None of these
plan-first-step = A first small step
plan-scale-title = Why, and what does progress look like?
plan-scale-legend = What does progress look like?
plan-scale-hint = Later it shows you both where it stands. Fill in what you know already.

# New goal, question by question
plan-question-of = Question { $number } of { $count }
plan-next = Go on
plan-enough = This is enough
plan-new-leave = No, leave it. Keep nothing.
plan-ask-words = What do you want?
plan-ask-words-hint = Say it in your own words. Big or small, anything goes.
plan-ask-why = Why does it matter to you?
plan-ask-why-hint = You may leave this empty.
plan-ask-domain = Which part of your life is it about?
plan-ask-domain-hint = You may skip this.
plan-ask-now = How is it now?
plan-ask-now-hint = Where do you start from? One sentence is enough. You may leave this empty.
plan-ask-hoped = What would it look like if it works out?
plan-ask-hoped-hint = How would you see that it worked? You may leave this empty.
plan-ask-step = What is a small first step?
plan-ask-step-hint = So small that it will almost surely work out. No idea yet? Leave it empty.
plan-ask-who = Who takes that step?
plan-ask-by = By when?
plan-ask-by-hint = No hurry. You may leave this empty.
plan-ask-check = Is this right?
plan-ask-check-hint = It goes into your plan only when you press “Keep”.

# Where it stands
plan-review-title = Where does it stand now?
plan-review-level = Choose what fits best
plan-review-words = What has changed?
plan-review-hint = May stay empty.
plan-last-time = Last time

# My plan
plan-my = My plan
plan-my-lede = What you want, step by step.
plan-my-empty = There is nothing here yet. What do you want? Something small is fine.
plan-my-new = I want something new
plan-my-paper = My plan on paper
plan-my-agree = Do you agree with this goal?
plan-my-next = What comes now
plan-my-all = All about this goal
plan-my-back = To my plan
plan-my-steps = The steps
plan-my-where = Where does it stand?

# On paper
plan-paper-lede = One sheet for the fridge. You choose what stands on it.
plan-paper-keys = Print with Ctrl+P, or with the menu of your phone.
plan-paper-choose = Choose what stands on it
plan-paper-what = What may be on the sheet?
plan-paper-headline = Own words
plan-paper-nest = The nest
plan-paper-promises = Promises
plan-paper-contact = Next meeting
plan-paper-people = Names
plan-paper-show = Show it like this
plan-sheet-title = The plan of { $name }
plan-sheet-no-goals = What do I want?
plan-sheet-more = { $count ->
    [one] and one more step
   *[other] and { $count } more steps
 }
plan-sheet-promises = What we promised each other
plan-sheet-contact = We see each other
plan-sheet-people = Who can I call?
plan-sheet-date = Printed on { $day }

done-goal-set = The goal is in the plan.
done-goal-reviewed = Kept where it stands now.
done-goal-described = Saved.
done-step-added = The step was added.
done-step-planned = The step is planned anew.
done-step-reopened = The step is open again.
plan-weight = How much does this weigh?
plan-weight-title = How much does this goal weigh?
plan-weight-why = Why do we ask this?
plan-weight-why-words = Not every goal counts as much. Saying what is important and what is hard makes a big step count as a big step. If nobody said anything, the goal counts as most do.
plan-importance = How important is this goal?
plan-importance-own = How important is this to you?
plan-importance-1 = somewhat important
plan-importance-2 = important
plan-importance-3 = very important
plan-difficulty = How hard is it?
plan-difficulty-own = How hard is it for you?
plan-difficulty-1 = feasible
plan-difficulty-2 = not easy
plan-difficulty-3 = very hard
done-goal-weighed = It is there: this is how much the goal weighs.
plan-attain-title = How are we doing together?
plan-attain-more = Together we are further than we hoped.
plan-attain-hoped = Together we are about where we hoped to be.
plan-attain-less = Together we are not yet where we hoped. A good moment to ask what the plan needs.
plan-attain-score = { $count ->
    [one] The figure of this plan is { $score }, over one goal, last looked at { $day }. 50 is what we hoped for.
   *[other] The figure of this plan is { $score }, over { $count } goals, last looked at { $day }. 50 is what we hoped for.
 }
plan-attain-not-a-grade = This says something about the plan that we carry together: does it fit, is there enough support, is it not too much? It says nothing about { $name }, who sees the ladders themselves here and not this figure.
plan-attain-steps = Of the steps, { $done } are taken, { $gone } let go and { $open } still to take.
plan-attain-figure = The plan over time
