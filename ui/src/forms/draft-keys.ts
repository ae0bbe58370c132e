// The key under which each form keeps what is typed until it is saved: what it is, and whom it is about. A form and the button that opens it share it.
import type { PuttingOff, RouteCard, Speaker } from '../lib/generated/wire';

export const consentKey = (service: string | null, child: string) => `consent ${service ?? 'any'} ${child}`;
export const withdrawalKey = (service: string | null, child: string) =>
  `withdraw ${service ?? 'all'} ${child}`;
export const evidenceKey = (evidence: string, child: string) => `evidence ${evidence} ${child}`;
export const disagreementKey = (child: string) => `disagreement ${child}`;
export const settlementKey = (seq: number, child: string) => `settle ${seq} ${child}`;
export const absenceKey = (child: string) => `absence ${child}`;
export const moveKey = (child: string) => `move ${child}`;
/** A file for a piece of evidence by its number, or for the child alone. */
export const attachKey = (to: number | null, child: string) => `attach ${to ?? 'child'} ${child}`;
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
export const checkInKey = (journey: string) => `check-in ${journey}`;
export const putOffKey = ({ kind, journey, plan }: PuttingOff['thing'], child: string) =>
  `put-off ${kind} ${child} ${journey ?? plan}`;
export const keepLongerKey = (child: string) => `keep-longer ${child}`;
export const planKey = (plan: number | 'new', child: string) => `plan ${plan} ${child}`;
export const reviewKey = (plan: number, child: string) => `review ${plan} ${child}`;
export const selfViewKey = (child: string) => `self-view ${child}`;
export const childFormKey = (child: string) => `child-form ${child}`;
/** Of an entry by its number, the answer to a question, or the journey whose decisions no longer fit. */
export const entryKey = (what: string | number, child: string) => `entry ${what} ${child}`;
export const paperWhyKey = (child: string, kind: string, subject: string) =>
  `paper-why ${child} ${kind} ${subject}`;

/** A choice of a step; each of its two reasons is a draft of its own. */
export const choiceKey = (journey: string, { to, choice }: Pick<RouteCard, 'to' | 'choice'>) =>
  `choice ${journey} ${to.id} ${choice}`;
export const reasonKeys = (choice: string) => ({
  gateReason: `${choice} gate-reason`,
  reason: `${choice} reason`,
});

/** Each part of what somebody says is a draft of its own. */
export const voiceKey = (speaker: Speaker, part: string, child: string) => `say-${speaker}-${part} ${child}`;
