/** Letters that Unicode does not take apart, as people write them on a keyboard that lacks them. */
const written: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** A text in small letters without diacritics, as it is typed in a hurry: `Yılmaz` and `YILMAZ` become `yilmaz`. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđðþæœß]/g, letter => written[letter] ?? letter);
