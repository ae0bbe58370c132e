// The last filters of Today and of the list of children, and who is selected there, kept until the casebook locks or the app closes.
import { SvelteSet } from 'svelte/reactivity';
import type { ChildrenAsked, TodayAsked } from './generated/wire';

export const TODAY: TodayAsked = {
  order: 'date',
  person: '',
  first: 0,
  overdue: 0,
  thisWeek: 0,
  waiting: 0,
  putOff: 0,
};
/** Every row of Today, whatever is asked for there now. */
const MOST = 100_000;
export const EVERY_ROW: TodayAsked = {
  ...TODAY,
  first: MOST,
  overdue: MOST,
  thisWeek: MOST,
  waiting: MOST,
  putOff: MOST,
};
export const CHILDREN: ChildrenAsked = {
  view: 'all',
  text: '',
  pathway: '',
  stage: null,
  need: null,
  year: null,
  setting: null,
  archived: false,
  sort: 'needs',
  most: 0,
};

/** Whether a list shows first what fits the role of the person at the screen. */
const ROLE_FIRST = { today: true, children: true };

/** The children who are selected in their list. */
export const selected = new SvelteSet<string>();

let today = $state.raw<TodayAsked>(TODAY);
let children = $state.raw<ChildrenAsked>(CHILDREN);
let roleFirst = $state.raw(ROLE_FIRST);

export const asked = {
  get today(): TodayAsked {
    return today;
  },
  get children(): ChildrenAsked {
    return children;
  },
  get roleFirst(): typeof ROLE_FIRST {
    return roleFirst;
  },
};

/** Changes some filters of Today. */
export function askToday(change: Partial<TodayAsked>): void {
  today = { ...today, ...change };
}

/** Changes some filters of the list of children. */
export function askChildren(change: Partial<ChildrenAsked>): void {
  children = { ...children, ...change };
}

/** Whether a list goes by the role. */
export function askRoleFirst(change: Partial<typeof ROLE_FIRST>): void {
  roleFirst = { ...roleFirst, ...change };
}

export function forgetAsked(): void {
  today = TODAY;
  children = CHILDREN;
  roleFirst = ROLE_FIRST;
  selected.clear();
}
