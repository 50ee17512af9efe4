//! What is said on the way and at the end.

use std::time::{Duration, Instant};

/// Counts what passed and failed, and says so.
#[derive(Debug, Default)]
pub(super) struct Report {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
    notes: Vec<String>,
}

impl Report {
    /// One line before a step, and the moment it began.
    pub(super) fn begin(&self, heading: &str) -> Instant {
        println!("\n== {heading}");
        Instant::now()
    }

    /// One line after a step.
    pub(super) fn end(&self, began: Instant, how: &str) {
        println!("   {how}, {}", in_words(began.elapsed()));
    }

    /// A check that counts as one.
    pub(super) fn check(&mut self, began: Instant, name: &str, outcome: Result<(), String>) {
        match outcome {
            Ok(()) => {
                self.passed += 1;
                self.end(began, "passed");
            }
            Err(why) => self.fail(began, name, &why),
        }
    }

    /// A step that failed, and counts as one.
    pub(super) fn fail(&mut self, began: Instant, name: &str, why: &str) {
        self.end(began, "FAILED");
        self.failed += 1;
        self.failures.push(format!("{name}: {why}"));
    }

    /// Tests that were counted elsewhere.
    pub(super) fn add(&mut self, passed: u64, failed: u64, failures: Vec<String>) {
        self.passed += passed;
        self.failed += failed;
        self.failures.extend(failures);
    }

    /// Something a reader of the sum has to know: what was left out.
    pub(super) fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// The failures, the notes and the sum, which is the last line; whether all is well.
    pub(super) fn close(self) -> bool {
        println!();
        if !self.failures.is_empty() {
            println!("Failed:");
            for failure in &self.failures {
                println!("  {failure}");
            }
        }
        for note in &self.notes {
            println!("Left out: {note}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0
    }
}

/// `4.1 s`, `12 min 5 s`
pub(super) fn in_words(time: Duration) -> String {
    if time < Duration::from_secs(60) {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        assert_eq!(in_words(Duration::from_millis(4_120)), "4.1 s");
        assert_eq!(in_words(Duration::from_secs(725)), "12 min 5 s");
    }
}
