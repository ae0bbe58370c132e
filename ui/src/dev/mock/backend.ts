// Answers every command with made-up data, so that the screens can be looked at without a shell (`npm run mock`).
// The address can set the scene: `?phase=new|locked|open&theme=dark&text=200&lang=en-XA&screen={"at":"services"}`.
import { mockIPC } from '@tauri-apps/api/mocks';
import type {
  Failure,
  Me,
  Phase,
  Preferences,
  ServiceCard,
  ServiceQuery,
  Status,
  ChildrenAsked,
  TodayAsked,
} from '../../lib/generated/wire';
import { go, type Screen } from '../../lib/route.svelte';
import { FAMILY } from './family';
import { CHILD, FOUND, WAY, WHY, childList, journeyStep } from './casebook';
import { HEADER } from './child-header';
import { INDICATORS } from './statistics';
import { IMPORT } from './import';
import { LETTERHEAD, PAPER_PREVIEW, PAPERS, PAPERS_OF_NOBODY } from './papers';
import { AHEAD, AHEAD_OF_ALL, foundOf } from './lookahead';
import { CONSENT_ENTRY, CONSENT_HELD, DOT, EVIDENCE_PAGE, PDF, PICKED } from './evidence';
import { HEALTH } from './health';
import { AREAS, SERVICES, SOURCE } from './services';
import { URGENT_HELP } from './urgent';
import { CONSENTS, DISAGREEMENTS, NEXT } from './several-pathways';
import { todayPage } from './today';
import { PATHWAYS, mapOf, stepPage } from './pathway';
import { PLAN_PAGE, USED_BEFORE } from './plan';
import { PROTECTIONS } from './protection';
import { ENTRY, PREVIEW, TIMELINE, whatIf } from './timeline';
import { COMMITMENT } from './commitment';
import { GAPS } from './gaps';
import { BEFORE_JOINING, JOINING } from './joining';
import { BEFORE_ERASING, RETENTION } from './retention';
import { worryPage } from './worry';
import { lastDone, moveBack, moveOn, noteAct } from './undo';

// The mock hands over whatever the screens sent; each answer below picks out what it needs.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Given = Record<string, any>;

const scene = new URLSearchParams(location.search);
const PASSPHRASE_MIN = 14;
export const PRETEND_PASSPHRASE = 'correct horse battery';
const CODE = { groups: ['7K2M', 'Q9RT', 'W4XA', 'B3NC', 'H8PD', 'Z5VE', 'J6YG'] };

let phase = (scene.get('phase') ?? 'open') as Phase;
let codeConfirmed = true;
let me: Me = { name: 'You', role: (scene.get('role') ?? 'senco') as Me['role'] };
let preferences: Preferences = {
  language: scene.get('lang') ?? 'en-GB',
  theme: (scene.get('theme') ?? 'system') as Preferences['theme'],
  textSize: Number(scene.get('text') ?? 100),
  lockAfter: 10,
  singleKeys: true,
  openWithNamesHidden: false,
};
let namesHidden = false;

/** Stands in for the shell until the page is closed. */
export function mockShell(from: Phase = phase): void {
  phase = from;
  namesHidden = false;
  mockIPC((command, args) => answer(command, (args ?? {}) as Given));
  const screen = scene.get('screen');
  if (screen !== null) go(JSON.parse(screen) as Screen);
}

function answer(command: string, args: Given): unknown {
  const known = ANSWERS[command];
  if (known === undefined) throw failure('unexpected', null, command);
  const given = known(args);
  noteAct(command);
  return given;
}

const ANSWERS: Record<string, (args: Given) => unknown> = {
  one_time_key: () => null,
  status,
  urgent_help: () => URGENT_HELP,
  pathway_map: ({ pathway, journey }) => mapOf(pathway, journey),
  explore_step: ({ pathway, step }) => stepPage(pathway, step),
  find_services: ({ query }) => ({
    services: SERVICES.filter((one) => fits(one, query)),
    of: SERVICES.length,
  }),
  service: ({ id }) => SERVICES.find((one) => one.id === id) ?? reject('unknown-service'),
  set_preferences: (args) => {
    preferences = args['preferences'] as Preferences;
    return status();
  },
  set_up: ({ passphrase, me: given }) => {
    if (String(passphrase).length < PASSPHRASE_MIN) reject('passphrase-too-short', 'passphrase');
    me = given;
    phase = 'open';
    codeConfirmed = false;
    return CODE;
  },
  unlock: ({ passphrase }) => {
    if (passphrase !== PRETEND_PASSPHRASE) reject('wrong-passphrase', 'passphrase');
    phase = 'open';
    namesHidden ||= preferences.openWithNamesHidden;
    return status();
  },
  recover: ({ code, passphrase }) => {
    if (String(code).replace(/\W/g, '').toUpperCase() !== CODE.groups.join(''))
      reject('mistyped-recovery-code', 'code');
    if (String(passphrase).length < PASSPHRASE_MIN) reject('passphrase-too-short', 'passphrase');
    phase = 'open';
    return CODE;
  },
  choose_copy: () => ({ place: '/media/stick/casebook-20261123T104200Z' }),
  open_copy: ({ passphrase }) => {
    if (passphrase !== PRETEND_PASSPHRASE) reject('wrong-passphrase', 'passphrase');
    phase = 'open';
    return status();
  },
  recover_copy: () => {
    phase = 'open';
    return CODE;
  },
  report_presence: () => ({ open: phase === 'open', store: false }),
  lock: () => {
    phase = 'locked';
    return status();
  },
  change_passphrase: ({ current }) =>
    current === PRETEND_PASSPHRASE ? now() : reject('wrong-passphrase', 'current'),
  set_me: ({ me: given }) => {
    me = given;
    return now();
  },
  hide_names: ({ hidden }) => {
    namesHidden = hidden;
    return status();
  },
  confirm_date: status,
  try_disk_again: status,
  terms: () => ({
    terms: [
      { from: '2026-09-02', to: '2026-10-23', own: false },
      { from: '2026-11-02', to: '2026-12-18', own: true },
    ],
    gaps: [],
    closed: ['2026-11-27'],
    todayKnown: true,
    sources: [SOURCE],
  }),
  copies: () => ({
    folder: '/home/you/.local/share/stepping-stones/casebook/backups',
    backups: [
      {
        name: '20261120T160500Z-copy.db',
        on: '2026-11-20',
        at: '16:05',
        kind: 'asked',
        kilobytes: 412,
      },
    ],
    copiedOn: '2026-11-20',
    failed: null,
    place: null,
  }),
  back_up_now: () => ({
    place: '/home/you/.local/share/stepping-stones/casebook/backups/20261123T104200Z-copy.db',
    ...now(),
  }),
  copy_casebook: () => ({ place: '/media/stick/casebook-20261123T104200Z', ...now() }),
  choose_copy_place: () => ({ folder: '', backups: [], copiedOn: null, failed: null, place: null }),
  copy_place_off: () => ({ folder: '', backups: [], copiedOn: null, failed: null, place: null }),
  copy_difference: () => ({
    children: [{ id: 'child-1', words: 'Wren Tallow' }],
    gone: 0,
    entries: 3,
    atLeast: false,
    newestOn: '2026-11-23',
    regained: 0,
  }),
  restore_copy: ({ passphrase }) => {
    if (passphrase !== PRETEND_PASSPHRASE) reject('wrong-passphrase', 'passphraseForCopy');
    return status();
  },
  put_off_copy_reminder: status,
  copy_progress: () => ({ done: 0, of: 0, checking: false }),
  new_recovery_code: ({ passphrase }) => {
    if (passphrase !== PRETEND_PASSPHRASE) reject('wrong-passphrase', 'passphraseForCode');
    codeConfirmed = false;
    return CODE;
  },
  renew_key: () => {
    codeConfirmed = false;
    return { ...CODE, copiesLeft: 0 };
  },
  confirm_recovery_code: () => {
    codeConfirmed = true;
    return status();
  },
  judge_passphrase: ({ passphrase }) =>
    String(passphrase).length < PASSPHRASE_MIN
      ? { refused: 'passphrase-too-short', strength: null }
      : { refused: null, strength: String(passphrase).length < 20 ? 'fair' : 'strong' },
  summary_progress: () => ({ read: 0, of: 0 }),
  health: () => HEALTH[scene.get('health') ?? 'sound'],
  start_fresh_page: () => status(),
  place_before_lock: () => null,
  put_back: ({ passphrase }) => {
    if (passphrase !== PRETEND_PASSPHRASE) reject('wrong-passphrase', 'passphrase');
    phase = 'open';
    return status();
  },
  accept_loss: () => HEALTH['sound'],
  check_now: () => HEALTH['sound'],
  today: ({ asked }) => todayPage(asked as TodayAsked),
  archive_children: () => ({ leftOut: 0, ...now() }),
  children: ({ asked }) => childList(asked as ChildrenAsked),
  child: ({ child }) => ({ ...CHILD, id: child }),
  child_header: ({ child }) => ({ ...HEADER, child: { ...HEADER.child, id: child } }),
  add_child: () => ({ id: 'child-1', ...now() }),
  move_child: now,
  teach_outside_year: now,
  statistics: () => INDICATORS,
  save_statistics: now,
  open_import: () => IMPORT,
  match_import: ({ columns }) => ({ ...IMPORT, columns }),
  choose_import_school: ({ school }) => ({ ...IMPORT, school }),
  read_import_as: ({ reading }) => ({ ...IMPORT, reading }),
  close_import: now,
  take_in_import: () => ({
    added: [{ id: 'child-1', words: 'Wren Tallow' }],
    updated: [],
    leftOut: IMPORT.rows.slice(1, 3).map(({ line, name, faults, likes }) => ({ line, name, faults, likes })),
    ...now(),
  }),
  take_back_import: () => ({ archived: 1, kept: [], at: '10:43' }),
  similar_children: () => [],
  similar_to_changed: () => [],
  same_nhs_number: () => [],
  gaps: () => GAPS,
  commitment: () => COMMITMENT,
  save_commitment: now,
  remove_commitment: now,
  worries: ({ child }) => worryPage(child as string | null),
  begin_journey: () => ({ id: 'journey-1', ...now() }),
  step: ({ step }) => journeyStep(step),
  family_view: () => FAMILY,
  why_here: () => WHY,
  shortest_path: () => WAY,
  search: () => FOUND,
  find_anything: ({ text }) => foundOf(text, phase === 'open'),
  lookahead: () => AHEAD,
  lookahead_of_all: () => AHEAD_OF_ALL,
  save_calendar: () => ({ dates: 2, ...now() }),
  save_child: now,
  archive_child: now,
  save_self_view: now,
  record_not_heard: now,
  record_voice: now,
  answer_voice: now,
  papers: ({ child }) => (child === null ? PAPERS_OF_NOBODY : PAPERS),
  preview_paper: () => PAPER_PREVIEW,
  save_paper: now,
  save_sealed_paper: now,
  open_paper: () => 'pdf',
  letterheads: () => ({ all: [LETTERHEAD], settings: ['Elm School', 'Oak School'] }),
  save_letterhead: now,
  pick_logo: () => DOT,
  plan: () => PLAN_PAGE,
  provisions_used_before: () => USED_BEFORE,
  make_plan: now,
  change_plan: now,
  review_plan: now,
  end_plan: now,
  take_back_plan: now,
  record_evidence: now,
  evidence: () => EVIDENCE_PAGE,
  pick_file: () => PICKED,
  dropped_file: () => PICKED,
  pdf: () => ({ base64: btoa(PDF) }),
  attach_file: () => null,
  picture: () => ({ name: 'hall.png', source: DOT }),
  save_copy: () => null,
  take_back_evidence: now,
  draft: () => null,
  unsaved: () => [],
  first_questions: () => [],
  note_for_children: now,
  put_off_for_children: () => ({ done: 1, of: 1, ...now() }),
  save_papers: () => ({ done: 1, of: 1, ...now() }),
  keep_draft: now,
  drop_draft: now,
  add_sample: () => ({ id: 'child-3', ...now() }),
  remove_sample: now,
  before_erasing: () => BEFORE_ERASING,
  erase_child: ({ typed }) => {
    if (typed !== BEFORE_ERASING.fullName) reject('name-not-the-same', 'typed');
    return {
      rewritten: 3,
      removed: 0,
      left: 0,
      isFinished: true,
      copiedOn: BEFORE_ERASING.copiedOn,
      ...now(),
    };
  },
  joining: ({ child }) => ({ ...JOINING, child: { ...JOINING.child, id: child } }),
  before_joining: () => BEFORE_JOINING,
  join_records: ({ stays }) => ({ child: stays, ...now() }),
  separate_records: ({ child }) => ({ child, ...now() }),
  retention: () => RETENTION,
  set_retention: now,
  keep_longer: now,
  stop_keeping: now,
  record_answer: now,
  next_steps: () => NEXT,
  protections: () => PROTECTIONS,
  protected_children: () => [],
  add_protection: now,
  end_protection: now,
  consents: () => CONSENTS,
  give_consent: now,
  withdraw_consent: now,
  disagreements: () => DISAGREEMENTS,
  record_disagreement: now,
  settle_disagreement: now,
  decide: now,
  undo_decision: now,
  timeline: () => TIMELINE,
  entry: ({ seq }) => (seq === CONSENT_HELD.seq ? CONSENT_ENTRY : ENTRY),
  preview_edit: () => PREVIEW,
  edit_entry: now,
  last_done: lastDone,
  undo_last: () => {
    moveBack();
    return now();
  },
  redo_last: () => {
    moveOn();
    return now();
  },
  what_if: ({ imagined }) => whatIf(imagined),
  set_task_done: now,
  add_note: now,
  add_child_note: now,
  put_off: now,
  put_off_days: () => [
    { kind: 'next-school-day', on: '2026-11-24', mayBeHoliday: false },
    { kind: 'week', on: '2026-11-30', mayBeHoliday: false },
    { kind: 'two-weeks', on: '2026-12-07', mayBeHoliday: false },
    { kind: 'back-at-school', on: '2027-01-04', mayBeHoliday: false },
  ],
  bring_back: now,
  note_urgent: now,
};

function fits(one: ServiceCard, query: ServiceQuery): boolean {
  const text = query.text.trim().toLowerCase();
  const from = Number.parseInt(one.ageFrom ?? '0', 10);
  const under = Number.parseInt(one.ageUnder ?? '200', 10);
  return (
    (text === '' || `${one.name} ${one.what}`.toLowerCase().includes(text)) &&
    (query.need === null || one.needs.includes(query.need)) &&
    (query.audience === null || one.audience.includes(query.audience)) &&
    (query.scope === null || one.scope.id === query.scope) &&
    (query.age === null || (query.age >= from && query.age < under))
  );
}

function status(): Status {
  return {
    phase,
    fault: null,
    appVersion: '0.1.0',
    folder: '/home/you/.local/share/stepping-stones',
    pack: {
      id: 'example',
      version: 1,
      issued: '2026-11-23',
      lawAsAt: '2026-11-01',
      reviewBy: '2027-09-01',
      pastReview: false,
      pathways: PATHWAYS,
      areas: AREAS,
    },
    preferences,
    languages: ['en-GB', 'en-XA'],
    me: phase === 'open' ? me : null,
    codeConfirmed: phase !== 'open' || codeConfirmed,
    copyIsOld: false,
    copiedBefore: true,
    sharing: 'private',
    passphraseMin: PASSPHRASE_MIN,
    today: '2026-11-23',
    clock: null,
    hindrance: null,
    namesHidden,
  };
}

function now() {
  return { at: new Date().toTimeString().slice(0, 5) };
}

function failure(code: Failure['code'], field: string | null = null, detail: string | null = null): Failure {
  return { code, field, detail };
}

function reject(code: Failure['code'], field: string | null = null): never {
  throw failure(code, field);
}
