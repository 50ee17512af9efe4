trajectory-title = The way
trajectory-lede = A phase begins only when both agree. Nobody answers for somebody else.
trajectory-my-title = Our way
trajectory-my-lede = Where we are, and what we promised each other.
trajectory-since = Since { $day }
trajectory-phases = What is each phase about?
trajectory-began = Began { $days }
trajectory-about-welcome = You get to know each other. First listening and coming to rest: nothing has to be decided yet.
trajectory-about-explore-rights = You look together at what is going on and what goes well already. You find out what you have a right to, and see to it that you get it.
trajectory-about-stability = Together you take on what is most urgent, so that there is rest. Then you see better how things hang together.
trajectory-about-path = You take your own steps, with somebody beside you. What works grows stronger and stays.
trajectory-about-closing = You look back together and say goodbye without hurry. You agree on who will be there if it gets hard again.
trajectory-about-aftercare = The help ends, the door stays open. Now and then you still ask each other how it goes.

trajectory-proposed = { $who } proposes: on to “{ $phase }”
trajectory-both-turn = The new phase begins when { $name } and a guide both agree. Going back later is possible too.
trajectory-free = Every answer is fine. You can answer differently later.
trajectory-turn-way = Propose another phase
trajectory-turn-title = To which phase?
trajectory-turn-lede = Now you are in “{ $phase }”.
trajectory-turn-to = Which phase do you propose?
trajectory-turn-to-hint = Most often it is the next one. Going back is fine too.
trajectory-turn-words = Why now?
trajectory-turn-words-hint = In your own words. May stay empty.
trajectory-turn-replaces = A proposal is waiting already. If you propose something else, the first one lapses.
trajectory-propose = Propose
trajectory-history = Earlier proposals
trajectory-turned-on = Began { $day }
trajectory-replaced = It did not go ahead. Another proposal came.
trajectory-earlier-answer = Answered differently later
trajectory-all-phases = All phases
trajectory-earlier-turns = How we got here

trajectory-who-agrees = Who agrees?
trajectory-agrees = Agrees
trajectory-does-not-agree = Sees it differently
trajectory-cannot-answer-now = Cannot answer now
trajectory-not-answered = Has not answered yet
trajectory-answered-other-words = The words were changed. Has not answered these yet.
trajectory-wrote-it = Wrote this
trajectory-two-answers = Gave two answers. Still to choose which one counts.
trajectory-which-stands = You gave two different answers. Which one counts?
trajectory-answer-too = I want to answer too
trajectory-answer-anew = I want to answer something else
trajectory-your-answer = Your answer
trajectory-i-agree = I agree
trajectory-i-see-it-differently = I see it differently
trajectory-i-cannot-answer-now = I cannot answer now
trajectory-answers-now = What does each say?
trajectory-ask-goal = Do you agree with this goal?
trajectory-ask-promise = Do you agree with this promise?
trajectory-ask-turn = Shall we go on to another phase?
trajectory-differently-title = How do you see it?
trajectory-differently-lede = Your words will stand beside the others. So you can talk about it together.
trajectory-differently-words = In your own words
trajectory-say-it = This is what I want to say
trajectory-look-first = Look at the way first

trajectory-promises = Promises
trajectory-no-promises = No promises yet. What do you want to promise each other? A guide promises something too.
trajectory-promise-way = Make a promise
trajectory-promise-title = A promise
trajectory-promise-lede = Something you promise each other. Whoever makes it, agrees. The other answers for themselves.
trajectory-promise-words = What do you promise each other?
trajectory-promise-hint = Say who does what. For example: “We say it beforehand when something will not work out.”
trajectory-promise-make = Make the promise
trajectory-is-agreed = Agreed
trajectory-taken-back = { $count ->
    [one] One promise taken back
   *[other] { $count } promises taken back
 }

done-answered = Your answer stands beside it.
done-turned = You both agree. The new phase begins.
done-turn-proposed = Your proposal stands. The other can answer now.
done-promise-made = The promise stands. The other can answer now.
trajectory-both-turn-own = The new phase begins when you and a guide both agree. Going back later is possible too.
