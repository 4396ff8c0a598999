import { fileComingCard } from '../../../cards/file-coming.ts';
import { letterChoiceCard } from '../../../cards/letter-choice.ts';
import { type LetterField, letterFormCard } from '../../../cards/letter-form.ts';
import { letterPreviewCard } from '../../../cards/letter-preview.ts';
import { letterCardTexts, letterTrouble } from '../../../texts/letter-cards.ts';
import { letterChoices, letterHints, letterProblems } from '../../../texts/letter-form.ts';
import { letterFieldWords } from '../../../texts/letters-fields.ts';
import { letterRuleWords } from '../../../texts/letters-lint.ts';
import { everything } from './incident-models.ts';
import { banPieces } from './letter-pieces.ts';
import { caseId, formId, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, heavy } from './typed.ts';

const about = { incident: caseId, number };
const ofBan = {
  ...about,
  measure: formId,
  letter: 'accessBan',
  form: formId,
  mark: '0f1e2d3c4b5a6978',
} as const;

const field = (id: keyof typeof letterFieldWords, more: Partial<LetterField> = {}): LetterField =>
  ({
    id,
    label: letterFieldWords[id],
    optional: false,
    is: 'line',
    maxLength: 200,
    ...(letterHints[id] ? { hint: letterHints[id] } : {}),
    ...more,
  }) as LetterField;

const choices = (...values: readonly string[]) =>
  values.map(value => ({ value, title: letterChoices[value] ?? { nl: value, en: value } }));

const invitation: readonly LetterField[] = [
  field('recipientName', { value: 'K. van der Test' }),
  field('recipientAddress', { is: 'text', maxLength: 250 }),
  field('behaviour', { is: 'text', maxLength: 1500, value: 'U schold een medewerker uit aan de balie.' }),
  field('talkAt', { is: 'moment' }),
  field('talkPlace'),
  field('reportTo', { is: 'choice', choices: choices('reception', 'desk') }),
  field('addressedAs', { optional: true }),
];

const wrong: readonly LetterField[] = [
  field('recipientName', { problem: letterProblems.fillIn }),
  field('behaviour', {
    is: 'text',
    maxLength: 1500,
    value: heavy(20_000),
    problem: letterProblems.tooLong(20_000, 1500),
  }),
  field('banFrom', { is: 'day', value: '2026-02-31', problem: letterProblems.whichDate }),
  field('talkAt', { is: 'moment', value: filled(200), time: 'straks', problem: letterProblems.whichMoment }),
  field('amount', { value: 'veel', problem: letterProblems.amount }),
  field('copies', {
    is: 'choices',
    choices: choices('clientFile', 'security', 'police'),
    problem: letterProblems.choose,
  }),
  field('literalWords', { is: 'text', maxLength: 900, value: heavy(20_000) }),
];

/** Letters: which there are, what is asked, how they read, and that they come. */
export const letterSamples = shelf('measures', [
  {
    name: { nl: 'Brieven: bij elke maatregel', en: 'Letters: with every measure' },
    make: say =>
      letterChoiceCard(
        {
          ...about,
          form: formId,
          letters: ['registrationNotice'],
          measures: everything.map((measure, n) => ({
            id: formId,
            measure,
            letters:
              (
                [
                  ['warning', 'refusalReport', 'banAnnouncement'],
                  ['talkInvitation', 'agreements'],
                  ['banBreach', 'banChange', 'accessBan'],
                  ['policeSheet'],
                  ['damageClaim', 'directorsLetter'],
                ] as const
              )[n % 5] ?? [],
            ...(measure.kind === 'conductTalk' ? { appointment: true } : {}),
          })),
        },
        say,
      ),
  },
  {
    name: { nl: 'Brieven: nog geen maatregel', en: 'Letters: no measure yet' },
    make: say =>
      letterChoiceCard({ ...about, form: formId, measures: [], letters: ['registrationNotice'] }, say),
  },
  {
    name: { nl: 'Brief: wat nog ontbreekt', en: 'Letter: what is missing' },
    make: say =>
      letterFormCard(
        {
          ...about,
          measure: formId,
          letter: 'talkInvitation',
          all: false,
          fields: invitation,
          tooLong: [],
          keptDays: 30,
        },
        say,
      ),
  },
  {
    name: { nl: 'Brief: alles fout', en: 'Letter: all wrong' },
    make: say =>
      letterFormCard(
        {
          ...about,
          letter: 'registrationNotice',
          all: true,
          fields: wrong,
          tooLong: [letterFieldWords.account],
          keptDays: 30,
        },
        say,
      ),
  },
  {
    name: { nl: 'Brief lezen: in orde', en: 'Reading a letter: in order' },
    make: say => letterPreviewCard({ ...ofBan, pieces: banPieces, findings: [], inChannel: false }, say),
  },
  {
    name: {
      nl: 'Brief lezen: kijk hier eerst naar, in een kanaal',
      en: 'Reading a letter: look first, in a channel',
    },
    make: say =>
      letterPreviewCard(
        {
          ...ofBan,
          pieces: banPieces,
          findings: [
            { severity: 'warn', ...letterRuleWords.employeeNamed, about: 'Emma de Vries' },
            {
              severity: 'warn',
              ...letterRuleWords.policeClaim,
              about: 'Er is aangifte gedaan bij de politie.',
            },
          ],
          inChannel: true,
          notice: letterTrouble.changed,
        },
        say,
      ),
  },
  {
    name: { nl: 'Brief lezen: kan zo niet de deur uit', en: 'Reading a letter: cannot leave like this' },
    make: say =>
      letterPreviewCard(
        {
          ...ofBan,
          pieces: [...banPieces, { is: 'paragraph', text: heavy(20_000) }],
          findings: (['behaviour', 'duration', 'locations', 'article', 'delivery', 'copies'] as const).map(
            rule => ({
              severity: 'refuse',
              ...letterRuleWords[rule],
              about: heavy(500),
            }),
          ),
          inChannel: false,
        },
        say,
      ),
  },
  {
    name: { nl: 'Bestand komt eraan: in je chat', en: 'File is coming: in your chat' },
    make: say => fileComingCard({ ...about, inChannel: false, after: letterCardTexts.after }, say),
  },
  {
    name: { nl: 'Afspraak komt eraan: vanuit een kanaal', en: 'Appointment is coming: from a channel' },
    make: say => fileComingCard({ ...about, inChannel: true, after: letterCardTexts.appointmentMade }, say),
  },
]);
