import { z } from 'zod';
import { fileComingCard } from '../../cards/file-coming.ts';
import { letters } from '../../letters/kinds.ts';
import { type FieldName, missingFor } from '../../letters/letter.ts';
import { granted } from '../../protocol/decision.ts';
import type { IncidentFact, IncidentState } from '../../protocol/incident/incident-case.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { letterCardTexts, letterTrouble } from '../../texts/letter-cards.ts';
import { letterWords } from '../../texts/letters.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { largestFile, offerFile } from '../files/offer.ts';
import { isReachable } from '../files/reachable.ts';
import { typedText } from '../typed-text.ts';
import type { IncidentVisit } from '../visit.ts';
import { offerAppointment } from './calendar.ts';
import { chooseLetter } from './choose.ts';
import { letterName, manuscriptIn, showForm, showLetter, showProof, type Work, withLetter } from './desk.ts';
import { draftIn, draftsOf, forgetDraft, keepDraft } from './drafts.ts';
import { inputsOf, type Typed } from './inputs.ts';
import { manuscriptOf, worthKeeping } from './manuscript.ts';
import { proofOf } from './proof.ts';
import { noLetter } from './trouble.ts';

const aboutLetter = caseInput.extend({ measure: z.uuid().optional(), pick: letterName });

/** `accessBan:banFrom,banUntil`: the letter, and the fields that its form showed. An empty field is not sent along. */
const written = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    const [name, fields = ''] = text.split(':');
    const letter = letterName.safeParse(name).data;
    if (!letter) {
      context.addIssue('no such letter');
      return z.NEVER;
    }
    const own: readonly FieldName[] = [...letters[letter].always, ...letters[letter].optional];
    return { letter, fields: own.filter(field => fields.split(',').includes(field)) };
  });

const marked = z
  .string()
  .max(100)
  .transform((text, context) => {
    const [name, mark = ''] = text.split(':');
    const letter = letterName.safeParse(name).data;
    if (!letter) {
      context.addIssue('no such letter');
      return z.NEVER;
    }
    return { letter, mark };
  });

/** Everything that stands in these fields, also that nothing does. */
const typedIn = (input: Readonly<Record<string, unknown>>, fields: readonly FieldName[]): Typed =>
  Object.fromEntries(fields.flatMap(inputsOf).map(id => [id, typedText.parse(input[id])]));

/** What was typed is kept before anything is said about it: nothing is lost by a mistake. */
const keep = async (visit: IncidentVisit, { which, sources, drafts }: Work, sent: Typed): Promise<void> => {
  const { office, incident, turn, hand } = visit;
  const begun = draftIn(drafts, which) !== undefined;
  await keepDraft(office, incident.key.id, which, worthKeeping(which, sources, drafts, sent), turn.now);
  if (!begun)
    await decideOn(office, incident, hand, state =>
      granted<IncidentState, IncidentFact>(state, { fact: 'letterBegun', ...which }),
    );
};

/** Sent with everything right, the letter is shown; else the same form, filled in, with what is wrong. */
const afterWriting = (
  visit: IncidentVisit,
  work: Work,
  sent: Typed,
  fields: readonly FieldName[],
): Answer => {
  const manuscript = manuscriptOf(work.which, work.sources, work.drafts, sent);
  const wrong = manuscript.all.filter(
    field => manuscript.missing.includes(field) || manuscript.problems[field] !== undefined,
  );
  if (wrong.length === 0)
    return showProof(visit, work, proofOf(manuscript, work.sources, visit.office.letters.templates));
  const shown = manuscript.all.filter(field => fields.includes(field) || wrong.includes(field));
  return showForm(visit, work, manuscript, shown, { all: false, again: true });
};

/** The letter that was looked at becomes a file. Pressed twice, it is one file. */
const make = async (visit: IncidentVisit, work: Work, mark: string, form: string): Promise<Answer> => {
  const { office, incident, turn, hand, say } = visit;
  const manuscript = manuscriptIn(work);
  if (missingFor(work.which.letter, manuscript.draft).length > 0) return showLetter(visit, work);
  const proof = proofOf(manuscript, work.sources, office.letters.templates);
  const mayMake = proof.findings.every(({ severity }) => severity === 'warn');
  if (proof.mark !== mark || !mayMake) return showProof(visit, work, proof, letterTrouble.changed);
  if (proof.bytes.length > largestFile) return noLetter(visit, letterTrouble.tooLarge);
  if (!(await isReachable(office, turn.actor.id))) return noLetter(visit, letterTrouble.noChat);
  const { number = '' } = work.state;
  const made = {
    id: form,
    person: turn.actor.id,
    // A letter is Dutch, and so is the name of its file.
    name: `${number} ${letterWords[work.which.letter].nl}.docx`,
    bytes: proof.bytes,
    about: { what: 'letter', incident: incident.key.id, ...work.which } as const,
  };
  await offerFile(office, made, hand);
  const model = {
    incident: incident.key.id,
    number,
    inChannel: turn.place.kind === 'channel',
    after: letterCardTexts.after,
  };
  return { card: fileComingCard(model, say), summary: say(incidentTitle(number)) };
};

/** Letters, and the calendar file of a talk. */
export const letterActions = {
  'letter.choose': chooseLetter,
  'letter.form': onIncident({
    may: 'decide',
    input: aboutLetter,
    handle: (visit, { pick: letter, measure }) =>
      withLetter(visit, { letter, measure }, async work => showLetter(visit, work)),
  }),
  'letter.change': onIncident({
    may: 'decide',
    input: aboutLetter,
    handle: (visit, { pick: letter, measure }) =>
      withLetter(visit, { letter, measure }, async work => {
        const manuscript = manuscriptIn(work);
        return showForm(visit, work, manuscript, manuscript.all, { all: true, again: false });
      }),
  }),
  'letter.write': onIncident({
    may: 'decide',
    input: aboutLetter.extend({ pick: written }).loose(),
    handle: (visit, input) => {
      const { letter, fields } = input.pick;
      return withLetter(visit, { letter, measure: input.measure }, async work => {
        const sent = typedIn(input, fields);
        await keep(visit, work, sent);
        return afterWriting(
          visit,
          { ...work, drafts: await draftsOf(visit.office, visit.incident.key.id) },
          sent,
          fields,
        );
      });
    },
  }),
  'letter.discard': onIncident({
    may: 'decide',
    input: aboutLetter,
    handle: (visit, { pick: letter, measure }) =>
      withLetter(visit, { letter, measure }, async work => {
        await forgetDraft(visit.office, visit.incident.key.id, work.which);
        return showLetter(visit, { ...work, drafts: await draftsOf(visit.office, visit.incident.key.id) });
      }),
  }),
  'letter.make': onIncident({
    may: 'decide',
    input: aboutLetter.extend({ pick: marked, form: z.uuid() }),
    handle: (visit, { pick: { letter, mark }, measure, form }) =>
      withLetter(visit, { letter, measure }, work => make(visit, work, mark, form)),
  }),
  'talk.calendar': offerAppointment,
} as const;
