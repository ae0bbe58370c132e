// The key under which each form keeps what is typed until it is saved: what it is, and whom it is about. A form and the button that opens it share it.
import type { Speaker } from '../lib/generated/wire';

export const consentKey = (service: string | null, child: string) => `consent ${service ?? 'any'} ${child}`;
export const withdrawalKey = (service: string | null, child: string) =>
  `withdraw ${service ?? 'all'} ${child}`;
export const evidenceKey = (evidence: string, child: string) => `evidence ${evidence} ${child}`;
export const disagreementKey = (child: string) => `disagreement ${child}`;
export const settlementKey = (seq: number, child: string) => `settle ${seq} ${child}`;
export const contactsKey = (child: string) => `contacts ${child}`;
export const protectionKey = (child: string) => `protection ${child}`;
export const protectionEndKey = (seq: number, child: string) => `protection-end ${seq} ${child}`;
export const notHeardKey = (speaker: Speaker, child: string) => `not-heard-${speaker} ${child}`;
export const planEndKey = (plan: number, child: string) => `plan-end ${plan} ${child}`;
export const voiceAnswerKey = (seq: number, child: string) => `voice-answer ${child} ${seq}`;
export const urgentDoneKey = (child: string) => `urgent-done ${child}`;
export const urgentKey = (sign: string, child: string) => `urgent ${sign} ${child}`;
export const joinKey = (child: string, other: string) => `join ${child} ${other}`;
export const separateKey = (child: string, seq: number) => `separate ${child} ${seq}`;
export const noteKey = (child: string) => `note-sheet ${child}`;

/** Each part of what somebody says is a draft of its own. */
export const voiceKey = (speaker: Speaker, part: string, child: string) => `say-${speaker}-${part} ${child}`;
