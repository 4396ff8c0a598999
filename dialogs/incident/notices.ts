import type { Card } from '../../cards/card.ts';
import { incidentCard } from '../../cards/incident-card.ts';
import { incidentCopyCard, measureCopyCard } from '../../cards/incident-copy.ts';
import type { DecidedMeasure, Term } from '../../cards/incident-model.ts';
import { progressCard } from '../../cards/report-progress.ts';
import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { Measure } from '../../protocol/incident/measure.ts';
import type { Entry } from '../../protocol/journal.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { maySee } from '../../protocol/rights/incident-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { handedToYouWords } from '../../texts/incident.ts';
import { progressMeans } from '../../texts/incident-notices.ts';
import type { Say } from '../../texts/words.ts';
import { visitProgress } from '../bans/visit-progress.ts';
import type { Office } from '../office.ts';
import { actingColleague, decidedMeasure, incidentCardModel } from './incident-view.ts';
import { termsOf } from './measure-terms.ts';
import { numberIn } from './present-card.ts';
import { entryWords } from './timeline.ts';

/** Somebody is told in chat what a journal entry is about; written from the case as it is at that moment. */
export interface Told {
  readonly office: Office;
  readonly stored: Stored<'incident'>;
  readonly person: PersonId;
  readonly entry: Entry<IncidentFact>;
}

/** The measure that an entry is about. */
export const measureIn = ({ stored, entry }: Told): Measure | undefined => {
  const { state } = stored.body;
  const { fact } = entry;
  if (state.phase !== 'registered' || !('measure' in fact)) return undefined;
  return state.measures.find(({ id }) => id === fact.measure);
};

const copyOf = async ({ office, stored, person }: Told) => ({
  incident: await incidentCardModel(office, stored),
  seesDetails: maySee(office.organisation, stored.body.state, person),
});

/** `incidentCopy`: safety officer, department head and HR manager hear of a registration [NZ-6]. */
export const incidentCopy = async (told: Told, say: Say): Promise<Card> =>
  incidentCopyCard(await copyOf(told), say);

/** `measureCopy`: the same people hear of a decision, and of every step after it [NZ-6]. */
export const measureCopy = async (told: Told, say: Say): Promise<Card> => {
  const measure = measureIn(told);
  const decided: { readonly measure?: DecidedMeasure } = measure
    ? { measure: await decidedMeasure(told.office, measure) }
    : {};
  const stepped = told.entry.fact.fact === 'measureStepped' ? ({ stepped: true } as const) : {};
  return measureCopyCard({ ...(await copyOf(told)), ...decided, ...stepped }, say);
};

/** `handedToYou`: the standing card with its buttons, and who gave it. */
export const handedToYou = async ({ office, stored, entry }: Told, say: Say): Promise<Card> => {
  const { name } = await actingColleague(office, entry.by, undefined);
  return incidentCard(await incidentCardModel(office, stored, handedToYouWords(name)), say);
};

/** `reportProgress`: the reporter hears what was done, by whom, and what it means [C-22]. */
export const reportProgress = async (told: Told, say: Say): Promise<Card> => {
  const { office, stored, entry } = told;
  const number = numberIn(stored);
  const measure = measureIn(told);
  const terms: readonly Term[] = measure ? termsOf(measure, office.organisation.settings) : [];
  return progressCard(
    {
      ...(number === undefined ? {} : { number }),
      line: await entryWords(office, entry),
      terms,
      means: visitProgress(told) ?? progressMeans(entry.fact),
    },
    say,
  );
};
