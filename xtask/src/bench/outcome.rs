//! What was measured, in numbers that can be held beside each other.

use std::fmt;
use std::time::Duration;

/// One measurement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rates {
    /// A second.
    pub(super) rate: f64,
    /// Half waited at most so long, in milliseconds.
    pub(super) p50: f64,
    /// 99 of 100 waited at most so long, in milliseconds.
    pub(super) p99: f64,
    /// What the server used of the processors for each, in microseconds; unknown where there is no server.
    pub(super) used: Option<f64>,
}

impl Rates {
    /// Reads the line of `bench`, and shares out what the server used meanwhile.
    pub(super) fn read(line: &str, used: Option<Duration>) -> Option<Self> {
        let value = |name: &str| {
            let pair = line.split(' ').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            pair.and_then(|value| value.parse::<f64>().ok())
        };
        // The server worked through the warm-up as well, which is a fifth of what counts.
        let used = used.zip(value("count")).map(|(used, count)| used.as_secs_f64() * 1e6 / (count * 1.2));
        Some(Self { rate: value("rate")?, p50: value("p50_us")? / 1e3, p99: value("p99_us")? / 1e3, used })
    }
}

/// A row: the medians of its rounds.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) rounds: Vec<Rates>,
    /// The name of the row that it is held beside; none for that row itself.
    pub(super) beside: Option<&'static str>,
    /// At least this part of the other row is wanted, in percent.
    pub(super) target: Option<f64>,
}

/// The middle of some numbers; 0 when there are none.
pub(super) fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

impl Row {
    pub(super) fn rate(&self) -> f64 {
        median(self.rounds.iter().map(|rates| rates.rate))
    }

    pub(super) fn p50(&self) -> f64 {
        median(self.rounds.iter().map(|rates| rates.p50))
    }

    pub(super) fn p99(&self) -> f64 {
        median(self.rounds.iter().map(|rates| rates.p99))
    }

    pub(super) fn used(&self) -> Option<f64> {
        let used: Vec<f64> = self.rounds.iter().filter_map(|rates| rates.used).collect();
        (!used.is_empty()).then(|| median(used.into_iter()))
    }
}

/// A number that may not be passed.
#[derive(Debug, Clone)]
pub(super) struct Limit {
    pub(super) name: String,
    pub(super) unit: &'static str,
    pub(super) value: f64,
    pub(super) most: Option<f64>,
}

/// Everything.
#[derive(Debug, Clone, Default)]
pub(super) struct Outcome {
    pub(super) rows: Vec<Row>,
    pub(super) limits: Vec<Limit>,
}

impl Outcome {
    /// The part of the row that another is held beside, in percent. The median over the rounds of the ratio in each
    /// round: what disturbs a round disturbs both.
    pub(super) fn percent(&self, row: &Row) -> Option<f64> {
        let other = self.rows.iter().find(|other| Some(other.name.as_str()) == row.beside)?;
        let pairs = row.rounds.iter().zip(&other.rounds);
        Some(median(pairs.map(|(ours, theirs)| ours.rate / theirs.rate.max(f64::MIN_POSITIVE) * 100.0)))
    }

    /// What the target of a row came to, in words.
    pub(super) fn verdict(&self, row: &Row) -> Option<String> {
        let (percent, target) = (self.percent(row)?, row.target?);
        Some(format!("at least {target:.0} %: {}", met(percent >= target)))
    }
}

impl Limit {
    /// What became of it, in words.
    pub(super) fn verdict(&self) -> Option<String> {
        let most = self.most?;
        Some(format!("at most {most} {}: {}", self.unit, met(self.value <= most)))
    }
}

const fn met(is_met: bool) -> &'static str {
    if is_met { "met" } else { "MISSED" }
}

/// A number with a comma at each thousand.
pub(super) fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<48} {:>10} {:>9} {:>9} {:>10} {:>8}  target",
            "", "a second", "p50 ms", "p99 ms", "server µs", "ratio"
        )?;
        for row in &self.rows {
            let percent = self.percent(row).map_or_else(|| "–".to_owned(), |percent| format!("{percent:.0} %"));
            let used = row.used().map_or_else(|| "–".to_owned(), |used| format!("{used:.0}"));
            let (rate, verdict) = (grouped(row.rate()), self.verdict(row).unwrap_or_default());
            let line = format!(
                "{:<48} {rate:>10} {:>9.2} {:>9.2} {used:>10} {percent:>8}  {verdict}",
                row.name,
                row.p50(),
                row.p99(),
            );
            writeln!(f, "{}", line.trim_end())?;
        }
        for limit in &self.limits {
            let verdict = limit.verdict().unwrap_or_default();
            let line = format!("{:<48} {:>10.2} {:<38} {verdict}", limit.name, limit.value, limit.unit);
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, rates: &[f64], beside: Option<&'static str>) -> Row {
        let rates = rates.iter().map(|rate| Rates { rate: *rate, p50: 1.0, p99: 2.0, used: None });
        Row { name: name.to_owned(), rounds: rates.collect(), beside, target: Some(40.0) }
    }

    #[test]
    fn a_line_of_the_tool_is_read() {
        let rates = Rates::read("count=1000 rate=200.0 p50_us=1500 p99_us=9000", Some(Duration::from_millis(600)));
        assert_eq!(rates, Some(Rates { rate: 200.0, p50: 1.5, p99: 9.0, used: Some(500.0) }));
        assert_eq!(Rates::read("nothing", None), None);
    }

    #[test]
    fn a_round_that_was_disturbed_as_a_whole_does_not_move_the_ratio() {
        let rows = vec![
            row("bare", &[100.0, 10.0, 100.0], None),
            row("ours", &[50.0, 5.0, 50.0], Some("bare")),
            row("slow", &[30.0, 3.0, 30.0], Some("bare")),
        ];
        let outcome = Outcome { rows, limits: Vec::new() };
        let verdicts: Vec<_> = outcome.rows.iter().map(|row| outcome.verdict(row)).collect();
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(verdicts, [None, said("at least 40 %: met"), said("at least 40 %: MISSED")]);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0.0, 999.4, 1000.0, 1_234_567.0].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
