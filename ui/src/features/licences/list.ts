// Whose work is in the app, and under which words. The list is a bundle of its own, which is loaded when somebody opens it.
import { isMatch } from '../../lib/matching';

/** The words of one licence, and everything in the app that comes under them. */
export interface LicenceText {
  licence: string;
  works: string[];
  text: string;
  /** Whether the words of the Apache licence follow, which are in the list once. */
  isApache: boolean;
}

export interface LicenceList {
  apache: string;
  texts: LicenceText[];
}

export async function loadLicences(): Promise<LicenceList> {
  const { default: source } = await import('../../lib/generated/licences.json?raw');
  return JSON.parse(source) as LicenceList;
}

/** The texts that fit what was typed. If it is not the licence that is called so, only the works that are. */
export function found(texts: LicenceText[], typed: string): LicenceText[] {
  // “@fluent/bundle” is also found by its second half, and “serde_json” too.
  const words = (name: string) => `${name} ${name.replace(/[@/_.]/g, ' ')}`;
  return texts.flatMap((one) => {
    if (isMatch(words(one.licence), typed)) return one;
    const works = one.works.filter((work) => isMatch(words(work), typed));
    return works.length > 0 ? { ...one, works } : [];
  });
}

export function wholeText({ text, isApache }: LicenceText, { apache }: LicenceList): string {
  return [text, isApache ? apache : ''].filter(Boolean).join('\n\n');
}
