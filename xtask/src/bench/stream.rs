//! A million households from a file to a file: how long, how much of the processors, how much memory.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::failure::Failure;
use super::outcome::Limit;
use super::scene::Programs;

/// How many households.
const MANY: u64 = 1_000_000;
/// How long a million may take: 200,000 a second.
const MOST_SECONDS: f64 = 5.0;
/// The memory that it may take, however long the file is.
const MOST_MEMORY: f64 = 32.0;
/// How often the process is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// What the system tells of a process.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Used {
    /// Its processor time, in seconds.
    processors: f64,
    /// The most memory that it ever held, in MB.
    memory: f64,
}

/// Streams a million households.
///
/// # Errors
/// When the file cannot be written, or the program does not do its work.
pub(super) fn run(programs: &Programs) -> Result<Vec<Limit>, Failure> {
    let (from, to) = (programs.folder.join("households.jsonl"), programs.folder.join("answers.jsonl"));
    write(&from, MANY)?;
    let began = Instant::now();
    let mut child = Command::new(&programs.nestkracht)
        .args(["rights", "stream"])
        .args([&from, &to])
        .args(["--on", "2026-11-23"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut used = Used::default();
    let status = loop {
        // What was last seen of it counts: when it has ended, there is nothing left to see.
        used = used_by(child.id()).unwrap_or(used);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(GLANCE);
    };
    let took = began.elapsed().as_secs_f64();
    if !status.success() {
        return Err(Failure::Program { program: "nestkracht rights stream".to_owned(), said: status.to_string() });
    }
    fs::remove_file(&from)?;
    fs::remove_file(&to)?;
    let limit = |name: &str, unit, value, most| Limit { name: name.to_owned(), unit, value, most };
    Ok(vec![
        limit("a million households streamed, file to file", "s", took, Some(MOST_SECONDS)),
        limit("of the processors for these", "s", used.processors, None),
        limit("the most memory for these", "MB", used.memory, Some(MOST_MEMORY)),
    ])
}

/// Households that differ in what they said.
fn write(file: &Path, many: u64) -> Result<(), Failure> {
    let mut out = BufWriter::new(fs::File::create(file)?);
    let situations = ["work", "unemployed", "incapacitated", "pensioner", "student", "other"];
    for (nth, situation) in (0..many).zip(situations.into_iter().cycle()) {
        writeln!(
            out,
            r#"{{"id":{nth},"region":"flanders","age":{},"people":{},"ages_of_children":[{},{}],"right_to_stay":true,"situation":"{situation}","income_month":"{}.{:02}","living_wage":false,"housing":"private_rent","rent":"{}.00","heating":"natural_gas"}}"#,
            18 + nth % 70,
            1 + nth % 5,
            nth % 18,
            nth / 7 % 18,
            600 + nth % 2_400,
            nth % 100,
            300 + nth % 900,
        )?;
    }
    out.flush()?;
    Ok(())
}

/// What a process used so far; nothing when it is gone.
fn used_by(process: u32) -> Option<Used> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    used_in(&stat, &status)
}

fn used_in(stat: &str, status: &str) -> Option<Used> {
    // After the name, which stands in brackets and may hold anything: user and system time are fields 12 and 13.
    let fields = stat.rsplit(')').next()?.split_whitespace();
    let ticks: u32 = fields.skip(11).take(2).filter_map(|field| field.parse::<u32>().ok()).sum();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = most.split_whitespace().next()?.parse().ok()?;
    Some(Used { processors: f64::from(ticks) / 100.0, memory: kib * 1024.0 / 1e6 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_process_used_is_read_and_of_one_that_ends_there_is_nothing() {
        let stat = "12 (a b) c) R 1 12 12 0 -1 4 0 0 0 0 250 50 0 0 20 0 3 0 99";
        let used = used_in(stat, "Name:\tx\nVmHWM:\t   10000 kB\nThreads:\t1\n").unwrap();
        assert_eq!(used, Used { processors: 3.0, memory: 10.24 });
        assert_eq!(used_in(stat, "Name:\tx\nState:\tZ (zombie)\n"), None);
    }

    #[test]
    fn every_household_is_one_line() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("households");
        write(&file, 20).unwrap();
        let text = fs::read_to_string(file).unwrap();
        assert_eq!(text.lines().count(), 20);
        assert!(text.starts_with("{\"id\":0,\"region\":\"flanders\",\"age\":18,"));
    }
}
