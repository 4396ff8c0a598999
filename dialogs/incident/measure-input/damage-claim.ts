import { damageClaimFields, damageClaimForm } from '../../../cards/measure-damage-claim.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems, tooLong } from '../../../texts/measure-problems.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf } from './checks.ts';
import { euroCents } from './euro-cents.ts';
import { sheetsOf } from './sheet.ts';

const wrongDamage = (damage: string): Words | undefined => {
  if (damage.length < 3) return measureProblems.whatDamage;
  return damage.length > measureLimits.most ? tooLong(damage.length) : undefined;
};

export const damageClaimSheets = sheetsOf({
  fields: damageClaimFields,
  // Whose it is, and not what the reporter wrote about it: reading that is looking at the details.
  prefilled: ({ report }) => ({
    ...(report.damagePersonal && report.damageMunicipal ? { whose: 'both' } : {}),
    ...(report.damagePersonal && !report.damageMunicipal ? { whose: 'employee' } : {}),
    ...(!report.damagePersonal && report.damageMunicipal ? { whose: 'municipality' } : {}),
  }),
  read: ({ damage, whose, amount }) => {
    const owner = oneOf(['employee', 'municipality', 'both'], whose);
    const cents = euroCents(amount);
    const problems = found({
      damage: wrongDamage(damage),
      whose: owner ? undefined : measureProblems.chooseWhose,
      amount: amount === '' || cents !== undefined ? undefined : measureProblems.amount,
    });
    if (problems || !owner) return { problems: problems ?? {} };
    return {
      plan: { kind: 'damageClaim', damage, whose: owner, ...(cents === undefined ? {} : { amount: cents }) },
    };
  },
  card: (frame, filled, _desk, say) => damageClaimForm(frame, filled, say),
});
