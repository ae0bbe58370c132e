// Two stacks of made-up acts, so that Undo, Redo and the message about what was saved can be looked at.
import type { Done, HistoryKind, LastDone } from '../../lib/generated/wire';

interface Sample {
  kind: HistoryKind;
  about?: string;
  words?: string;
}

/** What each command that writes records. */
const RECORDS: Record<string, Sample> = {
  decide: { kind: 'chosen', about: 'The plan', words: 'The plan is agreed' },
  add_note: { kind: 'note', words: 'Rang home on Monday.' },
  add_child_note: { kind: 'note', words: 'Rang home on Monday.' },
  put_off: { kind: 'put-off', about: 'Agree a first plan', words: 'The family is away.' },
  set_task_done: { kind: 'task', words: 'Ask the class teacher what they see' },
  record_voice: { kind: 'voice', words: 'I like it when it is quiet.' },
  answer_voice: { kind: 'voice-answered', words: 'There is a table for you in the library at lunch.' },
  record_evidence: { kind: 'evidence', about: 'The pattern in the register' },
  record_answer: { kind: 'answered', about: 'Are they on roll?', words: 'Yes' },
  begin_journey: { kind: 'begun', words: 'Notice and listen' },
};

let done: Done[] = [];
let undone: Done[] = [];
let count = 0;

export function noteAct(command: string): void {
  const record = RECORDS[command];
  if (record === undefined) return;
  count += 1;
  undone = [];
  done = [...done, actOf(count, record)];
}

export function actOf(number: number, { kind, about, words }: Sample): Done {
  const leads = kind === 'chosen' || kind === 'begun';
  return {
    number,
    child: { id: 'child-1', words: 'Example Child' },
    children: 1,
    journey: 'journey-1',
    pathway: 'Emotionally based school avoidance',
    entry: {
      seq: number,
      kind,
      label: null,
      about: about ?? null,
      words: words ?? null,
      days: null,
      tellsWho: false,
    },
    nowAt: leads ? { id: 'plan', words: 'Agree a plan together' } : null,
  };
}

export function lastDone(): LastDone {
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

export function moveBack(): void {
  const act = done.at(-1);
  if (act === undefined) return;
  [done, undone] = [done.slice(0, -1), [...undone, act]];
}

export function moveOn(): void {
  const act = undone.at(-1);
  if (act === undefined) return;
  [done, undone] = [[...done, act], undone.slice(0, -1)];
}
