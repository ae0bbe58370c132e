// Made-up questions of “What worries you most?” for the mock shell.
import type { WorryAnswerCard, WorryPage } from '../../lib/generated/wire';
import { EHC_LINK } from './pathway';
import { SERVICES, SOURCE } from './services';

const answer = (id: string, words: string, more: Partial<WorryAnswerCard> = {}): WorryAnswerCard => ({
  id,
  words,
  urgent: false,
  sign: null,
  safety: false,
  ask: null,
  links: [],
  services: [],
  ...more,
});

const ebsa = { ...EHC_LINK, pathway: { id: 'ebsa', words: 'School avoidance' }, always: false };

export const worryPage = (child: string | null): WorryPage => ({
  child: child === null ? null : { id: child, words: 'Example Child' },
  questions: [
    {
      id: 'most',
      words: 'What worries you most?',
      answers: [
        answer('danger', 'Somebody is in danger', { urgent: true, sign: 'in-danger-now' }),
        answer('school', 'Getting to school, or being there', { ask: 'school' }),
        answer('support', 'The support they get', { links: [EHC_LINK] }),
        answer('money', 'Money or food', { links: [EHC_LINK], services: SERVICES.slice(0, 2) }),
        answer('hurting', 'They hurt themselves', { safety: true, sign: 'wants-to-die', links: [EHC_LINK] }),
      ],
    },
    {
      id: 'school',
      words: 'What is it about school?',
      answers: [
        answer('hard-to-go', 'Going is getting hard', {
          links: [{ ...ebsa, step: { id: 'notice', words: 'Notice early signs' }, underWay: 'journey-1' }],
        }),
        answer('cannot-go', 'They cannot go', {
          links: [{ ...ebsa, step: { id: 'cannot-attend', words: 'When they cannot attend' } }, EHC_LINK],
        }),
      ],
    },
  ],
  origin: 'suggested',
  sources: [SOURCE],
});
