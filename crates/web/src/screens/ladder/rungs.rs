//! The ladder to stand on: eleven rungs, the highest on top.

use dossier::ladder::TOP;
use maud::{Markup, html};

use crate::parts::Form;

/// The choice of a rung. The question is its legend, already in its language.
pub(super) fn rungs(form: &Form<'_>, question: &str) -> Markup {
    let say = form.say;
    let wrong = form.wrong.filter(|wrong| wrong.field == "rung");
    html! {
        fieldset.field.ladder-field aria-describedby=[wrong.map(|_| "w-rung")] {
            legend { (question) }
            @if let Some(wrong) = wrong { p.wrong #w-rung { (wrong.words) } }
            p.ladder-end { (say.say("ladder-top")) }
            div.ladder-rungs {
                @for (n, rung) in (0..=TOP).rev().enumerate() {
                    @let id = if n == 0 { "f-rung".to_owned() } else { format!("f-rung-{n}") };
                    label.ladder-rung for=(id) {
                        input id=(id) type="radio" name="rung" value=(rung) checked[form.typed.get("rung") == rung.to_string()];
                        span { (rung) }
                    }
                }
            }
            p.ladder-end { (say.say("ladder-bottom")) }
        }
    }
}
