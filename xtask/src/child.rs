//! Child processes with a time limit, which take everything they started along when they are stopped.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead, BufReader, PipeReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How often a running child is looked at.
const GLANCE: Duration = Duration::from_millis(50);
/// How long a child that has ended may still have words on their way: something it left running may hold the pipe.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// How a child came to its end.
#[derive(Debug)]
pub(crate) enum End {
    /// By itself.
    Exited(ExitStatus),
    /// It was stopped, with all it had started, because its time was over.
    OutOfTime,
}

impl End {
    /// Whether it ended by itself and well.
    pub(crate) fn is_success(&self) -> bool {
        matches!(self, Self::Exited(status) if status.success())
    }
}

/// Runs a command that speaks straight to the terminal, for at most `limit`.
///
/// # Errors
/// When it cannot be started or waited for.
pub(crate) fn run(command: &mut Command, limit: Duration) -> io::Result<End> {
    let deadline = Instant::now() + limit;
    let mut child = command.stdin(Stdio::null()).spawn()?;
    wait(&mut child, deadline)
}

/// Runs a command and hands on each line of its standard output and standard error, in the order they were written.
///
/// # Errors
/// When it cannot be started, read or waited for.
pub(crate) fn run_by_line(command: &mut Command, limit: Duration, mut each: impl FnMut(&str)) -> io::Result<End> {
    let deadline = Instant::now() + limit;
    let (reader, writer) = io::pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn()?;
    // The command still holds the writing ends; until they are closed here too, the pipe has no end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let lines = read_in_background(reader);
    let mut ended: Option<Instant> = None;
    loop {
        match lines.recv_timeout(GLANCE) {
            Ok(line) => each(&line),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {}
        }
        if Instant::now() >= deadline && ended.is_none() {
            stop(&mut child)?;
            while let Ok(line) = lines.recv_timeout(GLANCE) {
                each(&line);
            }
            return Ok(End::OutOfTime);
        }
        match ended {
            Some(moment) if moment.elapsed() > LAST_WORDS => break,
            Some(_) => {}
            None => ended = child.try_wait()?.map(|_| Instant::now()),
        }
    }
    wait(&mut child, deadline)
}

fn read_in_background(pipe: PipeReader) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while let Ok(1..) = pipe.read_until(b'\n', &mut bytes) {
            let line = String::from_utf8_lossy(&bytes);
            let line = line.trim_end_matches(['\n', '\r']).to_owned();
            if sender.send(line).is_err() {
                return;
            }
            bytes.clear();
        }
    });
    receiver
}

fn wait(child: &mut Child, deadline: Instant) -> io::Result<End> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(End::Exited(status));
        }
        if Instant::now() >= deadline {
            stop(child)?;
            return Ok(End::OutOfTime);
        }
        thread::sleep(GLANCE);
    }
}

/// Ends a child and everything that descends from it, and waits until it is gone.
///
/// By descent and not by process group: a browser makes groups of its own, and a terminal's Ctrl-C has to go on
/// reaching everything that runs here.
///
/// # Errors
/// When the processes cannot be listed or signalled.
pub(crate) fn stop(child: &mut Child) -> io::Result<()> {
    let mut family = BTreeSet::new();
    // Held still first, so that none starts another between the looking and the ending.
    for _ in 0..8 {
        let found = family_of(child.id())?;
        if found == family {
            break;
        }
        signal("STOP", &found)?;
        family = found;
    }
    signal("KILL", &family)?;
    child.wait().map(|_| ())
}

/// Sends a signal by its name (`KILL`, `QUIT`) to processes; to one that has already gone is no error.
///
/// # Errors
/// When there is no shell to send it.
pub(crate) fn signal(name: &str, processes: &BTreeSet<u32>) -> io::Result<()> {
    if processes.is_empty() {
        return Ok(());
    }
    // The standard library cannot send signals, and the shell's own `kill` is on every machine.
    Command::new("sh")
        .args(["-c", "for p in \"$@\"; do kill -s \"$0\" \"$p\"; done", name])
        .args(processes.iter().map(u32::to_string))
        .stderr(Stdio::null())
        .status()
        .map(|_| ())
}

fn family_of(root: u32) -> io::Result<BTreeSet<u32>> {
    let mut parents: Vec<(u32, u32)> = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(process) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // One that has gone in the meantime has no file any more.
        let Ok(stat) = fs::read_to_string(format!("/proc/{process}/stat")) else {
            continue;
        };
        if let Some(parent) = parent_in(&stat) {
            parents.push((process, parent));
        }
    }
    let mut family = BTreeSet::from([root]);
    loop {
        let before = family.len();
        for (process, parent) in &parents {
            if family.contains(parent) {
                family.insert(*process);
            }
        }
        if family.len() == before {
            return Ok(family);
        }
    }
}

/// The parent in a line of `/proc/N/stat`: the second word after the name, which stands in brackets and may hold more.
fn parent_in(stat: &str) -> Option<u32> {
    let (_, after) = stat.rsplit_once(')')?;
    after.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sh(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_child_that_ends_in_time_gives_its_exit_code() {
        let end = run(&mut sh("exit 3"), Duration::from_secs(20)).unwrap();
        assert!(matches!(end, End::Exited(status) if status.code() == Some(3)));
        assert!(run(&mut sh("true"), Duration::from_secs(20)).unwrap().is_success());
    }

    #[test]
    fn lines_of_both_streams_come_in_the_order_they_were_written() {
        let mut lines = Vec::new();
        let end = run_by_line(&mut sh("echo one; echo two >&2; printf three"), Duration::from_secs(20), |line| {
            lines.push(line.to_owned());
        });
        assert!(end.unwrap().is_success());
        assert_eq!(lines, ["one", "two", "three"]);
    }

    #[test]
    fn a_child_that_hangs_is_stopped_with_all_it_started() {
        let started = Instant::now();
        let mut pids = Vec::new();
        let end = run_by_line(
            // A grandchild in a session of its own, as a browser makes one.
            &mut sh("setsid sh -c 'echo $$; sleep 300; true' & sleep 300; true"),
            Duration::from_secs(1),
            |line| pids.push(line.parse::<u32>().unwrap()),
        );
        assert!(matches!(end.unwrap(), End::OutOfTime));
        assert!(started.elapsed() < Duration::from_secs(60));
        let grandchild = pids.first().unwrap();
        let stat = fs::read_to_string(format!("/proc/{grandchild}/stat")).unwrap_or_default();
        assert!(stat.is_empty() || stat.contains(") Z "), "still there: {stat}");
    }

    #[test]
    fn something_left_running_does_not_keep_its_parent_waiting() {
        let started = Instant::now();
        let mut lines = Vec::new();
        let end = run_by_line(&mut sh("sleep 30 & echo done"), Duration::from_secs(25), |line| {
            lines.push(line.to_owned());
        });
        assert!(end.unwrap().is_success());
        assert!(started.elapsed() < Duration::from_secs(20));
        assert_eq!(lines, ["done"]);
    }

    #[test]
    fn the_parent_is_found_behind_a_name_with_brackets() {
        assert_eq!(parent_in("12 (a) b (c)) S 7 12 12 0"), Some(7));
        assert_eq!(parent_in("nonsense"), None);
    }
}
