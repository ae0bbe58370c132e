// Made-up things that are not known about an area, for the mock shell.
import type { GapCard } from '../../lib/generated/wire';

export const GAPS: GapCard[] = [
  {
    id: 'waits',
    words: 'How long people wait now for each service',
    until: 'Ask each service for its present wait.',
    pathways: [],
    ask: [{ id: 'example-advice', name: 'Example advice service' }],
    checked: '2026-11-28',
  },
  {
    id: 'guidance',
    words: 'What the guidance says inside',
    until: 'Open it and compare.',
    pathways: [{ id: 'ebsa', words: 'School avoidance' }],
    ask: [],
    checked: '2026-11-28',
  },
];
