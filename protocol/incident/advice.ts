import type { Report, Sort } from './report.ts';

/** Why the protocol advises a police report, each with its own rule. */
export type PoliceAdvice =
  /** Violence or threat against a person: always a report [M3-6] [M3-8]; only the employee can file [M3-14]. */
  | {
      readonly advise: 'report';
      readonly because: 'violence' | 'threat';
      readonly rule: 'M3-8';
      readonly by: 'employee';
    }
  /** Destruction that goes with aggression: a report [M3-9], filed by the manager for the organisation [M3-13]. */
  | {
      readonly advise: 'report';
      readonly because: 'destruction';
      readonly rule: 'M3-9';
      readonly by: 'employer';
    }
  /** In other cases telling the manager is enough [M3-10]; a notification is possible [M3-3]. */
  | { readonly advise: 'tellManager'; readonly because: 'other'; readonly rule: 'M3-10' };

/** What the protocol advises about the police. The gravest rule first: a person goes before things. */
export const policeAdvice = (
  report: Pick<Report, 'sorts' | 'damagePersonal' | 'damageMunicipal'>,
): PoliceAdvice => {
  if (report.sorts.includes('violence'))
    return { advise: 'report', because: 'violence', rule: 'M3-8', by: 'employee' };
  if (report.sorts.includes('threat'))
    return { advise: 'report', because: 'threat', rule: 'M3-8', by: 'employee' };
  if (report.damagePersonal || report.damageMunicipal)
    return { advise: 'report', because: 'destruction', rule: 'M3-9', by: 'employer' };
  return { advise: 'tellManager', because: 'other', rule: 'M3-10' };
};

/** How soon somebody must look: read by the channel before anything else. */
export type Urgency = 'high' | 'raised' | 'normal';

/** Injury that needs a hospital, or violence: high. Threat, other injury: raised. */
export const urgencyOf = (report: Pick<Report, 'sorts' | 'injury'>): Urgency => {
  const grave: readonly Sort[] = ['violence'];
  if (report.injury === 'hospital' || report.sorts.some(sort => grave.includes(sort))) return 'high';
  if (report.sorts.includes('threat') || report.injury !== 'none') return 'raised';
  return 'normal';
};

/** Earlier incidents with what looks like the same aggressor. */
export interface Earlier {
  readonly certain: number;
  readonly possible: number;
}
