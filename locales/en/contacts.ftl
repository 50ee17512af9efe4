# Contacts

contacts-title = Contacts
contacts-title-own = Who do I see?
contacts-lede = What { $name } and you did together, and what is to come.
contacts-lede-own = Who you will see, and who you saw.
contacts-line = The way until now
contacts-line-tells = { $count ->
    [one] One moment since { $day }.
   *[other] { $count } moments since { $day }.
 }
contacts-to-come = To come
contacts-was = How it went
contacts-next = Soon
contacts-then = After that
contacts-was-own = Who did I see?
contacts-none-to-come = Nothing is planned yet.
contacts-none-to-come-own = There is no appointment yet. Do you want to see somebody?
contacts-none-held = No contact was noted yet. Note the first one: a few presses are enough.
contacts-none-held-own = Here you will find who you saw and what you said to each other.

contacts-plan = Plan an appointment
contacts-plan-lede = What you plan together, you both see.
contacts-plan-kind = How will you meet?
contacts-plan-do = Plan it
contacts-day = Day
contacts-new-day = New day
contacts-time = Time, if you know it
contacts-day-at = { $day } at { $time }
contacts-place = Where?
contacts-what-for = What for?
contacts-what-for-hint = In a few words. You can leave this out.
contacts-is-past = This day has passed
contacts-took-place = It took place
contacts-change = Change something
contacts-move = Move
contacts-move-title = To which day?
contacts-move-do = Move it
contacts-moved-by = Moved by
contacts-call-off = Call off
contacts-call-off-title = Call this appointment off?
contacts-call-off-lede = The appointment will not take place. Everybody in the circle sees that. You can plan a new one afterwards.
contacts-call-off-why = Why does it not take place?
contacts-call-off-why-hint = You can leave this out.
contacts-call-off-do = Call it off
contacts-off = { $count ->
    [one] One appointment did not take place
   *[other] { $count } appointments did not take place
 }
contacts-off-why = Why: { $words }
contacts-taken-back = { $count ->
    [one] One contact taken back
   *[other] { $count } contacts taken back
 }

contacts-note-title = Note a contact
contacts-note-title-own = Who did I see?
contacts-note-lede = One press and a few words are enough.
contacts-note-lede-own = You say how it was for you.
contacts-note-own-do = Note something myself
contacts-was-planned = Planned for { $day }
contacts-kind = How did you meet?
contacts-kind-own = How did you meet?
contacts-who = Who was there?
contacts-who-own = Who did you see?
contacts-who-else = Somebody else?
contacts-who-else-hint = A first name is enough. Put a comma between two names.
contacts-note = What do you want to keep?
contacts-note-own = What do you want to remember?
contacts-note-hint = Write it so that you can read it together. This may stay empty.
contacts-note-hint-own = What was good? What was not? This may stay empty.
contacts-reflect = What was I doing?
contacts-reflect-hint = This is about you and this one talk, not about the person. Everybody in the circle can read it.
contacts-attitudes = My attitude
contacts-stances = What I did
contacts-next-fold = When do you see each other again?
contacts-next-kind = How?
contacts-next-same = Like now
contacts-purpose = Planned for: { $words }
contacts-own-part = What { $name } was doing:
contacts-my-view = This is how it was for me

done-contact-noted = The contact is noted.
done-contact-noted-and-planned = The contact is noted, and the next appointment too.
done-contact-planned = The appointment is noted.
done-contact-moved = The appointment was moved.
done-contact-called-off = The appointment was called off.
