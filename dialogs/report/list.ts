import { type ListedReport, reportListCard } from '../../cards/report-list.ts';
import { isFinished } from '../../protocol/incident/finished.ts';
import type { IncidentState, Registered } from '../../protocol/incident/incident-case.ts';
import type { Place, Sort } from '../../protocol/incident/report.ts';
import { places, sorts } from '../../protocol/incident/report.ts';
import type { Typed } from '../../protocol/incident/report-form.ts';
import type { Stored } from '../../storage/store.ts';
import { placeWords, sortWords } from '../../texts/report-choices.ts';
import { mine } from '../../texts/report-ending.ts';
import { asIs, type Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import type { Visit } from '../visit.ts';
import { reportWords } from './summary.ts';

const perPage = 6;

/** Sorts and place in one line: `Dreigen, Schelden · Op kantoor`. */
export const whatWords = (found: readonly Sort[], place: Place | undefined): Words => {
  const line = (language: 'nl' | 'en') =>
    [found.map(sort => sortWords[sort][language]).join(', '), ...(place ? [placeWords[place][language]] : [])]
      .filter(part => part !== '')
      .join(' · ');
  return { nl: line('nl'), en: line('en') };
};

const draftWords = (typed: Typed): Words => {
  const chosen = sorts.filter(sort => typed.sorts?.split(',').includes(sort));
  const words = whatWords(
    chosen,
    places.find(place => place === typed.place),
  );
  return words.nl === '' ? mine.draftNothing : words;
};

/** How a sent report stands, in a few words. */
export const stateWords = async (office: Office, state: Registered): Promise<Words> => {
  const parts = [
    ...(state.handler ? [mine.takenUpBy(await nameOf(office, state.handler.person))] : [mine.sent]),
    ...(state.measures.length > 0 ? [mine.decided(state.measures.length)] : []),
    ...(isFinished(state) ? [mine.finished] : []),
    ...(state.report.complete ? [] : [mine.incomplete]),
  ];
  return { nl: parts.map(({ nl }) => nl).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
};

const listed = async (office: Office, { body }: Stored<'incident'>): Promise<readonly ListedReport[]> => {
  const state: IncidentState = body.state;
  const base = { case: body.id, at: new Date(body.openedAt) };
  switch (state.phase) {
    case 'cancelled':
      return [];
    case 'draft':
      return [
        { ...base, kind: 'draft', head: mine.draft, what: draftWords(state.form.typed), state: asIs('') },
      ];
    case 'withdrawn':
      return [
        { ...base, kind: 'report', head: asIs(state.number ?? '—'), what: asIs(''), state: mine.withdrawn },
      ];
    case 'registered':
      return [
        {
          ...base,
          kind: 'report',
          head: asIs(state.number ?? '—'),
          what: whatWords(state.report.sorts, state.report.place),
          state: await stateWords(office, state),
        },
      ];
  }
};

/** Everything that the visitor reported or began to report. */
export const listAnswer = async (
  { office, turn, say }: Visit,
  { cursor, notice }: { readonly cursor?: string; readonly notice?: Words } = {},
): Promise<Answer> => {
  const { actor } = turn;
  const page = await office.store.casesOf('incident', actor.tenant, actor.id, {
    limit: perPage,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const reports = await Promise.all(page.items.map(item => listed(office, item)));
  const model = {
    reports: reports.flat(),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    ...(notice === undefined ? {} : { notice }),
  };
  return { card: reportListCard(model, say), summary: say(reportWords.mine) };
};
