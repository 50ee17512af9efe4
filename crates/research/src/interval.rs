//! How sure a number is: 95 in 100.

use receipt::{Computed, Formula, Receipt};
use serde::Serialize;

use crate::special::{inverse_beta, student_95};

/// The value that the normal distribution stays within for 95 in 100.
const NORMAL_95: f64 = 1.959_963_984_540_054;

const WILSON: Formula = Formula {
    name: "research.share",
    version: 1,
    text: "share = x/n; 95 % interval (Wilson): (x + z^2/2 -+ z sqrt(x(n-x)/n + z^2/4)) / (n + z^2), z = 1.959964",
    source: "Wilson, Probable inference, the law of succession, and statistical inference, JASA 22",
    source_date: "1927",
};

const STUDENT: Formula = Formula {
    name: "research.mean",
    version: 1,
    text: "mean of n values; 95 % interval: mean -+ t(0.975; n-1) s/sqrt(n), s with n-1",
    source: "Student, The probable error of a mean, Biometrika 6",
    source_date: "1908",
};

const BETA: Formula = Formula {
    name: "research.rate",
    version: 1,
    text: "prior Beta(1, 1); after x of n: Beta(1+x, 1+n-x); mean (1+x)/(2+n); 95 % interval between its quantiles 0.025 \
           and 0.975",
    source: "Gelman and others, Bayesian Data Analysis, third edition, 2.1",
    source_date: "2013",
};

/// A number with how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// The number.
    pub value: f64,
    /// From here …
    pub low: f64,
    /// … to here, for 95 in 100.
    pub high: f64,
}

/// A share: `x` of `n`. `None` without any.
#[must_use]
pub fn share_interval(x: u64, n: u64) -> Option<Computed<Interval>> {
    if n == 0 || x > n {
        return None;
    }
    let (with, all, z2) = (x as f64, n as f64, NORMAL_95 * NORMAL_95);
    let half = NORMAL_95 * (with * (all - with) / all + z2 / 4.0).sqrt();
    let bound = |side: f64| ((with + z2 / 2.0 + side * half) / (all + z2)).clamp(0.0, 1.0);
    let value = Interval { value: with / all, low: bound(-1.0), high: bound(1.0) };
    Some(Computed { value, receipt: Receipt::of(&WILSON).with("x", x).with("n", n) })
}

/// A mean, from how many values, their mean, and the sum of the squares of what each differs from it. `None` with fewer
/// than two.
#[must_use]
pub fn mean_interval(n: u64, mean: f64, squares: f64) -> Option<Computed<Interval>> {
    if n < 2 {
        return None;
    }
    let (all, deviation) = (n as f64, (squares / (n - 1) as f64).max(0.0).sqrt());
    let half = student_95(all - 1.0) * deviation / all.sqrt();
    let value = Interval { value: mean, low: mean - half, high: mean + half };
    let receipt = Receipt::of(&STUDENT).with("n", n).with("mean", mean).with("s", deviation);
    Some(Computed { value, receipt })
}

/// How often something comes well: `x` of `n`, beginning without any opinion.
#[must_use]
pub fn rate_interval(x: u64, n: u64) -> Option<Computed<Interval>> {
    let failed = n.checked_sub(x)?;
    let (a, b) = (1.0 + x as f64, 1.0 + failed as f64);
    let value = Interval { value: a / (a + b), low: inverse_beta(0.025, a, b), high: inverse_beta(0.975, a, b) };
    Some(Computed { value, receipt: Receipt::of(&BETA).with("x", x).with("n", n) })
}
