//! Who takes a step: the person, both together, somebody of the circle, somebody else by name.

use dossier::MemberId;
use dossier::goals::Who;
use figures::Pictogram;
use maud::{Markup, html};
use method::CircleRole;

use crate::parts::{Choice, Form};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// What is sent for somebody else, whose name is typed beside it.
pub(super) const SOMEONE: &str = "someone";

/// All who can be chosen, the person first.
pub(super) fn choices(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let me = room.view.permit.actor();
    let person = room.person().to_owned();
    let person = if room.is_participant() { say.with("voice-mine", &[("name", person.into())]) } else { person };
    let member_label = |id: MemberId, name: &str| {
        if id == me { say.with("voice-mine", &[("name", name.to_owned().into())]) } else { name.to_owned() }
    };
    let mut choices = vec![
        Choice::pictured("participant", person, Pictogram::Aspiration),
        Choice::pictured("together", say.say("voice-together"), Pictogram::Relation),
    ];
    let beside = room.dossier().circle.present().filter(|member| member.role != CircleRole::Participant);
    choices.extend(
        beside.map(|member| Choice::new(format!("member.{}", member.id), member_label(member.id, &member.name))),
    );
    choices.push(Choice::new(SOMEONE, say.say("plan-who-someone")));
    choices
}

/// The question, as tiles, with the line for a name.
pub(super) fn field(room: &Room, form: &Form<'_>) -> Markup {
    html! {
        div.step-who {
            (form.one_of("who", "plan-who", "", &choices(room)))
            div.step-who-name { (form.line("who_name", "plan-who-name", "plan-who-name-hint", dossier::NAME)) }
        }
    }
}

/// Who was chosen.
pub(super) fn read(typed: &Typed) -> Result<Who, Slip> {
    let unreadable = Slip { field: "who", why: "unreadable" };
    match typed.filled("who").ok_or(Slip { field: "who", why: "choose" })? {
        "participant" => Ok(Who::Participant),
        "together" => Ok(Who::Together),
        SOMEONE => {
            let name = typed.filled("who_name").ok_or(Slip { field: "who_name", why: "empty" })?;
            Ok(Who::Someone(name.to_owned()))
        }
        other => {
            let member = other.strip_prefix("member.").and_then(|id| id.parse::<MemberId>().ok());
            member.map(Who::Member).ok_or(unreadable)
        }
    }
}

/// What a form sends for somebody: the choice, and the name that goes with it.
pub(super) fn sent(who: &Who) -> (String, String) {
    match who {
        Who::Participant => ("participant".to_owned(), String::new()),
        Who::Together => ("together".to_owned(), String::new()),
        Who::Member(member) => (format!("member.{member}"), String::new()),
        Who::Someone(name) => (SOMEONE.to_owned(), name.clone()),
    }
}

/// The name of somebody who takes a step.
pub(super) fn name(room: &Room, who: &Who) -> String {
    match who {
        Who::Participant => room.person().to_owned(),
        Who::Together => room.say().say("voice-together"),
        Who::Member(member) => room.member_name(*member),
        Who::Someone(name) => name.clone(),
    }
}
