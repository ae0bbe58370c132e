// Checks the peers on the sample, which has every kind of condition, force and state: node check.mjs
//
// Every peer must agree with the sample, and refuse it once one of its states is wrong.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const SAMPLE = here('sample.json');

const KINDS = ['age', 'schoolAge', 'answer', 'evidence', 'cycles', 'been', 'role', 'all', 'any', 'not'];
const FORCES = ['law', 'expected', 'advised'];
const STATES = ['open', 'open-with-reason', 'waiting', 'not-for-this-child'];

/** The command of every peer, without its file and its seconds. */
const PEERS = {
  'xstate-actor': (file) => [process.execPath, here('xstate.mjs'), file, 'actor', '0.2'],
  'xstate-pure': (file) => [process.execPath, here('xstate.mjs'), file, 'pure', '0.2'],
  spiffworkflow: (file) => [python(), here('spiff.py'), file, '0.2'],
  'spiffworkflow-predicting': (file) => [python(), here('spiff.py'), file, '0.2', 'predicting'],
};

/** The Python that has the packages of requirements.txt. */
function python() {
  const own = [here('.venv/bin/python'), here('.venv/Scripts/python.exe')].find((file) => existsSync(file));
  return process.env.PEERS_PYTHON ?? own ?? 'python3';
}

function kindsIn(condition) {
  const [[kind, asks]] = Object.entries(condition);
  const parts = kind === 'not' ? [asks] : ['all', 'any'].includes(kind) ? asks : [];
  return [kind, ...parts.flatMap(kindsIn)];
}

/** Returns what the sample lacks. */
function lacks({ pathways, walks }) {
  const steps = pathways.flatMap((pathway) => pathway.steps);
  const gates = steps.flatMap((step) => step.gates);
  const guards = steps
    .flatMap((step) => step.routes.map((route) => route.when))
    .filter((when) => when !== null);
  const has = new Set([
    ...[...guards, ...gates.map((gate) => gate.needs)].flatMap(kindsIn),
    ...gates.map((gate) => gate.force),
    ...walks.flatMap((walk) => walk.standings.flatMap(({ routes }) => routes.map(([, , state]) => state))),
  ]);
  return [...KINDS, ...FORCES, ...STATES].filter((name) => !has.has(name));
}

function run(peer, file) {
  const [program, ...words] = PEERS[peer](file);
  return spawnSync(program, words, { encoding: 'utf8' });
}

/** Returns what is wrong with the answer of a peer to the sample. */
function disagrees(peer) {
  const { status, stdout, stderr, error } = run(peer, SAMPLE);
  if (status !== 0) return `${peer} does not agree with the sample: ${error ?? stderr}`;
  const said = JSON.parse(stdout);
  const isRight = said.peer === peer && said.standingsEqual && said.choices > 0 && said.choicesPerSecond > 0;
  if (!isRight) return `${peer} says ${stdout}`;
  console.log(stdout.trim());
}

/** Returns what is wrong with the answer of a peer to a sample with one wrong state. */
function overlooks(peer, wrong) {
  const { status, stdout, stderr } = run(peer, wrong);
  const isRefused = status === 1 && stdout === '' && /standing 4/.test(stderr);
  return isRefused ? undefined : `${peer} does not refuse a wrong state: ${status} ${stdout}${stderr}`;
}

/** Writes the sample with one wrong state, in the fifth standing of its first walk. */
function writeWrong(sample, folder) {
  const wrong = structuredClone(sample);
  wrong.walks[0].standings[4].routes[0][2] = 'open';
  const file = join(folder, 'wrong.json');
  writeFileSync(file, JSON.stringify(wrong));
  return file;
}

const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
try {
  const wrong = writeWrong(sample, folder);
  const found = [
    ...lacks(sample).map((name) => `the sample has no \`${name}\``),
    ...Object.keys(PEERS).flatMap((peer) => [disagrees(peer), overlooks(peer, wrong)]),
  ].filter((problem) => problem !== undefined);
  for (const problem of found) console.error(problem);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
