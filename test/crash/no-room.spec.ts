import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { stepOne, stepThree, stepTwo } from './filled-in.ts';
import { openRing, type Ring } from './ring.ts';
import { everythingSaid } from './said.ts';

const apology = /^Er ging iets mis bij ons\. Wat je invulde staat nog op de kaart\./;

describe('A bot whose files cannot grow any more', function () {
  this.timeout(60_000);
  let ring: Ring;
  before(async () => {
    ring = await openRing();
  });
  after(() => ring.close());

  const press = (data: { readonly action: string; readonly [field: string]: string }) =>
    ring.calls.bring(ring.endpoint(), ring.calls.activityOf({ as: 'emma', data }));
  const stateOf = async (id: string) =>
    (await ring.store.get({ tenant: ring.organisation.tenant, kind: 'incident', id }))?.body.state;

  it('accepts nothing that it cannot keep, forgets nothing, and goes on by itself when there is room', async () => {
    const id = randomUUID();
    await press({ action: 'report.safe', form: id });
    await press({ action: 'report.next', case: id, pick: '1', ...stepOne() });
    await press({ action: 'report.next', case: id, pick: '2', ...stepTwo });
    const third = { action: 'report.next', case: id, pick: '3', ...stepThree };
    ring.bot().roomToWrite(false);
    assert.match((await press(third)) ?? '', apology);
    ring.bot().roomToWrite(true);
    await press(third);
    ring.bot().roomToWrite(false);
    assert.match((await press({ action: 'report.send', case: id })) ?? '', apology);
    const before = everythingSaid(ring.teams).length;
    const draft = await stateOf(id);
    assert.ok(draft?.phase === 'draft', 'what was refused is not half there');
    assert.equal(draft.form.typed.description, stepThree.description);
    const ready = async () => (await fetch(new URL('/ready', ring.endpoint()))).json();
    assert.deepEqual(await ready(), { status: 'notReady', reason: 'write' });
    assert.equal(everythingSaid(ring.teams).length, before, 'nobody heard of it');

    ring.bot().roomToWrite(true);
    const receipt = await press({ action: 'report.send', case: id });
    assert.match(receipt ?? '', /Je melding is verstuurd: A-\d{4}-00001/);
    await ring.settled();
    const number = receipt?.match(/A-\d{4}-\d{5}/)?.[0] ?? 'none';
    for (const place of [ring.channel('stadstoezicht'), 'a:sanne', 'a:petra', 'a:fatima'])
      assert.equal(
        everythingSaid(ring.teams).filter(
          ({ place: where, summary }) => where === place && summary?.includes(number),
        ).length,
        1,
        place,
      );
  });
});
