import { DateTime } from 'luxon';
import { euros } from '../../../letters/dutch.ts';
import type { Draft } from '../../../letters/letter.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import type { DamageClaim, MeasureKind } from '../../../protocol/incident/measure.ts';
import { departmentOf } from '../../../protocol/organisation/people.ts';
import { given, type Sources } from '../sources.ts';

/** Days within which damage is to be paid, counted from the letter; the law leaves it to whoever claims. */
const daysToPay = 30;

const damageLines = ({ damage, items }: DamageClaim): string =>
  items === undefined
    ? damage
    : items.map(({ what, amount }) => (amount === undefined ? what : `${what}: ${euros(amount)}`)).join('\n');

/** What is claimed, and how it is paid [LX-3]. */
export const damageKnown = ({ measure, organisation, today }: Sources): Draft => {
  const { plan } = measure ?? {};
  if (plan?.kind !== 'damageClaim') return {};
  return given({
    damage: damageLines(plan),
    whose: plan.whose,
    ...(plan.amount === undefined
      ? {}
      : {
          amount: plan.amount,
          payBefore: DateTime.fromISO(today).plus({ days: daysToPay }).toFormat('yyyy-MM-dd'),
          payTo: organisation.letters.payTo,
        }),
  });
};

/** The contact that went before the director's letter [LX-2] [H2-3a]. */
export const contactKnown = ({ measure }: Sources): Draft => {
  const contacted = measure?.steps?.findLast(({ step }) => step === 'contacted');
  return contacted?.step === 'contacted' ? { contactOn: contacted.on, contactBy: contacted.by } : {};
};

/** What was refused, as a sentence calls it. */
const refusedLetters = { warning: 'de waarschuwing', accessBan: 'de ontzegging van de toegang' } as const;

/** The letter that was not taken, or not signed for [LX-5] [M4-7]. */
export const refusalKnown = ({ measure, writer }: Sources): Draft => {
  const { plan, steps = [] } = measure ?? {};
  const refused = steps.findLast(({ step }) => step === 'refused');
  if (refused?.step !== 'refused' || (plan?.kind !== 'warning' && plan?.kind !== 'accessBan')) return {};
  const drafted = steps.findLast(step => step.step === 'drafted' && step.letter === plan.kind);
  const after = steps.slice(steps.indexOf(refused));
  const sent = after.find(step => step.step === 'delivered' && step.how === 'registeredPost');
  return given({
    refusedLetter: refusedLetters[plan.kind],
    letterOn: drafted && localDate(new Date(drafted.takenAt)),
    offeredAt: refused.time === undefined ? undefined : `${refused.on}T${refused.time}`,
    offeredWhere: refused.where,
    offeredBy: refused.offeredBy ?? writer.name,
    refusal: refused.what,
    account: refused.account,
    sentOn: sent?.step === 'delivered' ? sent.on : undefined,
  });
};

/** Who is registered, since when, how long and for whom to see [LX-6]. */
export const registrationKnown = ({ incident, organisation }: Sources): Draft => {
  const department = departmentOf(organisation, incident.report.department);
  const named = department ? ` van de afdeling ${department.name}` : '';
  const has = (kind: MeasureKind) => incident.measures.some(({ plan }) => plan.kind === kind);
  return given({
    registeredOn: localDate(new Date(incident.registeredAt)),
    keptFor: organisation.letters.keptFor,
    sharedWith: [
      `de leidinggevende, de waarnemer en het afdelingshoofd${named}`,
      'de arboconsulent, die de registratie bijhoudt',
      ...(has('accessBan')
        ? ['de receptie en de beveiliging, die alleen weten dat u niet zonder uitnodiging naar binnen mag']
        : []),
      ...(has('accessBan') || has('police') ? ['de politie, voor zover die ermee te maken heeft'] : []),
    ],
  });
};
