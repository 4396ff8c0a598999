import { incidentTexts, incidentTitle, untied } from '../texts/incident.ts';
import { moment } from '../texts/moments.ts';
import type { Say, Words } from '../texts/words.ts';
import { banner, card } from './blocks/frame.ts';
import { labelled, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import { firstCarePart } from './first-care-part.ts';
import { incidentActions } from './incident-buttons.ts';
import {
  decisions,
  mentionsIn,
  urgencyBanner,
  whatGoesOn,
  whatHappened,
  whatIsAdvised,
  whatWaits,
  whoHandles,
} from './incident-lines.ts';
import type { IncidentCardModel, RegisteredCardModel, WithdrawnCardModel } from './incident-model.ts';

/** What is new, before the rest. It may hold a colleague's name, so it is written literally. */
const noticeBanner = (say: Say, notice: Words | undefined) =>
  notice ? [banner('accent', typed(say(notice)))] : [];

const registered = (model: RegisteredCardModel, say: Say): Card => ({
  ...card(say, [
    ...noticeBanner(say, model.notice),
    ...(model.untied ? [banner('warning', typed(say(untied(model.department))))] : []),
    title(say, incidentTitle(model.number)),
    urgencyBanner(say, model),
    ...whatHappened(say, model),
    ...whoHandles(say, model),
    ...whatWaits(say, model),
    ...firstCarePart(say, model),
    ...whatGoesOn(say, model),
    ...whatIsAdvised(say, model),
    ...decisions(say, model),
    ...incidentActions(say, model),
  ]),
  msteams: { entities: mentionsIn(model) },
});

const withdrawn = (model: WithdrawnCardModel, say: Say): Card =>
  card(say, [
    ...noticeBanner(say, model.notice),
    title(say, incidentTitle(model.number)),
    paragraph(say, incidentTexts.withdrawn),
    labelled(say(incidentTexts.department), model.department),
    labelled(say(incidentTexts.withdrawnAt), say(moment(model.withdrawnAt))),
  ]);

/**
 * The standing card of an incident: sparing, because everybody in the channel sees it. Number, sort, place, department,
 * urgency, who acts, what is due; details open for whoever may see them.
 */
export const incidentCard = (model: IncidentCardModel, say: Say): Card => {
  switch (model.phase) {
    case 'registered':
      return registered(model, say);
    case 'withdrawn':
      return withdrawn(model, say);
    case 'unsent':
      return card(say, [paragraph(say, incidentTexts.unsent)]);
  }
};
