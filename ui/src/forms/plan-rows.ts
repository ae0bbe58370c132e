// The rows of a plan's form. Each has a key of its own, so that what is typed stays with its row.
import type { Mistake } from '../lib/failures';
import type { PlanForm, PlanOutcome, PlanProvision, Whose } from '../lib/generated/wire';
import { t } from '../lib/words.svelte';

export type Row<T> = T & { key: number };

let lastKey = 0;

export function row<T>(values: T): Row<T> {
  lastKey += 1;
  return { ...values, key: lastKey };
}

/** An outcome as it is typed: whose words it is has to be chosen. */
export type TypedOutcome = Omit<PlanOutcome, 'whose'> & { whose: Whose | null };

export const newOutcome = (): Row<TypedOutcome> => row({ id: '', words: '', whose: null });
export const newProvision = (): Row<PlanProvision> => row({ id: '', what: '', who: '', howOften: '' });

/** The rows to begin with: the existing ones, or an empty one. */
export function begin<T>(rows: T[], empty: () => Row<T>): Row<T>[] {
  return rows.length > 0 ? rows.map(row) : [empty()];
}

/** A draft keeps that nobody is chosen yet; `whoseMissing` refuses to send that. */
export const outcomeOf = ({ id, words, whose }: TypedOutcome): PlanOutcome => ({
  id,
  words,
  whose: whose as Whose,
});

/** The outcomes for which nobody chose whose words they are. */
export function whoseMissing(outcomes: readonly TypedOutcome[]): Mistake[] {
  return outcomes.flatMap(({ words, whose }, index) =>
    words.trim() === '' || whose !== null
      ? []
      : [{ field: `outcome-${index}-whose`, words: t('plan-outcome-whose-missing') }],
  );
}

export const provisionOf = ({ id, what, who, howOften }: PlanProvision): PlanProvision => ({
  id,
  what,
  who,
  howOften,
});

/** The rows with an outcome of the plan, in its place, or without it. There is always a row to type in. */
export function keepOutcome(
  rows: Row<TypedOutcome>[],
  planned: PlanOutcome[],
  outcome: PlanOutcome,
  isKept: boolean,
): Row<TypedOutcome>[] {
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
  outcomes: Row<TypedOutcome>[];
  provision: Row<PlanProvision>[];
};

export function typedPlan(form: PlanForm): TypedPlan {
  return {
    ...form,
    journeys: [...form.journeys],
    outcomes: begin<TypedOutcome>(form.outcomes, newOutcome),
    provision: begin(form.provision, newProvision),
  };
}

/** A row that was added and left empty is ignored, so nobody chose whose words it has. */
const complete = (outcome: TypedOutcome): PlanOutcome => ({
  ...outcomeOf(outcome),
  whose: outcome.whose ?? 'child',
});

export function planOf(typed: TypedPlan): PlanForm {
  return {
    ...typed,
    journeys: [...typed.journeys],
    outcomes: typed.outcomes.map(complete),
    provision: typed.provision.map(provisionOf),
  };
}
