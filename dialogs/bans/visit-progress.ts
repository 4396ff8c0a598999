import { banIn } from '../../protocol/bans/ban-in.ts';
import { visitIn } from '../../protocol/bans/visits.ts';
import { visitMeans } from '../../texts/ban-facts.ts';
import { visitWindow } from '../../texts/ban-visits.ts';
import type { Words } from '../../texts/words.ts';
import type { Told } from '../incident/notices.ts';
import { dayOf, locationName } from './banned-view.ts';

/** The reporter hears when and where the client comes by invitation, so that nobody meets him unprepared [M4-10]. */
export const visitProgress = ({ office, stored, entry }: Told): Words | undefined => {
  const { fact } = entry;
  if (fact.fact !== 'visitAnnounced' && fact.fact !== 'visitMoved') return undefined;
  const ban = banIn(stored.body.state, fact.measure);
  const visit = ban && visitIn(ban, fact.visit);
  if (!visit || visit.cancelledAt !== undefined) return undefined;
  const when = visitWindow(dayOf(visit.date), visit.from, visit.until);
  return visitMeans(when, locationName(office, visit.location));
};
