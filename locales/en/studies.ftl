# Studies of the organisation

studies-title = Studies
studies-lede = Say who wants to study what. Each participant chooses for themselves, in their own dossier. Who chose what you do not see here.
studies-nothing = There is no study yet. Add one below.
studies-add = Add a study
studies-name = What is it called?
studies-question = What is the question?
studies-question-hint = In plain words. Participants read this, and say yes to this question only.
studies-who = Who does the research?
studies-who-hint = Participants read this too.
studies-until = Until when do they keep the data?
studies-until-hint = After that they have to destroy all of it.
studies-close = Close
studies-open-again = Open again
studies-closed-on = Closed on { $day }
studies-no-sets = No set was made yet.
studies-how = A set is made on the server:
slip-study-until = Choose a day from today on, at most 20 years ahead.
slip-too-many-studies = There are 200 studies already.
slip-study-closed = This study is closed. Open it again first.
done-studies-added = Added. Participants can choose now.
done-studies-closed = Closed. Nothing is asked any more and no set is made.
done-studies-opened = Open again.
