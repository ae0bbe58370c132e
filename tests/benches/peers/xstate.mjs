// Walks an export with XState, as an actor or as pure functions: node xstate.mjs EXPORT.json actor|pure SECONDS
//
// XState (MIT licence) is a tool of the benchmark and is never shipped.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { assign, createActor, createMachine, initialTransition, transition } from 'xstate';
import { compileRoute } from './conditions.mjs';

const { version } = createRequire(import.meta.url)('xstate/package.json');

const NOTHING_KNOWN = {
  ageMonths: null,
  schoolAge: null,
  role: null,
  answers: {},
  evidence: {},
  cycles: 0,
  been: {},
};

/** Returns what is known after some facts have changed. XState asks that a context is never changed itself. */
function learn(known, { answers, evidence, ...others }) {
  const next = { ...known, ...others };
  if (answers) next.answers = { ...known.answers, ...answers };
  if (evidence) next.evidence = { ...known.evidence, ...evidence };
  return next;
}

/** Returns what changes when a choice is made at a step. */
function pass(step, known, choice) {
  const changes = {};
  if (step.asks !== null) changes.answers = { ...known.answers, [step.asks]: choice };
  if (step.closesCycle) changes.cycles = known.cycles + 1;
  if (known.been[step.id] !== true) changes.been = { ...known.been, [step.id]: true };
  return changes;
}

/** A state of the machine: one transition for each route, guarded by the route's state. */
function stateOf(step) {
  if (step.routes.length === 0) return { type: 'final' };
  const passed = assign(({ context, event }) => pass(step, context, event.choice));
  const choose = step.routes.map((route) => ({
    guard: ({ context, event }) => {
      if (event.choice !== route.choice) return false;
      const state = route.stateIn(context);
      return state === 'open' || (state === 'open-with-reason' && event.gateReason);
    },
    target: route.to,
    actions: passed,
  }));
  return { on: { choose } };
}

function machineOf(pathway, start) {
  return createMachine({
    id: pathway.id,
    initial: start,
    context: ({ input }) => input ?? NOTHING_KNOWN,
    states: Object.fromEntries(pathway.steps.map((step) => [step.id, stateOf(step)])),
    on: { facts: { actions: assign(({ context, event }) => learn(context, event.facts)) } },
  });
}

/** Reads the export: compiles every guard and every gate, and prepares the events of every walk. */
function load(file) {
  const { pathways, walks } = JSON.parse(readFileSync(file, 'utf8'));
  const compiled = new Map(pathways.map((pathway) => [pathway.id, compilePathway(pathway)]));
  return walks.map((walk) => {
    const { pathway, routesOf, machines } = compiled.get(walk.pathway);
    const start = walk.start ?? pathway.start;
    if (!machines.has(start)) machines.set(start, machineOf(pathway, start));
    return {
      walk,
      routesOf,
      machine: machines.get(start),
      input: learn(NOTHING_KNOWN, walk.facts0),
      turns: walk.events.map(eventsOf),
    };
  });
}

function compilePathway(pathway) {
  const routesOf = new Map();
  for (const step of pathway.steps) {
    for (const route of step.routes) route.stateIn = compileRoute(step, route);
    routesOf.set(step.id, step.routes);
  }
  return { pathway, routesOf, machines: new Map() };
}

/** The events of XState for one event of a walk: the facts that have changed, then the choice. */
function eventsOf({ facts, choice, gateReason }) {
  const choose = { type: 'choose', choice, gateReason };
  return Object.keys(facts).length === 0 ? [choose] : [{ type: 'facts', facts }, choose];
}

/** The two ways to walk. Each shows the snapshot before the first choice and after every choice. */
const WAYS = {
  actor({ machine, input, turns }, see) {
    const actor = createActor(machine, { input }).start();
    see(actor.getSnapshot(), 0);
    turns.forEach((events, turn) => {
      for (const event of events) actor.send(event);
      see(actor.getSnapshot(), turn + 1);
    });
    actor.stop();
  },
  pure({ machine, input, turns }, see) {
    let [snapshot] = initialTransition(machine, input);
    see(snapshot, 0);
    turns.forEach((events, turn) => {
      for (const event of events) [snapshot] = transition(machine, snapshot, event);
      see(snapshot, turn + 1);
    });
  },
};

/** Judges every route of the reached step, as a page needs it. */
function judge(routesOf, { value, context }) {
  return routesOf.get(value).map((route) => route.stateIn(context));
}

function standing(routesOf, snapshot) {
  const states = judge(routesOf, snapshot);
  const routes = routesOf.get(snapshot.value).map(({ choice, to }, place) => [choice, to, states[place]]);
  return { at: snapshot.value, ended: snapshot.status === 'done', routes };
}

function refuse(why) {
  console.error(why);
  process.exit(1);
}

/** Ends with the first standing that differs from the exported one. */
function check(prepared, way) {
  prepared.forEach((one, number) => {
    if (one.walk.standings.length !== one.walk.events.length + 1) {
      refuse(`walk ${number} needs one standing more than it has events`);
    }
    way(one, (snapshot, place) => {
      const { at, ended, routes } = one.walk.standings[place];
      const expected = JSON.stringify({ at, ended, routes });
      const found = JSON.stringify(standing(one.routesOf, snapshot));
      if (expected === found) return;
      const where = `walk ${number} (${one.walk.pathway}), standing ${place}`;
      refuse(`${where}:\nexpected ${expected}\nfound    ${found}`);
    });
  });
}

/** Replays all walks until the time is over. Returns the number of choices and the seconds they took. */
function measure(prepared, way, wanted) {
  let [choices, judged, seconds] = [0, 0, 0];
  const begun = performance.now();
  while (seconds < wanted) {
    for (const one of prepared) {
      way(one, (snapshot) => (judged += judge(one.routesOf, snapshot).length));
      choices += one.turns.length;
    }
    seconds = (performance.now() - begun) / 1000;
  }
  if (judged === 0) throw new Error('no route was judged');
  return { choices, seconds };
}

const [file, name, wanted] = process.argv.slice(2);
if (!(name in WAYS) || !(Number(wanted) > 0)) {
  console.error('usage: node xstate.mjs EXPORT.json actor|pure SECONDS');
  process.exit(2);
}
const prepared = load(file);
check(prepared, WAYS[name]);
// First without counting, so that the code is compiled by the time it is measured.
measure(prepared, WAYS[name], Number(wanted) / 5);
const { choices, seconds } = measure(prepared, WAYS[name], Number(wanted));
const choicesPerSecond = Math.round(choices / seconds);
console.log(
  JSON.stringify({
    peer: `xstate-${name}`,
    version,
    choices,
    seconds,
    choicesPerSecond,
    standingsEqual: true,
  }),
);
