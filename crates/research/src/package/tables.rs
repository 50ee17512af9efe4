//! The tables: their columns, and their rows.

use method::Certainty;

use super::Wanted;
use crate::{
    BANDS, CHANGES, Cell, Class, Column, Interval, Kind, Measure, QUASI, ResearchError, Says, WHEN, Words,
    outcome_names,
};

/// The tables, in the order in which they are written.
pub(super) const NAMES: [&str; 5] = ["dossiers", "outcomes", "results", "role_pairs", "code_book"];

const DOSSIERS: [Column; 7] = [
    Column::of("pseudonym", Kind::Text),
    Column::of("class", Kind::Integer),
    Column::of("age", Kind::Text),
    Column::of("household", Kind::Text),
    Column::of("region", Kind::Text),
    Column::of("months", Kind::Text),
    Column::of("phase", Kind::Text),
];
const OUTCOMES: [Column; 4] = [
    Column::of("class", Kind::Integer),
    Column::of("outcome", Kind::Text),
    Column::of("value", Kind::Text),
    Column::of("dossiers", Kind::Integer),
];
const RESULTS: [Column; 7] = [
    Column::of("measure", Kind::Text),
    Column::of("at", Kind::Text),
    Column::of("kind", Kind::Text),
    Column::or_empty("dossiers", Kind::Integer),
    Column::or_empty("value", Kind::Number),
    Column::or_empty("low", Kind::Number),
    Column::or_empty("high", Kind::Number),
];
const ROLE_PAIRS: [Column; 9] = [
    Column::of("position", Kind::Text),
    Column::of("role", Kind::Text),
    Column::of("deck", Kind::Text),
    Column::of("certainty", Kind::Text),
    Column::or_empty("dossiers", Kind::Integer),
    Column::or_empty("value", Kind::Number),
    Column::or_empty("low", Kind::Number),
    Column::or_empty("high", Kind::Number),
    Column::of("says", Kind::Text),
];
const CODE_BOOK: [Column; 6] = [
    Column::of("table", Kind::Text),
    Column::of("column", Kind::Text),
    Column::or_empty("code", Kind::Text),
    Column::of("nl", Kind::Text),
    Column::of("fr", Kind::Text),
    Column::of("en", Kind::Text),
];

/// The columns of a table.
pub(super) const fn columns(table: &str) -> &'static [Column] {
    match table.as_bytes() {
        b"dossiers" => &DOSSIERS,
        b"outcomes" => &OUTCOMES,
        b"results" => &RESULTS,
        b"role_pairs" => &ROLE_PAIRS,
        _ => &CODE_BOOK,
    }
}

/// By what a row is known in its table.
pub(super) const fn key(table: &str) -> &'static [&'static str] {
    match table.as_bytes() {
        b"dossiers" => &["pseudonym"],
        b"outcomes" => &["class", "outcome", "value"],
        b"results" => &["measure", "at", "kind"],
        b"role_pairs" => &["position", "role"],
        _ => &[],
    }
}

type Row<'a> = &'a mut dyn FnMut(&[Cell<'_>]) -> Result<(), ResearchError>;

/// Writes all rows of a table.
pub(super) fn fill(table: &str, wanted: &Wanted<'_>, row: Row<'_>) -> Result<(), ResearchError> {
    match table {
        "dossiers" => numbered(wanted).try_for_each(|(number, class)| dossiers(wanted, number?, class, row)),
        "outcomes" => {
            let names = outcome_names();
            numbered(wanted).try_for_each(|(number, class)| outcomes(&names, number?, class, row))
        }
        "results" => results(wanted, row),
        "role_pairs" => role_pairs(wanted, row),
        _ => code_book(wanted, row),
    }
}

fn numbered<'a>(wanted: &Wanted<'a>) -> impl Iterator<Item = (Result<i32, ResearchError>, &'a Class)> {
    (1_usize..).zip(&wanted.published.classes).map(|(number, class)| (whole(number as u64), class))
}

fn whole(number: u64) -> Result<i32, ResearchError> {
    i32::try_from(number).map_err(|_| ResearchError::TooLarge)
}

fn dossiers(wanted: &Wanted<'_>, number: i32, class: &Class, row: Row<'_>) -> Result<(), ResearchError> {
    let steps = wanted.hierarchies.iter().zip(wanted.published.steps).zip(class.quasi);
    let words: Vec<&str> = steps
        .map(|((hierarchy, step), code)| hierarchy.words(step).get(usize::from(code)).map_or("all", String::as_str))
        .collect();
    for member in &class.members {
        let name = member.to_string();
        let mut cells = vec![Cell::Text(&name), Cell::Integer(number)];
        cells.extend(words.iter().map(|word| Cell::Text(word)));
        row(&cells)?;
    }
    Ok(())
}

fn outcomes(names: &[String], number: i32, class: &Class, row: Row<'_>) -> Result<(), ResearchError> {
    for ((name, told), when) in names.iter().zip(&class.outcomes).zip(WHEN.iter().cycle()) {
        let cells = |value, count| [Cell::Integer(number), Cell::Text(name), Cell::Text(value), Cell::Integer(count)];
        match told {
            None => row(&cells("withheld", whole(class.members.len() as u64)?))?,
            Some(counts) => {
                let words = if *when == "change" { CHANGES } else { BANDS };
                for (word, count) in words.into_iter().zip(counts) {
                    row(&cells(word, whole(u64::from(*count))?))?;
                }
            }
        }
    }
    Ok(())
}

fn count(dossiers: Option<u64>) -> Result<Cell<'static>, ResearchError> {
    dossiers.map_or(Ok(Cell::Empty), |dossiers| Ok(Cell::Integer(whole(dossiers)?)))
}

/// The numbers to six digits: more would say more than there is.
fn numbers(interval: Option<Interval>) -> [Cell<'static>; 3] {
    let round = |value: f64| Cell::Number((value * 1e6).round() / 1e6);
    interval
        .map_or([Cell::Empty, Cell::Empty, Cell::Empty], |told| [round(told.value), round(told.low), round(told.high)])
}

fn results(wanted: &Wanted<'_>, row: Row<'_>) -> Result<(), ResearchError> {
    for reading in wanted.readings {
        let [value, low, high] = numbers(reading.interval);
        let named = [Cell::Text(&reading.measure), Cell::Text(reading.at), Cell::Text(reading.kind)];
        let [measure, at, kind] = named;
        row(&[measure, at, kind, count(reading.dossiers)?, value, low, high])?;
    }
    Ok(())
}

const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::Probable => "probable",
        Certainty::Open => "open",
    }
}

fn role_pairs(wanted: &Wanted<'_>, row: Row<'_>) -> Result<(), ResearchError> {
    for pair in wanted.pairs {
        let [value, low, high] = numbers(pair.interval);
        row(&[
            Cell::Text(pair.position.as_str()),
            Cell::Text(pair.role.as_str()),
            Cell::Text(pair.deck.marks),
            Cell::Text(certainty(pair.deck.certainty)),
            count(pair.dossiers)?,
            value,
            low,
            high,
            Cell::Text(pair.says.as_str()),
        ])?;
    }
    Ok(())
}

fn code_book(wanted: &Wanted<'_>, row: Row<'_>) -> Result<(), ResearchError> {
    let book = wanted.code_book;
    for table in NAMES {
        for column in columns(table) {
            entry(row, table, column.name, None, book.column(table, column.name)?)?;
            for (code, words) in codes(wanted, table, column.name)? {
                entry(row, table, column.name, Some(&code), &words)?;
            }
        }
    }
    Ok(())
}

fn entry(row: Row<'_>, table: &str, column: &str, code: Option<&str>, words: &Words) -> Result<(), ResearchError> {
    let code = code.map_or(Cell::Empty, Cell::Text);
    let [nl, fr, en] = [&words.nl, &words.fr, &words.en].map(|words| Cell::Text(words));
    row(&[Cell::Text(table), Cell::Text(column), code, nl, fr, en])
}

/// The codes that can stand in a column of this set, with their words; none where anything of its kind can stand.
pub(super) fn codes(wanted: &Wanted<'_>, table: &str, column: &str) -> Result<Vec<(String, Words)>, ResearchError> {
    let book = wanted.code_book;
    let list = |list: &str, codes: &[&str]| {
        codes.iter().map(|code| Ok((String::from(*code), book.code(list, code)?.clone()))).collect()
    };
    match (table, column) {
        ("dossiers", column) if QUASI.contains(&column) => {
            let steps = wanted.hierarchies.iter().zip(wanted.published.steps);
            let words = steps.filter(|(hierarchy, _)| hierarchy.name() == column);
            let words: Vec<&str> =
                words.flat_map(|(hierarchy, step)| hierarchy.words(step).iter().map(String::as_str)).collect();
            list(column, &words)
        }
        ("outcomes", "outcome") => Measure::all()
            .flat_map(|measure| WHEN.map(|when| (measure.name(), when)))
            .map(|(name, when)| {
                Ok((format!("{name}_{when}"), book.code("measure", &name)?.then(book.code("when", when)?)))
            })
            .collect(),
        ("outcomes", "value") => {
            list("value", &["low", "middle", "high", "down", "same", "up", "not_said", "withheld"])
        }
        ("results", "measure") => Measure::all()
            .map(Measure::name)
            .chain(["goals_as_hoped".to_owned()])
            .map(|name| book.code("measure", &name).cloned().map(|words| (name, words)))
            .collect(),
        ("results", "at") => list("at", &["begin", "month_3", "month_6", "month_12", "month_24", "now", "change"]),
        ("results", "kind") => list("kind", &["mean", "share"]),
        ("role_pairs", "position") => {
            list("position", &method::SeekerPosition::ALL.iter().map(|p| p.as_str()).collect::<Vec<_>>())
        }
        ("role_pairs", "role") => list("role", &method::HelperRole::ALL.iter().map(|r| r.as_str()).collect::<Vec<_>>()),
        ("role_pairs", "certainty") => list("certainty", &["certain", "probable", "open"]),
        ("role_pairs", "says") => {
            let all = [Says::TooFew, Says::DeckNotReadable, Says::LikeDeck, Says::OtherWay, Says::Unclear];
            list("says", &all.map(Says::as_str))
        }
        _ => Ok(Vec::new()),
    }
}
