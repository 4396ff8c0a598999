/**
 * How a name sounds to a Dutch ear, in signs of our own: capitals are sounds that are written in several ways. Each rule
 * applies to what the ones before it left.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'kw'],
  [/q/g, 'k'],
  [/sch$/, 's'],
  // Bachir, Khalid; Lichtenberg beside Ligtenberg.
  [/ch|gh|kh/g, 'g'],
  [/ph/g, 'f'],
  [/([tdbr])h/g, '$1'],
  [/s[hj]/g, 's'],
  [/dj/g, 'j'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  // Smidt, Smit and Smid; Arendsen and Arentsen.
  [/dt|d(?=s|$)/g, 't'],
  [/v/g, 'f'],
  [/uij|uy|ui/g, 'U'],
  [/auw|ouw|au/g, 'O'],
  // Van Rooij and van Rooy; before oe, because Boeijen is no Bojen.
  [/oo?i(?![ej])/g, 'oY'],
  // Özdemir is typed as Oezdemir, Bouzid as Boezid, Müller as Mueller.
  [/oe|ou/g, 'o'],
  [/ue/g, 'u'],
  [/ae/g, 'a'],
  // Meijer, Meyer, Meier; Yusuf and Jusuf.
  [/[ea]?ij|[ea][yij]|[yj]/g, 'Y'],
  [/ie/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** No sound is longer: what differs after so many letters is not what people differ in. */
const longest = 24;

/** What two spellings of one name have in common: `Dijk` and `Dyk`, `Jansz` and `Jans`, `Ruijter` and `Ruiter`. */
export const soundOf = (word: string): string =>
  rules.reduce(
    (sound, [pattern, sign]) => sound.replace(pattern, sign),
    [...word].slice(0, longest).join(''),
  );
