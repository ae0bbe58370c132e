// What the form for consent that is evidence needs to know before it opens: who can give it at that age, and whether it counts for every service.
import { commands } from '../lib/commands';
import { resource } from '../lib/resource.svelte';

export interface WhoseConsent {
  /** The young person decides for themselves; undefined while that is not known. */
  own: boolean | undefined;
  /** It is the general consent, which counts for every service. */
  isGeneral: boolean;
  /** People who may decide do not agree on it, so it can be recorded that this is over; undefined while that is not known. */
  canSettle: boolean | undefined;
  /** The birthday from which it is asked for again, if that is soon. */
  askedAnew: string | null;
}

interface Asked {
  child: string;
  evidence: string;
  consent: boolean;
}

/** Asks when its component is drawn, so that the form has the answer when somebody opens it. */
export function whoseConsent(of: () => Asked): { readonly now: WhoseConsent | null } {
  const loaded = resource(
    (child: string) => (child === '' ? Promise.resolve(null) : commands.consents({ child })),
    { of: () => (of().consent ? of().child : ''), quiet: true },
  );
  return {
    get now() {
      if (!of().consent) return null;
      const page = loaded.value;
      const isGeneral = page?.generalEvidence === of().evidence;
      const canSettle = page ? isGeneral && (page.generalClosed?.canSettle ?? false) : undefined;
      return {
        own: page?.own,
        isGeneral,
        canSettle,
        askedAnew: isGeneral ? (page?.askedAnew ?? null) : null,
      };
    },
  };
}
