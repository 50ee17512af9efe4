# The people around somebody. Nobody gets a mark.
network-mine = People around me
network-of = The people around { $name }
network-lede = Who is around { $name }, how near, and who knows whom? A first name is enough. Nobody gets a mark.
network-lede-mine = Who is around you? Whoever is near to you stands near the middle.
network-empty-mine = Who comes to mind first? Put that person on the map. A first name is enough.
network-ways = What do you want to do?
network-somebody = somebody
network-where = { $sector }, { $horizon }
network-figure-title = The people around { $name }
network-described = { $count ->
    [0] Nobody is on the map yet.
    [one] There is one person on the map. { $sectors }.
   *[other] There are { $count } people on the map, with { $ties } ties between them. { $sectors }.
 }
network-not-in-touch = not in touch now
network-how-to-move = You can drag somebody.
network-how-with-keys = Or choose somebody with the Tab key and move them with the arrow keys.
network-move-failed = This was not saved. Check your connection and try again.
network-kept-beside = Saved as your view. The map keeps what { $name } said.
network-whose-hand = Who moves people?
network-whose-words = What { $name } says is on the map. What a helper sees stands beside it.

network-key-gets = supports { $name }
network-key-gives = gets support from { $name }
network-key-both = both
network-key-apart = not in touch now
network-key-gets-mine = supports me
network-key-gives-mine = gets support from me
network-key-both-mine = both
network-key-apart-mine = not in touch now

network-why = Why this map?
network-why-words = Nobody is alone in the world. The map shows who is there, also those you lost sight of for a while. It does not say who is good or bad for you: people are both at times.
network-why-names = Those on the map may not know it. That is why a first name is enough, and why you can make somebody unrecognisable.

# Putting somebody on it.
network-add = Put somebody on the map
network-add-lede = A first name or a nickname is enough.
network-add-lede-mine = Three small questions. You can change everything later.
network-name = What do you call this person?
network-name-hint = A first name or a nickname is enough.
network-sector = Where does this person belong?
network-sector-short = Where?
network-horizon = How near does it feel?
network-horizon-hint = It is about the feeling, not about kilometres.
network-horizon-short = How near?
network-put-there = Put on the map
network-more = More
network-everybody = Everybody on the map
network-nobody-here = Nobody is here yet.
network-left = No longer on the map
network-taken-back = Taken back
done-network-added = It is on the map.

# One person.
network-not-there = Not on the map now
network-where-is = Where is { $who }?
network-to-and-fro = What do you do for each other?
network-gets = What { $name } gets from { $who }
network-gives = What { $name } gives to { $who }
network-gets-mine = What I get from { $who }
network-gives-mine = What I give to { $who }
network-gets-words = { $name } gets from { $who }: { $what }.
network-gives-words = { $name } gives to { $who }: { $what }.
network-gets-words-mine = You get from { $who }: { $what }.
network-gives-words-mine = You give to { $who }: { $what }.
network-gets-short = gets: { $what }
network-gives-short = gives: { $what }
network-touch = Are you in touch now?
network-touch-yes = In touch
network-touch-no = Not for now
network-kind = Who is it?
network-more-with = Something else
network-leave = No longer on the map
network-leave-words = From today on. On the map of before, this person stays.
network-return = Put back on the map
network-veil = Make unrecognisable
network-veil-words = Others then see ‘somebody’ instead of the name. The place stays.
network-unveil = Show the name again
network-unveil-words = Whoever may read your network sees the name again.
network-is-veiled = Unrecognisable: others see no name here.
network-is-veiled-mine = Only you still see that you wrote: { $who }.
network-person-leads = The map shows what { $name } said: { $where }. What you fill in yourself stands beside it.
done-network-moved = The new place is saved.
done-network-stands = This place stays.
done-network-described = Saved.
done-network-left = No longer on the map.
done-network-returned = On the map again.
done-network-veiled = Others now see ‘somebody’.
done-network-unveiled = The name can be seen again.

# Who knows whom.
network-tie = Who knows whom?
network-tie-start = Connect two people
network-tie-lede = Choose two people who know each other, in the list or on the map.
network-tie-one = Who …
network-tie-other = … knows whom?
network-tie-with = Who else?
network-tie-choose = Choose somebody
network-tie-do = They know each other
network-tie-press-one = Press one person on the map.
network-tie-press-other = Now press the other person.
network-tie-save = Is it right? Then press ‘They know each other’ above.
network-knows = Whom does { $who } know?
network-knows-nobody = Nobody else on the map yet, as far as we know.
network-untie = No longer
done-network-tied = They know each other.
done-network-untied = That tie has ended.

# What the map says.
network-says = What does this map say?
network-size = { $count ->
    [one] There is one person on the map
   *[other] There are { $count } people on the map
 }{ $near ->
    [0] .
    [one] , one of them near.
   *[other] , { $near } of them near.
 }
network-density = { $ties ->
    [0] As far as we know they do not know each other.
    [one] There is one tie between them. That is { $percent } % of what could be.
   *[other] There are { $ties } ties between them. That is { $percent } % of what could be.
 }
network-stars = { $count ->
    [one] { $names } knows most of the others.
   *[other] { $names } know most of the others.
 }
network-isolated = { $count ->
    [one] On this map { $names } knows only { $name }.
   *[other] On this map { $names } know only { $name }.
 }
network-isolated-mine = { $count ->
    [one] On this map { $names } knows only you.
   *[other] On this map { $names } know only you.
 }
network-isolated-many = On this map { $count } people know only { $name }.
network-isolated-mine-many = On this map { $count } people know only you.
network-numbers = In numbers
network-by-sector = By part of the map
network-fact-size = People
network-fact-size-what = who is on the map
network-fact-ties = Ties
network-fact-ties-what = between the people on the map
network-fact-density = Density
network-fact-density-what = 0 nobody knows another, 1 everybody knows everybody
network-fact-degree = Ties per person
network-fact-degree-what = on average, without the tie to the middle
network-fact-closeness = Nearness
network-fact-closeness-what = on average, from 0 far to 9 very near
network-fact-effective = Different sides
network-fact-effective-what = how many people open something that the others do not
network-fact-constraint = Interwoven
network-fact-constraint-what = the higher, the more everything goes by way of the same people

# Through time.
network-over-time = Through time
network-over-time-start = What has changed?
network-over-time-lede = Two days beside each other. Slide, or choose a day.
network-one-day = There is only one day to look at yet. When something changes on the map, you see it here.
network-to-map = To the map
network-two-days = From { $from } to { $to }
network-slider = Up to which day?
network-show = Show this day
network-from = From
network-to = To
network-key-came = new on the map
network-key-went = no longer on the map
network-key-way = from the old to the new place
network-changed = What has changed?
network-both-days = Both days in numbers
network-came = { $count ->
    [one] New on the map: { $names }.
   *[other] New on the map: { $names }.
 }
network-nearer = { $names } { $count ->
    [one] is
   *[other] are
 } nearer.
network-farther = { $names } { $count ->
    [one] is
   *[other] are
 } farther away.
network-other-sector = { $names } { $count ->
    [one] is
   *[other] are
 } now in another part of the map.
network-went = { $names } { $count ->
    [one] is
   *[other] are
 } no longer on the map.
network-new-ties = { $count ->
    [one] One tie came.
   *[other] { $count } ties came.
 }
network-gone-ties = { $count ->
    [one] One tie has ended.
   *[other] { $count } ties have ended.
 }
network-same = Everything is as it was.
network-mark = Give this day a name
network-mark-title = What do you call the map of this day?
network-mark-hint = For instance: at the start, after the move.
network-named-days = Days with a name
network-now = Now
done-network-marked = The day has a name.

# As a file.
network-file = File
network-file-start = Take along or bring in
network-file-lede = Take the map along to another program, or bring one in.
network-file-out = Take along
network-file-out-words = easyNWK is a free program for network maps. GraphML is for research. Whoever is unrecognisable stays so.
network-file-in = Bring in from easyNWK
network-file-in-words = You first see what will happen. Only then does anything come onto the map.
network-file-pick = Choose the file
network-file-too-large = This file is too large. About 1 megabyte fits.
network-file-text = Or paste here what is in the file
network-file-text-hint = A file of easyNWK is plain text.
network-file-look = See what will happen
network-file-empty = Choose a file, or paste what is in it.
network-file-no-json = This is no file of easyNWK. Save it there again and try once more.
network-file-field = This is not right in the file: { $field }. Put it right in easyNWK and try again.
network-file-too-much = Too much at { $field }: { $has }. At most { $most } fit at once. Bring in a part of the file.
network-files = Files that were brought in
network-file-of = A map from easyNWK, brought in on { $day }
network-file-will = This will happen
network-file-will-lede = Nothing has changed yet.
network-file-people = { $count ->
    [one] One person comes onto the map:
   *[other] { $count } people come onto the map:
 }
network-file-version = { $people ->
    [one] one person
   *[other] { $people } people
 }, { $ties ->
    [one] one tie
   *[other] { $ties } ties
 }
network-file-unplaced = { $count ->
    [one] One person had no place in easyNWK yet. They stay in the file, not on the map.
   *[other] { $count } people had no place in easyNWK yet. They stay in the file, not on the map.
 }
network-file-all-fields = Everything else in the file is kept and goes out with it again.
network-file-same = These names are on the map already: { $names }. Are they the same people?
network-file-same-yes = Yes, the same
network-file-same-no = No, others
network-file-take-in = Put on the map like this
done-network-taken-in = The map has been brought in.
