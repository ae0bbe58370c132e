// What takes the cursor in the form for evidence. Its date is filled in already.

/** A selector: the day, if the date is what is missing. */
export const DATE_OF_EVIDENCE = '[id$="Day"]';

/** A selector: whose consent it is, or else who it is from. */
export function firstOfEvidence(consent: boolean): string {
  return consent ? 'form input[type=radio]' : '[id$="-said-by"]';
}
