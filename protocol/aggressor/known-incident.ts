import type { Measure } from '../incident/measure.ts';
import type { Report } from '../incident/report.ts';

/** Another incident of what is, or may be, the same aggressor: what counts for who decides now, and no names. */
export interface KnownIncident {
  readonly incident: string;
  readonly number?: string;
  readonly registeredAt: string;
  readonly same: 'certain' | 'possible';
  readonly report: Pick<Report, 'sorts' | 'at' | 'department'>;
  readonly measures: readonly Measure[];
}

/** Those of which it is certain; what is only possible must never weigh [INL-6]. */
export const certainOf = (known: readonly KnownIncident[]): readonly KnownIncident[] =>
  known.filter(({ same }) => same === 'certain');

/** Those that were registered before a moment, or at it. */
export const before = (known: readonly KnownIncident[], registeredAt: string): readonly KnownIncident[] =>
  known.filter(each => each.registeredAt <= registeredAt);
