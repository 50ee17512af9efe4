//! The dynamics of a web: circles, knots, reach, and the sentences.

mod circles;
mod reach;
mod what_if;

use dossier::spiderweb::Spiderweb;
use insight::spiderweb::Pull;
use method::LifeDomain::{self, *};

/// The strands of Mamadou's web.
pub(crate) const STRANDS: [(LifeDomain, LifeDomain, u8); 12] = [
    (Health, Work, 3),
    (Work, IncomeAndDebts, 3),
    (IncomeAndDebts, Health, 2),
    (IncomeAndDebts, Housing, 3),
    (Housing, Health, 3),
    (Housing, Family, 2),
    (Justice, Health, 2),
    (IncomeAndDebts, Justice, 3),
    (Family, Health, 1),
    (SocialContacts, Work, 1),
    (Education, WelfareServices, 2),
    (WelfareServices, IncomeAndDebts, 2),
];

pub(crate) fn pulls(strands: &[(LifeDomain, LifeDomain, u8)]) -> Vec<Pull> {
    strands.iter().map(|(from, to, weight)| Pull { from: *from, to: *to, weight: f64::from(*weight) / 3.0 }).collect()
}

/// A web as the API gives it.
pub(crate) fn web(strands: &[(&str, LifeDomain, LifeDomain, u8)]) -> Spiderweb {
    let origin = |voice: &str, nth: usize| {
        let member = if voice == "participant" { serde_json::Value::Null } else { uuid(0xe15).into() };
        serde_json::json!({
            "speaker": {"voice": voice, "member": member},
            "written_by": uuid(0xe15), "on": "2026-01-05", "recorded_at": "2026-01-05T10:00:00Z", "version": nth + 2
        })
    };
    let strands = strands.iter().enumerate().map(|(nth, (voice, from, to, weight))| {
        let origin = origin(voice, nth);
        serde_json::json!({
            "id": uuid(nth + 1), "from": from, "to": to,
            "weight": {"standing": [{"value": weight, "origin": origin}]},
            "words": {"standing": [{"value": "", "origin": origin}]},
            "origin": origin, "taken_back": null
        })
    });
    let strands = strands.collect();
    serde_json::from_value(serde_json::json!({"knots": [], "strands": serde_json::Value::Array(strands)})).unwrap()
}

fn uuid(nth: usize) -> String {
    format!("00000000-0000-7000-8000-{nth:012x}")
}
