import { z } from 'zod';
import { reportInside } from '../../protocol/bans/seen-inside.ts';
import { banListTexts, insideTexts, mostSaid } from '../../texts/bans.ts';
import { sayIn } from '../../texts/words.ts';
import { anAction } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { typedText } from '../typed-text.ts';
import { handOf } from '../visit.ts';
import { foundBan, placesFor } from './found-ban.ts';
import { askInside } from './inside-form.ts';
import { banListAnswer } from './list.ts';

/**
 * **Ja, meld dit nu**, the second click: recorded in the case in the name of who sees it, and everybody who must know is
 * told at once [L-4]. The same form sent twice, and a second colleague at the same door, are one report.
 */
export const insideAction = anAction({
  may: 'seesBans',
  input: z
    .object({
      measure: z.uuid(),
      form: z.uuid(),
      location: typedText.prefault(''),
      what: typedText.prefault(''),
    })
    .loose(),
  handle: async (visit, { measure, form, location, what }) => {
    const { office, turn } = visit;
    const ban = await foundBan(visit, measure);
    if (!ban) return banListAnswer(visit, { notice: banListTexts.over });
    const places = placesFor(visit, ban);
    const [only, ...others] = places;
    const place = others.length === 0 ? only : places.find(({ key }) => key === location);
    if (!place) {
      const again = { typed: { location, what }, problem: insideTexts.chooseWhere };
      return askInside(visit, measure, ban, form, again);
    }
    const key = { tenant: turn.actor.tenant, kind: 'incident', id: ban.incident } as const;
    const incident = await office.store.get(key);
    if (!incident) return banListAnswer(visit, { notice: banListTexts.over });
    const seen = {
      form,
      location: place.key,
      // The record is read by others: what was not typed is said in the municipality's language.
      what: what.slice(0, mostSaid) || sayIn(office.organisation.settings.language)(insideTexts.nothingTyped),
      by: turn.actor.id,
      now: turn.now,
    };
    const outcome = await decideOn(office, incident, handOf(visit), state =>
      reportInside(state, measure, seen),
    );
    if (!outcome.ok) return banListAnswer(visit, { notice: banListTexts.over });
    return banListAnswer(visit, { notice: outcome.changed ? insideTexts.done : insideTexts.already });
  },
});
