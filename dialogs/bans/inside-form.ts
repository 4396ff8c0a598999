import { z } from 'zod';
import { insideForm } from '../../cards/ban-inside-form.ts';
import type { RunningBan } from '../../storage/documents.ts';
import { banListTexts, insideTexts } from '../../texts/bans.ts';
import type { Words } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';
import { bannedPerson } from './banned-view.ts';
import { foundBan, placesFor } from './found-ban.ts';
import { banListAnswer } from './list.ts';

/** The question before it is reported, as it was filled in. */
export const askInside = async (
  visit: Visit,
  measure: string,
  ban: RunningBan,
  form: string,
  again: {
    readonly typed?: { readonly location: string; readonly what: string };
    readonly problem?: Words;
  } = {},
): Promise<Answer> => {
  const banned = await bannedPerson(visit.office, measure, ban, visit.turn.actor.id);
  const model = { banned, form, places: placesFor(visit, ban), ...again };
  return { card: insideForm(model, visit.say), summary: visit.say(insideTexts.summary) };
};

/** **Is nu binnen**, the first of two clicks [SK-1c]: the alarm first, and whether it is really so. */
export const insideFormAction = anAction({
  may: 'seesBans',
  input: z.object({ measure: z.uuid() }).loose(),
  handle: async (visit, { measure }) => {
    const ban = await foundBan(visit, measure);
    if (!ban) return banListAnswer(visit, { notice: banListTexts.over });
    return askInside(visit, measure, ban, visit.office.newId());
  },
});
