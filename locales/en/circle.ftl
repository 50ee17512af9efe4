# The circle

circle-title = Circle
circle-title-own = Your circle
circle-alone = There is nobody else in the circle yet.
circle-you = you
circle-since = Since { $day }
circle-since-by = Since { $day }, taken in by { $name }
circle-gone = Who was in it before?
circle-from-to = From { $from } to { $to }. Taken out of the circle by { $name }.
circle-from-to-self = From { $from } to { $to }. Left the circle by their own choice.
circle-back-in = Take in again
circle-back-in-name = Take in again: { $name }
circle-take-out = Take out of the circle
circle-take-out-name = Take out of the circle: { $name }
circle-leave = I leave the circle

circle-invite = Take somebody in
circle-login = Name with which that person signs in
circle-login-hint = Ask that person for it. It can also be an e-mail address.
circle-unknown-login = We do not know this name. Ask the administrator for an account.
circle-name = What is that person called here?
circle-name-hint = The name by which { $name } knows them.
circle-name-hint-own = The name by which you know them.
circle-role = What is that person?
circle-role-hint = Not sure? Then choose nothing. We take what the account says.

circle-out-title = Take { $name } out of the circle?
circle-out-title-leave = Do you want to leave the circle?
circle-out-lede = This is what happens:
circle-out-sees-nothing = From then on { $name } sees nothing of the dossier any more.
circle-out-sees-nothing-leave = From then on you see nothing of this dossier any more.
circle-out-words-stay = What { $name } wrote stays, with the name beside it.
circle-out-words-stay-leave = What you wrote stays, with your name beside it.
circle-out-last-guide = There is no guide in the circle then.
circle-out-back = You do not have to say why. You can take { $name } in again later.
circle-out-back-leave = You cannot come back by yourself. Somebody has to take you in again.
circle-out-do = Take { $name } out of the circle
circle-out-do-leave = I leave the circle

done-circle-joined = This person is in the circle now.
done-circle-taken-out = This person sees nothing of the dossier any more.
done-circle-back = This person is in the circle again.
done-circle-left = You left the circle.

circle-lede = The people who stand beside { $name }. { $name } chooses what each of them sees and writes.
circle-lede-own = These people stand beside you. You hold the keys: you choose what each of them sees and writes, and for how long.
circle-whose = This is the file of { $name }.

# What somebody may
circle-for = What for
circle-sees = Sees
circle-writes-in = Writes in
circle-how-long = How long
circle-nothing = nothing
circle-everything = everything in the file
circle-until-day = until { $day }
circle-until-withdrawn = until { $name } stops it
circle-until-withdrawn-own = until you stop it
circle-begins = from { $day },
circle-instead-of-name = in the place of { $name }
circle-represents-own = acting in my name
circle-by-law-basis = This rests on: { $basis }
circle-by-law-stays = The law or a judge decided this. You cannot stop it here. Is it not right? Talk about it with somebody you trust.
circle-no-access = { $name } sees nothing of the file now.
circle-is-it-right = Is this right?
circle-written-down = { $who } wrote this down.
circle-right = Yes, this is right
circle-right-name = Yes, this is right for { $name }
circle-waits = { $name } has not confirmed this yet.

# Stopping, changing, giving
circle-stop = Stop access
circle-stop-name = Stop access: { $name }
circle-stop-one = Stop only this
circle-stop-one-name = Stop only this: { $name }
circle-change = Change
circle-change-together = Change together
circle-change-name = Change what { $name } may do
circle-change-together-name = Change together what { $name } may do
circle-again = Give access again
circle-again-name = Give access again to { $name }
circle-give = Choose access
circle-give-name = Choose access for { $name }
circle-stop-title = Stop the access of { $name }
circle-stop-lede = Only do this together with { $name }, at the table. It works at once.
circle-stop-together = Stop together
circle-save-together = Save together
circle-change-title = What may { $name } do?
circle-change-lede = Fill this in together with { $name }, at the table. { $name } is then asked whether it is right.
circle-change-lede-own = You choose. It works as soon as you press Save. You can always change it again.
circle-parts = Which parts?
circle-parts-hint = Seeing and writing stand apart. You can only give the parts that you have yourself.
circle-parts-hint-own = Seeing and writing stand apart. What you do not tick stays closed.
circle-may-reads = see
circle-may-writes = write
circle-purpose = What is it for?
circle-instead-of = In whose place?
circle-instead-of-hint = The guide who is away for a while.
circle-from = From which day?
circle-from-hint = If you fill in nothing, it begins today.
circle-basis = How did it come about?
circle-basis-hint = An own choice can always be stopped. What the law or a judge decided, cannot.
circle-basis-choice = chosen by the person
circle-basis-law = the law or a judge decided it
circle-by-law = What does it rest on?
circle-by-law-hint = For example: judgment of the justice of the peace, with the day. Only if the law or a judge decided it.
circle-ends = For how long?
circle-ends-hint = After that it closes by itself. It can always be stopped earlier.
circle-ends-week = a week
circle-ends-month = a month
circle-ends-quarter = three months
circle-ends-year = a year
circle-ends-day = until a day that I choose
circle-ends-open = as long as I want
circle-until = Until which day?
circle-until-hint = Only if you chose a day above.

# What ends soon
circle-ending = The consent of { $name } ends on { $day }.
circle-ending-mine = Your consent ends on { $day }.
circle-prolong = Do you want to prolong it?
circle-talk = Talk about it with { $person }.
question-consents = { $count ->
    [one] It was written down what { $name } may see and write. Is that right?
   *[other] For { $count } people it was written down what they may see and write. Is that right?
 }

# What is over
circle-ended = Earlier consents
circle-ended-count = { $count ->
    [one] one
   *[other] { $count }
 }
circle-saw = Saw: { $parts }.
circle-wrote = Wrote in: { $parts }.
circle-ended-stopped = From { $from } to { $to }, then stopped.
circle-ended-given-back = From { $from } to { $to }, then given back by themselves.
circle-ended-passed = From { $from } until { $to }, as agreed.

circle-how = How does this work?
circle-how-keys = { $name } chooses who is in the circle, which parts each of them sees and writes, what for and for how long. A guide can write it down together, at the table.
circle-how-keys-own = You choose who is in your circle, which parts each of them sees and writes, what for and for how long.
circle-how-stop = When access stops, that person sees nothing any more at once. What they wrote stays, with their name.
circle-how-stop-own = When you stop access, that person sees nothing any more at once. You do not have to say why. What they wrote stays, with their name.
circle-how-earlier = Only { $name } sees how something stood before, what was taken back, and who looked.
circle-how-earlier-own = Only you see how something stood before, what was taken back, and who looked.
circle-how-writes = Everybody writes with their own voice. When somebody writes down what { $name } says, it shows who wrote it down.
circle-how-writes-own = Everybody writes with their own voice. When somebody writes down what you say, it shows who wrote it down.

circle-invite-lede = Agree on this with { $name } first. Here you first choose who it is, and then what that person may do.
circle-invite-lede-own = Here you first choose who it is. Then you choose what that person may see and write. You can always stop it.
circle-invite-next = Nothing opens yet. On the next page you choose what that person may do.
circle-invite-on = Continue
circle-grant-title = What may { $name } see and write?
circle-grant-lede = What is usual for this role is ticked: { $role }. Take away what you do not want to share.
circle-invite-do = Take { $name } into the circle

done-circle-stopped = The access is stopped. This person no longer sees what you closed.
done-circle-given-again = The access is back, as it was before.
done-circle-changed = Saved. It works from now on.
done-circle-confirmed = Thank you. It is noted that this is right.
done-circle-given-back = You gave your access back.
