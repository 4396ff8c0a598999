/** What people write around an amount: `€ 50,-`, `EUR 50`, `50 euro`. */
const trimmings = /€|eur(o|os)?\b|[\s\u00a0\u202f]|,-+$|\.-+$/gi;

/** More than a municipality ever claims from one person; a slip of the finger. */
const most = 1_000_000_000;

const cents = (euros: string, fraction: string): number =>
  Number(euros.replace(/[.,]/g, '')) * 100 + Number(fraction.padEnd(2, '0'));

/** Whole euros, with or without a mark at every thousand: `1234`, `1.234`, `1,234`. */
const whole = /^\d+$|^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/;
/** With cents behind the last mark: `1.234,56`, `1,234.56`, `12,5`, `12.50`. */
const broken = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,2})$|^(\d+|\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/;

const amount = (text: string): number | undefined => {
  if (whole.test(text)) return cents(text, '');
  const match = broken.exec(text);
  if (!match) return undefined;
  const [, dutch, dutchCents, english, englishCents] = match;
  return cents(dutch ?? english ?? '', dutchCents ?? englishCents ?? '');
};

/**
 * An amount in euro as people write it, in Dutch or English: `1.234,56`, `€ 1234,50`, `1,234.56`, `50,-`.
 * @returns euro cents; undefined when it is no amount, or none above zero.
 */
export const euroCents = (text: string): number | undefined => {
  const found = amount(text.trim().replace(trimmings, ''));
  return found !== undefined && found > 0 && found <= most ? found : undefined;
};
