import type { Place } from '../protocol/incident/report.ts';
import { incidentTexts, incidentTitle } from '../texts/incident.ts';
import { damageReportedTexts } from '../texts/incident-notices.ts';
import { moment } from '../texts/moments.ts';
import { placeWords } from '../texts/report-choices.ts';
import type { Say } from '../texts/words.ts';
import { card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** Damage to what is the municipality's: where and when, and whom to ask. There is no place in it for what was written. */
export interface DamageReportedModel {
  readonly number?: string;
  /** It is being claimed from who did it; else it was just reported. */
  readonly claimed: boolean;
  readonly place: Place;
  readonly location?: string;
  readonly at: Date;
  readonly department: string;
  /** The colleague who handles it, with a telephone number where that is known. */
  readonly ask: string;
}

/** Tells facilities that something has to be mended or replaced; of the people involved it says nothing [SK-2e]. */
export const damageReportedCard = (model: DamageReportedModel, say: Say): Card =>
  card(say, [
    title(say, damageReportedTexts.title),
    aside(say, incidentTitle(model.number)),
    paragraph(say, model.claimed ? damageReportedTexts.claimed : damageReportedTexts.reported),
    labelled(say(incidentTexts.where), model.location ?? say(placeWords[model.place])),
    labelled(say(incidentTexts.when), say(moment(model.at))),
    labelled(say(incidentTexts.department), model.department),
    labelled(say(damageReportedTexts.ask), model.ask),
    aside(say, damageReportedTexts.sparing),
  ]);
