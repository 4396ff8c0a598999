import { aftercareCloseCard } from '../../../cards/aftercare-close.ts';
import { aftercareContactCard, type ContactDetails } from '../../../cards/aftercare-contact-card.ts';
import { aftercareEscalationCard, type Waiting } from '../../../cards/aftercare-escalation.ts';
import { reachMeFits } from '../../../cards/aftercare-form.ts';
import { aftercareNoticeCard } from '../../../cards/aftercare-notice.ts';
import { aftercareRequestCard } from '../../../cards/aftercare-request-card.ts';
import { referrals } from '../../../protocol/aftercare/aftercare-case.ts';
import { aftercareSummaries } from '../../../texts/aftercare.ts';
import { referralWords, requestTexts } from '../../../texts/aftercare-contact.ts';
import { aftercareRefusals } from '../../../texts/aftercare-lines.ts';
import { caseId, departments, hoursAgo, professionalHelp } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';
import { filled, hostileName } from './typed.ts';

const [, , longDepartment] = departments;

const request = {
  case: caseId,
  department: 'Stadstoezicht',
  askedAt: hoursAgo(1),
  askedBy: 'victim',
} as const;
const contact = { case: caseId, department: 'Stadstoezicht' };
const rosa = { by: 'Rosa Bakker' };

const details: ContactDetails = {
  name: 'Emma de Vries',
  phone: '06-1234 5601',
  function: 'toezichthouder',
  reachMe: 'Bel me vanavond, na zeven uur',
  askedAt: hoursAgo(1),
  hidden: false,
  contacted: false,
  contacts: professionalHelp,
};

const worstDetails: ContactDetails = {
  name: hostileName,
  reachMe: filled(reachMeFits),
  forOther: hostileName,
  askedAt: hoursAgo(40),
  askedByManager: 'Annemarie van der Heijden-Oosterbroek',
  hidden: true,
  contacted: true,
  contacts: [],
};

const waiting: Waiting = {
  name: 'Emma de Vries',
  phone: '06-1234 5601',
  askedAt: hoursAgo(1),
  hidden: false,
  forOther: false,
  responders: [
    { name: 'Rosa Bakker', phone: '06-1234 5604' },
    { name: 'Tom Willems', phone: '06-1234 5605' },
  ],
  contacts: professionalHelp,
};

const roundedOff = referrals.map((referral): Shown => {
  const { nl, en } = referralWords[referral];
  return {
    name: { nl: `Opvanger: afgerond (${nl})`, en: `Responder: rounded off (${en})` },
    make: say => aftercareContactCard({ ...contact, standing: { is: 'closed', referral } }, say),
  };
});

/** Aftercare as the responders see it: in their channel, in the claimer's chat, and when nobody came. */
export const aftercareGivingSamples = shelf('aftercare', [
  {
    name: { nl: 'Kanaal: nieuw verzoek', en: 'Channel: new request' },
    make: say => aftercareRequestCard({ ...request, standing: { is: 'open', askedAgain: false } }, say),
    summary: aftercareSummaries.request,
  },
  {
    name: { nl: 'Kanaal: iedereen is gevraagd', en: 'Channel: everybody was asked' },
    make: say =>
      aftercareRequestCard(
        { ...request, standing: { is: 'open', askedAgain: true }, everybodyAsked: true },
        say,
      ),
    summary: aftercareSummaries.request,
  },
  {
    name: { nl: 'Kanaal: opnieuw gevraagd', en: 'Channel: asked again' },
    make: say =>
      aftercareRequestCard(
        {
          ...request,
          department: longDepartment?.name ?? '',
          askedBy: 'manager',
          standing: { is: 'open', askedAgain: true },
          notice: aftercareRefusals.outdated,
        },
        say,
      ),
  },
  {
    name: { nl: 'Kanaal: door jou opgepakt', en: 'Channel: taken by you' },
    make: say =>
      aftercareRequestCard(
        {
          ...request,
          standing: { is: 'claimed', ...rosa, contacted: false },
          notice: requestTexts.claimedByYou,
        },
        say,
      ),
  },
  {
    name: { nl: 'Kanaal: een ander was eerder', en: 'Channel: somebody was first' },
    make: say =>
      aftercareRequestCard(
        {
          ...request,
          standing: { is: 'claimed', ...rosa, contacted: true },
          notice: aftercareRefusals.takenBy('Rosa Bakker'),
        },
        say,
      ),
  },
  {
    name: { nl: 'Kanaal: afgerond', en: 'Channel: rounded off' },
    make: say => aftercareRequestCard({ ...request, standing: { is: 'closed', ...rosa } }, say),
  },
  {
    name: { nl: 'Kanaal: niet meer nodig', en: 'Channel: not needed any more' },
    make: say => aftercareRequestCard({ ...request, standing: { is: 'cancelled' } }, say),
  },
  {
    name: { nl: 'Opvanger: van jou', en: 'Responder: yours' },
    make: say => aftercareContactCard({ ...contact, standing: { is: 'yours', details } }, say),
    summary: aftercareSummaries.contact,
  },
  {
    name: { nl: 'Opvanger: vijandige tekst', en: 'Responder: hostile text' },
    make: say =>
      aftercareContactCard(
        {
          ...contact,
          standing: { is: 'yours', details: worstDetails },
          notice: aftercareRefusals.notOpen.claimed,
        },
        say,
      ),
    summary: aftercareSummaries.contact,
  },
  {
    name: { nl: 'Opvanger: teruggegeven', en: 'Responder: handed back' },
    make: say => aftercareContactCard({ ...contact, standing: { is: 'givenBack' } }, say),
  },
  {
    name: { nl: 'Opvanger: nu bij een ander', en: 'Responder: with somebody else' },
    make: say => aftercareContactCard({ ...contact, standing: { is: 'withOther', ...rosa } }, say),
  },
  {
    name: { nl: 'Opvanger: stopgezet', en: 'Responder: stopped' },
    make: say => aftercareContactCard({ ...contact, standing: { is: 'cancelled' } }, say),
  },
  ...roundedOff,
  {
    name: { nl: 'Afronden', en: 'Round off' },
    make: say => aftercareCloseCard({ case: caseId, missing: false }, say),
  },
  {
    name: { nl: 'Afronden: niets gekozen', en: 'Round off: nothing chosen' },
    make: say => aftercareCloseCard({ case: caseId, missing: true }, say),
  },
  {
    name: { nl: 'Bericht aan de opvanger: stopgezet', en: 'Notice to the responder: stopped' },
    make: say => aftercareNoticeCard({ tell: 'cancelled' }, say),
    summary: aftercareSummaries.contact,
  },
  {
    name: { nl: 'Niemand kwam', en: 'Nobody came' },
    make: say => aftercareEscalationCard({ is: 'waiting', department: 'Stadstoezicht', waiting }, say),
    summary: aftercareSummaries.escalation,
  },
  {
    name: { nl: 'Niemand kwam, in stilte', en: 'Nobody came, in confidence' },
    make: say => {
      const { phone: _, ...unreachable } = waiting;
      const worst = {
        ...unreachable,
        name: hostileName,
        hidden: true,
        forOther: true,
        responders: [],
        contacts: [],
      };
      return aftercareEscalationCard(
        { is: 'waiting', department: longDepartment?.name ?? '', waiting: worst },
        say,
      );
    },
    summary: aftercareSummaries.escalation,
  },
  {
    name: { nl: 'Niemand kwam: intussen geregeld', en: 'Nobody came: settled' },
    make: say =>
      aftercareEscalationCard(
        {
          is: 'settled',
          department: 'Stadstoezicht',
          standing: { is: 'claimed', ...rosa, contacted: false },
        },
        say,
      ),
  },
]);
