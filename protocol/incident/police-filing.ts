import type { Settings } from '../organisation/settings.ts';
import type { PoliceAdvice } from './advice.ts';
import type { PoliceMeasure } from './measure.ts';

export type Filer = PoliceMeasure['filedBy'];

/** Who files by the protocol's own rule: the person for himself [M3-14], the manager for things [M3-13]. */
export const usualFiler = (advice: PoliceAdvice): Filer =>
  advice.advise === 'report' ? advice.by : 'employee';

/**
 * May this one go to the police? Against a person only the person himself can file a report [M3-14], unless the
 * municipality has chosen otherwise; a notification can be made by anybody [M3-3].
 */
export const mayFile = (
  which: PoliceMeasure['which'],
  filer: Filer,
  advice: PoliceAdvice,
  settings: Pick<Settings, 'policeReportBy'>,
): boolean =>
  which === 'notification' ||
  filer === 'employee' ||
  settings.policeReportBy === 'employeeOrEmployer' ||
  advice.advise !== 'report' ||
  advice.by === 'employer';
