// The made-up header of a child's pages.
import type { ChildHeader } from '../../lib/generated/wire';
import { CHILD } from './casebook';
import { WITHDRAWN } from './several-pathways';

export const HEADER: ChildHeader = {
  child: { id: 'child-1', words: CHILD.name },
  called: 'Example',
  age: CHILD.age,
  yearGroup: CHILD.yearGroup,
  setting: CHILD.form.setting,
  journeys: CHILD.journeys.map((card) => card.line),
  routes: CHILD.journeys.map((card) => card.trail),
  disagreements: CHILD.disagreements,
  decisions: [],
  closedConsents: [WITHDRAWN],
  archived: false,
  archivedWhy: null,
  sample: false,
};
