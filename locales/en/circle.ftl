# The circle

circle-title = Circle
circle-title-own = Your circle
circle-lede = The people beside { $name }. Only they can read along.
circle-lede-own = These people are beside you. Only they can read along. You choose who.
circle-in = Who is in the circle?
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

circle-who-sees = Who sees what?
circle-sees-all = Everybody in the circle sees all that is in the dossier now. Guide, coach and network see the same.
circle-sees-all-own = Everybody in your circle sees all that is in the dossier now. Guide, coach and network see the same.
circle-sees-person = Only { $name } also sees how things read before and what was taken back.
circle-sees-person-own = Only you also see how things read before and what was taken back.
circle-writes = Everybody writes in their own voice. Guide and coach can also write down what { $name } says. It then shows who wrote it down.
circle-writes-own = Everybody writes in their own voice. Your guide and coach can also write down what you say. It then shows who wrote it down.
circle-decides = { $name } can take anybody out of the circle. { $name } and a guide can take somebody in.
circle-decides-own = You can take anybody out of your circle. You and your guide can take somebody in.

circle-invite = Take somebody in
circle-invite-lede = Talk about it with { $name } first. Whoever you take in can read along at once.
circle-invite-lede-own = Whoever you take in can read along at once. You can always take them out again.
circle-login = Name with which that person signs in
circle-login-hint = Ask that person for it. It can also be an e-mail address.
circle-unknown-login = We do not know this name. Ask the administrator for an account.
circle-name = What is that person called here?
circle-name-hint = The name by which { $name } knows them.
circle-name-hint-own = The name by which you know them.
circle-role = What is that person?
circle-role-hint = Not sure? Then choose nothing. We take what the account says.
circle-invite-sees = This person will then see all that is in the dossier now.
circle-invite-sees-own = This person will then see all that is in your dossier now.
circle-invite-do = Take into the circle

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
