import type { RegisteredCardModel } from '../../cards/incident-model.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { CareAccount } from '../../protocol/first-care/first-care.ts';
import { firstCareIsPastCalling } from '../../protocol/first-care/first-care-deeds.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { FirstCareStanding } from '../../texts/first-care.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

/** How a record reads for everybody: by whom and when, never for whom. */
export const recordedStanding = async (
  office: Office,
  { registeredAt }: Registered,
  account: CareAccount,
): Promise<FirstCareStanding> => {
  const by = {
    name: await nameOf(office, account.by),
    ...(account.onBehalfOf === undefined ? {} : { onBehalfOf: await nameOf(office, account.onBehalfOf) }),
  };
  if (account.as === 'notNeeded') return { is: 'notNeeded', by };
  const on = new Date(account.on);
  return { is: 'given', on, sameDay: localDate(on) === localDate(new Date(registeredAt)), by };
};

/** The part of the incident's card; nothing in cases from before it was kept. */
export const firstCareOf = async (
  office: Office,
  state: Registered,
): Promise<Pick<RegisteredCardModel, 'firstCare'>> => {
  const { firstCare } = state;
  if (!firstCare) return {};
  if (firstCare.account) return { firstCare: await recordedStanding(office, state, firstCare.account) };
  return { firstCare: { is: 'waiting', over: firstCareIsPastCalling(office.organisation, firstCare) } };
};
