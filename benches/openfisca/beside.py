"""Asks OpenFisca's country template what our rules in `rules/` are asked.

  beside.py compare          households as JSON lines on standard input, answers as JSON lines
  beside.py one --seconds S  one household again and again, from its JSON on
  beside.py many --seconds S 100,000 households at once, from arrays on
"""

import argparse
import json
import sys
import time

import numpy
from openfisca_core.simulations import SimulationBuilder
from openfisca_country_template import CountryTaxBenefitSystem

MONTH, YEAR = "2026-11", "2026"
MANY = 100_000
STATUS = ["owner", "tenant", "free_lodger", "homeless"]
ONE = {
    "age": 38, "adults": 2, "ages_of_children": [9, 4], "salary": 450.0, "other_salary": 0.0, "capital": 20.0,
    "size": 80, "status": "tenant",
}


def simulation(system, households):
    """All households as one simulation; the first adult of each is the one who is asked about."""
    ages, salaries, capitals, belongs, roles, first = [], [], [], [], [], []
    for place, said in enumerate(households):
        first.append(len(ages))
        people = [(said["age"], said["salary"], said["capital"], "adult")]
        if said["adults"] == 2:
            people.append((40, said["other_salary"], 0.0, "adult"))
        people += [(age, 0.0, 0.0, "child") for age in said["ages_of_children"]]
        for age, salary, capital, role in people:
            ages.append(age)
            salaries.append(salary)
            capitals.append(capital)
            belongs.append(place)
            roles.append(role)
    sizes = [said["size"] for said in households]
    status = [said["status"] for said in households]
    return built(system, len(households), ages, salaries, capitals, belongs, roles, sizes, status), first


def built(system, count, ages, salaries, capitals, belongs, roles, sizes, status):
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("person", range(len(ages)))
    household = builder.declare_entity("household", range(count))
    builder.join_with_persons(household, numpy.asarray(belongs), roles=roles)
    made = builder.build(system)
    made.set_input("age", MONTH, numpy.asarray(ages))
    made.set_input("salary", MONTH, numpy.asarray(salaries))
    made.set_input("capital_returns", MONTH, numpy.asarray(capitals))
    made.set_input("accommodation_size", f"{YEAR}-01", numpy.asarray(sizes))
    made.set_input("housing_occupancy_status", f"{YEAR}-01", numpy.asarray(status))
    return made


def computed(made):
    return {
        "basic-income": made.calculate("basic_income", MONTH),
        "pension": made.calculate("pension", MONTH),
        "income-tax": made.calculate("income_tax", MONTH),
        "social-security-contribution": made.calculate("social_security_contribution", MONTH),
        "parenting-allowance": made.calculate("parenting_allowance", MONTH),
        "housing-tax": made.calculate("housing_tax", YEAR),
    }


OF_PERSONS = {"basic-income", "pension", "income-tax", "social-security-contribution"}


def compare(system):
    households = [json.loads(line) for line in sys.stdin if line.strip()]
    made, first = simulation(system, households)
    answers = computed(made)
    for place in range(len(households)):
        of = {name: float(values[first[place] if name in OF_PERSONS else place]) for name, values in answers.items()}
        print(json.dumps(of))


def measured(seconds, work, households):
    """After a fifth of the time to get warm: how many households a second, and how long each piece of work takes."""
    until = time.perf_counter() + seconds / 5
    while time.perf_counter() < until:
        work()
    waits, began = [], time.perf_counter()
    while not waits or time.perf_counter() < began + seconds:
        before = time.perf_counter()
        work()
        waits.append((time.perf_counter() - before) * 1e6)
    took = time.perf_counter() - began
    waits.sort()
    p50, p99 = waits[len(waits) // 2], waits[len(waits) * 99 // 100]
    count = len(waits) * households
    print(f"count={count} rate={count / took:.1f} p50_us={p50:.0f} p99_us={p99:.0f}")


def one(system, seconds):
    text = json.dumps(ONE)
    measured(seconds, lambda: computed(simulation(system, [json.loads(text)])[0]), 1)


def many(system, seconds):
    chance = numpy.random.default_rng(20261123)
    people = MANY * 4
    ages = chance.integers(18, 90, people)
    ages[2::4], ages[3::4] = chance.integers(0, 18, MANY), chance.integers(0, 18, MANY)
    salaries = numpy.where(numpy.arange(people) % 4 < 2, chance.integers(0, 20_000, people), 0)
    capitals = numpy.where(numpy.arange(people) % 4 == 0, chance.integers(0, 500, people), 0)
    belongs, sizes = numpy.arange(people) // 4, chance.integers(10, 200, MANY)
    roles = numpy.tile(["adult", "adult", "child", "child"], MANY)
    status = numpy.asarray(STATUS)[chance.integers(0, 4, MANY)]
    given = (system, MANY, ages, salaries, capitals, belongs, roles, sizes, status)
    measured(seconds, lambda: computed(built(*given)), MANY)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("what", choices=["compare", "one", "many"])
    asked.add_argument("--seconds", type=float, default=5.0)
    asked = asked.parse_args()
    system = CountryTaxBenefitSystem()
    if asked.what == "compare":
        compare(system)
    elif asked.what == "one":
        one(system, asked.seconds)
    else:
        many(system, asked.seconds)


main()
