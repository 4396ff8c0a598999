import type { Settings } from '../organisation/settings.ts';
import { type PoliceAdvice, policeAdvice } from './advice.ts';
import type { PoliceMeasure } from './measure.ts';
import type { Report } from './report.ts';

export type Filer = PoliceMeasure['filedBy'];

/** Who files by the protocol's own rule: the person for himself [M3-14], the manager for things [M3-13]. */
export const usualFiler = (advice: PoliceAdvice): Filer =>
  advice.advise === 'report' ? advice.by : 'employee';

/**
 * Everything that the protocol advises about the police for this report: beside what goes first, the damage by itself,
 * because that is the manager's to report for the municipality [M3-9] [M3-13].
 */
export const policeAdvices = (
  report: Pick<Report, 'sorts' | 'damagePersonal' | 'damageMunicipal'>,
): readonly [PoliceAdvice, ...PoliceAdvice[]] => {
  const first = policeAdvice(report);
  const things = policeAdvice({ ...report, sorts: ['other'] });
  return things.advise === 'report' && things.because !== first.because ? [first, things] : [first];
};

/**
 * May this one go to the police? Against a person only the person himself can file a report [M3-14], unless the
 * municipality has chosen otherwise; for what was destroyed the manager can [M3-13]; a notification can be made by anybody
 * [M3-3].
 */
export const mayFile = (
  which: PoliceMeasure['which'],
  filer: Filer,
  advices: readonly PoliceAdvice[],
  settings: Pick<Settings, 'policeReportBy'>,
): boolean =>
  which === 'notification' ||
  filer === 'employee' ||
  settings.policeReportBy === 'employeeOrEmployer' ||
  advices.some(advice => advice.advise !== 'report' || advice.by === 'employer');
