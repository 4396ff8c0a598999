import type { Card } from '../../cards/card.ts';
import { damageReportedCard } from '../../cards/damage-reported.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, locationOf, staffOf } from '../../protocol/organisation/people.ts';
import type { Say } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import type { Told } from './notices.ts';
import { numberIn } from './present-card.ts';

/** A colleague with the number to call, where the organisation knows it. */
const callable = async (office: Office, person: PersonId): Promise<string> => {
  const phone = staffOf(office.organisation, person)?.phone;
  const name = await nameOf(office, person);
  return phone === undefined ? name : `${name}, ${phone}`;
};

/** Who knows what was damaged: who handles the case, else the manager. Never the reporter: that may be the victim. */
const whomToAsk = (
  { organisation }: Office,
  { handler, handedTo, report }: Registered,
): PersonId | undefined =>
  handler?.person ?? handedTo ?? departmentOf(organisation, report.department)?.manager;

/** `damageReported`: facilities hears of damage to what is the municipality's [SK-2e]; nothing when it was taken back. */
export const damageReported = async (
  { office, stored, entry }: Told,
  say: Say,
): Promise<Card | undefined> => {
  const { state } = stored.body;
  if (state.phase !== 'registered') return undefined;
  const { report } = state;
  const number = numberIn(stored);
  const location =
    report.location === undefined ? undefined : locationOf(office.organisation, report.location)?.name;
  const person = whomToAsk(office, state);
  return damageReportedCard(
    {
      ...(number === undefined ? {} : { number }),
      claimed: entry.fact.fact === 'measureDecided',
      place: report.place,
      ...(location === undefined ? {} : { location }),
      at: new Date(report.at),
      department: departmentOf(office.organisation, report.department)?.name ?? report.department,
      ask: person === undefined ? '—' : await callable(office, person),
    },
    say,
  );
};
