# Ladder questions: where you are, what holds you there, what one rung up looks like

ladder-title = Ladder questions
ladder-title-own = My ladders
ladder-lede = Where is somebody, what makes it not lower, and what would one rung up look like? The number opens the talk; the words count.
ladder-lede-own = Where are you now? A number is never wrong. The words beside it matter most.
ladder-way = Ladder questions
ladder-way-own = My ladders
ladder-new = Ask a ladder question
ladder-new-own = Choose where I am
ladder-new-lede = Ask, and write down what you hear. Choose whose words they are. Your own view may stand beside it.
ladder-empty = No ladder question was asked yet. Begin with something that counts now.
ladder-empty-own = You have no ladder yet. Begin with something that counts for you now.
ladder-why = Why a ladder?
ladder-why-words = Who says where they are, also sees what carries them already. That is why we first ask what makes it not lower, and only then what one rung up would be. The number is compared with nobody.
ladder-about-life = My life as it goes now
ladder-ask-about = What is it about?
ladder-ask-rung = Where are you now?
ladder-choose = Choose a rung
ladder-ask-holds = What makes it not lower?
ladder-ask-holds-bottom = How do you hold on?
ladder-ask-next = What would one rung up look like?
ladder-ask-next-top = What helps to keep it so?
ladder-holds-hint = What do you do yourself already? Who or what helps? At 0: how do you hold on?
ladder-next-hint = How would you notice? Who else would notice?
ladder-is-about = It is about: { $about }
ladder-you-are = You are on rung { $rung }.
ladder-may-stay-empty = You do not know? Then this may stay empty.
ladder-top = 10: as I would like it
ladder-bottom = 0: it cannot be lower
ladder-figure = The ladder over time: { $about }
ladder-stands = { $name } is on rung { $rung }.
ladder-moved = { $name } went from rung { $first } to rung { $last }.
ladder-at = Rung { $rung }
ladder-held = What makes it not lower:
ladder-held-bottom = How somebody holds on:
ladder-next = One rung up:
ladder-again = Ask again
ladder-ask-here = Ladder question
ladder-before = { $count ->
    [one] One time before
   *[other] { $count } times before
 }
ladder-taken-back = { $count ->
    [one] One answer taken back
   *[other] { $count } answers taken back
 }
done-ladder-answered = Your answer is on the ladder.
