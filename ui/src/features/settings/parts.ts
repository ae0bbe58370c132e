// The sections of the settings, in order, and which of them there are while the casebook is locked.
import type { SettingsPart } from '../../lib/route.svelte';

export const WORDS = {
  look: 'settings-look',
  keys: 'settings-keys',
  you: 'settings-you',
  letterhead: 'letterhead-title',
  terms: 'settings-terms',
  copies: 'copies-title',
  health: 'health-title',
  passphrase: 'settings-passphrase',
  code: 'settings-code',
  casebook: 'import-casebook',
  sample: 'sample-title',
} satisfies Record<SettingsPart, string>;

const WHILE_LOCKED: SettingsPart[] = ['look', 'keys'];

export function partsOf(isOpen: boolean): SettingsPart[] {
  return isOpen ? (Object.keys(WORDS) as SettingsPart[]) : WHILE_LOCKED;
}
