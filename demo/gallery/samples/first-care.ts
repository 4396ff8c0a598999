import { type EscalationChainsModel, escalationChainsCard } from '../../../cards/escalation.ts';
import { firstCareDueCard } from '../../../cards/first-care-due.ts';
import { firstCareForm } from '../../../cards/first-care-form.ts';
import { firstCareRecordCard } from '../../../cards/first-care-record.ts';
import { firstCareSaidCard, firstCareThanksCard } from '../../../cards/first-care-said.ts';
import { incidentCard } from '../../../cards/incident-card.ts';
import { usualOfficeHours } from '../../../protocol/calendar/working-hours.ts';
import { chainNames } from '../../../protocol/escalation/chain.ts';
import { usualChains } from '../../../protocol/escalation/usual-chains.ts';
import { careSteps } from '../../../protocol/first-care/first-care.ts';
import { defaultSettings } from '../../../protocol/organisation/settings.ts';
import { escalationTexts } from '../../../texts/escalation.ts';
import { type FirstCareStanding, firstCareTexts } from '../../../texts/first-care.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { farid, fresh, mark, taken } from './incident-models.ts';
import { caseId, hoursAgo, number } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';

const about = { incident: caseId, number };
const summary = incidentTitle(number);
const due = { ...about, department: 'Stadstoezicht' };
const given: FirstCareStanding = { is: 'given', on: hoursAgo(1), sameDay: true, by: mark };
const byFarid: FirstCareStanding = { is: 'given', on: hoursAgo(1), sameDay: false, by: farid };
const recordedAt = hoursAgo(0).toISOString();
const signed = { at: recordedAt, by: caseId };
const form = { ...about, steps: careSteps, family: true, today: '2026-11-23' };

const chains: EscalationChainsModel = {
  chains: chainNames.map(name => ({ name, chain: usualChains[name](defaultSettings) })),
  officeHours: usualOfficeHours,
};

const card = (nl: string, en: string, firstCare: FirstCareStanding): Shown => ({
  name: { nl: `Kaart van een melding, eerste opvang ${nl}`, en: `Card of a report, first care ${en}` },
  make: say => incidentCard({ ...(firstCare.is === 'waiting' ? fresh : taken), firstCare }, say),
  summary,
});

const said = (nl: string, en: string, how: 'spoken' | 'given' | 'notNeeded', own: boolean): Shown => ({
  name: { nl: `Aan de melder over de eerste opvang: ${nl}`, en: `To the reporter about first care: ${en}` },
  make: say => firstCareSaidCard({ ...about, by: 'Mark Jansen', said: how, own, recordedAt }, say),
  summary,
});

/** First care of the victim: the task on the card, its form, who is asked about it, and what the reporter hears. */
export const firstCareSamples = shelf('aftercare', [
  card('nog niet', 'not yet', { is: 'waiting', over: false }),
  card('nog niet, iedereen is gevraagd', 'not yet, everybody was asked', { is: 'waiting', over: true }),
  card('gedaan', 'given', given),
  card('gedaan op een andere dag', 'given on another day', byFarid),
  card('niet nodig', 'not needed', { is: 'notNeeded', by: farid }),
  {
    name: { nl: 'Eerste opvang vastleggen', en: 'Record first care' },
    make: say =>
      firstCareForm({ ...form, filled: { typed: { as: 'given', on: '2026-11-23', time: '14:05' } } }, say),
  },
  {
    name: { nl: 'Eerste opvang vastleggen: klopt niet', en: 'Record first care: something is wrong' },
    make: say =>
      firstCareForm(
        {
          ...form,
          filled: {
            typed: {
              as: 'given',
              did: 'spoken,broughtHome',
              on: '2026-11-24',
              time: '25:00',
              family: 'told',
            },
            problems: {
              as: firstCareTexts.chooseAs,
              did: firstCareTexts.chooseDid,
              on: firstCareTexts.notYet,
              because: firstCareTexts.chooseBecause,
            },
          },
        },
        say,
      ),
  },
  {
    name: { nl: 'Eerste opvang bij een telefoontje', en: 'First care after a phone call' },
    make: say =>
      firstCareForm(
        { ...form, steps: ['spoken', 'broughtHome', 'colleagueStays'], family: false, filled: { typed: {} } },
        say,
      ),
  },
  {
    name: { nl: 'Eerste opvang is vastgelegd', en: 'First care is on record' },
    make: say =>
      firstCareRecordCard(
        {
          ...about,
          standing: given,
          account: { ...signed, as: 'given', on: recordedAt, did: careSteps, family: 'told' },
        },
        say,
      ),
  },
  {
    name: { nl: 'Vastgelegd: geen eerste opvang nodig', en: 'On record: no first care needed' },
    make: say =>
      firstCareRecordCard(
        {
          ...about,
          standing: { is: 'notNeeded', by: farid },
          account: { ...signed, as: 'notNeeded', because: 'declined' },
        },
        say,
      ),
  },
  {
    name: { nl: 'Eerste opvang: herinnering', en: 'First care: reminder' },
    make: say =>
      firstCareDueCard(
        { ...due, about: { is: 'waits', again: false, instead: false, mayRecord: true } },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Eerste opvang: aan de vervanger', en: 'First care: to the deputy' },
    make: say =>
      firstCareDueCard({ ...due, about: { is: 'waits', again: false, instead: true, mayRecord: true } }, say),
    summary,
  },
  {
    name: { nl: 'Eerste opvang: aan de beheerder', en: 'First care: to the administrator' },
    make: say =>
      firstCareDueCard(
        { ...due, about: { is: 'waits', again: false, instead: true, mayRecord: false } },
        say,
      ),
    summary,
  },
  {
    name: { nl: 'Eerste opvang: klopte niet', en: 'First care: was not right' },
    make: say =>
      firstCareDueCard({ ...due, about: { is: 'waits', again: true, instead: false, mayRecord: true } }, say),
    summary,
  },
  {
    name: { nl: 'Eerste opvang: geregeld', en: 'First care: seen to' },
    make: say => firstCareDueCard({ ...due, about: { is: 'settled', standing: byFarid } }, say),
    summary,
  },
  said('gesproken', 'spoken', 'spoken', true),
  said('gezorgd', 'looked after', 'given', true),
  said('van een ander', 'of somebody else', 'spoken', false),
  said('niet nodig', 'not needed', 'notNeeded', true),
  {
    name: { nl: 'Goed dat je het zegt', en: 'Good that you say so' },
    make: say => firstCareThanksCard(firstCareTexts.thanks, say),
  },
  {
    name: { nl: 'Stond al weer open', en: 'Was open again already' },
    make: say => firstCareThanksCard(firstCareTexts.stood, say),
  },
  {
    name: escalationTexts.title,
    make: say => escalationChainsCard(chains, say),
  },
]);
