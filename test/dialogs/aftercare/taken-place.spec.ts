import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { aftercareIdOf, openAftercareOf } from '../../../dialogs/deeds/open-aftercare.ts';
import { receive } from '../../../dialogs/receive.ts';
import { sent, stored } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, visitOf } from '../office.ts';

describe('The aftercare that belongs to an incident', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const at = (id: string) => office.store.get({ tenant: office.organisation.tenant, kind: 'aftercare', id });
  const asks = (person: string, form: string) => {
    const { turn } = visitOf(office, person);
    const input = { action: 'aftercare.ask', form, department: 'stadstoezicht', manager: 'yes' };
    return receive(office, { ...turn, happening: { what: 'pressed', input } });
  };

  for (const askedBy of ['victim', 'manager'] as const)
    it(`is opened for its victim, whoever tried to be there first with the id that it will get (${askedBy})`, async () => {
      const incident = await sent(office);
      const id = aftercareIdOf(incident, askedBy);
      await asks(people.olga, id);
      assert.equal(await at(id), undefined, 'no form has such an id');
      const deed = { do: 'openAftercare', askedBy, hidden: false, by: people.mark } as const;
      await openAftercareOf(office, await stored(office, incident), deed);
      assert.equal((await at(id))?.body.state.request.victim, people.emma);
    });

  it('has the same id each time, and another one for each who asks', () => {
    const incident = randomUUID();
    assert.equal(aftercareIdOf(incident, 'victim'), aftercareIdOf(incident, 'victim'));
    assert.notEqual(aftercareIdOf(incident, 'victim'), aftercareIdOf(incident, 'manager'));
    assert.match(
      aftercareIdOf(incident, 'victim'),
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
