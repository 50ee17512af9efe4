//! What a consent opens, as fields of a form: which parts, what for, until when.

use dossier::MemberId;
use dossier::consents::Grant;
use figures::{Pictogram, pictogram};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use maud::{Markup, html};
use method::{CircleRole, Part, Parts, Purpose};

use super::consent::purpose_name;
use crate::parts::{Choice, Form, Pictured};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The fields of which this form is made; another field that is not right belongs to another form.
pub(super) const FIELDS: [&str; 7] = ["reads", "writes", "purpose", "from", "until", "instead_of", "by_law"];

/// How long a consent lasts, as one chooses it: the released name, and the time from today.
fn lengths() -> [(&'static str, Option<Span>); 4] {
    [("week", Some(7.days())), ("month", Some(1.month())), ("quarter", Some(3.months())), ("year", Some(1.year()))]
}

/// A form that is filled with a grant.
#[must_use]
pub(super) fn filled(mut typed: Typed, grant: &Grant) -> Typed {
    for (field, parts) in [("reads", grant.reads), ("writes", grant.writes)] {
        typed = parts.iter().fold(typed, |typed, part| typed.and(field, part.as_str()));
    }
    typed = typed.and("purpose", grant.purpose.as_str());
    typed = typed.and("ends", if grant.until.is_some() { "day" } else { "open" });
    for (field, day) in [("from", grant.from), ("until", grant.until)] {
        typed = day.into_iter().fold(typed, |typed, day| typed.and(field, day.to_string()));
    }
    typed = grant.instead_of.into_iter().fold(typed, |typed, guide| typed.and("instead_of", guide.to_string()));
    let basis = if grant.by_law.is_some() { "law" } else { "choice" };
    typed.and("basis", basis).and("by_law", grant.by_law.clone().unwrap_or_default())
}

/// The grant that was chosen in a form.
///
/// # Errors
/// A [`Slip`] at the first field that cannot be read.
pub(super) fn chosen(typed: &Typed, today: Date) -> Result<Grant, Slip> {
    let purpose: Purpose = typed.read("purpose")?;
    let (mut from, mut instead_of, mut by_law) = (None, None, None);
    if purpose == Purpose::Replacement {
        from = typed.day("from")?;
        instead_of = Some(typed.read::<MemberId>("instead_of")?);
    }
    if purpose == Purpose::Representation && typed.get("basis") == "law" {
        let words = typed.filled("by_law").ok_or(Slip { field: "by_law", why: "empty" })?;
        by_law = Some(words.to_owned());
    }
    let until = until(typed, today)?;
    Ok(Grant {
        reads: parts(typed, "reads")?,
        writes: parts(typed, "writes")?,
        purpose,
        from,
        until,
        instead_of,
        by_law,
    })
}

fn parts(typed: &Typed, field: &'static str) -> Result<Parts, Slip> {
    typed.all(field).map(|part| part.parse::<Part>().map_err(|_| Slip { field, why: "unreadable" })).collect()
}

fn until(typed: &Typed, today: Date) -> Result<Option<Date>, Slip> {
    match typed.get("ends") {
        "open" => Ok(None),
        "day" => Ok(Some(typed.day("until")?.ok_or(Slip { field: "until", why: "no-day" })?)),
        length => {
            let span = lengths().into_iter().find(|(name, _)| *name == length).and_then(|(_, span)| span);
            let span = span.ok_or(Slip { field: "ends", why: "choose" })?;
            Ok(Some(today.saturating_add(span)))
        }
    }
}

/// The fields, for somebody in a role.
#[must_use]
pub(super) fn fields(room: &Room, form: Form<'_>, role: CircleRole, wrong_field: &str) -> Markup {
    html! {
        (part_rows(room, form, wrong_field))
        (what_for(room, form, role))
        (how_long(form))
    }
}

/// One row a part: to see, to write. A guide gives no more than they have.
fn part_rows(room: &Room, form: Form<'_>, wrong_field: &str) -> Markup {
    let (say, permit) = (form.say, &room.view.permit);
    let offered: Vec<_> =
        Part::ALL.iter().copied().filter(|part| permit.may_read(*part) || permit.may_write(*part)).collect();
    let choice = |n: usize, field: &str, part: Part, of: Pictogram| {
        let word = say.say(&format!("circle-may-{field}"));
        let id = if n == 0 { format!("f-{field}") } else { format!("f-{field}-{part}") };
        html! {
            label.choice for=(id) {
                input id=(id) type="checkbox" name=(field) value=(part.as_str()) checked[form.typed.has(field, part.as_str())]
                    aria-label={ (say.name("part", part.as_str())) ": " (word) };
                span { (pictogram(of)) (word) }
            }
        }
    };
    html! {
        fieldset.field.part-rows aria-describedby="h-parts" {
            legend { (say.say("circle-parts")) }
            p.hint id="h-parts" { (say.say(if room.is_participant() { "circle-parts-hint-own" } else { "circle-parts-hint" })) }
            @if let Some(wrong) = form.wrong.filter(|_| matches!(wrong_field, "reads" | "writes")) { p.wrong { (wrong.words) } }
            @for (n, part) in offered.into_iter().enumerate() {
                div.part-row {
                    span.part-name { (pictogram(part.pictogram())) (say.name("part", part.as_str())) }
                    @if permit.may_read(part) { (choice(n, "reads", part, Pictogram::Looked)) } @else { span {} }
                    @if permit.may_write(part) { (choice(n, "writes", part, Pictogram::Edit)) } @else { span {} }
                }
            }
        }
    }
}

/// What it is for; what a replacement and a representation ask besides, only where they are chosen.
fn what_for(room: &Room, form: Form<'_>, role: CircleRole) -> Markup {
    let say = form.say;
    let mut purposes = purposes(role).to_vec();
    if let Ok(now) = form.typed.get("purpose").parse::<Purpose>()
        && !purposes.contains(&now)
    {
        purposes.push(now);
    }
    let choices: Vec<_> =
        purposes.iter().map(|purpose| Choice::new(purpose.as_str(), purpose_name(room, *purpose))).collect();
    let guides = room.dossier().circle.present().filter(|member| member.role == CircleRole::Guide);
    let guides: Vec<_> = guides.map(|guide| Choice::new(guide.id.to_string(), guide.name.clone())).collect();
    let bases = ["choice", "law"].map(|basis| Choice::new(basis, say.say(&format!("circle-basis-{basis}"))));
    html! {
        (form.one_of("purpose", "circle-purpose", "", &choices))
        @if purposes.contains(&Purpose::Replacement) {
            div.only-replacement {
                (form.one_of("instead_of", "circle-instead-of", "circle-instead-of-hint", &guides))
                (form.day("from", "circle-from", "circle-from-hint"))
            }
        }
        @if purposes.contains(&Purpose::Representation) {
            div.only-representation {
                (form.one_of("basis", "circle-basis", "circle-basis-hint", &bases))
                (form.line("by_law", "circle-by-law", "circle-by-law-hint", dossier::SHORT))
            }
        }
    }
}

fn how_long(form: Form<'_>) -> Markup {
    let say = form.say;
    let names = lengths().into_iter().map(|(name, _)| name).chain(["day", "open"]);
    let choices: Vec<_> = names.map(|name| Choice::new(name, say.say(&format!("circle-ends-{name}")))).collect();
    html! {
        (form.one_of("ends", "circle-ends", "circle-ends-hint", &choices))
        div.only-day { (form.day("until", "circle-until", "circle-until-hint")) }
    }
}

/// The purposes that go with a role.
const fn purposes(role: CircleRole) -> &'static [Purpose] {
    match role {
        CircleRole::Guide => &[Purpose::Guidance, Purpose::Replacement],
        CircleRole::Coach => &[Purpose::Coaching, Purpose::Support],
        CircleRole::NetworkMember | CircleRole::Participant => {
            &[Purpose::Support, Purpose::Coordination, Purpose::Representation]
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 1, 31);

    #[test]
    fn a_filled_form_gives_the_same_grant_back() {
        let guide = MemberId(uuid::Uuid::now_v7());
        let usual = Grant::usual(CircleRole::NetworkMember);
        let replacement = Grant {
            from: Some(date(2026, 2, 1)),
            until: Some(date(2026, 2, 14)),
            instead_of: Some(guide),
            ..Grant::whole(Purpose::Replacement)
        };
        let by_law = Grant { by_law: Some("Vonnis".to_owned()), ..Grant::whole(Purpose::Representation) };
        for grant in [usual, replacement, by_law] {
            assert_eq!(chosen(&filled(Typed::default(), &grant), TODAY), Ok(grant));
        }
    }

    #[test]
    fn a_length_is_counted_from_today() {
        let until = |ends: &str| until(&Typed::default().and("ends", ends), TODAY);
        assert_eq!(until("week"), Ok(Some(date(2026, 2, 7))));
        assert_eq!(until("month"), Ok(Some(date(2026, 2, 28))));
        assert_eq!(until("open"), Ok(None));
        assert_eq!(until("day").unwrap_err().field, "until");
        assert_eq!(until("for ever").unwrap_err().field, "ends");
    }

    #[test]
    fn what_another_purpose_asks_is_left_out() {
        let typed = filled(Typed::default(), &Grant::whole(Purpose::Support)).and("from", "2026-03-01");
        let grant = chosen(&typed.and("by_law", "Vonnis"), TODAY).unwrap();
        assert_eq!((grant.from, grant.by_law), (None, None));
    }
}
