//! Many households from a file to a file: read in pieces, answered by all processors, written in the order of the file.
//! However long the file is, no more than a few pieces are in memory.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use jiff::civil::Date;
use rights::{Household, Rules, RulesOfDay};

use super::progress::Progress;
use crate::failure::Failure;

/// How much is read at a time.
const PIECE: usize = 256 * 1024;
/// How long a line may be.
const LONGEST: usize = 1024 * 1024;

/// A piece of the file that ends where a line ends, and the number of its first line.
struct Piece {
    text: Vec<u8>,
    first: u64,
}

/// The answers to a piece.
struct Answered {
    text: Vec<u8>,
    bytes: usize,
    households: u64,
    faults: u64,
}

/// Answers all lines of a file.
///
/// # Errors
/// When a file cannot be read or written, or lines could not be read: those say so in the answers.
pub(super) fn run(rules: &Rules, from: &Path, to: &Path, on: Date) -> Result<(), Failure> {
    let day = rules.on(on).map_err(|error| Failure::WrongQuestion(error.to_string()))?;
    let file = |path: &Path, error: &std::io::Error, way_out: &str| Failure::WrongFile {
        file: path.display().to_string(),
        why: format!("{error}; {way_out}"),
    };
    let mut source = File::open(from).map_err(|error| file(from, &error, "check its name and its rights"))?;
    let target = OpenOptions::new().write(true).create_new(true).open(to);
    let target = target.map_err(|error| file(to, &error, "give the name of a file that does not exist yet"))?;
    let mut progress = Progress::of(source.metadata()?.len());
    let workers = thread::available_parallelism().map_or(2, usize::from).min(16);
    let faults = thread::scope(|scope| -> Result<u64, Failure> {
        let (mut tasks, mut answers) = (Vec::new(), Vec::new());
        for _ in 0..workers {
            let (task, given) = sync_channel::<Piece>(2);
            let (answer, taken) = sync_channel::<Answered>(2);
            let day = &day;
            scope.spawn(move || work(day, &given, &answer));
            tasks.push(task);
            answers.push(taken);
        }
        let reader = scope.spawn(move || read(&mut source, &tasks));
        let mut faults = 0;
        let mut writer = BufWriter::with_capacity(PIECE, target);
        // Pieces are dealt in turn and taken back in turn: so they come out in the order of the file.
        for taken in answers.iter().cycle() {
            let Ok(answered) = taken.recv() else { break };
            writer.write_all(&answered.text)?;
            faults += answered.faults;
            progress.further(answered.bytes, answered.households);
        }
        writer.flush()?;
        reader
            .join()
            .map_err(|_| std::io::Error::other("the reader stopped"))?
            .map_err(|why| Failure::WrongFile { file: from.display().to_string(), why })?;
        Ok(faults)
    })?;
    progress.done(faults);
    if faults > 0 {
        let why = format!("{faults} lines could not be read; their answers in {} say why", to.display());
        return Err(Failure::WrongFile { file: from.display().to_string(), why });
    }
    Ok(())
}

/// Reads pieces that end where a line ends, and deals them in turn.
fn read(source: &mut File, tasks: &[SyncSender<Piece>]) -> Result<(), String> {
    let (mut rest, mut first) = (Vec::new(), 1);
    let mut turn = tasks.iter().cycle();
    loop {
        let mut text = std::mem::take(&mut rest);
        let had = Read::take(&mut *source, PIECE as u64).read_to_end(&mut text).map_err(|error| error.to_string())?;
        if had > 0 {
            let Some(end) = text.iter().rposition(|byte| *byte == b'\n') else {
                if text.len() > LONGEST {
                    return Err(format!("line {first} is longer than {LONGEST} bytes; write one household a line"));
                }
                rest = text;
                continue;
            };
            rest = text.split_off(end + 1);
        }
        if text.is_empty() {
            return Ok(());
        }
        let lines = text.iter().filter(|byte| **byte == b'\n').count() as u64;
        let Some(Ok(())) = turn.next().map(|task| task.send(Piece { text, first })) else { return Ok(()) };
        first += lines;
        if had == 0 {
            return Ok(());
        }
    }
}

fn work(day: &RulesOfDay<'_>, given: &Receiver<Piece>, answer: &SyncSender<Answered>) {
    let mut household = Household::silent(day.vocabulary());
    let mut checked = Vec::with_capacity(day.count());
    while let Ok(Piece { text, first }) = given.recv() {
        let mut out = Vec::with_capacity(text.len() * 4);
        let (mut households, mut faults) = (0, 0);
        for (nth, line) in (first..).zip(text.split(|byte| *byte == b'\n')) {
            if line.trim_ascii().is_empty() {
                continue;
            }
            households += 1;
            match household.read_line(day.vocabulary(), line) {
                Ok(()) => {
                    day.check_into(&household, &mut checked);
                    day.write_line(&household, &checked, &mut out);
                }
                Err(error) => {
                    faults += 1;
                    let fault = serde_json::json!({ "line": nth, "error": error.to_string() });
                    out.extend_from_slice(fault.to_string().as_bytes());
                    out.push(b'\n');
                }
            }
        }
        let answered = Answered { text: out, bytes: text.len(), households, faults };
        if answer.send(answered).is_err() {
            return;
        }
    }
}
