import { type OpenCase, openWorkCard } from '../../cards/open-work.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, groupOf } from '../../protocol/organisation/people.ts';
import { type Waiting, waitingIn, waitingInAftercare } from '../../protocol/work/open-work.ts';
import { isOwnWork } from '../../protocol/work/own-work.ts';
import type { Stored } from '../../storage/store.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { asIs, type Words } from '../../texts/words.ts';
import { workTexts } from '../../texts/work.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { whatWords } from '../report/list.ts';
import type { Visit } from '../visit.ts';
import { openCasesOf } from './open-cases.ts';

const one = (waits: readonly Waiting[]): OpenCase['waits'] | undefined => {
  const [first, ...others] = waits;
  return first && [first, ...others];
};

const incidentRow = async (office: Office, { body }: Stored<'incident'>): Promise<readonly OpenCase[]> => {
  const { state } = body;
  if (state.phase !== 'registered') return [];
  const waits = one(waitingIn(state, office.organisation.settings, office.now()));
  if (!waits) return [];
  const { report, handler } = state;
  const department = departmentOf(office.organisation, report.department)?.name ?? report.department;
  return [
    {
      kind: 'incident',
      case: body.id,
      head: incidentTitle(state.number),
      about: [
        whatWords(report.sorts, report.place),
        asIs(department),
        ...(handler ? [asIs(await nameOf(office, handler.person))] : []),
      ],
      waits,
    },
  ];
};

const aftercareRow = ({ organisation, now }: Office, { body }: Stored<'aftercare'>): readonly OpenCase[] => {
  const waits = one(waitingInAftercare(body.state, organisation.settings, now()));
  const group = groupOf(organisation, body.state.request.group)?.name;
  return waits
    ? [
        {
          kind: 'aftercare',
          case: body.id,
          head: workTexts.aftercare,
          about: group === undefined ? [] : [asIs(group)],
          waits,
        },
      ]
    : [];
};

/** Everything that waits for this person, as it is at this moment. */
export const openWorkModel = async (office: Office, person: PersonId) => {
  const { incidents, aftercare, more } = await openCasesOf(office, person);
  const rows = await Promise.all(incidents.map(each => incidentRow(office, each)));
  const own = incidents.some(
    ({ body: { state } }) => state.phase === 'registered' && isOwnWork(office.organisation, state, person),
  );
  return { cases: [...rows.flat(), ...aftercare.flatMap(each => aftercareRow(office, each))], more, own };
};

/** **Openstaand**: what waits for me, what is late, on one card. */
export const openWorkAnswer = async ({ office, turn, say }: Visit, notice?: Words): Promise<Answer> => ({
  card: openWorkCard(
    { ...(await openWorkModel(office, turn.actor.id)), ...(notice === undefined ? {} : { notice }) },
    say,
  ),
  summary: say(workTexts.title),
});
