import { day } from '../../../letters/dutch.ts';
import type { Draft } from '../../../letters/letter.ts';
import type { TakenStep } from '../../../protocol/measures/step.ts';
import { departmentOf } from '../../../protocol/organisation/people.ts';
import { given, type Sources } from '../sources.ts';

type Taken<S extends TakenStep['step']> = Extract<TakenStep, { step: S }>;

const last = <S extends TakenStep['step']>(steps: readonly TakenStep[], name: S): Taken<S> | undefined =>
  steps.findLast((step): step is Taken<S> => step.step === name);

/** The department is named in the same sentence: `teammanager Stadstoezicht` is `teammanager` there. */
const withoutDepartment = (
  role: string | undefined,
  { organisation, incident }: Sources,
): string | undefined => {
  const department = departmentOf(organisation, incident.report.department)?.name;
  return department !== undefined && role?.endsWith(` ${department}`)
    ? role.slice(0, -department.length - 1)
    : role;
};

/** As a sentence in a list: with its end, where it has one. */
const agreementLines = (agreed: Taken<'agreed'>): readonly string[] =>
  agreed.agreements.map(({ what, until }) =>
    until === undefined ? what : `${what.replace(/\.$/, '')}, tot en met ${day(until)}.`,
  );

/** The appointment [L-2], and what came of the talk [L-1]. */
export const talkKnown = (sources: Sources): Draft => {
  const { measure, writer } = sources;
  const { plan, steps = [] } = measure ?? {};
  if (plan?.kind !== 'conductTalk') return {};
  const invited = last(steps, 'invited');
  const held = last(steps, 'held');
  const agreed = last(steps, 'agreed');
  return given({
    talkAt: invited ? `${invited.date}T${invited.time}` : plan.plannedAt,
    talkPlace: invited?.place,
    employeePresent: plan.withEmployee === 'yes',
    talkOn: held?.on,
    talkHolder: [writer.name, withoutDepartment(writer.function, sources)].filter(Boolean).join(', '),
    agreements: agreed && agreementLines(agreed),
    ownMistake: held?.municipalMistake,
  });
};
