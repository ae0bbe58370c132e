// The ages that can be chosen, in whole years.

/** Each age as the value of an option and as its words. */
export const AGE_OPTIONS: [string, string][] = Array.from({ length: 26 }, (_, age) => [
  String(age),
  String(age),
]);
