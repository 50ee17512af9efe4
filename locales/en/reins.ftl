reins-title = Who holds what in hand?
reins-lede = By task: who does it? So you see together what { $name } has in hand again.
reins-lede-own = What do you do yourself, and where does somebody help? There is no right or wrong.
reins-helper = guide
reins-alone = { $name } alone
reins-alone-own = I alone
reins-own-task = own task
reins-value-0 = The guide does this alone
reins-value-1 = The guide does this, { $name } looks along
reins-value-2 = Together
reins-value-3 = { $name } does this, somebody looks along
reins-value-4 = { $name } does this alone
reins-choice-0 = Guide alone
reins-choice-1 = Guide, and { $name } looks along
reins-choice-2 = Together
reins-choice-3 = { $name }, and somebody looks along
reins-choice-4 = { $name } alone
reins-choice-0-own = My guide does it
reins-choice-1-own = My guide, and I look along
reins-choice-2-own = Together
reins-choice-3-own = I, and somebody looks along
reins-choice-4-own = I do it myself
reins-ask = Who does this now, as you see it?
reins-ask-own = Who does this now?
reins-question = Who holds this in hand now?
reins-question-own = Who does this now?
reins-who = Who does it?
reins-who-hint = May stay empty.
reins-words = How does it go?
reins-words-hint = In your own words. May stay empty.
reins-set = Say how it is now
reins-set-of = Say how it is now: { $task }
reins-new = Add something else
reins-new-words = Which task?
reins-new-hint = For example: calling the speech therapist.
reins-more = Look also at
reins-all = See all
reins-then = In the beginning
reins-nothing-yet = Here you will see what moves. Choose a first task below.
reins-for-closing = At the closing it helps to see what somebody has in hand again. You can begin with it now.
reins-begun = This is the beginning. Later you will see here what moved.
reins-given = { $count ->
    [one] Here { $name } took more in hand: { $tasks }.
   *[other] { $name } took more in hand in { $count } things: { $tasks }.
 }
reins-given-own = { $count ->
    [one] This you now do more yourself: { $tasks }.
   *[other] These { $count } things you now do more yourself: { $tasks }.
 }
reins-whole = Wholly in the hands of { $name }: { $tasks }.
reins-whole-own = This you do wholly yourself: { $tasks }.
reins-taken-back = { $count ->
    [one] One task taken back
   *[other] { $count } tasks taken back
 }
reins-why = Why do we look at this?
reins-why-words = Help sometimes takes over, in a crisis above all. That is allowed. Here you see whether it also goes back, step by step, at the pace of { $name }.
rein-task-letters = Letters
rein-task-creditors = Creditors
rein-task-landlord = The landlord
rein-task-school = The school
rein-task-appointments = Appointments
rein-task-money = The money of the month
rein-task-doctor = The doctor
rein-task-offices = Town hall and offices
done-reins-held = It is written down.
done-reins-added = The task is added.
reins-value-0-own = Your guide does this
reins-value-1-own = Your guide does this, you look along
reins-value-3-own = You do this, somebody looks along
reins-value-4-own = You do this yourself
reins-why-words-own = Help sometimes takes over, in a crisis above all. That is allowed. Here you see whether it also comes back to you, step by step, at your pace.
reins-at-table = Say together at the table who does what
