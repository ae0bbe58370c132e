// What is imagined, in words.
import type { ImaginedLine } from '../../lib/generated/wire';
import { giverWords } from '../../lib/labels/consent';
import { t } from '../../lib/words.svelte';

export function imaginedWords({ imagined, about, words, days }: ImaginedLine): string {
  const of = { about: about ?? t('what-if-is-nothing'), words: words ?? t('what-if-is-nothing') };
  switch (imagined.kind) {
    case 'later':
      return t('what-if-is-later', { months: imagined.months });
    case 'absent':
      return t(imagined.run ? 'what-if-is-run' : 'what-if-is-total', { days: days ?? 0 });
    case 'answer':
      return t('what-if-is-answer', of);
    case 'hold':
      return t('what-if-is-held', of);
    case 'lose':
      return t('what-if-is-lost', of);
    case 'consent':
      if (imagined.asWhom === null) {
        return t(imagined.given ? 'what-if-is-consented' : 'what-if-is-withdrawn', of);
      }
      return t(imagined.given ? 'what-if-is-consented-by' : 'what-if-is-withdrawn-by', {
        ...of,
        as: giverWords(imagined.asWhom),
      });
    case 'review':
      return about === null ? t('what-if-is-round') : t('what-if-is-review', { about });
    case 'choose':
      return t('what-if-is-choice', of);
    case 'back':
      return t('what-if-is-back', of);
  }
}
