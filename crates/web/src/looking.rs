//! Which parts a screen of a dossier shows. The view that it gets holds no others, so that what is noted as looked at is
//! all that there was to see.

use app::{Act, Looking};
use method::{Part, Parts};

use crate::flash::thing_from;

/// What somebody is about to look at under an address of a dossier.
pub(crate) fn at(path: &str) -> Looking {
    // The first is empty, then `dossiers`, then the id.
    let mut steps = path.split('/').skip(3);
    let (screen, next) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    let rest = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    match screen {
        // What loosens goes into it: strengths and goals.
        "spiderweb" if next == "dynamics" => {
            Looking::at([Part::Spiderweb, Part::Strengths, Part::Goals].into_iter().collect())
        }
        // A letter to a creditor, and the plan for the fridge: nothing but money stands on them.
        "money" if next == "plan" && (rest.0 == "fridge" || (rest.0 == "letters" && !rest.1.is_empty())) => {
            Looking { at: Parts::NONE.with(Part::Money), act: Act::Printed }
        }
        "money" if next == "table" && matches!(rest.0, "budget.csv" | "debts.csv") => {
            Looking { at: Parts::NONE.with(Part::Money), act: Act::Exported }
        }
        // The income that a right brings is written down from what was said of the right.
        "money" if next == "incomes" && rest.0 == "right" => Looking::at(shown_on(screen).with(Part::Rights)),
        "plan" if next == "paper" => Looking { at: but_roles(), act: Act::Printed },
        "together" => Looking::at(together(next)),
        "rights" if next == "sheet" => Looking { act: Act::Printed, ..Looking::at(shown_on(screen)) },
        // The strengths that were found in the story.
        "story" if matches!(next, "" | "glasses") => Looking::at(Parts::NONE.with(Part::Story).with(Part::Strengths)),
        // What is open is read from all parts.
        "trajectory" if next == "offers" => Looking::at(but_roles()),
        "network" if matches!(next, "easynwk" | "graphml") => {
            Looking { act: Act::Exported, ..Looking::at(shown_on(screen)) }
        }
        "reword" | "ask" | "object" | "wordings" => {
            Looking::at(thing_from(next).map_or(Parts::NONE, |thing| Parts::NONE.with(thing.part())))
        }
        screen => Looking::at(shown_on(screen)),
    }
}

/// All but the reflections of helpers: those stand on a page of their own, and on no other.
fn but_roles() -> Parts {
    Part::ALL.iter().copied().filter(|part| *part != Part::Roles).collect()
}

/// The parts on each page of working together.
fn together(page: &str) -> Parts {
    use Part::{Contacts, Reins, Relationship, Roles};
    let parts: &[Part] = match page {
        "reins" => &[Reins],
        "relationship" => &[Relationship, Contacts],
        "roles" => &[Roles, Relationship, Contacts],
        "stances" => &[Contacts],
        _ => &[Reins, Relationship],
    };
    parts.iter().copied().collect()
}

fn shown_on(screen: &str) -> Parts {
    use Part::{
        Agreements, Contacts, Goals, Money, Nest, Network, Reins, Rights, Spiderweb, Story, Strengths, Trajectory,
    };
    let parts: &[Part] = match screen {
        "story" => &[Story],
        "spiderweb" => &[Spiderweb],
        // The eggs in the nest are goals; at a strength stands the story in which it was found.
        "nest" => &[Nest, Strengths, Goals, Story],
        "plan" => &[Goals, Agreements, Strengths, Contacts, Story],
        // The line through the contacts bears the turns of phase and the reviews of goals.
        "contacts" => &[Contacts, Goals, Trajectory],
        // The closing rests on the reins.
        "trajectory" => &[Trajectory, Agreements, Goals, Reins],
        "table" => &[Spiderweb, Nest, Reins],
        "network" => &[Network],
        // Who talks with the creditors stands with the reins.
        "money" => &[Money, Reins],
        "papers" => &[Money],
        // The steps of the plan that are for a right.
        "rights" => &[Rights, Goals],
        // These show nothing of what was written.
        "circle" | "link" | "take-back" | "put-back" | "unsay" | "let-go" | "looked" | "consents" | "take-along"
        | "leave" | "research" => &[],
        _ => return but_roles(),
    };
    parts.iter().copied().collect()
}

/// The parts that a screen is about. Who may read none of them has no business there.
pub(crate) fn about(screen: &str) -> Parts {
    use Part::{
        Contacts, Goals, Money, Nest, Network, Reins, Relationship, Rights, Roles, Spiderweb, Story, Strengths,
        Trajectory,
    };
    let parts: &[Part] = match screen {
        "story" => &[Story],
        "spiderweb" => &[Spiderweb],
        "nest" => &[Nest, Strengths],
        "plan" => &[Goals],
        "contacts" => &[Contacts],
        "trajectory" => &[Trajectory],
        "table" => &[Spiderweb, Nest, Reins],
        "network" => &[Network],
        "money" | "papers" => &[Money],
        "rights" => &[Rights],
        "together" => &[Reins, Relationship, Contacts],
        "together/reins" => &[Reins],
        "together/relationship" => &[Relationship],
        "together/roles" => &[Roles],
        "together/stances" => &[Contacts],
        _ => &[],
    };
    parts.iter().copied().collect()
}

/// The parts in one of which a form under an address writes; none where there is only something to read.
pub(crate) fn writes_in(path: &str) -> Parts {
    use Part::{
        Agreements, Contacts, Goals, Money, Nest, Network, Reins, Relationship, Rights, Roles, Spiderweb, Story,
        Strengths, Trajectory,
    };
    let steps: Vec<_> = path.split('/').skip(3).collect();
    let parts: &[Part] = match steps.as_slice() {
        ["story", "new" | "headline"] => &[Story],
        ["story", "glasses"] => &[Strengths],
        ["spiderweb", "rate" | "strands" | "settle", ..] => &[Spiderweb],
        ["nest", "new" | "recognise"] => &[Strengths],
        ["nest", "niche" | "ways", "new"] => &[Nest],
        ["plan", "new"] | ["plan", "ladder", "new"] | ["plan", "goals", _, _] | ["plan", "steps", ..] => &[Goals],
        ["contacts", "new" | "plan"] | ["contacts", "planned", ..] => &[Contacts],
        ["trajectory", "promise"] => &[Agreements],
        ["trajectory", "turn"] => &[Trajectory],
        ["table", "new"] => &[Spiderweb, Nest, Reins],
        ["network", "new" | "tie" | "moments"]
        | ["network", "people", _, _]
        | ["network", "ties", ..]
        | ["network", "file", _] => &[Network],
        ["money", "incomes" | "costs" | "envelopes" | "steps", _, ..]
        | ["money", "minimum"]
        | ["money", "debts", "new"]
        | ["money", "debts", _, _, ..]
        | ["money", "plan", "propose" | "follow"]
        | ["money", "file", "oslo", _]
        | ["money", "take-back"]
        | ["money", "table", "look" | "take-in"]
        | ["papers", "new"]
        | ["papers", _, "describe" | "destroy"] => &[Money],
        ["rights", "keep" | "forget" | "follow" | "steps"] | ["rights", _, "note", _] | ["rights", _, "steps"] => {
            &[Rights]
        }
        ["together", "reins", _] => &[Reins],
        ["together", "relationship", "begin"] | ["together", "relationship", _, _] => &[Relationship],
        ["together", "roles", "new"] | ["together", "roles", _, _] => &[Roles],
        _ => &[],
    };
    parts.iter().copied().collect()
}

/// The screen of an address of a dossier; of working together its page as well.
pub(crate) fn screen(path: &str) -> &str {
    let from: usize = path.split('/').take(3).map(|step| step.len() + 1).sum();
    let rest = path.get(from..).unwrap_or_default();
    let steps = if rest.starts_with("together/") { 2 } else { 1 };
    let end = rest.match_indices('/').nth(steps - 1).map_or(rest.len(), |(at, _)| at);
    rest.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_shows_its_own_parts() {
        let only = |part| Looking::at(Parts::NONE.with(part));
        assert_eq!(at("/dossiers/0190/story/new"), only(Part::Story));
        assert!(
            at("/dossiers/0190/spiderweb/dynamics")
                == Looking::at([Part::Spiderweb, Part::Strengths, Part::Goals].into_iter().collect())
        );
        assert_eq!(at("/dossiers/0190"), Looking::at(but_roles()), "no page but its own shows what helpers reflect on");
        assert_eq!(at("/dossiers/0190/together/reins/set"), only(Part::Reins));
        assert!(at("/dossiers/0190/together/roles").at.has(Part::Roles));
        assert_eq!(at("/dossiers/0190/circle"), Looking::at(Parts::NONE));
        assert_eq!(at("/dossiers/0190/plan/paper").act, Act::Printed);
        let on_paper = Looking { act: Act::Printed, ..only(Part::Money) };
        assert_eq!(at("/dossiers/0190/money/plan/fridge"), on_paper);
        assert_eq!(at("/dossiers/0190/money/plan/letters/018f"), on_paper);
        assert_eq!(at("/dossiers/0190/money/plan/letters").act, Act::Read, "the list is no letter yet");
        assert!(at("/dossiers/0190/money/incomes/right/018f").at.has(Part::Rights));
        assert!(!at("/dossiers/0190/money/incomes/new").at.has(Part::Rights), "no other page of money shows rights");
        assert_eq!(at("/dossiers/0190/network/people/018f"), only(Part::Network));
        let taken = Looking { act: Act::Exported, ..only(Part::Network) };
        assert_eq!(at("/dossiers/0190/network/easynwk"), taken);
    }

    #[test]
    fn a_form_writes_in_its_part_and_a_page_to_read_in_none() {
        let only = |part| Parts::NONE.with(part);
        assert_eq!(writes_in("/dossiers/0190/story/new"), only(Part::Story));
        assert_eq!(writes_in("/dossiers/0190/plan/goals/018f/review"), only(Part::Goals));
        assert_eq!(writes_in("/dossiers/0190/contacts/planned/018f/move"), only(Part::Contacts));
        assert_eq!(writes_in("/dossiers/0190/network/people/018f/veil"), only(Part::Network));
        assert_eq!(writes_in("/dossiers/0190/network/file/take-in"), only(Part::Network));
        for path in ["/dossiers/0190/story", "/dossiers/0190/network/file", "/dossiers/0190", "/dossiers/0190/circle"] {
            assert!(writes_in(path).is_empty(), "{path}");
        }
    }

    #[test]
    fn a_page_of_working_together_is_a_screen_of_its_own() {
        for (path, is) in [
            ("/dossiers/0190", ""),
            ("/dossiers/0190/nest/niche/new", "nest"),
            ("/dossiers/0190/together", "together"),
            ("/dossiers/0190/together/roles", "together/roles"),
            ("/dossiers/0190/together/roles/new", "together/roles"),
        ] {
            assert_eq!(screen(path), is, "{path}");
        }
        assert_eq!(about("together/roles"), Parts::NONE.with(Part::Roles));
    }

    #[test]
    fn a_correction_shows_the_part_of_its_thing() {
        let at = at("/dossiers/0190/ask/contact.01900000-0000-7000-8000-000000000001");
        assert_eq!(at, Looking::at(Parts::NONE.with(Part::Contacts)));
    }
}
