import {
  type DamageClaimField,
  damageClaimFields,
  damageClaimForm,
  damageRows,
} from '../../../cards/measure-damage-claim.ts';
import type { DamageClaim, DamagedItem } from '../../../protocol/incident/measure.ts';
import { damageItemMost } from '../../../texts/measure-forms.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { longerThan } from '../../../texts/measure-step-forms.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf } from './checks.ts';
import { euroCents } from './euro-cents.ts';
import { sheetsOf, type Typed } from './sheet.ts';

const wrongItem = (what: string, amount: string): Words | undefined => {
  if (what === '') return amount === '' ? undefined : measureProblems.whatDamageToo;
  if (what.length < 3) return measureProblems.whatDamage;
  return what.length > damageItemMost ? longerThan(what.length, damageItemMost) : undefined;
};

const wrongAmount = (amount: string): Words | undefined =>
  amount === '' || euroCents(amount) !== undefined ? undefined : measureProblems.amount;

/** What is wrong in the rows; a form without anything damaged says so at the first one. */
const problemsIn = (typed: Typed<DamageClaimField>, whose: Words | undefined) => {
  const rows = damageRows.flatMap(
    ({ what, amount }): readonly (readonly [DamageClaimField, Words | undefined])[] => [
      [what, wrongItem(typed[what], typed[amount])],
      [amount, wrongAmount(typed[amount])],
    ],
  );
  // Every field but the owner stands in a row.
  const all = Object.fromEntries(rows) as Readonly<Record<DamageClaimField, Words | undefined>>;
  const empty = damageRows.every(({ what, amount }) => typed[what] === '' && typed[amount] === '');
  return found({ ...all, whose, item1: empty ? measureProblems.whatDamage : all.item1 });
};

const itemsIn = (typed: Typed<DamageClaimField>): readonly DamagedItem[] =>
  damageRows
    .map(({ what, amount }) => ({ what: typed[what], cents: euroCents(typed[amount]) }))
    .filter(({ what }) => what !== '')
    .map(({ what, cents }) => ({ what, ...(cents === undefined ? {} : { amount: cents }) }));

/** The whole amount, as soon as it is known of everything. */
const totalOf = (items: readonly DamagedItem[]): Pick<DamageClaim, 'amount'> => {
  const known = items.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  return known.length < items.length ? {} : { amount: known.reduce((sum, amount) => sum + amount, 0) };
};

export const damageClaimSheets = sheetsOf<DamageClaimField>({
  fields: damageClaimFields,
  // Whose it is, and not what the reporter wrote about it: reading that is looking at the details.
  prefilled: ({ report }) => ({
    ...(report.damagePersonal && report.damageMunicipal ? { whose: 'both' } : {}),
    ...(report.damagePersonal && !report.damageMunicipal ? { whose: 'employee' } : {}),
    ...(!report.damagePersonal && report.damageMunicipal ? { whose: 'municipality' } : {}),
  }),
  read: typed => {
    const owner = oneOf(['employee', 'municipality', 'both'], typed.whose);
    const problems = problemsIn(typed, owner ? undefined : measureProblems.chooseWhose);
    const [first, ...others] = itemsIn(typed);
    if (problems || !owner || !first) return { problems: problems ?? {} };
    const items = [first, ...others] as const;
    const damage = items.map(({ what }) => what).join('\n');
    return { plan: { kind: 'damageClaim', damage, whose: owner, items, ...totalOf(items) } };
  },
  card: (frame, filled, _desk, say) => damageClaimForm(frame, filled, say),
});
