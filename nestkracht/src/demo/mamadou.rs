//! The demo dossier of Mamadou: three hundred days with Els, from the first welcome until today.

mod contacts;
mod depth;
mod money;
mod network;
mod plan;
mod strengths;
mod together;
mod web;

use dossier::consents::Grant;
use method::{CircleRole, LifeDomain, Part, Parts, Phase};

use super::people::{Pen, Person};
use super::scene::{Promise, Script, Turn};

const MAMADOU: Pen = Person::Mamadou.own();
const ELS: Pen = Person::Els.own();
/// What Mamadou says at the table, written down by Els.
const AT_TABLE: Pen = Person::Els.for_the_person();

const ON_TOP: &str = "Ik wil een man zijn die iets kan, niet een man die iets vraagt.";

const STORY: &[(i64, Pen, Option<LifeDomain>, &str)] = &[
    (-300, AT_TABLE, Some(LifeDomain::Work), "In mijn dorp herstelde ik alle radio's."),
    (-298, AT_TABLE, Some(LifeDomain::Justice), "Ik slaap niet als de deurwaarder belt."),
    (-286, AT_TABLE, Some(LifeDomain::Education), "Mijn dochter leest voor mij de brieven. Dat wil ik niet meer."),
    (-240, MAMADOU, None, ON_TOP),
    (
        -230,
        Person::Omar.own(),
        Some(LifeDomain::SocialContacts),
        "Mamadou heeft mijn oude radio hersteld. Hij wilde er niets voor. We hebben samen thee gedronken.",
    ),
    (
        -150,
        MAMADOU,
        Some(LifeDomain::SocialContacts),
        "Op de naaiclub van Aïssatou vroegen ze of ik hun machine kon maken. Ik heb het gedaan.",
    ),
    // Since Els last looked.
    (
        -1,
        MAMADOU,
        Some(LifeDomain::Housing),
        "Ibrahima hoestte weer deze nacht. Ik heb foto's gemaakt van de muur. Die neem ik mee naar de verhuurder.",
    ),
];

const PATH: &[Turn] = &[
    Turn {
        to: Phase::ExploreRights,
        proposed: (-286, Person::Els),
        words: "We kennen elkaar nu een beetje. Zullen we samen bekijken wat er allemaal speelt, en waar je recht op hebt?",
        agreed: (-286, Person::Mamadou),
    },
    Turn {
        to: Phase::Stability,
        proposed: (-242, Person::Mamadou),
        words: "De brieven liggen op volgorde. Nu wil ik rust in huis.",
        agreed: (-240, Person::Els),
    },
    Turn {
        to: Phase::Path,
        proposed: (-152, Person::Els),
        words: "Er is meer rust. Jij zet nu zelf stappen, en ik ga mee.",
        agreed: (-150, Person::Mamadou),
    },
];

const PROMISES: &[Promise] = &[
    Promise {
        made: (-240, Person::Mamadou),
        words: "Ik leg geen brief meer weg. Wat ik niet begrijp, breng ik mee.",
        agreed: (-240, Person::Els),
    },
    Promise {
        made: (-198, Person::Els),
        words: "Ik bel met niemand over jou als jij er niet bij bent.",
        agreed: (-198, Person::Mamadou),
    },
];

/// Writes the whole of it.
pub(super) fn write(script: &mut Script<'_>) {
    script.opens(-300, ELS, &[(Person::Mamadou, CircleRole::Participant), (Person::Els, CircleRole::Guide)]);
    let ends_soon = Grant { until: Some(script.date(4)), ..Grant::usual(CircleRole::Coach) };
    script.invites_for(-280, MAMADOU, Person::Rita, CircleRole::Coach, ends_soon);
    let story_too = |parts: Parts| parts.with(Part::Story);
    let friend = Grant::usual(CircleRole::NetworkMember);
    let friend = Grant { reads: story_too(friend.reads), writes: story_too(friend.writes), ..friend };
    script.invites_for(-238, MAMADOU, Person::Omar, CircleRole::NetworkMember, friend);
    script.tells(STORY);
    script.headlines(-240, MAMADOU, ON_TOP);
    script.turns(PATH);
    web::write(script);
    strengths::write(script);
    plan::write(script);
    depth::write(script);
    contacts::write(script);
    network::write(script);
    together::write(script);
    money::write(script);
    script.promises(PROMISES);
    script.looked(Person::Els, -2);
    script.looked(Person::Mamadou, -5);
    script.looked(Person::Rita, -10);
    script.looked(Person::Omar, -80);
}
