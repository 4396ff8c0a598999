import { reportReceiptCard } from '../../cards/report-receipt.ts';
import { nextWorkingMorning } from '../../protocol/calendar/working-days.ts';
import { runningReturns } from '../../protocol/expected-return/expected-return.ts';
import { policeAdvice } from '../../protocol/incident/advice.ts';
import type { IncidentState, Registered } from '../../protocol/incident/incident-case.ts';
import { departmentOf, staffOf } from '../../protocol/organisation/people.ts';
import { leaving, mine } from '../../texts/report-ending.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import type { Visit } from '../visit.ts';
import { listAnswer } from './list.ts';
import { reportWords } from './summary.ts';

/** The receipt of a sent report. */
export const receiptAnswer = async (
  visit: Visit,
  id: string,
  state: Registered,
  what: 'sent' | 'alreadySent' | 'supplemented',
  aftercare: 'no' | 'open' | 'hidden',
): Promise<Answer> => {
  const { office, say } = visit;
  const { organisation } = office;
  const department = departmentOf(organisation, state.report.department);
  const phone = department && staffOf(organisation, department.manager)?.phone;
  const [standsIn] = organisation.safetyOfficers;
  const card = reportReceiptCard(
    {
      case: id,
      what,
      manager: department ? await nameOf(office, department.manager) : '—',
      ...(phone === undefined ? {} : { managerPhone: phone }),
      advice: policeAdvice(state.report),
      aftercare,
      ...(state.number === undefined ? {} : { number: state.number }),
      ...(state.report.place === 'phone' && runningReturns(state).length === 0
        ? { offersWarning: true as const }
        : {}),
      ...(state.routed === 'safetyOfficer' && standsIn
        ? { safetyOfficer: await nameOf(office, standsIn) }
        : {}),
      ...(state.report.complete ? {} : { askedAgainAt: nextWorkingMorning(new Date(state.registeredAt)) }),
    },
    say,
  );
  return { card, summary: say(reportWords.sent) };
};

/**
 * The answer to a button of a form that is not open any more: the receipt if it was sent, else the list. An old card
 * on another device ends here, and so does a form that was sent twice.
 */
export const noFormAnswer = (visit: Visit, id: string, state: IncidentState): Promise<Answer> => {
  switch (state.phase) {
    case 'registered':
      return receiptAnswer(visit, id, state, 'alreadySent', 'no');
    case 'withdrawn':
      return listAnswer(visit, { notice: mine.withdrawDone });
    case 'cancelled':
      return listAnswer(visit, { notice: leaving.discarded });
    case 'draft':
      return listAnswer(visit);
  }
};
