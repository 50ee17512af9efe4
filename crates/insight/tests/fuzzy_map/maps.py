"""Ten random maps, run by a plain numpy loop. `python maps.py > maps.json` made the file beside this one
(Python 3.11, numpy 2). The test reads only that file.

The stop is the one of the literature: the largest change is at most the tolerance. Whether the place where it stopped
is a fixed point is then found out the long way: by going on for 5,000 steps more and looking how far it went."""
import json
import numpy as np

rng = np.random.default_rng(20261123)


def transfer(name, slope, x):
    if name == "sigmoid":
        return 1 / (1 + np.exp(-slope * x))
    if name == "tanh":
        return np.tanh(slope * x)
    x = np.where(np.abs(x) < 1e-12, 0, x)  # what is left of 0.1 + 0.2 - 0.3 is nothing
    if name == "bivalent":
        return (x > 0).astype(float)
    return np.sign(x)


def step(q, w, a):
    if q["rule"] == "kosko":
        x = a @ w
    elif q["rule"] == "modified":
        x = a @ w + a
    else:
        x = (2 * a - 1) @ w + (2 * a - 1)
    a = transfer(q["transfer"], q["slope"], x)
    for concept, value in q["clamp"].items():
        a[int(concept)] = value
    return a


def run(q):
    w, a = np.array(q["weights"]), np.array(q["start"])
    for concept, value in q["clamp"].items():
        a[int(concept)] = value
    seen = [a]
    for steps in range(1, q["max_steps"] + 1):
        b = step(q, w, a)
        seen.append(b)
        if np.abs(b - a).max() <= q["tolerance"]:
            far, on = 0.0, b
            for _ in range(5000):
                on = step(q, w, on)
                far = max(far, np.abs(on - b).max())
            return b, steps, "fixed_point" if far <= q["tolerance"] else "not_converged", None
        a = b
    for length in range(2, 200):
        if np.abs(seen[-1] - seen[-1 - length]).max() <= 1e-9:
            return a, q["max_steps"], "cycle", length
    return a, q["max_steps"], "not_converged", None


out = []
for number in range(10):
    n = int(rng.integers(3, 13))
    w = np.where(rng.random((n, n)) < 0.5, np.round(rng.uniform(-1, 1, (n, n)), 2), 0.0)
    start = np.round(rng.random(n), 2)
    clamp = {str(int(rng.integers(n))): float(np.round(rng.random(), 2))} if number % 2 else {}
    for rule in ("kosko", "modified", "rescaled"):
        for name, slope in (("sigmoid", 1.0), ("sigmoid", 5.0), ("tanh", 1.5), ("bivalent", 1.0), ("trivalent", 1.0)):
            q = dict(weights=w.tolist(), start=start.tolist(), rule=rule, transfer=name, slope=slope,
                     tolerance=0.001, max_steps=1000, clamp=clamp)
            state, steps, outcome, length = run(q)
            out.append(dict(question=q, state=state.tolist(), steps=steps, outcome=outcome, length=length))
print(json.dumps(out, separators=(",", ":")).replace("},{\"question", "},\n{\"question"))
