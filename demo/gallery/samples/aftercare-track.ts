import { aftercareHelpCard } from '../../../cards/aftercare-help.ts';
import { aftercareHelpFormCard } from '../../../cards/aftercare-help-form.ts';
import { aftercareMineCard } from '../../../cards/aftercare-mine.ts';
import { aftercareNormalCard } from '../../../cards/aftercare-normal.ts';
import { aftercareNoticeCard } from '../../../cards/aftercare-notice.ts';
import { aftercareOtherResponderCard } from '../../../cards/aftercare-other-responder.ts';
import { aftercarePauseCard } from '../../../cards/aftercare-pause.ts';
import { aftercareTalkFormCard, talkPlaceFits } from '../../../cards/aftercare-talk-form.ts';
import { aftercareTalkLateCard } from '../../../cards/aftercare-talk-late.ts';
import { aftercareTrackCard } from '../../../cards/aftercare-track.ts';
import { helps } from '../../../protocol/aftercare/track.ts';
import { aftercareSummaries } from '../../../texts/aftercare.ts';
import { helpTexts, helpWords } from '../../../texts/aftercare-help.ts';
import { talkForms } from '../../../texts/aftercare-talk-forms.ts';
import { trackNotices, trackRefusals } from '../../../texts/aftercare-talks.ts';
import { agreed, finished, proposed, toPlan, worst } from './aftercare-running.ts';
import { caseId, hoursAgo, professionalHelp } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';
import { filled } from './typed.ts';

const asked = { case: caseId, askedAt: hoursAgo(3) } as const;

const pointed = helps.map((help): Shown => {
  const { nl, en } = helpWords[help];
  return {
    name: { nl: `Verwezen: ${nl}`, en: `Pointed to: ${en}` },
    make: say => aftercareHelpCard({ help, by: 'Rosa Bakker', contacts: professionalHelp }, say),
    summary: aftercareSummaries.own,
  };
});

/** The three talks, what the victim decides about them, and what helps beside them. */
export const aftercareTrackSamples = shelf('aftercare', [
  {
    name: { nl: 'Mijn nazorg: eerste gesprek te plannen', en: 'My aftercare: first talk to be planned' },
    make: say => aftercareTrackCard({ ...asked, track: toPlan }, say),
  },
  {
    name: { nl: 'Mijn nazorg: een voorstel', en: 'My aftercare: a proposal' },
    make: say => aftercareTrackCard({ ...asked, track: proposed, notice: trackNotices.proposed }, say),
    summary: aftercareSummaries.own,
  },
  {
    name: { nl: 'Mijn nazorg: pauze', en: 'My aftercare: a pause' },
    make: say =>
      aftercareTrackCard(
        { ...asked, track: { ...toPlan, pausedUntil: hoursAgo(-24 * 8) }, notice: trackNotices.paused },
        say,
      ),
  },
  {
    name: { nl: 'Mijn nazorg: bij de groep', en: 'My aftercare: with the group' },
    make: say =>
      aftercareTrackCard({ ...asked, track: { is: 'waiting' }, notice: trackNotices.otherAsked }, say),
  },
  {
    name: { nl: 'Mijn nazorg: afgerond', en: 'My aftercare: rounded off' },
    make: say => aftercareTrackCard({ ...asked, track: { is: 'over' } }, say),
  },
  {
    name: { nl: 'Mijn nazorg: geen', en: 'My aftercare: none' },
    make: say => aftercareMineCard({ requests: [] }, say),
  },
  {
    name: { nl: 'Mijn nazorg: meer dan één', en: 'My aftercare: more than one' },
    make: say =>
      aftercareMineCard(
        {
          requests: [
            { ...asked, standing: { is: 'claimed', by: 'Rosa Bakker', contacted: true } },
            { ...asked, askedAt: hoursAgo(2000), standing: { is: 'closed', by: 'Tom Willems' } },
          ],
        },
        say,
      ),
  },
  {
    name: { nl: 'Opvanger: de gesprekken', en: 'Responder: the talks' },
    make: say => aftercareTrackCard({ ...asked, track: agreed, notice: trackNotices.tomorrow }, say),
    summary: aftercareSummaries.own,
  },
  {
    name: {
      nl: 'Opvanger: de gesprekken, zo lang als het kan',
      en: 'Responder: the talks, as long as can be',
    },
    make: say => aftercareTrackCard({ ...asked, track: worst, notice: trackNotices.late }, say),
  },
  {
    name: { nl: 'Opvanger: je collega heeft pauze', en: 'Responder: your colleague takes a pause' },
    make: say =>
      aftercareTrackCard(
        {
          ...asked,
          track: { ...agreed, pausedUntil: hoursAgo(-24 * 8) },
          notice: trackNotices.colleaguePaused,
        },
        say,
      ),
  },
  {
    name: { nl: 'Opvanger: alle gesprekken geweest', en: 'Responder: all talks held' },
    make: say => aftercareTrackCard({ ...asked, track: finished, notice: trackNotices.held }, say),
  },
  {
    name: { nl: 'Een moment voorstellen', en: 'Propose a moment' },
    make: say =>
      aftercareTalkFormCard({ case: caseId, talk: 'first', typed: { way: 'inPerson' }, problems: {} }, say),
  },
  {
    name: { nl: 'Een moment voorstellen: niet compleet', en: 'Propose a moment: incomplete' },
    make: say =>
      aftercareTalkFormCard(
        {
          case: caseId,
          talk: 'second',
          typed: { date: '2026-11-01', time: '09:00', way: 'inPerson', place: filled(talkPlaceFits) },
          problems: { date: trackRefusals.past, way: talkForms.chooseWay, place: talkForms.choosePlace },
        },
        say,
      ),
  },
  {
    name: { nl: 'Even pauze', en: 'A pause' },
    make: say => aftercarePauseCard({ case: caseId }, say),
  },
  {
    name: { nl: 'Even pauze: te lang', en: 'A pause: too long' },
    make: say =>
      aftercarePauseCard({ case: caseId, until: '2028-01-01', problem: trackRefusals.noSuchPause }, say),
  },
  {
    name: { nl: 'Liever iemand anders', en: 'Rather somebody else' },
    make: say => aftercareOtherResponderCard({ case: caseId }, say),
  },
  {
    name: {
      nl: 'Opvanger: je collega krijgt iemand anders',
      en: 'Responder: your colleague gets somebody else',
    },
    make: say => aftercareNoticeCard({ tell: 'otherAsked' }, say),
    summary: aftercareSummaries.own,
  },
  {
    name: { nl: 'Een gesprek blijft uit', en: 'A talk does not come' },
    make: say =>
      aftercareTalkLateCard(
        {
          talk: 'second',
          responder: 'Rosa Bakker',
          phone: '06-1234 5604',
          department: 'Stadstoezicht',
          hidden: true,
        },
        say,
      ),
    summary: aftercareSummaries.escalation,
  },
  {
    name: { nl: 'Wat is normaal?', en: 'What is normal?' },
    make: say => aftercareNormalCard({ contacts: professionalHelp }, say),
    summary: aftercareSummaries.own,
  },
  {
    name: { nl: 'Verwijzen of meegaan', en: 'Refer or go along' },
    make: say => aftercareHelpFormCard({ case: caseId, on: '2026-11-23', problems: {} }, say),
  },
  {
    name: { nl: 'Verwijzen of meegaan: niets gekozen', en: 'Refer or go along: nothing chosen' },
    make: say =>
      aftercareHelpFormCard(
        {
          case: caseId,
          on: '2027-11-23',
          problems: { help: helpTexts.choose, on: trackRefusals.future },
        },
        say,
      ),
  },
  ...pointed,
  {
    name: { nl: 'Verwezen, zonder nummers', en: 'Pointed to, without numbers' },
    make: say => aftercareHelpCard({ help: 'trauma', by: 'Rosa Bakker', contacts: [] }, say),
    summary: aftercareSummaries.own,
  },
]);
