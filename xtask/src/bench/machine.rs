//! On what it was measured.

use std::fs;

use super::said;

/// The machine, in the words of its system.
pub(super) struct Machine {
    pub(super) processor: String,
    pub(super) cores: usize,
    pub(super) memory: String,
    pub(super) kernel: String,
    pub(super) rustc: String,
    pub(super) day: String,
    /// How busy it was before the first measurement: tasks that ran or waited, over one minute.
    pub(super) busy: String,
}

impl Machine {
    /// Looks at the machine this runs on.
    pub(super) fn look() -> Self {
        let file = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let value = |text: &str, name: &str| {
            let line = text.lines().find(|line| line.starts_with(name));
            line.and_then(|line| line.split_once(':')).map_or("unknown", |(_, value)| value.trim()).to_owned()
        };
        let kib: Option<f64> =
            value(&file("/proc/meminfo"), "MemTotal").strip_suffix(" kB").and_then(|text| text.parse().ok());
        Self {
            processor: value(&file("/proc/cpuinfo"), "model name"),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory: kib.map_or_else(|| "unknown".to_owned(), |kib| format!("{:.0} GiB", kib / 1_048_576.0)),
            kernel: said("uname", &["-sr"]),
            rustc: said("rustc", &["--version"]),
            day: said("date", &["-u", "+%F"]),
            busy: file("/proc/loadavg").split(' ').next().unwrap_or("unknown").to_owned(),
        }
    }

    /// In one line.
    pub(super) fn in_words(&self) -> String {
        let Self { processor, cores, memory, kernel, rustc, day, busy } = self;
        format!("{day}: {processor}, {cores} cores, {memory}, {kernel}, {rustc}; load before: {busy}")
    }
}
