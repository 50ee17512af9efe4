//! The rows of the tables, part by part, and how each becomes commands.

use dossier::agreements::{Answer, Subject};
use dossier::goals::{LevelWords, Outcome, Who};
use dossier::{Command, agreements, contact, goals, nest, spiderweb, story, strengths, table, trajectory};
use method::{Attitude, ContactKind, LifeDomain, NicheTrait, Phase, Stance, StrengthArea, StrengthKind, StrengthTime};

use super::{Script, on};
use crate::demo::people::{Pen, Person};

/// How tight each domain is, to the person and to the guide, on the days of each look.
pub(in crate::demo) type Looks<const DAYS: usize> = [(LifeDomain, [(u8, u8); DAYS]); 10];

/// A strength, who named it, and what the person says to it.
pub(in crate::demo) struct Strength {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) kind: StrengthKind,
    pub(in crate::demo) area: Option<StrengthArea>,
    pub(in crate::demo) time: StrengthTime,
    pub(in crate::demo) words: &'static str,
    pub(in crate::demo) recognised: &'static [(i64, Person)],
}

/// A place with its seven traits, in the deck's order.
pub(in crate::demo) struct Place {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) name: &'static str,
    pub(in crate::demo) traits: [u8; 7],
}

/// A goal with its scale, who said yes to it, and where it stood.
pub(in crate::demo) struct Goal {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) domain: LifeDomain,
    pub(in crate::demo) words: &'static str,
    pub(in crate::demo) why: &'static str,
    /// From −2 to +2.
    pub(in crate::demo) scale: [&'static str; 5],
    pub(in crate::demo) agreed: &'static [(i64, Person)],
    pub(in crate::demo) reviews: &'static [(i64, Pen, i8, &'static str)],
    pub(in crate::demo) steps: &'static [Step],
}

/// A step. Taken by somebody of the circle, or by all together.
pub(in crate::demo) struct Step {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) pen: Pen,
    pub(in crate::demo) words: &'static str,
    pub(in crate::demo) who: Option<Person>,
    pub(in crate::demo) by: i64,
    pub(in crate::demo) done: Option<(i64, Pen, &'static str)>,
}

/// A contact that took place.
pub(in crate::demo) struct Met {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) kind: ContactKind,
    pub(in crate::demo) place: &'static str,
    pub(in crate::demo) present: &'static [&'static str],
    pub(in crate::demo) attitudes: &'static [Attitude],
    pub(in crate::demo) stances: &'static [Stance],
    pub(in crate::demo) note: &'static str,
}

/// A contact that was planned: on the day `on`.
pub(in crate::demo) struct Plan {
    pub(in crate::demo) day: i64,
    pub(in crate::demo) kind: ContactKind,
    pub(in crate::demo) on: i64,
    pub(in crate::demo) at: &'static str,
    pub(in crate::demo) place: &'static str,
    pub(in crate::demo) words: &'static str,
}

impl Plan {
    fn name(&self) -> String {
        format!("{} on day {}", self.words, self.on)
    }
}

/// A turn of the path: proposed by one, answered with yes by the other.
pub(in crate::demo) struct Turn {
    pub(in crate::demo) to: Phase,
    pub(in crate::demo) proposed: (i64, Person),
    pub(in crate::demo) words: &'static str,
    pub(in crate::demo) agreed: (i64, Person),
}

/// A promise of one, to which the other said yes.
pub(in crate::demo) struct Promise {
    pub(in crate::demo) made: (i64, Person),
    pub(in crate::demo) words: &'static str,
    pub(in crate::demo) agreed: (i64, Person),
}

impl Script<'_> {
    /// Entries of the story.
    pub(in crate::demo) fn tells(&mut self, rows: &[(i64, Pen, Option<LifeDomain>, &'static str)]) {
        for (day, pen, domain, words) in rows {
            let tell = story::Command::Tell { words: (*words).to_owned(), domain: *domain };
            self.brings(*day, *pen, words, Command::Story(tell));
        }
    }

    /// Puts an entry on top of the dossier.
    pub(in crate::demo) fn headlines(&mut self, day: i64, pen: Pen, words: &str) {
        let story = Some(self.id(words));
        self.says(day, pen, Command::Story(story::Command::Headline { story }));
    }

    /// One look at the web: the values that stand at `place` in each row.
    pub(in crate::demo) fn looks<const DAYS: usize>(
        &mut self,
        day: i64,
        pens: (Pen, Pen),
        place: usize,
        rows: &Looks<DAYS>,
    ) {
        for (pen, own) in [(pens.0, true), (pens.1, false)] {
            for (domain, tightness) in values(rows, place, own) {
                let assess = spiderweb::Command::Assess { domain, tightness };
                self.says(day, pen, Command::Spiderweb(assess));
            }
        }
    }

    /// One look at the web in table mode: both put theirs unseen, then all lie open.
    pub(in crate::demo) fn looks_at_the_table<const DAYS: usize>(
        &mut self,
        day: i64,
        pens: (Pen, Pen),
        place: usize,
        rows: &Looks<DAYS>,
    ) {
        let topics = rows.iter().map(|(domain, _)| table::Topic::Tightness(*domain)).collect();
        let round = format!("the round of day {day}");
        self.brings(day, pens.1, &round, Command::Table(table::Command::Lay { topics }));
        for (pen, own) in [(pens.0, true), (pens.1, false)] {
            for (domain, value) in values(rows, place, own) {
                let table = self.id(&round);
                let put = table::Command::Put { table, topic: table::Topic::Tightness(domain), value };
                self.says(day, pen, Command::Table(put));
            }
        }
    }

    /// What pulls on what: from, to, how strongly, in words.
    pub(in crate::demo) fn ties(&mut self, day: i64, pen: Pen, rows: &[(LifeDomain, LifeDomain, u8, &'static str)]) {
        for (from, to, weight, words) in rows {
            let words = (*words).to_owned();
            let tie = spiderweb::Command::Tie { from: *from, to: *to, weight: *weight, words };
            self.says(day, pen, Command::Spiderweb(tie));
        }
    }

    pub(in crate::demo) fn names_strengths(&mut self, rows: &[Strength]) {
        for row in rows {
            let Strength { kind, area, time, .. } = *row;
            let name = strengths::Command::Name { kind, area, time, words: row.words.to_owned() };
            self.brings(row.day, row.pen, row.words, Command::Strengths(name));
            for (day, person) in row.recognised {
                let recognise = strengths::Command::Recognise { strength: self.id(row.words), recognised: true };
                self.says(*day, person.own(), Command::Strengths(recognise));
            }
        }
    }

    pub(in crate::demo) fn adds_places(&mut self, rows: &[Place]) {
        for row in rows {
            let add = nest::Command::Add { name: row.name.to_owned() };
            self.brings(row.day, row.pen, row.name, Command::Nest(add));
        }
        self.looks_at_places(rows);
    }

    /// How it is there on a day.
    pub(in crate::demo) fn looks_at_places(&mut self, rows: &[Place]) {
        for row in rows {
            for (quality, score) in NicheTrait::ALL.iter().zip(row.traits) {
                let rate = nest::Command::Rate { niche: self.id(row.name), quality: *quality, score };
                self.says(row.day, row.pen, Command::Nest(rate));
            }
        }
    }

    /// A place that nobody looked at yet.
    pub(in crate::demo) fn adds_place(&mut self, day: i64, pen: Pen, name: &str) {
        self.brings(day, pen, name, Command::Nest(nest::Command::Add { name: name.to_owned() }));
    }

    /// One place opens the way to another.
    pub(in crate::demo) fn opens_way(&mut self, day: i64, pen: Pen, (from, to): (&str, &str), words: &str) {
        let (from, to) = (self.id(from), self.id(to));
        self.says(day, pen, Command::Nest(nest::Command::OpenWay { from, to, words: words.to_owned() }));
    }

    pub(in crate::demo) fn sets_goals(&mut self, rows: &[Goal]) {
        for row in rows {
            let scale = goals::LEVELS.iter().zip(row.scale);
            let set = goals::Command::Set {
                words: row.words.to_owned(),
                why: row.why.to_owned(),
                domain: Some(row.domain),
                scale: scale.map(|(level, words)| LevelWords { level: *level, words: words.to_owned() }).collect(),
            };
            self.brings(row.day, row.pen, row.words, Command::Goals(set));
            for (day, person) in row.agreed {
                let on = Subject::Goal(self.id(row.words));
                self.agrees(*day, *person, on);
            }
            for (day, pen, level, words) in row.reviews {
                let goal = self.id(row.words);
                let review = goals::Command::Review { goal, level: *level, words: (*words).to_owned() };
                self.says(*day, *pen, Command::Goals(review));
            }
            row.steps.iter().for_each(|step| self.adds_step(row.words, step));
        }
    }

    fn adds_step(&mut self, goal: &str, row: &Step) {
        let add = goals::Command::AddStep {
            goal: self.id(goal),
            words: row.words.to_owned(),
            who: match row.who {
                Some(Person::Mamadou | Person::Lien) => Who::Participant,
                Some(person) => Who::Member(self.people.member(person)),
                None => Who::Together,
            },
            by: Some(on(self.today, row.by)),
        };
        self.brings(row.day, row.pen, row.words, Command::Goals(add));
        if let Some((day, pen, words)) = row.done {
            let (step, outcome) = (self.id(row.words), Outcome::Done);
            let end = goals::Command::EndStep { step, outcome, words: words.to_owned() };
            self.says(day, pen, Command::Goals(end));
        }
    }

    /// Notes contacts; the one that was planned for that day, as that one.
    pub(in crate::demo) fn meets(&mut self, pen: Pen, rows: &[Met], plans: &[Plan]) {
        for row in plans {
            let plan = contact::Command::Plan(contact::Plan {
                kind: row.kind,
                on: on(self.today, row.on),
                at: Some(row.at.to_owned()),
                place: row.place.to_owned(),
                words: row.words.to_owned(),
            });
            self.brings(row.day, pen, &row.name(), Command::Contact(plan));
        }
        for row in rows {
            let planned = plans.iter().find(|plan| (plan.on, plan.kind) == (row.day, row.kind));
            let note = contact::Command::Note(contact::Note {
                kind: row.kind,
                place: row.place.to_owned(),
                present: row.present.iter().map(|name| (*name).to_owned()).collect(),
                note: row.note.to_owned(),
                attitudes: row.attitudes.to_vec(),
                stances: row.stances.to_vec(),
                planned: planned.map(|plan| self.id(&plan.name())),
            });
            self.brings(row.day, pen, row.note, Command::Contact(note));
        }
    }

    pub(in crate::demo) fn turns(&mut self, rows: &[Turn]) {
        for row in rows {
            let name = format!("the turn to {}", row.to);
            let propose = trajectory::Command::Propose { to: row.to, words: row.words.to_owned() };
            let (day, person) = row.proposed;
            self.brings(day, person.own(), &name, Command::Trajectory(propose));
            let on = Subject::Turn(self.id(&name));
            self.agrees(row.agreed.0, row.agreed.1, on);
        }
    }

    pub(in crate::demo) fn promises(&mut self, rows: &[Promise]) {
        for row in rows {
            let promise = agreements::Command::Promise { words: row.words.to_owned() };
            let (day, person) = row.made;
            self.brings(day, person.own(), row.words, Command::Agreements(promise));
            let on = Subject::Promise(self.id(row.words));
            self.agrees(row.agreed.0, row.agreed.1, on);
        }
    }

    fn agrees(&mut self, day: i64, person: Person, on: Subject) {
        let answer = agreements::Command::Answer { on, answer: Answer::Agrees };
        self.says(day, person.own(), Command::Agreements(answer));
    }
}

/// The values of one voice at one look.
fn values<const DAYS: usize>(rows: &Looks<DAYS>, place: usize, own: bool) -> Vec<(LifeDomain, u8)> {
    let at = |(domain, looks): &(LifeDomain, [(u8, u8); DAYS])| {
        let (theirs, guides) = looks.get(place)?;
        Some((*domain, if own { *theirs } else { *guides }))
    };
    rows.iter().filter_map(at).collect()
}
