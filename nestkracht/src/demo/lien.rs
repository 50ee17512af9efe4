//! The demo dossier of Lien, who chose that name for it: from a start in which she was watched to a closing that both
//! agreed on, with aftercare ahead.

mod contacts;
mod depth;
mod nest;
mod network;
mod together;
mod web;

use dossier::consents::Grant;
use dossier::{Command, Thing, corrections};
use method::{CircleRole, LifeDomain, Phase, Purpose, StrengthArea, StrengthKind, StrengthTime};

use super::people::{Pen, Person};
use super::scene::{Goal, Promise, Script, Step, Strength, Turn};

const LIEN: Pen = Person::Lien.own();
const TOM: Pen = Person::Tom.own();
/// What Lien says at the table, written down by Tom.
const AT_TABLE: Pen = Person::Tom.for_the_person();

const STORY: &[(i64, Pen, Option<LifeDomain>, &str)] = &[
    (-540, AT_TABLE, None, "Lien is de naam die ik hier wil."),
    (-520, AT_TABLE, Some(LifeDomain::WelfareServices), "Ze kijken of ik het goed doe."),
    (-398, LIEN, Some(LifeDomain::Housing), "Wat ik hier vertel, is niet voor de woonmaatschappij."),
    (-230, LIEN, Some(LifeDomain::SocialContacts), "In de moedergroep moest ik zo hard lachen dat Noor wakker werd."),
    (-25, LIEN, Some(LifeDomain::Family), "Noor zingt nu met mij mee."),
    // Since Tom last looked.
    (-3, LIEN, Some(LifeDomain::Education), "Eerste dag meegedraaid bij een onthaalouder. Ik kwam zingend thuis."),
];

const PATH: &[Turn] = &[
    Turn {
        to: Phase::ExploreRights,
        proposed: (-520, Person::Tom),
        words: "Samen bekijken hoe alles samenhangt.",
        agreed: (-520, Person::Lien),
    },
    Turn {
        to: Phase::Stability,
        proposed: (-420, Person::Tom),
        words: "Eerst rust: de huur, de papieren, en tijd voor Noor.",
        agreed: (-418, Person::Lien),
    },
    Turn {
        to: Phase::Path,
        proposed: (-302, Person::Lien),
        words: "Ik wil nu vooruit. Tom mag mee.",
        agreed: (-300, Person::Tom),
    },
    Turn {
        to: Phase::Closing,
        proposed: (-25, Person::Lien),
        words: "Ik kan het nu zelf. Maar bel nog eens.",
        agreed: (-20, Person::Tom),
    },
];

const STRENGTHS: &[Strength] = &[
    Strength {
        day: -520,
        pen: AT_TABLE,
        kind: StrengthKind::Competency,
        area: None,
        time: StrengthTime::Now,
        words: "Ik heb nog nooit een controle van Noor gemist.",
        recognised: &[(-468, Person::Tom)],
    },
    Strength {
        day: -420,
        pen: LIEN,
        kind: StrengthKind::Relation,
        area: Some(StrengthArea::SocialNetwork),
        time: StrengthTime::Now,
        words: "Tante Greet.",
        recognised: &[],
    },
    Strength {
        day: -350,
        pen: LIEN,
        kind: StrengthKind::Competency,
        area: Some(StrengthArea::Leisure),
        time: StrengthTime::Now,
        words: "Ik zing.",
        recognised: &[],
    },
    Strength {
        day: -300,
        pen: LIEN,
        kind: StrengthKind::Aspiration,
        area: Some(StrengthArea::Education),
        time: StrengthTime::Wish,
        words: "Onthaalouder worden.",
        recognised: &[],
    },
    Strength {
        day: -300,
        pen: AT_TABLE,
        kind: StrengthKind::Opportunity,
        area: Some(StrengthArea::SocialNetwork),
        time: StrengthTime::Now,
        words: "De groep van jonge moeders.",
        recognised: &[],
    },
    Strength {
        day: -230,
        pen: TOM,
        kind: StrengthKind::Confidence,
        area: None,
        time: StrengthTime::Now,
        words: "Kan om zichzelf lachen.",
        recognised: &[(-228, Person::Lien)],
    },
];

const GOALS: &[Goal] = &[Goal {
    day: -300,
    pen: LIEN,
    domain: LifeDomain::Education,
    words: "Ik word onthaalouder",
    why: "Kinderen worden rustig bij mij.",
    scale: [
        "Ik durf er niet over te beginnen.",
        "Ik weet wat ervoor nodig is.",
        "Ik volg de opleiding.",
        "Ik draai mee bij een onthaalouder.",
        "Ik ben zelf onthaalouder.",
    ],
    agreed: &[(-300, Person::Lien), (-300, Person::Tom)],
    reviews: &[(-150, LIEN, -1, "Ik heb alles opgezocht."), (-25, LIEN, 0, "De opleiding is begonnen.")],
    steps: &[
        Step {
            day: -150,
            pen: LIEN,
            words: "Inschrijven voor de opleiding",
            who: Some(Person::Lien),
            by: -100,
            done: Some((-104, LIEN, "")),
        },
        Step {
            day: -20,
            pen: LIEN,
            words: "Aan tante Greet vragen of ze op dinsdag op Noor past",
            who: Some(Person::Lien),
            by: 5,
            done: None,
        },
    ],
}];

const PROMISES: &[Promise] = &[
    Promise {
        made: (-468, Person::Tom),
        words: "Wat ik over jou schrijf, lees ik eerst aan jou voor.",
        agreed: (-466, Person::Lien),
    },
    Promise {
        made: (-20, Person::Lien),
        words: "Wordt het te zwaar, dan bel ik vroeg en niet laat.",
        agreed: (-20, Person::Tom),
    },
];

/// Writes the whole of it.
pub(super) fn write(script: &mut Script<'_>) {
    script.opens(
        -540,
        TOM,
        &[
            (Person::Lien, CircleRole::Participant),
            (Person::Tom, CircleRole::Guide),
            (Person::HousingCompany, CircleRole::NetworkMember),
        ],
    );
    script.takes_out(-400, LIEN, Person::HousingCompany);
    let while_away = Grant {
        from: Some(script.date(3)),
        until: Some(script.date(24)),
        instead_of: Some(script.member(Person::Tom)),
        ..Grant::whole(Purpose::Replacement)
    };
    script.invites_for(-1, LIEN, Person::Els, CircleRole::Guide, while_away);
    script.tells(STORY);
    script.turns(PATH);
    web::write(script);
    script.names_strengths(STRENGTHS);
    script.sets_goals(GOALS);
    depth::write(script);
    contacts::write(script);
    nest::write(script);
    network::write(script);
    together::write(script);
    puts_right(script);
    script.promises(PROMISES);
    script.looked(Person::Tom, -20);
    script.looked(Person::Lien, -3);
}

/// Something went wrong, and was put right: what Tom wrote about her, what she said to that, what he wrote instead.
fn puts_right(script: &mut Script<'_>) {
    let thing = Thing::Contact(script.id(contacts::UNWILLING));
    let words = "Dat klopt niet. Noor was ziek en ik durfde niet te bellen.".to_owned();
    script.says(-470, LIEN, Command::Corrections(corrections::Command::Ask { thing, words }));
    let words = contacts::PUT_RIGHT.to_owned();
    script.says(-468, TOM, Command::Corrections(corrections::Command::Reword { thing, words }));
}
