import { banBreachedFields, banBreachedForm } from '../../../cards/step-ban-breached.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { banProblems } from '../../../texts/steps/ban.ts';
import { found, wrongGrounds } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';

/** The locations that the ban holds for; where none of them is known any more, all that are. */
const bannedPlaces = ({ organisation: { locations }, measure: { plan } }: StepDesk) => {
  const banned = locations.filter(
    ({ key }) => plan.kind === 'accessBan' && (plan.locations === 'all' || plan.locations.includes(key)),
  );
  return banned.length > 0 ? banned : locations;
};

export const banBreachedSheets = stepSheetsOf({
  fields: banBreachedFields,
  prefilled: desk => {
    const [only, ...others] = bannedPlaces(desk);
    return { on: localDate(desk.now), ...(only && others.length === 0 ? { location: only.key } : {}) };
  },
  read: ({ on, location, what }, desk) => {
    const place = bannedPlaces(desk).find(({ key }) => key === location);
    const problems = found({
      on: wrongOn(on, desk),
      location: place ? undefined : banProblems.chooseLocation,
      what: wrongGrounds(what),
    });
    return problems ? { problems } : { plan: { step: 'banBreached', on, location, what } };
  },
  card: (frame, filled, desk, say) =>
    banBreachedForm(frame, filled, { measure: stepOf(desk), locations: bannedPlaces(desk) }, say),
});
