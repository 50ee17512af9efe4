"""Writes `scipy.json`, beside which `numbers.rs` lays our own intervals: python3 beside_scipy.py > scipy.json (scipy 1.17.1)."""

import json

from scipy import stats

shares, means, rates = [], [], []
for x, n in [(0, 10), (1, 10), (7, 12), (50, 100), (99, 100), (1234, 5000), (100000, 100000)]:
    told = stats.binomtest(x, n).proportion_ci(0.95, method="wilson")
    shares.append({"x": x, "n": n, "low": float(told.low), "high": float(told.high)})
for values in [[1.0, 2.0], [3.5, 4.0, 4.5, 7.0], [float(v % 11) for v in range(0, 700, 7)], [50.0] * 3 + [62.4] * 9]:
    low, high = stats.t.interval(0.95, len(values) - 1, loc=sum(values) / len(values), scale=stats.sem(values))
    means.append({"values": values, "low": float(low), "high": float(high)})
for x, n in [(0, 0), (0, 10), (3, 10), (10, 10), (40, 90), (7000, 10000)]:
    after = stats.beta(1 + x, 1 + n - x)
    rates.append({"x": x, "n": n, "mean": float(after.mean()), "low": float(after.ppf(0.025)), "high": float(after.ppf(0.975))})
print(json.dumps({"shares": shares, "means": means, "rates": rates}, indent=1))
