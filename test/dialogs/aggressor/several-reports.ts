import { randomUUID } from 'node:crypto';
import { foundKin } from '../../../dialogs/aggressor/found-kin.ts';
import type { Office } from '../../../dialogs/office.ts';
import { fileAggressor } from '../../../dialogs/report/file-aggressor.ts';
import type { Registered } from '../../../protocol/incident/incident-case.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import { sent } from '../incident/pressing.ts';

/** A report of which the aggressor is filed, with what was found of him at that moment, as sending it does. */
export const reportAbout = async (
  office: Office,
  said: Parameters<typeof fileAggressor>[3],
  parts: { readonly report?: Partial<Report>; readonly state?: Partial<Registered> } = {},
): Promise<string> => {
  const { tenant } = office.organisation;
  const found = await foundKin(office, tenant, randomUUID(), said);
  const state = { kin: { found, verdicts: [] }, ...parts.state };
  const id = await sent(office, { ...(parts.report ? { report: parts.report } : {}), state });
  await fileAggressor(office, tenant, id, said);
  return id;
};
