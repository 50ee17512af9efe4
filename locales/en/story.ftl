# The story

story-title = Story
story-title-own = Your story
story-lede = In the own words of whoever tells it. { $name } comes first.
story-lede-own = In your words. You can always tell more.
story-tell = Tell something
story-tell-lede = Write it down as it was said. One sentence is enough.
story-tell-lede-own = One sentence is enough. Mistakes do not matter.
story-write = Tell something
story-words = The words, as they were said
story-words-own = In your words
story-prompts = Not sure how to begin? Choose a question.
story-prompt-good-day = A good day
story-prompt-good-day-more = What did you do that day? Who was there? What made it good?
story-prompt-can-do = Something you can do
story-prompt-can-do-more = What do you do well? Who taught you? Who has seen it already?
story-prompt-awake = What keeps you awake
story-prompt-awake-more = What goes through your head? Since when? What would already help a little?
story-prompt-otherwise = What you would like to be different
story-prompt-otherwise-more = What does an ordinary day look like then? Who is the first to notice that it goes better?
story-about-fold = What is it about? You can leave this out.
story-about-which = Which part of life does it belong to?
story-about-hint = This way you easily find it again later.
story-about-anything = All sorts of things
story-why = Who reads this, and why do we ask?
story-why-own = Your words come first. Everybody in your circle can read them. You can always say them differently or take them back.
story-why-beside = Whoever tells their own story helps decide what it is about. Everybody in the circle can read this. The person also sees earlier words.
story-empty = There is nothing here yet. Begin with one sentence that you heard. Write it down as it was said.
story-empty-own = Your book is still empty. What do you want people to know about you first?
story-empty-sieved = There is nothing here with this choice.
story-show-all = Show all
story-sieve = Choose what you read
story-whose = Whose words
story-everybody = Everybody
story-about = What about
story-about-all = Everything
story-from-oldest = Read from the beginning
story-from-newest = Show the newest first
story-change = Change something
story-on-top = Stands on top
story-put-on-top = Put this on top of my dossier
story-take-off-top = Take this off the top
story-which-on-top = What should stand on top?
story-which-on-top-own = You chose two different things. Which words stay on top?
story-which-on-top-theirs = Two different things were chosen. The person says which one stays.
story-none-on-top = (nothing on top)
story-taken-back = { $count ->
    [one] One text taken back
   *[other] { $count } texts taken back
 }
taken-back-hint = Only you still see this. You can put it back.

done-story-told = It stands in the story.
done-story-on-top = These words now stand on top of the dossier.
done-story-off-top = These words no longer stand on top.
