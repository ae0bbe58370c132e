// The pseudo-language: English with accents and about a third longer, made on the fly.

const ACCENTED = new Map(
  Object.entries({
    a: 'á',
    c: 'ç',
    d: 'ď',
    e: 'é',
    g: 'ğ',
    h: 'ĥ',
    i: 'í',
    k: 'ķ',
    l: 'ļ',
    n: 'ñ',
    o: 'ó',
    r: 'ř',
    s: 'š',
    t: 'ţ',
    u: 'ú',
    w: 'ŵ',
    y: 'ý',
    z: 'ž',
    A: 'Á',
    C: 'Ç',
    E: 'É',
    I: 'Í',
    N: 'Ñ',
    O: 'Ó',
    S: 'Š',
    T: 'Ţ',
    U: 'Ú',
    W: 'Ŵ',
    Y: 'Ý',
    Z: 'Ž',
  }),
);

/** Accents each letter that has an accented form and doubles each vowel. */
export function pseudo(text: string): string {
  return [...text]
    .map((letter) => {
      const accented = ACCENTED.get(letter) ?? letter;
      return 'aeiou'.includes(letter) ? accented + accented : accented;
    })
    .join('');
}
