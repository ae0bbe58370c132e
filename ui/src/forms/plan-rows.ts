// The rows of a plan's form. Each has a key of its own, so that what is typed stays with its row.
import type { PlanForm, PlanOutcome, PlanProvision } from '../lib/generated/wire';

export type Row<T> = T & { key: number };

let lastKey = 0;

export function row<T>(values: T): Row<T> {
  lastKey += 1;
  return { ...values, key: lastKey };
}

export const newOutcome = (): Row<PlanOutcome> => row({ id: '', words: '', whose: 'child' });
export const newProvision = (): Row<PlanProvision> => row({ id: '', what: '', who: '', howOften: '' });

/** The rows to begin with: the existing ones, or an empty one. */
export function begin<T>(rows: T[], empty: () => Row<T>): Row<T>[] {
  return rows.length > 0 ? rows.map(row) : [empty()];
}

export const outcomeOf = ({ id, words, whose }: PlanOutcome): PlanOutcome => ({ id, words, whose });

export const provisionOf = ({ id, what, who, howOften }: PlanProvision): PlanProvision => ({
  id,
  what,
  who,
  howOften,
});

/** The rows with an outcome of the plan, in its place, or without it. There is always a row to type in. */
export function keepOutcome(
  rows: Row<PlanOutcome>[],
  planned: PlanOutcome[],
  outcome: PlanOutcome,
  isKept: boolean,
): Row<PlanOutcome>[] {
  const others = rows.filter(({ id }) => id !== outcome.id);
  if (!isKept) return others.length > 0 ? others : [newOutcome()];
  // What was typed into its row already stays.
  if (others.length < rows.length) return rows;
  const filled = rows.filter(({ id, words }) => id !== '' || words !== '');
  const place = (id: string) => planned.findIndex((one) => one.id === id);
  const after = filled.findIndex(({ id }) => id === '' || place(id) > place(outcome.id));
  const at = after === -1 ? filled.length : after;
  return [...filled.slice(0, at), row(outcome), ...filled.slice(at)];
}

/** A plan as it is typed: its rows have keys. */
export type TypedPlan = Omit<PlanForm, 'outcomes' | 'provision'> & {
  outcomes: Row<PlanOutcome>[];
  provision: Row<PlanProvision>[];
};

export function typedPlan(form: PlanForm): TypedPlan {
  return {
    ...form,
    journeys: [...form.journeys],
    outcomes: begin(form.outcomes, newOutcome),
    provision: begin(form.provision, newProvision),
  };
}

export function planOf(typed: TypedPlan): PlanForm {
  return {
    ...typed,
    journeys: [...typed.journeys],
    outcomes: typed.outcomes.map(outcomeOf),
    provision: typed.provision.map(provisionOf),
  };
}
