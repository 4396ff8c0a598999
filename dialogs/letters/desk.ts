import { z } from 'zod';
import { letterFormCard } from '../../cards/letter-form.ts';
import { letterPreviewCard } from '../../cards/letter-preview.ts';
import { type FieldName, fieldWords } from '../../letters/letter.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { viewDetails } from '../../protocol/incident/viewing.ts';
import { caseLetters, lettersFor } from '../../protocol/letters/letters-for.ts';
import { lettersOf, type MeasureLetter } from '../../protocol/measures/steps/letter.ts';
import type { LetterDraft } from '../../storage/documents.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { letterTrouble } from '../../texts/letter-cards.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import type { IncidentVisit } from '../visit.ts';
import { draftsOf } from './drafts.ts';
import { fieldsOnCard } from './fields-on-card.ts';
import { type Manuscript, manuscriptOf, tooLongHere } from './manuscript.ts';
import { type Proof, proofOf } from './proof.ts';
import type { Sources } from './sources.ts';
import { sourcesFor } from './sources-for.ts';
import { noLetter, withoutSender, withTemplate } from './trouble.ts';

/** The name of a letter, as a button brings it. */
export const letterName = z.enum([...new Set(Object.values(lettersOf).flat())] as [
  MeasureLetter,
  ...MeasureLetter[],
]);

/** Which letter somebody asks for. */
export interface Wanted {
  readonly letter: MeasureLetter;
  readonly measure?: string | undefined;
}

/** A letter on the desk: everything that is needed to write it. */
export interface Work {
  readonly which: { readonly letter: MeasureLetter; readonly measure?: string };
  readonly state: Registered;
  readonly sources: Sources;
  readonly drafts: readonly LetterDraft[];
}

const isAmong = ({ measures }: Registered, { letter, measure: id }: Wanted): boolean => {
  if (id === undefined) return caseLetters.includes(letter);
  const measure = measures.find(each => each.id === id);
  return measure !== undefined && lettersFor(measure).includes(letter);
};

/**
 * Puts a letter on the desk, if there is such a letter now. That somebody looks into the case for it is written down
 * first; a letter says who the client is.
 */
export const withLetter = async (
  visit: IncidentVisit,
  wanted: Wanted,
  write: (work: Work) => Promise<Answer>,
): Promise<Answer> => {
  const { office, incident, hand } = visit;
  const { state } = incident.body;
  if (state.phase !== 'registered') return presentCard(visit, incident, refusalWords('notOpen'));
  if (!office.organisation.sender) return withoutSender(visit);
  if (!isAmong(state, wanted)) return noLetter(visit, letterTrouble.notNow);
  if (state.number === undefined) return noLetter(visit, letterTrouble.noNumber);
  await decideOn(office, incident, hand, viewDetails);
  const { letter, measure } = wanted;
  const work = {
    which: { letter, ...(measure === undefined ? {} : { measure }) },
    state,
    sources: await sourcesFor(visit, state, measure),
    drafts: await draftsOf(office, incident.key.id),
  };
  return withTemplate(visit, () => write(work));
};

export const manuscriptIn = ({ which, sources, drafts }: Work): Manuscript =>
  manuscriptOf(which, sources, drafts);

const about = ({ incident }: IncidentVisit, { which: { letter, measure }, state }: Work) => ({
  incident: incident.key.id,
  letter,
  ...(measure === undefined ? {} : { measure }),
  ...(state.number === undefined ? {} : { number: state.number }),
});

/** The form with these fields. @param again it was sent, and something is wrong with it. */
export const showForm = (
  visit: IncidentVisit,
  work: Work,
  manuscript: Manuscript,
  fields: readonly FieldName[],
  { all, again }: { readonly all: boolean; readonly again: boolean },
): Answer => {
  const { organisation } = visit.office;
  // What is too long for its field and was not typed here, would be cut off by the form.
  const long = again ? [] : fields.filter(field => tooLongHere(manuscript, field));
  const shown = fields.filter(field => !long.includes(field));
  const model = {
    ...about(visit, work),
    all,
    fields: fieldsOnCard(manuscript, shown, organisation, again),
    tooLong: long.map(fieldWords),
    keptDays: organisation.settings.draftDays,
  };
  return { card: letterFormCard(model, visit.say), summary: visit.say(incidentTitle(work.state.number)) };
};

/** The letter as it would go out. */
export const showProof = (
  visit: IncidentVisit,
  work: Work,
  { pieces, findings, mark }: Proof,
  notice?: Words,
): Answer => {
  const model = {
    ...about(visit, work),
    pieces,
    findings,
    mark,
    form: visit.office.newId(),
    inChannel: visit.turn.place.kind === 'channel',
    ...(notice ? { notice } : {}),
  };
  return { card: letterPreviewCard(model, visit.say), summary: visit.say(incidentTitle(work.state.number)) };
};

/** The letter, if nothing is missing and nothing was written for other eyes; else what is to be filled in first. */
export const showLetter = (visit: IncidentVisit, work: Work, notice?: Words): Answer => {
  const manuscript = manuscriptIn(work);
  if (manuscript.first.length > 0)
    return showForm(visit, work, manuscript, manuscript.first, { all: false, again: false });
  return showProof(visit, work, proofOf(manuscript, work.sources, visit.office.letters.templates), notice);
};
