import assert from 'node:assert/strict';
import { openTownHall, report, type TownHall } from '../wire/town-hall.ts';

describe('the language of a channel', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });
  afterEach(() => hall.close());

  it('is chosen in the channel by somebody who may tie it, and spoken by every later card there', async () => {
    const channel = hall.channel('stadstoezicht');
    await hall.say('mark', 'english', channel);
    await report(hall);
    assert.match(hall.says('mark', channel), /Incident report A-\d{4}-00001/);
    await hall.say('mark', 'nederlands', channel);
    await report(hall);
    assert.match(hall.says('mark', channel), /Incidentmelding A-\d{4}-00002/);
  });

  it('leaves the person’s own language alone', async () => {
    await hall.say('mark', 'english', hall.channel('stadstoezicht'));
    await hall.say('mark', 'menu');
    assert.match(hall.says('mark'), /Incident melden/);
  });

  it('is not for somebody who may not tie the channel', async () => {
    const channel = hall.channel('bog');
    await hall.say('sanne', 'koppel publiekszaken', channel);
    await hall.say('rosa', 'english', hall.channel('bog'));
    await report(hall, 'daan');
    assert.match(hall.says('rosa', channel), /Incidentmelding/);
  });
});
