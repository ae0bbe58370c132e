// What somebody's words are about, in words.
import type { Speaker, VoiceAbout } from '../generated/wire';

/** As the question to somebody, by whose words they are. */
export const ASKED = {
  child: { words: 'child-voice-words', matters: 'voices-child-matters', helps: 'voices-child-helps' },
  parent: { words: 'child-parents-words', matters: 'voices-parents-matters', helps: 'voices-parents-helps' },
} satisfies Record<Speaker, Record<VoiceAbout, string>>;

/** As a short line above words; words of anything need none. */
export const ABOUT = {
  words: null,
  matters: 'voices-about-matters',
  helps: 'voices-about-helps',
} satisfies Record<VoiceAbout, string | null>;
