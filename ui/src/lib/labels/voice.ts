// The words for what somebody is asked, and for what their words are about.
import type { Speaker, VoiceAbout } from '../generated/wire';

/** The question, by who is asked. */
export const ASKED = {
  child: { words: 'child-voice-words', matters: 'voice-child-matters', helps: 'voice-child-helps' },
  parent: { words: 'child-parents-words', matters: 'voice-parents-matters', helps: 'voice-parents-helps' },
} satisfies Record<Speaker, Record<VoiceAbout, string>>;

/** The short line above the words; words about anything have none. */
export const ABOUT = {
  words: null,
  matters: 'voice-about-matters',
  helps: 'voice-about-helps',
} satisfies Record<VoiceAbout, string | null>;
