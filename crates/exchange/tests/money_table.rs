//! Budget and debts as tables: what is written is read as it was, in every language; mistakes are named by row and
//! column; the same table twice does nothing the second time.

use dossier::circle::{self, Invited};
use dossier::money::{Claim, Command, Money};
use dossier::{CommandId, Dossier, MemberId, Saying, Stamp};
use exchange::money_table::{Found, Happens, Table, Tongue, Why, look, write};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use method::{CircleRole, DebtStage, Voice};
use proptest::prelude::*;
use uuid::Uuid;

const TONGUES: [Tongue; 3] = [Tongue::Dutch, Tongue::French, Tongue::English];
const TODAY: Date = date(2026, 11, 23);
const PERSON: MemberId = MemberId(Uuid::from_u128(2));

fn nth(n: usize) -> CommandId {
    CommandId(Uuid::from_u128(0x0190_0000 + n as u128))
}

fn found(text: &str, money: &Money) -> Found {
    look(text, money, &nth).unwrap()
}

/// What stands once the commands of a table were done, each under its own id.
fn done(found: &Found) -> Money {
    did(found.commands())
}

fn did(commands: Vec<Command>) -> Money {
    let mut dossier = Dossier::default();
    let person = Invited { member: PERSON, role: CircleRole::Participant, name: "P".into(), grant: None };
    let opening = dossier::Command::Circle(circle::Command::Open(circle::Opening { members: vec![person] }));
    let commands = commands.into_iter().map(dossier::Command::Money).enumerate();
    let all =
        std::iter::once((CommandId(Uuid::from_u128(1)), opening)).chain(commands.map(|(n, command)| (nth(n), command)));
    for (command, said) in all {
        let (voice, actor, on, now) = (Voice::Participant, PERSON, TODAY, Timestamp::UNIX_EPOCH);
        let seen = dossier.version;
        let saying = Saying { command, voice, actor, happened_on: on, today: on, now, seen };
        for event in dossier.decide(&saying, said).unwrap() {
            let stamp = Stamp { version: dossier.version + 1, voice, actor, happened_on: on, recorded_at: now, seen };
            dossier.evolve(&stamp, event);
        }
    }
    (*dossier.money).clone()
}

const BUDGET: &str = "soort;wat;groep;bedrag;hoe vaak;vanaf;tot en met\n\
    inkomen;Ziekte-uitkering;uitkering;1.489,00;maand;;\n\
    inkomen;Kinderbijslag;beschermd;412;maand;2026-01-01;31/12/2027\n\
    kost;Huur;vast;€ 780,00;maand;;\n\
    kost;=2+5;zelden;96,5;jaar;;\n\
    kost;'t Winkeltje;leven;12;week;;\n\
    enveloppe;Eten;;120;week;;\n\
    om van te leven;REMI 2026;;721,00;;;\n";
const DEBTS: &str = "creditor,principal,interest,costs,interest a year in %,they ask a month,comes first,who collects,how far,disputed because,we offer a month,paid by\n\
    \"Hospital, west\",640.00,,,,,no,,reminder,,,\n\
    Grid,1840.00,0,214.55,9.5%,92.00,yes,@Bailiff,bailiff,,40.00,2027-03-01\n\
    Phone,99.90,,,,,,,open,\"Not mine; never signed\",,\n";

#[test]
fn what_is_written_is_read_as_it_was_in_every_language() {
    for text in [BUDGET, DEBTS] {
        let first = found(text, &Money::default());
        assert_eq!((first.mistakes.clone(), first.unread.clone()), (vec![], vec![]), "{first:#?}");
        assert!(first.rows.iter().all(|row| row.happens == Happens::Comes));
        let money = done(&first);
        for tongue in TONGUES {
            let written = write(first.table, &money, tongue).unwrap();
            assert!(written.starts_with('\u{feff}') && written.ends_with("\r\n"), "{written}");
            let again = found(&written, &money);
            assert!(again.mistakes.is_empty() && again.commands().is_empty(), "{tongue:?}: {again:#?}\n{written}");
            assert!(again.rows.iter().all(|row| row.happens == Happens::Stands), "the same table twice does nothing");
            let copied = found(&written, &Money::default());
            assert_eq!(write(first.table, &done(&copied), tongue).unwrap(), written, "nothing is lost on the way");
        }
    }
}

#[test]
fn a_spreadsheet_of_each_language_opens_it_right() {
    let money = done(&found(BUDGET, &Money::default()));
    let dutch = write(Table::Budget, &money, Tongue::Dutch).unwrap();
    assert!(dutch.contains("inkomen;Ziekte-uitkering;uitkering;1489,00;maand;;\r\n"), "{dutch}");
    assert!(dutch.contains(";'=2+5;") && dutch.contains(";'t Winkeltje;"), "no formula, and no letter lost: {dutch}");
    let english = write(Table::Budget, &money, Tongue::English).unwrap();
    assert!(english.contains("income,Ziekte-uitkering,benefit,1489.00,month,,\r\n"), "{english}");
    let debts = done(&found(DEBTS, &Money::default()));
    let french = write(Table::Debts, &debts, Tongue::French).unwrap();
    assert!(
        french.contains("Grid;1840,00;0,00;214,55;9,50;92,00;oui;'@Bailiff;huissier;;40,00;2027-03-01;0,00;2054,55"),
        "{french}"
    );
}

#[test]
fn a_mistake_is_named_by_row_and_column_and_the_other_rows_are_read() {
    let text = "schuldeiser;hoofdsom;intrest per jaar in %;gaat voor;hoe ver;betaald tegen;kleur\n\
        Ziekenhuis;1.000;;;;;rood\n\
        ;64;;;;;\n\
        Energie;;950;misschien;verweg;32/1/2027;\n\
        ;;;;;;\n\
        School;126,40;;;;;\n";
    let found = found(text, &Money::default());
    let named: Vec<_> =
        found.mistakes.iter().map(|wrong| (wrong.row, wrong.column.as_str(), wrong.why.as_str())).collect();
    assert_eq!(
        named,
        [
            (2, "hoofdsom", "no-amount"),
            (3, "schuldeiser", "missing"),
            (4, "hoofdsom", "missing"),
            (4, "intrest per jaar in %", "no-percent"),
            (4, "gaat voor", "unknown-word"),
            (4, "hoe ver", "unknown-word"),
            (4, "betaald tegen", "no-day"),
        ]
    );
    assert_eq!(found.unread, ["kleur"]);
    for ending in ["\r\n", "\r"] {
        let again = look(&format!("\u{feff}{}", text.replace('\n', ending)), &Money::default(), &nth).unwrap();
        assert_eq!(again, found, "the rows are counted however lines end: {ending:?}");
    }
    let read: Vec<_> = found.rows.iter().map(|row| (row.row, row.name.as_str())).collect();
    assert_eq!(read, [(6, "School")]);
    let known = found.mistakes.iter().find_map(|wrong| match &wrong.why {
        Why::UnknownWord { known } => Some(known.clone()),
        _ => None,
    });
    assert_eq!(known.unwrap(), ["ja", "nee"], "in the language of the table");
}

#[test]
fn a_row_changes_only_what_it_tells() {
    let money = done(&found(DEBTS, &Money::default()));
    let fewer = found("creditor;principal\ngrid;1.840,00\nHOSPITAL, WEST;600\nSchool;5\n", &money);
    let happens: Vec<_> = fewer.rows.iter().map(|row| row.happens.clone()).collect();
    assert_eq!(happens, [Happens::Stands, Happens::Changes(vec!["principal"]), Happens::Comes]);
    let settled = found("creditor;principal;disputed because;how far\nPhone;99,90;;judgment\n", &money);
    assert_eq!(settled.rows[0].happens, Happens::Changes(vec!["stage", "contested"]));
    assert_eq!(settled.rows[0].commands.len(), 2);
    assert_eq!(settled.row_of(1).map(|row| row.row), Some(2));
    let budget = done(&found(BUDGET, &Money::default()));
    let moved = found("kind;what;group;amount\ncost;Huur;living;780\nminimum;REMI 2026;;721\nminimum;;;1\n", &budget);
    let why: Vec<_> = moved.mistakes.iter().map(|wrong| (wrong.row, wrong.why.as_str())).collect();
    assert_eq!(why, [(2, "other-group"), (4, "twice")]);
}

#[test]
fn what_is_no_table_of_ours_is_refused() {
    for text in ["", "a;b\n1;2\n", "naam\nx\n", "{\"a\": 1}"] {
        assert!(look(text, &Money::default(), &nth).is_err(), "{text}");
    }
    let many = format!("schuldeiser;hoofdsom\n{}", "x;1\n".repeat(501));
    assert!(look(&many, &Money::default(), &nth).is_err());
    let large = format!("schuldeiser;hoofdsom\n{};1\n", "x".repeat(300_000));
    assert!(look(&large, &Money::default(), &nth).is_err());
    let alike = found("schuldeiser;hoofdsom\nx;1\nx;2\n", &Money::default());
    assert_eq!(done(&alike).debts.len(), 2, "two of one name are two");
    assert!(found("sep=;\r\nschuldeiser;hoofdsom\r\nx;1\r\n", &Money::default()).mistakes.is_empty());
    assert!(found("schuldeiser\thoofdsom\nx\t1.489,00\n", &Money::default()).mistakes.is_empty(), "pasted");
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_as_it_was(
        name in "[\\-=+@' \\t;,\"a-zé]{0,12}x",
        cents in 0..=10_000_000_000_u64,
        rate in 0..=10_000_u32,
        tongue in 0..3_usize,
    ) {
        let claim = Claim { principal: cents, yearly_rate: rate, collector: name.clone(), ..Claim::default() };
        let money = did(vec![Command::AddDebt { creditor: name, claim, stage: DebtStage::Notice }]);
        let written = write(Table::Debts, &money, TONGUES[tongue]).unwrap();
        let again = found(&written, &money);
        prop_assert!(again.mistakes.is_empty() && again.commands().is_empty(), "{:?}\n{}", again, written);
    }
}
