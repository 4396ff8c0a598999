import type { NoticeName, Planned } from '../deed.ts';

/** What the reporter is told of the report [C-22]. */
const news: ReadonlySet<NoticeName> = new Set(['reportProgress', 'firstCareSaid']);

/** Does the reporter hear of it? Read off what follows, so that it can never disagree with what he is really told. */
export const tellsReporter = (planned: readonly Planned[]): boolean =>
  planned.some(({ deed }) => deed.do === 'tell' && news.has(deed.notice));
