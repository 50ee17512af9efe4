what-holds = What holds fast
what-carries = What carries
table-mode = Together at the table
name-strength = Name a strength
note-contact = Note a contact
next-step = The next step
next-nothing = There is no step yet. Look for a small one together.
goals = Goals
no-review-yet = not looked at yet
in-the-beginning = in the beginning
new-since = New since you last looked
phase-now = You are here
phase-done = Done
phase-ahead = Still to come

web-figure-title = The web of { $name }
web-nothing-yet = There is nothing in the web yet.
web-looser = Looser than in { $day }.
web-tighter = Tighter than in { $day }.
web-same = About the same as in { $day }.
web-tightest = { $count ->
    [one] This holds fastest now: { $domains }.
   *[other] These parts hold fastest now: { $domains }.
 }
web-apart = You see this differently: { $domains }. That is good to talk about.
strand-tip = A strand from { $from } pulls { $weight } on { $to } ({ $who })

nest-figure-title = The nest of { $name }
nest-nothing-yet = The nest is still empty. What can you do already? Who is there for you?
nest-counts = { $strengths ->
    [0] No strengths yet
    [one] One strength
   *[other] { $strengths } strengths
 }, { $goals ->
    [0] no goals yet.
    [one] one goal{ $growing ->
        [0] .
       *[other] { " " }that is growing.
     }
   *[other] { $goals } goals{ $growing ->
        [0] .
        [one] , one of them growing.
       *[other] , { $growing } of them growing.
     }
 }
nest-places = { $places ->
    [one] One place that makes something possible.
   *[other] { $places } places that make something possible.
 }
nest-from-me = from myself
nest-from-around = from around me

start-title = Hello { $name }
start-places = Where would you like to go?
place-story-start = Tell what is on your mind
place-spiderweb-start = What holds you fast?
place-nest-start = What can you do? Who is there?
place-plan-start = What do you want to reach?
place-contacts-start = Who did you see, who will you see?
place-trajectory-start = Where are you on your way?
place-network-start = Who is around you?
place-rights-start = Do you get what you have a right to?
place-together-start = How does it go between you?
place-circle-start = Who may read along?
question-turn = { $who } suggests moving on to “{ $phase }”. What do you think?
question-goal = Do you agree with the goal “{ $goal }”?
