"""The engine's conditions for the SpiffWorkflow peer: each is compiled once to a function of what is known.

They are the same as in conditions.mjs.
"""

# The verdicts, in order. A condition that needs all its parts has the worst verdict of them, one that needs any of
# them the best. NOT_YET is a no that somebody can still change: evidence to gather, or a cycle to complete.
YES, NOT_KNOWN, NOT_YET, NO = range(4)


def compile_condition(condition, negated=False):
    """Returns the function that judges a condition. If it is negated, that of its opposite."""
    ((kind, asks),) = condition.items()
    if kind == "not":
        return compile_condition(asks, not negated)
    if kind in ("all", "any"):
        parts = [compile_condition(part, negated) for part in asks]
        return worst_of(parts) if (kind == "all") != negated else best_of(parts)
    # A fact that is required to be false never waits for anything: what was done is not undone.
    met, unmet = (NO, YES) if negated else (YES, NO)
    return FACTS[kind](asks, met, unmet, YES if negated else NOT_YET)


# Each returns `met` if the fact holds, otherwise `unmet`, or `not_yet` if somebody can still supply it.


def age(asks, met, unmet, _):
    first = 0 if asks["from"] is None else asks["from"]
    last = float("inf") if asks["under"] is None else asks["under"]

    def judge(known):
        months = known["ageMonths"]
        if months is None:
            return NOT_KNOWN
        return met if first <= months < last else unmet

    return judge


def school_age(wanted, met, unmet, _):
    def judge(known):
        now = known["schoolAge"]
        if now is None:
            return NOT_KNOWN
        return met if now == wanted else unmet

    return judge


def answer(asks, met, unmet, _):
    question, values = asks
    verdicts = dict.fromkeys(values, met)

    def judge(known):
        given = known["answers"].get(question)
        return NOT_KNOWN if given is None else verdicts.get(given, unmet)

    return judge


def evidence(wanted, met, _, not_yet):
    return lambda known: met if wanted in known["evidence"] else not_yet


def cycles(wanted, met, _, not_yet):
    return lambda known: met if known["cycles"] >= wanted else not_yet


def been(step, met, unmet, _):
    # The child is at another step, so the step cannot be passed before this choice is made.
    return lambda known: met if step in known["been"] else unmet


def role(roles, met, unmet, _):
    def judge(known):
        now = known["role"]
        if now is None:
            return NOT_KNOWN
        return met if now in roles else unmet

    return judge


FACTS = {
    "age": age,
    "schoolAge": school_age,
    "answer": answer,
    "evidence": evidence,
    "cycles": cycles,
    "been": been,
    "role": role,
}


def worst_of(parts):
    if len(parts) == 1:
        return parts[0]

    def judge(known):
        worst = YES
        for part in parts:
            verdict = part(known)
            if verdict == NO:
                return NO
            if verdict > worst:
                worst = verdict
        return worst

    return judge


def best_of(parts):
    if len(parts) == 1:
        return parts[0]

    def judge(known):
        best = NO
        for part in parts:
            verdict = part(known)
            if verdict == YES:
                return YES
            if verdict < best:
                best = verdict
        return best

    return judge


def compile_route(step, route):
    """Returns the function that gives the state of a route, from its guard and the gates before it."""
    when = route["when"]
    guard = compile_condition({"all": []} if when is None else when)

    def needed(force):
        gates = [gate for gate in step["gates"] if gate["force"] == force and gate["id"] in route["gates"]]
        return worst_of([compile_condition(gate["needs"]) for gate in gates])

    by_law, expected = needed("law"), needed("expected")

    def state_in(known):
        verdict = guard(known)
        if verdict == NO:
            return "not-for-this-child"
        if verdict != YES or by_law(known) != YES:
            return "waiting"
        return "open" if expected(known) == YES else "open-with-reason"

    return state_in
