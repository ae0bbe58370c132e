// What somebody's words are about, in words.
import type { Speaker, VoiceAbout } from '../generated/wire';

/** As the question to somebody, by whose words they are. */
export const ASKED = {
  child: { words: 'child-voice-words', matters: 'voice-child-matters', helps: 'voice-child-helps' },
  parent: { words: 'child-parents-words', matters: 'voice-parents-matters', helps: 'voice-parents-helps' },
} satisfies Record<Speaker, Record<VoiceAbout, string>>;

/** As a short line above words; words of anything need none. */
export const ABOUT = {
  words: null,
  matters: 'voice-about-matters',
  helps: 'voice-about-helps',
} satisfies Record<VoiceAbout, string | null>;
