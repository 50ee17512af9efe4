# What can still be done, phase by phase: offers, never gates

offers-title = What else is possible?
offers-title-own = Something that is possible
offers-lede = Offers, not duties. What does not fit now, you lay aside.
offers-lede-own = You can do this. You do not have to.
offers-way = What else is possible?
offers-now = Now
offers-earlier = This is possible too
offers-none = Nothing is open now. Take time for what is there.
offers-none-own = Nothing has to be done now. Take your time.
offers-do = I will do that
offers-not-now = Not now
offers-done = We did that already
offers-aside = { $count ->
    [one] One offer laid aside
   *[other] { $count } offers laid aside
 }
offers-was-done = done already, says { $name }
offers-was-not-now = not now, says { $name }
offers-up = After all
offers-all = All that is possible
done-offer-aside = Laid aside. It only comes back if you want it to.
done-offer-done = Good. It lies with what is done already.
done-offer-up = It is there again.

offer-hear-the-story = Ask for a piece of the story
offer-name-a-strength = Name a strength
offer-make-a-promise = Agree on how to go about with each other and with the file
offer-look-at-rights = Look at basic rights together
offer-look-at-the-web = Look together at the web that holds fast
offer-take-rest = Meet once without anything to arrange
offer-share-an-insight = Lay two views beside each other and find what you both see
offer-set-a-goal = Set a goal in own words
offer-take-a-step = Take a small step
offer-find-a-niche = Look for a place that makes possible
offer-look-at-the-reins = Look together at who holds which reins
offer-look-again = Look at the web again
offer-look-back = Look back on a goal
offer-agree-on-aftercare = Agree on aftercare
offer-own-hear-the-story = Would you like to tell something? One sentence is enough.
offer-own-name-a-strength = What are you good at, or who stands beside you?
offer-own-make-a-promise = How would you like us to go about with you and with your file?
offer-own-look-at-rights = Shall we look together whether you get what you have a right to?
offer-own-look-at-the-web = What is stuck, and what is loose? Have a look at your web.
offer-own-take-rest = Would you like to talk or walk together some time, without having to do anything?
offer-own-share-an-insight = You and your guide each lay your view on the table. What do you both see?
offer-own-set-a-goal = What would you like to be different? Say it in your own words.
offer-own-take-a-step = Which small step can you take this week?
offer-own-find-a-niche = Where do you feel good, and can you do what you can?
offer-own-look-at-the-reins = What do you like to do yourself, and what do you leave to somebody else for now?
offer-own-look-again = It has been a while. Has anything in your web come looser?
offer-own-look-back = Where are you now with what you wanted?
offer-own-agree-on-aftercare = When do we hear each other again, once this is done?
