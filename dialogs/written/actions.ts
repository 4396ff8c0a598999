import { z } from 'zod';
import type { IncidentState } from '../../protocol/incident/incident-case.ts';
import { contactWriter, otherWriter, writingsGoOn } from '../../protocol/written/contact-writer.ts';
import { contactIn, pointsToDirectorsLetter, writingsMeasure } from '../../protocol/written/writings.ts';
import type { Stored } from '../../storage/store.ts';
import { writingsTexts } from '../../texts/writings.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { actingOf } from '../incident/acting.ts';
import { decideAsSeen } from '../incident/decide-as-seen.ts';
import { newsWords } from '../incident/news-words.ts';
import { refusalWords } from '../incident/refusals.ts';
import { showLetter, withLetter } from '../letters/desk.ts';
import { otherStepsAnswer } from '../other-steps/show.ts';
import type { IncidentVisit } from '../visit.ts';
import { contactFormAction, readContact, showContactForm, typedContact } from './contact-form.ts';

/** The contact of the earlier case becomes this one's, so that the letter can refer to it [H2-3b]. */
const takenOver = async (visit: IncidentVisit): Promise<Stored<'incident'>> => {
  const { office, incident, hand } = visit;
  const { state } = incident.body;
  const earlier = state.phase === 'registered' ? state.writings?.earlier : undefined;
  if (earlier === undefined || state.phase !== 'registered' || contactIn(state)) return incident;
  const { tenant } = incident.key;
  const other = (await office.store.get({ tenant, kind: 'incident', id: earlier }))?.body.state;
  const contact = other?.phase === 'registered' ? contactIn(other) : undefined;
  const plan = other?.phase === 'registered' ? writingsMeasure(other)?.plan : undefined;
  if (!contact || plan?.kind !== 'warning') return incident;
  const { on, by } = contact;
  const outcome = await decideOn(office, incident, hand, now =>
    // Asked again, the case has the contact already.
    contactWriter(now, earlier, { on, by, grounds: plan.grounds }, actingOf(visit)),
  );
  return outcome.stored;
};

const letterAnswer = async (visit: IncidentVisit, stored: Stored<'incident'>): Promise<Answer> => {
  const { state } = stored.body;
  const measure = state.phase === 'registered' ? writingsMeasure(state) : undefined;
  if (!measure || !pointsToDirectorsLetter(state)) return otherStepsAnswer(visit, stored);
  const here = { ...visit, incident: stored, file: stored.body };
  return withLetter(here, { letter: 'directorsLetter', measure: measure.id }, async work =>
    showLetter(here, work),
  );
};

const isRecorded = (state: IncidentState, form: string): boolean =>
  state.phase === 'registered' &&
  state.measures.some(({ id, steps = [] }) => id === form || steps.some(step => step.id === form));

/** Aggression in writing: its part of the table [H2-3a] [H2-3b]. */
export const writingsActions = {
  'writings.contactForm': contactFormAction,
  'writings.contact': onIncident({
    may: 'decide',
    input: caseInput.extend({ form: z.uuid() }).loose(),
    handle: async (visit, input) => {
      const { incident, turn } = visit;
      const { form, revision } = input;
      const typed = typedContact(input);
      if (isRecorded(incident.body.state, form)) return otherStepsAnswer(visit, incident);
      const reading = readContact(typed, turn.now);
      if ('problems' in reading)
        return showContactForm(visit, incident, form, { filled: { typed, problems: reading.problems } });
      const outcome = await decideAsSeen(visit, revision, state =>
        contactWriter(state, form, reading.contact, actingOf(visit)),
      );
      if (outcome.ok) return otherStepsAnswer(visit, outcome.stored);
      const notice = await newsWords(visit.office, refusalWords(outcome.reason), outcome.news);
      return showContactForm(visit, outcome.stored, form, { filled: { typed }, notice });
    },
  }),
  'writings.goOn': onIncident({
    may: 'decide',
    input: caseInput,
    handle: async visit => {
      const { office, incident, hand, turn } = visit;
      const outcome = await decideOn(office, incident, hand, state =>
        writingsGoOn(state, 'byHand', turn.now),
      );
      if (!outcome.ok && outcome.reason === 'noContactYet')
        return otherStepsAnswer(visit, outcome.stored, writingsTexts.noContactYet);
      return otherStepsAnswer(visit, outcome.stored);
    },
  }),
  'writings.letter': onIncident({
    may: 'decide',
    input: caseInput,
    handle: async visit => letterAnswer(visit, await takenOver(visit)),
  }),
  'writings.other': onIncident({
    may: 'decide',
    input: caseInput,
    handle: async visit => {
      const { office, incident, hand } = visit;
      const outcome = await decideOn(office, incident, hand, otherWriter);
      return otherStepsAnswer(visit, outcome.stored);
    },
  }),
} as const;
