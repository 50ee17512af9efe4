//! How a case is played: what was said is gathered part by part, brought in the order of the days, and done by the
//! account of whoever said it. Days are counted from today: −300 is three hundred days ago.

mod depth;
mod network;
mod papers;
mod rights;
mod rows;
mod together;

use std::collections::HashMap;

use app::{App, AppError, Envelope};
use dossier::circle::{Invited, Opening};
use dossier::consents::Grant;
use dossier::{Command, CommandId, DossierId, MemberId, circle};
use jiff::ToSpan;
use jiff::civil::Date;
use method::{CircleRole, Part};
use uuid::Uuid;

pub(super) use self::depth::{Found, Ladder, Rung};
pub(super) use self::network::{Around, Moved};
pub(super) use self::rights::Right;
pub(super) use self::rows::{Goal, Looks, Met, Place, Plan, Promise, Step, Strength, Turn};
pub(super) use self::together::{Compass, Moment};
use super::people::{Pen, Person};

/// Ids by name; the same name is the same thing.
#[derive(Default)]
pub(super) struct Ids(HashMap<String, Uuid>);

impl Ids {
    fn of(&mut self, name: &str) -> Uuid {
        *self.0.entry(name.to_owned()).or_insert_with(Uuid::now_v7)
    }

    /// The account of somebody.
    pub(super) fn member(&mut self, person: Person) -> MemberId {
        MemberId(self.of(person.name()))
    }
}

/// One thing that somebody said on a day.
struct Said {
    day: i64,
    pen: Pen,
    id: Uuid,
    command: Command,
}

/// All that is said in one dossier, and who looked when.
pub(super) struct Script<'a> {
    today: Date,
    people: &'a mut Ids,
    things: Ids,
    opening: Option<(i64, Pen, Opening)>,
    said: Vec<Said>,
    looked: Vec<(Person, i64)>,
    papers: Vec<papers::Brought>,
}

impl<'a> Script<'a> {
    pub(super) fn new(today: Date, people: &'a mut Ids) -> Self {
        Self {
            today,
            people,
            things: Ids::default(),
            opening: None,
            said: Vec::new(),
            looked: Vec::new(),
            papers: Vec::new(),
        }
    }

    /// The first day: who opens the dossier, and who is in the circle.
    pub(super) fn opens(&mut self, day: i64, pen: Pen, members: &[(Person, CircleRole)]) {
        let members = members.iter().map(|(person, role)| self.invited(*person, *role)).collect();
        self.opening = Some((day, pen, Opening { members }));
    }

    /// Takes somebody in who may see and write just this.
    pub(super) fn invites_for(&mut self, day: i64, pen: Pen, person: Person, role: CircleRole, grant: Grant) {
        let invited = Invited { grant: Some(grant), ..self.invited(person, role) };
        self.says(day, pen, Command::Circle(circle::Command::Invite(invited)));
    }

    /// The date that lies so many days from today.
    pub(super) fn date(&self, day: i64) -> Date {
        on(self.today, day)
    }

    pub(super) fn takes_out(&mut self, day: i64, pen: Pen, person: Person) {
        let member = self.people.member(person);
        self.says(day, pen, Command::Circle(circle::Command::Remove { member }));
    }

    /// The last day on which somebody looked; what came later is new to them.
    pub(super) fn looked(&mut self, person: Person, day: i64) {
        self.looked.push((person, day));
    }

    /// The account of somebody.
    pub(super) fn member(&mut self, person: Person) -> MemberId {
        self.people.member(person)
    }

    /// Says something that nothing refers to.
    pub(super) fn says(&mut self, day: i64, pen: Pen, command: Command) {
        self.said.push(Said { day, pen, id: Uuid::now_v7(), command });
    }

    /// Says something that has a name in the tables.
    pub(super) fn brings(&mut self, day: i64, pen: Pen, name: &str, command: Command) {
        let id = self.things.of(name);
        self.said.push(Said { day, pen, id, command });
    }

    /// The id of what has this name.
    pub(super) fn id<T: From<CommandId>>(&mut self, name: &str) -> T {
        CommandId(self.things.of(name)).into()
    }

    fn invited(&mut self, person: Person, role: CircleRole) -> Invited {
        let member = self.people.member(person);
        Invited { member, role, name: person.name().to_owned(), grant: Some(grant(role)) }
    }

    /// Plays it all.
    pub(super) async fn play(mut self, app: &App) -> Result<(), AppError> {
        let today = self.today;
        let id = DossierId(Uuid::now_v7());
        let Some((day, pen, opening)) = self.opening.take() else { return Ok(()) };
        let opening = Command::Circle(circle::Command::Open(opening));
        let opening = envelope(today, 0, Said { day, pen, id: Uuid::now_v7(), command: opening });
        let mut version = app.open_dossier(self.people.member(pen.by), id, opening).await?.version;
        let mut versions = vec![(day, version)];
        self.said.sort_by_key(|said| said.day);
        for sitting in sittings(std::mem::take(&mut self.said)) {
            let Some((day, by)) = sitting.first().map(|said| (said.day, said.pen.by)) else { continue };
            // A paper of an earlier day lies there before this one begins.
            version = self.keep_papers(app, id, version, Some(day)).await?;
            let commands = sitting.into_iter().map(|said| envelope(today, version, said)).collect();
            version = app.execute(self.people.member(by), id, commands).await?.version;
            versions.push((day, version));
        }
        self.keep_papers(app, id, version, None).await?;
        for (person, day) in std::mem::take(&mut self.looked) {
            let seen = versions.iter().rev().find(|(on, _)| *on <= day).map_or(0, |(_, version)| *version);
            app.mark_seen(self.people.member(person), id, seen).await?;
        }
        Ok(())
    }
}

/// What one account writes on one day goes in at once.
fn sittings(said: Vec<Said>) -> Vec<Vec<Said>> {
    let mut sittings: Vec<Vec<Said>> = Vec::new();
    for said in said {
        let same = |last: &&mut Vec<Said>| last.last().is_some_and(|b| (b.day, b.pen.by) == (said.day, said.pen.by));
        match sittings.last_mut().filter(same) {
            Some(sitting) => sitting.push(said),
            None => sittings.push(vec![said]),
        }
    }
    sittings
}

fn envelope(today: Date, seen: u64, said: Said) -> Envelope {
    let Said { day, pen: Pen { voice, .. }, id, command } = said;
    let happened_on = Some(on(today, day));
    Envelope { id: CommandId(id), voice: Some(voice), happened_on, seen: Some(seen), command }
}

/// The date that lies so many days from today.
pub(super) fn on(today: Date, day: i64) -> Date {
    today.saturating_add(day.days())
}

/// What somebody in a role may in these dossiers: who is of the network also tells of what they lived together.
fn grant(role: CircleRole) -> Grant {
    let mut grant = Grant::usual(role);
    if role == CircleRole::NetworkMember {
        (grant.reads, grant.writes) = (grant.reads.with(Part::Story), grant.writes.with(Part::Story));
    }
    grant
}
