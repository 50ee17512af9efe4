# The screens about rights. The rights themselves stand in rights.ftl.
rights-title = Rights
rights-lede = What { $name } can get, and how far it is. Who decides always stands beside it.
rights-lede-own = What you can get, and how far it is. Asking for a right is not asking a favour.
rights-begin = Look together which rights there may be
rights-begin-own = Do you get everything you have a right to?
rights-begin-words = A few questions are enough. Nothing is kept unless you want that.
rights-begin-words-own = We ask a few questions, one by one. You can always skip one. Nothing is kept unless you want that.
rights-begin-press = Look
rights-begin-press-own = Look along
rights-kept-count = { $count ->
    [0] No answers are kept
    [one] 1 answer is kept
   *[other] { $count } answers are kept
}
rights-none-followed = No right is followed yet. It begins with looking.
rights-under-way = Under way
rights-granted = Granted
rights-ended = { $count ->
    [one] 1 right that ended
   *[other] { $count } rights that ended
}
rights-taken-back = { $count ->
    [one] 1 right was taken back
   *[other] { $count } rights were taken back
}
rights-marks-taken-back = { $count ->
    [one] 1 note was taken back
   *[other] { $count } notes were taken back
}
rights-bring = Together the granted rights bring { $amount } a month.
rights-due = A term is running here
rights-appeal-until = An appeal can be made until { $day } ({ $count ->
    [0] today
    [one] 1 day left
   *[other] { $count } days left
}).
rights-appeal-passed = The last day to appeal was { $day }. Ask a service for legal help: sometimes something is still possible.
rights-appeal-unknown = No day was filled in yet. The letter says until when you can appeal. We do not know the legal term of every right: not verified.

# Looking.
rights-check = Look at rights
rights-check-own = Look at rights
rights-check-lede = Fill in what you know and leave the rest open. The answers stay in this page: they are not kept.
rights-check-lede-own = One question at a time. You can always skip. Nothing is kept.
rights-look = Look
rights-look-with = Look with these answers
rights-not-said = Not said
rights-nobody = Nobody
rights-hint-income-year = It is on the last tax assessment. Not at hand? Leave it open.
rights-hint-amount = In euro, like 137.10
rights-hint-amounts = In euro, with a semicolon between them, like 137.10; 45
rights-hint-ages = In years, with a comma between them, like 9, 4
rights-slip-number = Write a number without a comma here, like 4.
rights-slip-amount = Write an amount in euro here, like 137.10.
rights-slip-most = We cannot read this. The most that fits here is { $most }.
slip-rights-amount = Write an amount in euro, like 137.10, or leave it empty.
rights-group-home = Who lives at home
rights-group-income = What comes in
rights-group-allowances = Benefits and allowances
rights-group-housing = How you live
rights-group-else = School, health and other questions
rights-group-has = What is there already
rights-not-needed = { $count ->
    [one] 1 question that changes nothing now
   *[other] { $count } questions that change nothing now
}
rights-next = Next
rights-skip = Skip
rights-left = { $count ->
    [one] At most 1 more question.
   *[other] At most { $count } more questions.
}
rights-show = Show what we see now
rights-go-on = Answer another question
rights-why = Why do we ask this?
rights-why-words = We only ask what can open or close a right. We ask no name, no national number and no date of birth. Your answers stay on this page.
rights-on = This is what held on { $day }.
rights-today = Look for today
rights-other-day = Look for another day
rights-day = Which day?
rights-look-then = Look for that day
rights-other-day-hint = So a look of before can be repeated with the rules of then.
rights-no-rules = For { $day } we know no rules. The earliest begin on { $first }.

# What we see.
rights-found-lede-own = This is what we see with what you said. Who decides may see it otherwise. You can always ask.
rights-nothing-said = Fill in something and press “Look”. What there may be appears here.
rights-none-found = With these answers we see no right now that was not asked for yet. Does something change? Look again.
rights-likely-hint = All that we know speaks for it. Worth asking for.
rights-possible-hint = It still depends on something.
rights-had = What is there already
rights-not-now = Not now ({ $count })
rights-not-hint = With these answers. When something changes, it may become possible.
rights-not-known = For this day we know nothing of: { $rights }.
rights-depends = It depends on one question:
rights-answer = Answer this question
rights-answer-of = Answer this question: { $question }
rights-gives = It brings { $amount } a month.
rights-make-step = Make it a step
rights-make-step-of = Make it a step: { $right }
rights-have = It is there already
rights-have-of = It is there already: { $right }
rights-followed = This is being worked on
rights-more = How to ask, and what to bring
rights-who-decides = Who decides
rights-how = How to ask
rights-papers = What to bring
rights-missed = Why it is often missed
rights-checked = Compared with its source on { $day }
rights-since = holds since { $day }
rights-source = source: { $site }

# Keeping.
rights-keep = Keep these answers
rights-keep-title = Keep these answers?
rights-keep-lede = Only if { $name } wants that. Who may see this part of the dossier then sees the answers too. Each answer can be forgotten again.
rights-keep-lede-own = You do not have to. If you keep them, you need not give them again later. Who may see this part of your dossier sees them too. You can have each answer forgotten.
rights-nothing-kept = Nothing of these answers is kept.
rights-answers = Kept answers
rights-answers-lede = What was kept because { $name } wanted that. Each answer can be forgotten.
rights-answers-lede-own = What was kept because you wanted that. You can have each answer forgotten.
rights-answers-none = Nothing is kept. You can look without keeping anything.
rights-differ = You say different things here. That can be the start of a talk.
rights-forget = Forget this
rights-forget-of = Forget this: { $answer }
rights-forget-all = Forget all that I said

# Following a right.
rights-goal = Asking for what there is a right to
rights-step-words = Ask for: { $right }
rights-now = Where does it stand?
rights-course = What happened
rights-steps = In the plan
rights-no-steps = The plan has no step for this right yet.
rights-money = In the budget
rights-money-words = This is { $amount } a month. Does it stand in the budget yet? What stands there counts for what can go to debts.
rights-money-comes = More money comes in
rights-money-lower = A bill gets lower
rights-was-found = Found
rights-found-by = Looked for { $day }, by the rule that holds since { $from }: { $answer }.
rights-repeat = Look again for that day
rights-was-asked = Asked
rights-was-asked-at = Asked: { $place }
rights-was-granted = Granted
rights-was-turned-down = Who decides said no
rights-was-appealed = Appealed
rights-was-appealed-with = Appealed: { $with }
rights-ended-stands = The answer stays as it is
rights-ended-let-go = We let this go for now
rights-from = from { $day }
rights-a-month = { $amount } a month
rights-with-papers = Went with it: { $papers }.
rights-appeal-day = An appeal can be made until { $day }, as the letter says.
rights-stage-found = Found
rights-stage-asked = Asked
rights-stage-granted = Granted
rights-stage-turned-down = Answer: no
rights-stage-appealed = In appeal
rights-stage-ended = Ended

# Writing down what happened.
rights-note-asked = It was asked for
rights-note-granted = It was granted
rights-note-turned-down = They said no
rights-note-appealed = Appeal
rights-note-ended = It stops here
rights-words-asked = How did it go?
rights-words-granted = Is there anything to add?
rights-words-turned-down = Which reason did they give? In their words
rights-words-appealed = Why do you not agree?
rights-words-ended = Is there anything to add?
rights-asked-place = Where, or of whom?
rights-asked-papers = Which papers went with it?
rights-granted-from = From which day?
rights-granted-monthly = What does it bring a month?
rights-appeal-by = Until when can you appeal?
rights-appeal-by-hint = The letter says so. Is it not there? Leave it open and ask a service for legal help.
rights-appealed-with = With whom?
rights-appealed-hint = For example the labour court, or the service itself
rights-ended-how = How does it end?
done-rights-step = The step is in the plan.
done-rights-followed = This right is followed now.
done-rights-kept = The answers are kept.
done-rights-nothing-new = These answers were kept already.
done-rights-forgotten = Forgotten.
done-rights-asked = Written down: it was asked for.
done-rights-granted = Written down: it was granted.
done-rights-turned-down = Written down. A no is not always the end.
done-rights-appealed = Written down: you appeal.
done-rights-ended = Written down.

# The sheet for the counter.
rights-sheet = Sheet for the counter
rights-sheet-of = Sheet for the counter: { $right }
rights-sheet-lede = To print and to take along. Nothing about your household stands on it.
rights-sheet-where = Where
rights-sheet-ask = What you ask
rights-sheet-papers = What you bring
rights-sheet-answer = What they answered
rights-sheet-day = On which day
rights-sheet-spoke = Whom you spoke to
rights-sheet-said = What they said
rights-sheet-until = Until when you can appeal
rights-sheet-proof = Always ask for a proof that you asked, with the date on it. Who says no has to write why.
rights-sheet-made = Made on { $day }
