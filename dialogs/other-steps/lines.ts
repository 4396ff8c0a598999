import { accidentDuty } from '../../protocol/accident/accident.ts';
import { instantOf } from '../../protocol/calendar/local-time.ts';
import { runningReturns } from '../../protocol/expected-return/expected-return.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { locationOf } from '../../protocol/organisation/people.ts';
import { contactIn, contactWaits, pointsToDirectorsLetter } from '../../protocol/written/writings.ts';
import { accidentTexts, notRequiredWords, reportedOn } from '../../texts/accident.ts';
import { runningWords, seenAt } from '../../texts/expected-return.ts';
import { calledAt, leftAt, notNeededAt, orderedWords } from '../../texts/order-to-leave.ts';
import { sentences, type Words } from '../../texts/words.ts';
import { contactWords, writingsTexts } from '../../texts/writings.ts';
import type { Office } from '../office.ts';

const dot = ({ nl, en }: Words): Words => ({ nl: `${nl}.`, en: `${en}.` });

/** How far the orders to leave are; nothing where none was given. */
export const ordersLine = ({ orders }: Registered): Words | undefined => {
  const last = orders?.given.at(-1);
  if (!orders || (!last && !orders.police)) return undefined;
  const { police, gone } = orders;
  return sentences(
    ...(last ? [dot(orderedWords(orders.given.length, new Date(last.at)))] : []),
    ...(police ? [dot((police.called ? calledAt : notNeededAt)(new Date(police.at)))] : []),
    ...(gone ? [dot(leftAt(gone.how, new Date(gone.at)))] : []),
  );
};

/** What is on record about an accident at work, without how bad it is. */
export const accidentLine = (state: Registered): Words | undefined => {
  const duty = accidentDuty(state);
  if (!duty) return undefined;
  const { settled } = duty;
  if (!settled) return accidentTexts.open;
  if (settled.as === 'notRequired') return notRequiredWords;
  return reportedOn(instantOf(settled.on, settled.time) ?? new Date(settled.at));
};

/** How it stands with aggressive messages; nothing where they are not what it is about. */
export const writingsLine = (state: Registered): Words | undefined => {
  if (pointsToDirectorsLetter(state)) return writingsTexts.letterWaits;
  const contact = contactIn(state);
  const told = contact && instantOf(contact.on, '12:00');
  if (told) return contactWords(told);
  return contactWaits(state) ? writingsTexts.contactWaits : undefined;
};

const returnLines = ({ organisation }: Office, state: Registered): readonly Words[] =>
  runningReturns(state).map(({ how, location, until, here }) =>
    here
      ? seenAt(how, new Date(here.at))
      : runningWords(
          how,
          location === undefined ? undefined : (locationOf(organisation, location)?.name ?? location),
          new Date(until),
        ),
  );

/** Everything that goes on beside the measures, the gravest first: choices and moments, nobody's name. */
export const besideLines = (office: Office, state: Registered): readonly Words[] => {
  const lines = [accidentLine(state), ordersLine(state), ...returnLines(office, state), writingsLine(state)];
  return lines.filter(line => line !== undefined);
};
