"""Walks an export with SpiffWorkflow: python spiff.py EXPORT.json SECONDS [predicting]

SpiffWorkflow (LGPL) is a tool of the benchmark and is never shipped.

The specification is built in Python as the documentation of the library's core shows it: every step is an exclusive
choice with one condition for each route. BPMN was not used: its loop repeats a single task, and its conditions are
expressions in text. In the core, a route may lead back to any earlier step: the specification may contain cycles, and
every visit to a step is a new task of the workflow's tree. Four things had to be done:

- An exclusive choice needs an output for the case that no condition matches. Here it cancels the workflow, as in the
  documentation: the choice could not be made.
- A task's data is copied to the next task. What is known about the child is therefore data of the workflow, and only
  the choice is data of a task.
- A passed step is recorded when its task is completed, by a choice class of its own.
- The library predicts the next two tasks of every branch, often more than a hundred at each step. Nothing here reads
  them, so the choice class predicts nothing, unless the word `predicting` is given. That is several times slower.
"""

import json
import logging
import sys
import time
from importlib.metadata import version

from SpiffWorkflow import Workflow
from SpiffWorkflow.operators import Operator
from SpiffWorkflow.specs import Cancel, ExclusiveChoice, Simple, WorkflowSpec
from SpiffWorkflow.util.task import TaskState

from conditions import compile_route

# At a finer level, the library collects the data of the whole workflow for its log.
logging.getLogger("spiff.task").setLevel(logging.WARNING)
logging.getLogger("spiff.workflow").setLevel(logging.WARNING)


class Chosen(Operator):
    """The condition of a route: it was chosen, and it can be taken."""

    def __init__(self, choice, state_in):
        super().__init__(choice)
        self.choice = choice
        self.state_in = state_in

    def _matches(self, task):
        if task.data["choice"] != self.choice:
            return False
        state = self.state_in(task.workflow.data)
        return state == "open" or (state == "open-with-reason" and task.data["gateReason"])


class Step(ExclusiveChoice):
    """A step with routes. It waits for a practitioner, and records that it was passed."""

    predicts = False

    def __init__(self, spec, step):
        super().__init__(spec, step["id"], manual=True)
        self.asks = step["asks"]
        self.closes_cycle = step["closesCycle"]

    def _predict_hook(self, task):
        if self.predicts:
            super()._predict_hook(task)

    def _on_complete_hook(self, task):
        super()._on_complete_hook(task)
        known = task.workflow.data
        if self.asks is not None:
            known["answers"][self.asks] = task.data["choice"]
        if self.closes_cycle:
            known["cycles"] += 1
        known["been"].add(self.name)


class PathwaySpec(WorkflowSpec):
    """The specification of a pathway that begins at one of its steps."""

    def __init__(self, pathway, start):
        super().__init__(name=pathway["id"], addstart=True)
        refused = Cancel(self, "Refused")
        specs = {
            step["id"]: Step(self, step) if step["routes"] else Simple(self, step["id"]) for step in pathway["steps"]
        }
        for step in pathway["steps"]:
            for route in step["routes"]:
                specs[step["id"]].connect_if(Chosen(route["choice"], route["state_in"]), specs[route["to"]])
            if step["routes"]:
                specs[step["id"]].connect(refused)
        self.start.connect(specs[start])


class Journey:
    """A workflow in progress, and the task at which it is."""

    def __init__(self, spec, facts):
        self.workflow = Workflow(spec)
        self.known = self.workflow.data
        self.known.update(ageMonths=None, schoolAge=None, role=None, answers={}, evidence=set(), cycles=0, been=set())
        self.learn(facts)
        self.task = self.workflow.task_tree
        self.go_on()

    def learn(self, facts):
        for name, value in facts.items():
            if name == "answers":
                self.known["answers"].update(value)
            elif name == "evidence":
                self.known["evidence"].update(evidence for evidence, is_held in value.items() if is_held)
                self.known["evidence"].difference_update(evidence for evidence, is_held in value.items() if not is_held)
            else:
                self.known[name] = value

    def choose(self, event):
        self.learn(event["facts"])
        self.task.set_data(choice=event["choice"], gateReason=event["gateReason"])
        self.go_on()

    def go_on(self):
        """Runs the task, and every task after it that waits for nobody."""
        self.task.run()
        self.task = self.workflow.get_next_task(self.task, state=TaskState.READY)
        if not self.task.task_spec.manual:
            self.task.run()


class Prepared:
    """A walk with its specification."""

    def __init__(self, walk, spec, routes_of):
        self.walk, self.spec, self.routes_of = walk, spec, routes_of

    def replay(self, see):
        """Shows the journey before the first choice and after every choice."""
        journey = Journey(self.spec, self.walk["facts0"])
        see(self, journey, 0)
        for place, event in enumerate(self.walk["events"], 1):
            journey.choose(event)
            see(self, journey, place)

    def routes(self, journey):
        """Returns the routes of the reached step; none if the last choice could not be made."""
        return self.routes_of.get(journey.task.task_spec.name, ())

    def judge(self, journey):
        """Judges every route of the reached step, as a page needs it."""
        known = journey.known
        return [route["state_in"](known) for route in self.routes(journey)]


def load(file):
    """Reads the export: compiles every guard and every gate, and builds the specification of every pathway."""
    with open(file, encoding="utf-8") as opened:
        export = json.load(opened)
    pathways = {pathway["id"]: pathway for pathway in export["pathways"]}
    routes_of = {}
    for pathway in export["pathways"]:
        for step in pathway["steps"]:
            for route in step["routes"]:
                route["state_in"] = compile_route(step, route)
        routes_of[pathway["id"]] = {step["id"]: step["routes"] for step in pathway["steps"]}
    specs, prepared = {}, []
    for walk in export["walks"]:
        pathway = pathways[walk["pathway"]]
        key = (pathway["id"], walk.get("start") or pathway["start"])
        if key not in specs:
            specs[key] = PathwaySpec(pathway, key[1])
        prepared.append(Prepared(walk, specs[key], routes_of[key[0]]))
    return prepared


def check(prepared):
    """Ends with the first standing that differs from the exported one."""

    def see(one, journey, place):
        states = zip(one.routes(journey), one.judge(journey), strict=True)
        found = {
            "at": journey.task.task_spec.name,
            "ended": journey.workflow.is_completed(),
            "routes": [[route["choice"], route["to"], state] for route, state in states],
        }
        expected = one.walk["standings"][place]
        if found != expected:
            where = f"walk {prepared.index(one)} ({one.walk['pathway']}), standing {place}"
            sys.exit(f"{where}:\nexpected {json.dumps(expected)}\nfound    {json.dumps(found)}")

    for one in prepared:
        if len(one.walk["standings"]) != len(one.walk["events"]) + 1:
            sys.exit(f"walk {prepared.index(one)} needs one standing more than it has events")
        one.replay(see)


def measure(prepared, wanted):
    """Replays all walks until the time is over. Returns the number of choices and the seconds they took."""
    choices = judged = 0
    seconds = 0.0

    def see(one, journey, _):
        nonlocal judged
        judged += len(one.judge(journey))

    begun = time.perf_counter()
    while seconds < wanted:
        for one in prepared:
            one.replay(see)
            choices += len(one.walk["events"])
        seconds = time.perf_counter() - begun
    if judged == 0:
        sys.exit("no route was judged")
    return choices, seconds


def main():
    file, wanted, *mode = sys.argv[1:] if len(sys.argv) > 2 else (None, None)
    if file is None or mode not in ([], ["predicting"]):
        print("usage: python spiff.py EXPORT.json SECONDS [predicting]", file=sys.stderr)
        sys.exit(2)
    Step.predicts = bool(mode)
    prepared = load(file)
    check(prepared)
    choices, seconds = measure(prepared, float(wanted))
    result = {
        "peer": "-".join(["spiffworkflow", *mode]),
        "version": version("SpiffWorkflow"),
        "choices": choices,
        "seconds": seconds,
        "choicesPerSecond": round(choices / seconds),
        "standingsEqual": True,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
