import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askAftercare } from '../../../protocol/aftercare/aftercare.ts';
import type { AftercareFact } from '../../../protocol/aftercare/aftercare-case.ts';
import { aftercareDeeds, escalatesTo } from '../../../protocol/aftercare/aftercare-deeds.ts';
import type { Planned } from '../../../protocol/deed.ts';
import { mayRespond } from '../../../protocol/rights/aftercare-rights.ts';
import { people, town } from '../../town.ts';
import { commands, happen, requestOf } from './commands.ts';

const at = '2026-11-23T10:00:00.000Z';

/** Everything that follows from a life of a request. */
const deedsOf = (steps: ReturnType<typeof happen>): readonly Planned[] =>
  steps.flatMap(({ command, after, facts }) =>
    facts.flatMap((fact: AftercareFact, n) =>
      aftercareDeeds(town, after, { at, by: command.by, fact }, n + 1),
    ),
  );

const told = (deeds: readonly Planned[]) => deeds.flatMap(({ deed }) => (deed.do === 'tell' ? [deed] : []));

describe('What follows in the life of a request for aftercare', () => {
  it('[NZ-2] shows the card to the group and asks again after the minutes of the organisation', () => {
    const state = askAftercare(requestOf());
    const deeds = aftercareDeeds(town, state, { at, by: people.emma, fact: { fact: 'aftercareAsked' } }, 0);
    assert.deepEqual(
      deeds.map(({ deed, due }) => [deed.do, due.toISOString()]),
      [
        ['showCard', at],
        ['timer', '2026-11-23T10:30:00.000Z'],
      ],
    );
  });

  it('[BO-1] gives the contact details to whoever claimed it and to nobody else', () => {
    fc.assert(
      fc.property(commands, tried => {
        const steps = happen(tried);
        const claims = steps.filter(({ facts }) => facts.some(({ fact }) => fact === 'aftercareClaimed'));
        const contacts = told(deedsOf(steps)).filter(({ notice }) => notice === 'aftercareContact');
        assert.deepEqual(
          contacts.map(({ person }) => person),
          claims.map(({ command }) => command.by),
        );
      }),
    );
  });

  it('[C-14] never tells anything of a hidden request to those who answer for the department', () => {
    const kept: readonly string[] = [people.mark, people.farid, people.petra];
    fc.assert(
      fc.property(commands, tried => {
        for (const { person } of told(deedsOf(happen(tried, requestOf({ hidden: true })))))
          assert.ok(!kept.includes(person));
      }),
    );
  });

  it('[LG-1] tells the manager when nobody comes, and the safety officer where the manager is the victim', () => {
    assert.deepEqual(escalatesTo(town, requestOf()), [people.mark]);
    assert.deepEqual(escalatesTo(town, requestOf({ hidden: true })), [people.sanne]);
    assert.deepEqual(escalatesTo(town, requestOf({ victim: people.mark })), [people.sanne]);
    const noOfficer = { ...town, safetyOfficers: [people.mark], administrators: [people.inge] };
    assert.deepEqual(escalatesTo(noOfficer, requestOf({ victim: people.mark })), [people.inge]);
  });

  it('[BO-5] lets the members of the group that was asked respond, and never the victim', () => {
    const may = (person: string, victim: string = people.emma) =>
      mayRespond(town, askAftercare(requestOf({ victim })), person);
    assert.ok(may(people.rosa) && may(people.tom));
    for (const person of [people.emma, people.mark, people.sanne, people.petra]) assert.ok(!may(person));
    assert.ok(!may(people.rosa, people.rosa));
    assert.ok(!mayRespond(town, askAftercare(requestOf({ group: 'elsewhere' })), people.rosa));
  });
});
