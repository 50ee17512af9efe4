roles-lede = Which role did you fall into, and what pressed on you? To learn from, not to judge.
roles-lede-own = Sometimes those who help you think about their own role. Here is what they share with you.
roles-only-you = Only you see this, until you share it. { $name } does not see it. It is never taken out of here.
roles-note = Note a moment
roles-note-lede = Think of one contact. One press is enough.
roles-which = Which role did you fall into?
roles-which-hint = Not who you are, but what happened in that moment.
roles-what-are-they = What do these roles mean?
roles-pressures = What pressed on you?
roles-may-stay-empty = May stay empty.
roles-position = What was in play at the other side, as you felt it?
roles-position-hint = It is about the interplay in this moment. It is kept nowhere as a label. May stay empty.
roles-words = In your own words
roles-nothing-yet = You have not noted a moment yet. After a contact one press is enough.
roles-over = Over all your moments
roles-times = { $count ->
    [one] once
   *[other] { $count } times
 }
roles-times-under = { $count ->
    [one] { $pressure }
   *[other] { $pressure } ({ $count } times)
 }
roles-under = Under pressure of: { $pressures }
roles-with = { $count ->
    [one] Once together with “{ $position }”.
   *[other] { $count } times together with “{ $position }”.
 }
roles-in-play = In the interplay: { $position }
roles-deck-open = What the scheme says of this cannot be read.
roles-deck-none = The scheme expects no success here.
roles-deck-some = The scheme expects success here.
roles-deck-strong = The scheme expects strong success here.
roles-relation-better = After it the relation was felt as better.
roles-relation-worse = After it the relation was felt as harder.
roles-relation-same = After it the relation was felt about the same.
roles-moments = Your moments
roles-taken-back = { $count ->
    [one] One moment taken back
   *[other] { $count } moments taken back
 }
roles-shared = Shared with you
roles-nothing-shared = Nothing was shared yet.
roles-is-shared = Shared
roles-share = Share
roles-unshare = Stop sharing
roles-offer = Which role did I fall into?
roles-offer-hint = Only for you. You may skip it.
roles-matrix = Which roles go together?
roles-matrix-words = So it stands in the method: from top to bottom what is in play at one side, from left to right the role of who helps.
roles-matrix-key = – no success expected · S success · SS strong success · ? cannot be read in the source
roles-matrix-source = Source: Bind-Kracht, “Succesvolle rolconfiguraties”. Two drawn marks of the source cannot be read; we do not guess what they mean.
roles-matrix-corner = What is in play
roles-matrix-probable = (probable)
roles-matrix-unreadable = cannot be read in the source
roles-matrix-empty = nothing said
roles-matrix-own = { $name }, from { $day }
roles-success-none = no success
roles-success-some = success
roles-success-strong = strong success
helper-role-ritualistic-provider = Ritual provider
helper-role-words-ritualistic-provider = Gives what is on offer, by the rules.
helper-role-controller = Controller
helper-role-words-controller = Checks and sets conditions.
helper-role-rescuer = Rescuer
helper-role-words-rescuer = Takes over in a crisis.
helper-role-problem-solver = Problem solver
helper-role-words-problem-solver = Solves what is asked.
helper-role-guide = Guide
helper-role-words-guide = Goes along with the person.
helper-role-mediator = Mediator
helper-role-words-mediator = Stands between the person and the surroundings.
seeker-position-lone-manager = Lone manager
seeker-position-temporary-seeker = Temporary seeker
seeker-position-consumer = Consumer
seeker-position-attached-stayer = Attached stayer
seeker-position-autonomous-seeker = Autonomous seeker
seeker-position-willing-collaborator = Willing collaborator
pressure-workload = too much work
pressure-quick-results = results wanted soon
pressure-rules = rules of the organisation
pressure-crisis = a crisis
pressure-safety = worry about safety
pressure-powerlessness = not knowing any more
pressure-power = having power
pressure-blame = “own fault” around us
done-role-noted = Noted. Only you see this.
done-role-shared = Shared. You can keep it to yourself again.
done-role-unshared = Only for you again.
done-role-taken-back = Taken back. You can put it back below.
done-role-put-back = Put back.
role-matrix-title = Own scheme of roles
role-matrix-lede = Beside the scheme of the method your organisation can lay its own. Guides see both side by side.
role-matrix-none = There is no scheme of your own yet. That of the method is always there.
role-matrix-add = Add a scheme
role-matrix-name = What is it called?
role-matrix-name-hint = For example: our team, spring.
role-matrix-day = From which day?
role-matrix-source = Where does it come from?
role-matrix-caption = Fill in what you expect. What stays empty says nothing.
role-matrix-from = from { $day }
role-matrix-cells = { $count ->
    [one] one cell
   *[other] { $count } cells
 }
role-matrix-remove = Take away
done-role-matrix-added = The scheme is added.
done-role-matrix-removed = The scheme is gone.
slip-no-cells = Fill in at least one cell.
slip-too-many-matrices = There are ten schemes already. Take one away first.
roles-relation-note = What came after need not come from that role. It is something to pause at.
