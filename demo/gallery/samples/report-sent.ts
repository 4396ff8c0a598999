import { reportListCard } from '../../../cards/report-list.ts';
import { reportReceiptCard } from '../../../cards/report-receipt.ts';
import { completeReminderCard } from '../../../cards/report-reminder.ts';
import { reportTimelineCard, reportWithdrawCard } from '../../../cards/report-timeline.ts';
import { completeReminder, leaving, mine } from '../../../texts/report-ending.ts';
import { asIs } from '../../../texts/words.ts';
import { caseId, number, today } from './merenveld.ts';
import { drafts, longTimeline, manyReports, shortTimeline } from './report-models.ts';
import { shelf } from './sample.ts';

const receipt = { case: caseId, number, manager: 'Mark Jansen', managerPhone: '06-1234 5602' } as const;
const tellManager = { advise: 'tellManager', because: 'other', rule: 'M3-10' } as const;
const threat = { advise: 'report', because: 'threat', rule: 'M3-8', by: 'employee' } as const;
const destruction = { advise: 'report', because: 'destruction', rule: 'M3-9', by: 'employer' } as const;

const timeline = {
  case: caseId,
  head: asIs(number),
  what: { nl: 'Schelden, Dreigen · Op kantoor', en: 'Verbal abuse, Threat · At the office' },
  lines: shortTimeline,
  open: true,
  withdrawable: true,
} as const;

/** The report after it was sent, and the list in which everything stands. */
export const reportSentSamples = shelf('report', [
  {
    name: { nl: 'Verstuurd', en: 'Sent' },
    make: say => reportReceiptCard({ ...receipt, what: 'sent', advice: tellManager, aftercare: 'no' }, say),
  },
  {
    name: { nl: 'Verstuurd, met alles erbij', en: 'Sent, with everything to say' },
    make: say =>
      reportReceiptCard(
        {
          ...receipt,
          what: 'sent',
          safetyOfficer: 'Sanne Smit',
          advice: threat,
          aftercare: 'open',
          askedAgainAt: new Date('2026-11-24T08:00:00Z'),
        },
        say,
      ),
  },
  {
    name: { nl: 'Verstuurd, nazorg in stilte', en: 'Sent, aftercare in confidence' },
    make: say =>
      reportReceiptCard({ ...receipt, what: 'sent', advice: destruction, aftercare: 'hidden' }, say),
  },
  {
    name: { nl: 'Verstuurd, nog zonder nummer', en: 'Sent, no number yet' },
    make: say =>
      reportReceiptCard(
        { case: caseId, manager: 'Mark Jansen', what: 'sent', advice: tellManager, aftercare: 'no' },
        say,
      ),
  },
  {
    name: { nl: 'Was al verstuurd', en: 'Sent already' },
    make: say => reportReceiptCard({ ...receipt, what: 'alreadySent', advice: threat, aftercare: 'no' }, say),
  },
  {
    name: { nl: 'Aangevuld', en: 'Added to' },
    make: say =>
      reportReceiptCard({ ...receipt, what: 'supplemented', advice: threat, aftercare: 'no' }, say),
  },
  {
    name: { nl: 'Herinnering om aan te vullen', en: 'Reminder to complete it' },
    make: say => completeReminderCard({ case: caseId, number }, say),
    summary: completeReminder.title(number),
  },
  {
    name: { nl: 'Mijn meldingen: leeg', en: 'My reports: none' },
    make: say => reportListCard({ reports: [] }, say),
  },
  {
    name: { nl: 'Mijn meldingen: een volle bladzijde', en: 'My reports: a full page' },
    make: say => reportListCard({ reports: manyReports, cursor: 'eyJvIjoiMjAyNi0xMS0wMSJ9' }, say),
  },
  {
    name: { nl: 'Mijn meldingen: veel concepten', en: 'My reports: many drafts' },
    make: say =>
      reportListCard({ reports: drafts, notice: leaving.kept, cursor: 'eyJvIjoiMjAyNi0xMS0wMSJ9' }, say),
  },
  {
    name: { nl: 'Mijn meldingen: weggegooid', en: 'My reports: thrown away' },
    make: say => reportListCard({ reports: manyReports.slice(0, 1), notice: leaving.discarded }, say),
  },
  {
    name: { nl: 'Tijdlijn: net verstuurd', en: 'Timeline: just sent' },
    make: say => reportTimelineCard({ ...timeline, state: mine.sent }, say),
  },
  {
    name: { nl: 'Tijdlijn: veel gebeurd', en: 'Timeline: much was done' },
    make: say =>
      reportTimelineCard(
        {
          ...timeline,
          state: {
            nl: `${mine.takenUpBy('Farid Amrani').nl} · ${mine.decided(5).nl}`,
            en: `${mine.takenUpBy('Farid Amrani').en} · ${mine.decided(5).en}`,
          },
          lines: longTimeline,
          withdrawable: false,
        },
        say,
      ),
  },
  {
    name: { nl: 'Tijdlijn: ingetrokken', en: 'Timeline: withdrawn' },
    make: say =>
      reportTimelineCard(
        {
          ...timeline,
          what: asIs(''),
          state: mine.withdrawn,
          lines: [...shortTimeline, { at: today, words: mine.withdrawDone }],
          open: false,
          withdrawable: false,
          notice: mine.withdrawDone,
        },
        say,
      ),
  },
  {
    name: { nl: 'Intrekken?', en: 'Withdraw?' },
    make: say => reportWithdrawCard({ case: caseId, head: asIs(number) }, say),
  },
]);
