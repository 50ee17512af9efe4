//! Everybody who looked, oldest first.

use maud::{Markup, html};
use method::Part;

use super::circle::moment;
use super::nothing;
use crate::archive::Look;
use crate::room::Room;

pub(super) fn looked(room: &Room, looked: &[Look]) -> Markup {
    let say = room.say();
    if looked.is_empty() {
        return nothing(room);
    }
    let act = |act: &str| {
        let key = format!("archive-act-{act}");
        if say.knows(&key) { say.say(&key) } else { act.to_owned() }
    };
    let part =
        |name: &str| name.parse::<Part>().map_or_else(|_| name.to_owned(), |part| say.name("part", part.as_str()));
    html! {
        table {
            thead { tr { th scope="col" { (say.say("archive-who")) } th scope="col" { (say.say("archive-what")) } th scope="col" { (say.say("archive-when")) } } }
            tbody {
                @for look in looked {
                    tr { td { (look.name) } td { (act(&look.act)) " " (part(&look.part)) } td { (moment(room, look.at)) } }
                }
            }
        }
    }
}
