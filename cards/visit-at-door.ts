import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { visitTexts, visitWindow } from '../texts/ban-visits.ts';
import type { Say } from '../texts/words.ts';
import { toBanList } from './ban-at-door.ts';
import { type BannedPerson, callLines, whoLines } from './banned-person.ts';
import { banner, card } from './blocks/frame.ts';
import { labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** A visit by invitation, as those at the door need to know it [M4-10]. */
export interface ExpectedVisit extends Pick<BannedPerson, 'name' | 'looks' | 'call'> {
  readonly day: Date;
  /** Local times as `HH:mm`. */
  readonly from: string;
  readonly until: string;
  readonly where: string;
  readonly present: string;
  readonly police: boolean;
}

export type VisitAtDoorModel =
  | { readonly is: 'expected'; readonly visit: ExpectedVisit }
  | { readonly is: 'cancelled'; readonly visit: ExpectedVisit }
  /** Over, or at another door: nobody is named any more. */
  | { readonly is: 'past' };

/** Who comes when and where, who receives, and whether the police are there. */
export const visitLines = (say: Say, visit: ExpectedVisit): Elements => [
  ...whoLines(say, visit),
  labelled(say(visitTexts.when), say(visitWindow(visit.day, visit.from, visit.until))),
  labelled(say(visitTexts.where), visit.where),
  labelled(say(visitTexts.present), visit.present),
  labelled(say(visitTexts.police), say(visit.police ? visitTexts.policeYes : visitTexts.policeNo)),
];

/** Tells reception and security that a banned client may come in, within which time and to whom [M4-10]. */
export const visitAtDoorCard = (model: VisitAtDoorModel, say: Say): Card => {
  switch (model.is) {
    case 'expected':
      return card(
        say,
        [
          title(say, visitTexts.title),
          banner('accent', paragraph(say, visitTexts.mayComeIn)),
          ...visitLines(say, model.visit),
          paragraph(say, visitTexts.doThis),
          ...callLines(say, model.visit.call),
        ],
        [toBanList(say)],
      );
    case 'cancelled':
      return card(
        say,
        [
          title(say, visitTexts.cancelledTitle),
          banner('attention', paragraph(say, visitTexts.cancelled)),
          ...whoLines(say, model.visit),
          labelled(
            say(visitTexts.when),
            say(visitWindow(model.visit.day, model.visit.from, model.visit.until)),
          ),
          labelled(say(visitTexts.where), model.visit.where),
        ],
        [toBanList(say)],
      );
    case 'past':
      return card(say, [title(say, visitTexts.title), paragraph(say, visitTexts.past)], [toBanList(say)]);
  }
};
