use figures::{
    Pictogram,
    budget::{self, Budget, Kind, Left, Side},
    debts::{self, Debt, Debts},
    envelopes::{self, Envelope, Envelopes},
    months_left::{self, MonthLeft, MonthsLeft},
    plans_compared::{self, PlanLine, PlansCompared},
};

use super::Row;

pub(crate) fn rows() -> Vec<Row> {
    let month = |id: &str, compact| budget::draw(&Budget { id: id.to_owned(), compact, ..of_a_month() });
    let short = |compact| budget::draw(&Budget { compact, ..a_short_month() });
    let nothing = |compact| budget::draw(&Budget { id: "no-budget".to_owned(), compact, ..Budget::default() });
    let owed = |compact| debts::draw(&Debts { compact, ..owed() });
    let none = |compact| debts::draw(&Debts { id: "no-debts".to_owned(), compact, ..Debts::default() });
    let plans = |compact| plans_compared::draw(&PlansCompared { compact, ..plans() });
    let no_plan = |compact| {
        plans_compared::draw(&PlansCompared { id: "no-plan".to_owned(), compact, ..PlansCompared::default() })
    };
    let apart = |compact| envelopes::draw(&Envelopes { compact, ..apart() });
    let year = |compact| months_left::draw(&MonthsLeft { compact, ..year() });
    let good_year = |compact| {
        let mut year = year_of(&[9_600; 12]);
        year.id = "good-year".to_owned();
        months_left::draw(&MonthsLeft { compact, ..year })
    };
    vec![
        ("budget", month("budget", false), month("budget", true)),
        ("budget short", short(false), short(true)),
        ("budget empty", nothing(false), nothing(true)),
        ("debts", owed(false), owed(true)),
        ("debts empty", none(false), none(true)),
        ("plans compared", plans(false), plans(true)),
        ("plans compared empty", no_plan(false), no_plan(true)),
        ("envelopes", apart(false), apart(true)),
        ("months left", year(false), year(true)),
        ("months left good", good_year(false), good_year(true)),
    ]
}

fn kind(label: &str, of: Pictogram, cents: u64, amount: &str) -> Kind {
    Kind { label: label.to_owned(), pictogram: Some(of), cents, amount: amount.to_owned(), href: Some("#k".to_owned()) }
}

fn of_a_month() -> Budget {
    Budget {
        id: "budget".to_owned(),
        title: "Het budget van december".to_owned(),
        description: "Er komt 1.940 euro binnen, er gaat 1.844 euro buiten, er blijft 96 euro over.".to_owned(),
        comes: Side {
            label: "Komt binnen".to_owned(),
            amount: "€ 1.940,00".to_owned(),
            kinds: vec![
                kind("Loon", Pictogram::Work, 142_000, "€ 1.420,00"),
                kind("Uitkering", Pictogram::Welfare, 18_000, "€ 180,00"),
                kind("Beschermd, zoals kindergeld", Pictogram::Family, 34_000, "€ 340,00"),
            ],
        },
        goes: Side {
            label: "Gaat buiten".to_owned(),
            amount: "€ 1.844,00".to_owned(),
            kinds: vec![
                kind("Vaste kosten", Pictogram::Housing, 98_000, "€ 980,00"),
                kind("Om van te leven", Pictogram::Resource, 78_000, "€ 780,00"),
                kind("Opzij voor wat zelden komt", Pictogram::Calendar, 8_400, "€ 84,00"),
            ],
        },
        left: Left { label: "Blijft over".to_owned(), cents: 9_600, amount: "€ 96,00".to_owned() },
        compact: false,
    }
}

fn a_short_month() -> Budget {
    let mut budget = of_a_month();
    budget.id = "short".to_owned();
    budget.comes.kinds.truncate(1);
    budget.comes.amount = "€ 1.420,00".to_owned();
    budget.goes.kinds.truncate(2);
    budget.goes.amount = "€ 1.760,00".to_owned();
    budget.left = Left { label: "Komt tekort".to_owned(), cents: -34_000, amount: "€ 340,00".to_owned() };
    budget
}

fn owed() -> Debts {
    let debt = |label: &str, was, open, amount: &str, note: &str, is_contested| Debt {
        label: label.to_owned(),
        was,
        open,
        amount: amount.to_owned(),
        note: note.to_owned(),
        is_contested,
        href: Some("#d".to_owned()),
        ..Debt::default()
    };
    Debts {
        id: "debts".to_owned(),
        title: "Schulden".to_owned(),
        description: "Vier schulden. Van de huur is 400 van de 640 euro betaald.".to_owned(),
        debts: vec![
            debt("Huur", 64_000, 24_000, "€ 240,00", "eerst", false),
            debt("Energie", 91_300, 91_300, "€ 913,00", "", false),
            debt("Ziekenhuis", 38_000, 0, "betaald", "", false),
            debt("Incassobureau voor het telefoonbedrijf", 21_250, 21_250, "€ 212,50", "niet akkoord", true),
        ],
        paid_label: "al betaald".to_owned(),
        open_label: "nog te betalen".to_owned(),
        compact: false,
    }
}

fn plans() -> PlansCompared {
    let down = |by: u64| {
        let mut balances = vec![201_250_u64];
        while let Some(last) = balances.last().copied().filter(|last| *last > 0) {
            balances.push(last.saturating_sub(by));
        }
        balances
    };
    let plan = |label: &str, end: &str, by, is_chosen| PlanLine {
        label: label.to_owned(),
        end: end.to_owned(),
        balances: down(by),
        pinches: if is_chosen { vec![9, 10] } else { vec![] },
        is_chosen,
        href: Some("#p".to_owned()),
    };
    PlansCompared {
        id: "plans".to_owned(),
        title: "Plannen naast elkaar".to_owned(),
        description: "Ieder zijn deel: klaar in september 2028. Kleinste eerst: klaar in oktober 2028.".to_owned(),
        plans: vec![
            plan("Ieder zijn deel", "september 2028", 9_600, true),
            plan("Kleinste schuld eerst", "november 2028", 9_000, false),
            plan("Duurste schuld eerst", "augustus 2028", 10_000, false),
            plan("Vaste bedragen", "juni 2029", 6_800, false),
        ],
        owed_label: "Nu te betalen: € 2.012,50".to_owned(),
        ticks: vec![(0, "dec. 2026".to_owned()), (12, "dec. 2027".to_owned()), (24, "dec. 2028".to_owned())],
        compact: false,
    }
}

fn apart() -> Envelopes {
    let envelope = |label: &str, of, cents, amount: &str| Envelope {
        label: label.to_owned(),
        pictogram: Some(of),
        cents,
        amount: amount.to_owned(),
        href: Some("#e".to_owned()),
    };
    Envelopes {
        id: "envelopes".to_owned(),
        title: "Omslagen".to_owned(),
        description: "Vijf omslagen.".to_owned(),
        envelopes: vec![
            envelope("Eten", Pictogram::Resource, 9_000, "€ 90,00 per week"),
            envelope("School", Pictogram::Education, 2_500, "€ 25,00"),
            envelope("Bus", Pictogram::OnTheWay, 1_200, "€ 12,00 per week"),
            envelope("Iets voor mij en de kinderen samen", Pictogram::Culture, 3_700, "€ 37,50"),
            envelope("Leeg", Pictogram::Home, 0, "€ 0,00"),
        ],
        compact: false,
    }
}

fn year() -> MonthsLeft {
    year_of(&[9_600, 9_600, 1_200, 9_600, -14_300, 9_600, 9_600, 22_000, -3_050, 9_600, 9_600, 134_000])
}

fn year_of(left: &[i64]) -> MonthsLeft {
    let names = ["dec.", "jan.", "feb.", "maart", "april", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov."];
    let months = names.iter().zip(left).enumerate().map(|(nth, (name, cents))| MonthLeft {
        label: (*name).to_owned(),
        cents: *cents,
        amount: format!("€ {}", cents / 100),
        is_now: nth == 0,
        ..MonthLeft::default()
    });
    MonthsLeft {
        id: "year".to_owned(),
        title: "Wat er overblijft, maand na maand".to_owned(),
        description: "In april en augustus komt er geld tekort.".to_owned(),
        months: months.collect(),
        left_label: "blijft over".to_owned(),
        short_label: "komt tekort".to_owned(),
        compact: false,
    }
}
