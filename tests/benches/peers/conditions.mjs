// The engine's conditions for the XState peers: each is compiled once to a function of what is known.

/**
 * The verdicts, in order. A condition that needs all its parts has the worst verdict of them, one that needs any of
 * them the best. `NOT_YET` is a no that somebody can still change: evidence to gather, or a cycle to complete.
 */
export const YES = 0;
export const NOT_KNOWN = 1;
export const NOT_YET = 2;
export const NO = 3;

/** Returns the function that judges a condition. If it is negated, that of its opposite. */
export function compile(condition, negated = false) {
  const [[kind, asks]] = Object.entries(condition);
  if (kind === 'not') return compile(asks, !negated);
  if (kind === 'all' || kind === 'any') {
    const parts = asks.map((part) => compile(part, negated));
    return (kind === 'all') !== negated ? worstOf(parts) : bestOf(parts);
  }
  // A fact that is required to be false never waits for anything: what was done is not undone.
  const [met, unmet] = negated ? [NO, YES] : [YES, NO];
  return FACTS[kind](asks, met, unmet, negated ? YES : NOT_YET);
}

/** Each returns `met` if the fact holds, otherwise `unmet`, or `notYet` if somebody can still supply it. */
const FACTS = {
  age({ from, under }, met, unmet) {
    const [first, last] = [from ?? 0, under ?? Infinity];
    return ({ ageMonths }) => {
      if (ageMonths === null) return NOT_KNOWN;
      return first <= ageMonths && ageMonths < last ? met : unmet;
    };
  },
  schoolAge: (wanted, met, unmet) => (known) => {
    if (known.schoolAge === null) return NOT_KNOWN;
    return known.schoolAge === wanted ? met : unmet;
  },
  answer:
    ([question, values], met, unmet) =>
    (known) => {
      const given = known.answers[question];
      if (given === undefined) return NOT_KNOWN;
      return values.includes(given) ? met : unmet;
    },
  evidence: (id, met, unmet, notYet) => (known) => (known.evidence[id] === true ? met : notYet),
  cycles: (wanted, met, unmet, notYet) => (known) => (known.cycles >= wanted ? met : notYet),
  // The child is at another step, so the step cannot be passed before this choice is made.
  been: (step, met, unmet) => (known) => (known.been[step] === true ? met : unmet),
  role: (roles, met, unmet) => (known) => {
    if (known.role === null) return NOT_KNOWN;
    return roles.includes(known.role) ? met : unmet;
  },
};

function worstOf(parts) {
  if (parts.length === 1) return parts[0];
  return (known) => {
    let worst = YES;
    for (const part of parts) {
      const verdict = part(known);
      if (verdict === NO) return NO;
      if (verdict > worst) worst = verdict;
    }
    return worst;
  };
}

function bestOf(parts) {
  if (parts.length === 1) return parts[0];
  return (known) => {
    let best = NO;
    for (const part of parts) {
      const verdict = part(known);
      if (verdict === YES) return YES;
      if (verdict < best) best = verdict;
    }
    return best;
  };
}

/** Returns the function that gives the state of a route, from its guard and the gates before it. */
export function compileRoute(step, route) {
  const guard = route.when === null ? () => YES : compile(route.when);
  const needed = (force) => {
    const gates = step.gates.filter((gate) => gate.force === force && route.gates.includes(gate.id));
    return worstOf(gates.map((gate) => compile(gate.needs)));
  };
  const [byLaw, expected] = [needed('law'), needed('expected')];
  return (known) => {
    const verdict = guard(known);
    if (verdict === NO) return 'not-for-this-child';
    if (verdict !== YES || byLaw(known) !== YES) return 'waiting';
    return expected(known) === YES ? 'open' : 'open-with-reason';
  };
}
