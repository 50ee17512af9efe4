//! The rules of OpenFisca's country template in our format: one household from its JSON on, and 100,000 at once.

use std::hint::black_box;
use std::time::{Duration, Instant};

use jiff::civil::date;
use rights::{Household, Rules, RulesOfDay, Vocabulary};

use crate::failure::Failure;
use crate::rates::{Rates, Window};

const FACTS: &str = include_str!("../openfisca/facts.toml");
const RULES: [(&str, &str); 7] = [
    ("basic-income.toml", include_str!("../openfisca/rules/basic-income.toml")),
    ("housing-tax.toml", include_str!("../openfisca/rules/housing-tax.toml")),
    ("income-tax.toml", include_str!("../openfisca/rules/income-tax.toml")),
    ("income-tax-with-pension.toml", include_str!("../openfisca/rules/income-tax-with-pension.toml")),
    ("parenting-allowance.toml", include_str!("../openfisca/rules/parenting-allowance.toml")),
    ("pension.toml", include_str!("../openfisca/rules/pension.toml")),
    ("social-security-contribution.toml", include_str!("../openfisca/rules/social-security-contribution.toml")),
];
/// How many at once.
const MANY: usize = 100_000;
/// The same household that `beside.py` computes.
const ONE: &str = r#"{"age":38,"adults":2,"ages_of_children":[9,4],"salary":"450.00","other_salary":"0.00","capital":"20.00","size":80,"status":"tenant"}"#;

/// Lays them beside the rules again and again.
///
/// # Errors
/// When the rules cannot be read.
pub(crate) fn run(is_many: bool, time: Duration) -> Result<Rates, Failure> {
    let wrong = |error: rights::RightsError| Failure::Rules(error.to_string());
    let rules = Rules::read(Vocabulary::read("facts.toml", FACTS).map_err(wrong)?, &RULES).map_err(wrong)?;
    let day = rules.on(date(2026, 11, 23)).map_err(wrong)?;
    let households = if is_many { many(&day)? } else { Vec::new() };
    let (mut household, mut answers) = (Household::silent(rules.vocabulary()), Vec::new());
    let window = Window::of(time);
    let mut waits = Vec::new();
    loop {
        let began = Instant::now();
        if is_many {
            for household in &households {
                day.check_into(black_box(household), &mut answers);
                black_box(answers.len());
            }
        } else {
            read(&day, black_box(ONE), &mut household)?;
            day.check_into(&household, &mut answers);
            black_box(answers.len());
        }
        if !window.note(&mut waits, began) {
            return Ok(Rates::of(waits, window.length())?.each_of(if is_many { MANY } else { 1 }));
        }
    }
}

fn read(day: &RulesOfDay<'_>, text: &str, into: &mut Household) -> Result<(), Failure> {
    into.read_line(day.vocabulary(), text.as_bytes()).map_err(|error| Failure::Rules(error.to_string()))
}

/// Households that differ as those of `beside.py` do.
fn many(day: &RulesOfDay<'_>) -> Result<Vec<Household>, Failure> {
    let status = ["owner", "tenant", "free_lodger", "homeless"];
    let mut households = Vec::with_capacity(MANY);
    for (nth, status) in (0..MANY).zip(status.into_iter().cycle()) {
        let mixed = nth.wrapping_mul(2_654_435_761) % 1_000_003;
        let text = format!(
            r#"{{"age":{},"adults":2,"ages_of_children":[{},{}],"salary":"{}.00","other_salary":"{}.00","capital":"{}.00","size":{},"status":"{status}"}}"#,
            18 + mixed % 72,
            mixed % 18,
            mixed / 18 % 18,
            mixed % 20_000,
            mixed / 7 % 20_000,
            mixed / 11 % 500,
            10 + mixed % 190,
        );
        let mut household = Household::silent(day.vocabulary());
        read(day, &text, &mut household)?;
        households.push(household);
    }
    Ok(households)
}
