import { comparableName } from '../../protocol/aggressor/comparable-name.ts';
import type { Earlier } from '../../protocol/incident/advice.ts';
import type { SaidOfAggressor } from '../../protocol/incident/write-form.ts';
import type { Office } from '../office.ts';

/** More namesakes than this say nothing more. */
const most = 50;

/**
 * How often somebody who looks like this aggressor was reported before [INL-6]. Only an equal birth date beside the
 * name makes it certain; a name alone is never more than "possibly the same".
 */
export const earlierIncidents = async (
  office: Office,
  tenant: string,
  incident: string,
  said: SaidOfAggressor,
): Promise<Earlier> => {
  const match = said.name ? comparableName(said.name) : undefined;
  if (match === undefined) return { certain: 0, possible: 0 };
  const back =
    office.now().getTime() - office.organisation.settings.repeatLookBackMonths * 30.44 * 24 * 3_600_000;
  const namesakes = (await office.store.namesakes(tenant, match, most)).filter(
    ({ body }) => body.incident !== incident && new Date(body.at).getTime() >= back,
  );
  const born = said.birthDate;
  const certain = namesakes.filter(({ body }) => born !== undefined && body.birthDate === born);
  const possible = namesakes.filter(({ body }) => born === undefined || body.birthDate === undefined);
  return { certain: certain.length, possible: possible.length };
};
