import type { IContainer } from '@microsoft/teams.cards';
import { visitFormTexts, visitTexts, visitWindow } from '../texts/ban-visits.ts';
import { banListTexts } from '../texts/bans.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { ExpectedVisit } from './visit-at-door.ts';

/** A visit that was announced, for who decides: without the client's name. */
export type AnnouncedVisit = Pick<
  ExpectedVisit,
  'day' | 'from' | 'until' | 'where' | 'present' | 'police'
> & { readonly id: string };

export interface BanVisitsModel {
  readonly incident: string;
  readonly revision: number;
  readonly measure: string;
  readonly number?: string;
  readonly visits: readonly AnnouncedVisit[];
  readonly notice?: Words;
}

/** The visits by invitation that are still to come, with what can be done about them [M4-10]. */
export const banVisitsCard = (model: BanVisitsModel, say: Say): Card => {
  const about = { case: model.incident, revision: model.revision, measure: model.measure };
  const row = (visit: AnnouncedVisit): IContainer => ({
    type: 'Container',
    separator: true,
    items: [
      labelled(say(visitTexts.when), say(visitWindow(visit.day, visit.from, visit.until))),
      labelled(say(visitTexts.where), visit.where),
      labelled(say(visitTexts.present), visit.present),
      labelled(say(visitTexts.police), say(visit.police ? visitTexts.policeYes : visitTexts.policeNo)),
      {
        type: 'ActionSet',
        actions: [
          button(say, visitFormTexts.change, { action: 'ban.visitForm', ...about, form: visit.id }),
          button(say, visitFormTexts.cancel, { action: 'ban.visitCancel', ...about, form: visit.id }),
        ],
      },
    ],
  });
  return card(
    say,
    [
      ...(model.notice ? [banner('good', typed(say(model.notice)))] : []),
      title(say, banListTexts.visit),
      aside(say, incidentTitle(model.number)),
      ...(model.visits.length > 0 ? [heading(say, visitFormTexts.announcedHead)] : []),
      ...model.visits.map(row),
    ],
    [
      button(say, visitFormTexts.another, { action: 'ban.visitForm', ...about, pick: 'new' }),
      button(say, incidentButtons.back, { action: 'incident.card', case: model.incident }),
    ],
  );
};
