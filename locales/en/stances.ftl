stances-lede = What you did in the contacts, over time. A mix is usual; the same for a long time is worth a question.
stances-lede-own = So the people beside you helped, as they see it themselves. Do you see it so too?
stances-nothing-yet = Nothing noted yet. With each contact one press says what you did.
stances-most = Mostly it was: { $stance }.
stances-more = Lately more: { $stance }.
stances-stretch = { $count } times on end only: { $stance } ({ $from } to { $to }).
stances-stretch-key = An oval: { $count } or more contacts on end with only that.
stances-share = { $part } of 10
stances-attitudes = The basic attitude: what did you note?
stances-used = { $count ->
    [one] once, { $day }
   *[other] { $count } times, last { $day }
 }
stances-not-used = not noted yet
stances-words-title = What do these four mean?
stance-words-support = Being there, giving hope, helping to make contacts.
stance-words-stabilise = Bringing rest and overview, safety first.
stance-words-stimulate = Letting skills and own strength grow.
stance-words-steer = Giving direction, mirroring, sometimes taking over.
