// Consent as it is typed: nobody is ticked beforehand, because who gave it decides whether it counts.
import type { ConsentForm } from '../lib/generated/wire';

export type TypedConsent = Omit<ConsentForm, 'asWhom'> & { asWhom: ConsentForm['asWhom'] | null };
