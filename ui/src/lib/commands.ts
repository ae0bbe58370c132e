// Every request that the screens may make of the shell, one typed function each.
import { invoke } from '@tauri-apps/api/core';
import type {
  DatesForm,
  Added,
  ChildForm,
  ChildList,
  ChildPage,
  Decision,
  EvidenceForm,
  Found,
  Me,
  MoveForm,
  PathwayMap,
  Preferences,
  Pretend,
  Reading,
  RecoveryCode,
  Said,
  Saved,
  SelfViewForm,
  ServiceCard,
  ServiceList,
  ServiceQuery,
  Speaker,
  Status,
  StepPage,
  TermsPage,
  UrgentHelp,
  Way,
  Why,
} from './generated/wire';

/** A rejected promise carries a wire `Failure`. */
export const commands = {
  // These work while the casebook is locked.
  status: () => invoke<Status>('status'),
  urgentHelp: () => invoke<UrgentHelp>('urgent_help'),
  pathwayMap: (args: { pathway: string; journey: string | null; pretend: Pretend }) =>
    invoke<PathwayMap>('pathway_map', args),
  exploreStep: (args: { pathway: string; step: string; pretend: Pretend }) =>
    invoke<StepPage>('explore_step', args),
  findServices: (args: { query: ServiceQuery }) => invoke<ServiceList>('find_services', args),
  service: (args: { id: string }) => invoke<ServiceCard>('service', args),
  setPreferences: (args: { preferences: Preferences }) => invoke<Status>('set_preferences', args),

  // These open and close it.
  setUp: (args: { passphrase: string; me: Me }) => invoke<RecoveryCode>('set_up', args),
  unlock: (args: { passphrase: string }) => invoke<Status>('unlock', args),
  recover: (args: { code: string; passphrase: string }) => invoke<RecoveryCode>('recover', args),
  lock: () => invoke<Status>('lock'),

  // These need it open.
  changePassphrase: (args: { current: string; next: string }) => invoke<Saved>('change_passphrase', args),
  setMe: (args: { me: Me }) => invoke<Saved>('set_me', args),
  reading: () => invoke<Reading>('reading'),
  children: (args: { text: string }) => invoke<ChildList>('children', args),
  child: (args: { child: string }) => invoke<ChildPage>('child', args),
  addChild: (args: { form: ChildForm }) => invoke<Added>('add_child', args),
  moveChild: (args: { child: string; form: MoveForm }) => invoke<Saved>('move_child', args),
  teachOutsideYear: (args: { child: string; years: number }) => invoke<Saved>('teach_outside_year', args),
  saveChild: (args: { child: string; form: ChildForm }) => invoke<Saved>('save_child', args),
  archiveChild: (args: { child: string; archived: boolean }) => invoke<Saved>('archive_child', args),
  saveSelfView: (args: { child: string; form: SelfViewForm }) => invoke<Saved>('save_self_view', args),
  recordNotHeard: (args: { child: string; speaker: Speaker; reason: string }) =>
    invoke<Saved>('record_not_heard', args),
  search: (args: { text: string }) => invoke<Found[]>('search', args),
  say: (args: { child: string; speaker: Speaker; said: Said }) => invoke<Saved>('say', args),
  holdEvidence: (args: { child: string; form: EvidenceForm }) => invoke<Saved>('hold_evidence', args),
  answer: (args: { child: string; question: string; value: string }) => invoke<Saved>('answer', args),
  recordAbsence: (args: { child: string; form: DatesForm }) => invoke<Saved>('record_absence', args),
  terms: () => invoke<TermsPage>('terms'),
  addTerm: (args: { form: DatesForm }) => invoke<Saved>('add_term', args),
  removeTerm: (args: { from: string }) => invoke<Saved>('remove_term', args),
  takeBackAbsence: (args: { child: string; seq: number }) => invoke<Saved>('take_back_absence', args),
  beginJourney: (args: { child: string; pathway: string; step: string | null }) =>
    invoke<Added>('begin_journey', args),
  step: (args: { journey: string; step: string | null }) => invoke<StepPage>('step', args),
  decide: (args: { decision: Decision }) => invoke<Saved>('decide', args),
  undo: (args: { journey: string; seq: number }) => invoke<Saved>('undo', args),
  tick: (args: { journey: string; step: string; task: string; done: boolean }) => invoke<Saved>('tick', args),
  note: (args: { journey: string; words: string }) => invoke<Saved>('note', args),
  noteUrgent: (args: { child: string; sign: string }) => invoke<Saved>('note_urgent', args),
  why: (args: { journey: string }) => invoke<Why>('why', args),
  way: (args: { journey: string; step: string }) => invoke<Way>('way', args),
};
