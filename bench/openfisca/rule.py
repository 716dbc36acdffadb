"""The small rule of the bench as OpenFisca variables, for many persons at once.

    python rule.py job.json

The job names the dated list, the terms, how many rounds, and two files of 32-bit numbers: of each person the place of the nationality in the list of
nationalities, and the day of entry, counted from 1970. Prints the totals and how long each round took.
"""

import json
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

with open(sys.argv[1], encoding="utf-8") as file:
    job = json.load(file)

PERIOD = "2025-01"
NEVER = 2**31 - 1
Person = build_entity(key="person", plural="persons", label="A person who enters", is_person=True)

# The days on which the list changes cut time into spans; of each state and span the days of stay, 0 when it is not on the list.
changes = numpy.array(sorted({day for _, first, last, _ in job["listed"] for day in (first, last + 1)}))
days_listed = numpy.zeros((len(job["nationalities"]), len(changes) + 1), dtype=numpy.int32)
for state, first, last, stay in job["listed"]:
    spans = slice(numpy.searchsorted(changes, first, side="right"), numpy.searchsorted(changes, last, side="right") + 1)
    days_listed[job["nationalities"].index(state), spans] = stay
member_since = numpy.full(len(job["nationalities"]), NEVER, dtype=numpy.int32)
for state, first in job["union"]:
    member_since[job["nationalities"].index(state)] = first
terms, stays = job["terms"], job["stays"]


def variable(name, value_type, formula=None):
    """A variable of a person, by its name; told when it has no formula."""
    told = {"value_type": value_type, "entity": Person, "definition_period": DateUnit.MONTH, "label": name}
    return type(name, (Variable,), told if formula is None else {**told, "formula": formula})


def member(person, period):
    return person("entered", period) >= member_since[person("nationality", period)]


def listed(person, period):
    return days_listed[person("nationality", period), numpy.searchsorted(changes, person("entered", period), side="right")]


def visa(person, period):
    return numpy.logical_not(person("member", period)) & (person("listed", period) == 0)


def stay(person, period):
    days = person("listed", period)
    return numpy.where(person("member", period), stays["union"], numpy.where(days == 0, stays["visa"], days))


def register(person, period):
    entered = person("entered", period)
    within = numpy.where(entered < terms["changed"], terms["first"], terms["then"])
    return entered + numpy.where(person("member", period), terms["union"], within)


system = TaxBenefitSystem([Person])
told = {"nationality": int, "entered": int}
asked = {"visa": (bool, visa), "stay": (int, stay), "register": (int, register)}
between = {"member": (bool, member), "listed": (int, listed)}
for name, value_type in told.items():
    system.add_variable(variable(name, value_type))
for name, (value_type, formula) in {**between, **asked}.items():
    system.add_variable(variable(name, value_type, formula))

columns = {name: numpy.fromfile(job["files"][name], dtype=numpy.int32) for name in told}
simulation = SimulationBuilder().build_default_simulation(system, count=len(columns["entered"]))
for name, column in columns.items():
    simulation.set_input(name, PERIOD, column)

milliseconds = []
for _ in range(job["rounds"] + 1):
    for name in (*between, *asked):
        simulation.delete_arrays(name)
    begun, used = time.perf_counter(), time.process_time()
    answers = {name: simulation.calculate(name, PERIOD) for name in asked}
    milliseconds.append({"wall": 1000 * (time.perf_counter() - begun), "processor": 1000 * (time.process_time() - used)})

# The first round warms up.
print(json.dumps({"totals": [int(answers[name].sum(dtype=numpy.int64)) for name in asked], "rounds": milliseconds[1:]}))
