//! The numbers into the documentation: between two marks, so that the words around them stay.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::asked::Asked;
use super::failure::Failure;
use super::machine::Machine;
use super::outcome::{Outcome, grouped};

const FROM: &str = "<!-- from here on written by `cargo xtask bench --write` -->";
const UNTIL: &str = "<!-- until here -->";

/// Puts the numbers into `docs/performance.md`, which is made when it is not there.
///
/// # Errors
/// When it cannot be written, or bears no marks.
pub(super) fn write(root: &Path, machine: &Machine, outcome: &Outcome, asked: &Asked) -> Result<PathBuf, Failure> {
    let file = root.join("docs").join("performance.md");
    let known = if file.exists() {
        fs::read_to_string(&file)?
    } else {
        fs::create_dir_all(root.join("docs"))?;
        format!("# Performance\n\n{FROM}\n{UNTIL}\n")
    };
    let text = renewed(&known, &numbers(machine, outcome, asked)).ok_or(Failure::NotFound("the marks"))?;
    fs::write(&file, text)?;
    Ok(file)
}

fn renewed(known: &str, numbers: &str) -> Option<String> {
    let (before, rest) = known.split_once(FROM)?;
    let (_, after) = rest.split_once(UNTIL)?;
    Some(format!("{before}{FROM}\n\n{numbers}\n{UNTIL}{after}"))
}

fn numbers(machine: &Machine, outcome: &Outcome, asked: &Asked) -> String {
    let Machine { processor, cores, memory, kernel, rustc, day, busy } = machine;
    let mut text = format!(
        "Measured on {day}: {processor}, {cores} cores, {memory}, {kernel}, {rustc}; the machine was shared, its load \
         before was {busy}. Each row {} times {} s in turns; rates and waits are medians, a ratio is the median of the \
         ratios in each round.\n\n\
         | | a second | p50 ms | p99 ms | server µs each | ratio | target |\n|---|--:|--:|--:|--:|--:|---|\n",
        asked.rounds, asked.seconds,
    );
    for row in &outcome.rows {
        let percent = outcome.percent(row).map(|percent| format!("{percent:.0} %")).unwrap_or_default();
        let used = row.used().map(|used| format!("{used:.0}")).unwrap_or_default();
        let verdict = outcome.verdict(row).unwrap_or_default();
        let (name, rate) = (&row.name, grouped(row.rate()));
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| {name} | {rate} | {:.2} | {:.2} | {used} | {percent} | {verdict} |",
            row.p50(),
            row.p99()
        );
    }
    text.push_str("\n| | | target |\n|---|--:|---|\n");
    for limit in &outcome.limits {
        let verdict = limit.verdict().unwrap_or_default();
        let _ = writeln!(text, "| {} | {:.2} {} | {verdict} |", limit.name, limit.value, limit.unit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_around_the_numbers_stay() {
        let once = renewed(&format!("a\n{FROM}\nold\n{UNTIL}\nb\n"), "new\n").unwrap();
        assert_eq!(once, format!("a\n{FROM}\n\nnew\n\n{UNTIL}\nb\n"));
        assert_eq!(renewed(&once, "new\n").unwrap(), once);
        assert_eq!(renewed("no marks", "new"), None);
    }
}
