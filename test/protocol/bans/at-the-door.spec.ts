import assert from 'node:assert/strict';
import fc from 'fast-check';
import { banAtDoor, keepsOut } from '../../../protocol/bans/at-the-door.ts';
import { bansSeenBy, doorless, doorStaff, maySeeBan } from '../../../protocol/bans/door-staff.ts';
import { dateAfter } from '../../../protocol/calendar/local-time.ts';
import { people, town } from '../../town.ts';
import { ban, delivered, endedOn, extendedTo, knownBan } from './bans.ts';

const standing = (measure: ReturnType<typeof ban>, today: string) => banAtDoor(measure, today)?.standing;

describe('An access ban at the door', () => {
  it('[D-5] [M4-2] keeps the client out from its first day to the end of its last', () => {
    const measure = knownBan();
    assert.equal(standing(measure, '2026-11-22'), 'coming');
    assert.equal(standing(measure, '2026-11-23'), 'holds');
    assert.equal(standing(measure, '2027-05-23'), 'holds');
    assert.equal(standing(measure, '2027-05-24'), 'over');
  });

  it('[M4-3] keeps out who does not have the letter yet, and says that the client may not know', () => {
    assert.equal(standing(ban(), '2026-12-01'), 'untold');
    assert.equal(
      standing(
        ban({}, { step: 'refused', on: '2026-11-23', what: 'toAccept', account: 'Hij liep weg.' }),
        '2026-12-01',
      ),
      'untold',
    );
    assert.equal(
      standing(
        ban({}, { step: 'refused', on: '2026-11-23', what: 'toSign', account: 'Hij las de brief.' }),
        '2026-12-01',
      ),
      'holds',
    );
    assert.ok(keepsOut({ standing: 'untold' }) && keepsOut({ standing: 'holds' }));
    assert.ok(!keepsOut({ standing: 'coming' }) && !keepsOut({ standing: 'over' }));
  });

  it('goes on through an extension, and is not held against a client who was not told of it', () => {
    const told = knownBan({}, extendedTo('2027-08-01'), delivered);
    const untold = knownBan({}, extendedTo('2027-08-01'));
    assert.equal(standing(told, '2027-08-01'), 'holds');
    assert.equal(standing(told, '2027-08-02'), 'over');
    assert.equal(standing(untold, '2027-05-23'), 'holds');
    assert.equal(standing(untold, '2027-05-24'), 'untold');
  });

  it('ends on the day that somebody says, and not before', () => {
    const measure = knownBan({}, endedOn('2027-01-10'));
    assert.equal(standing(measure, '2027-01-09'), 'holds');
    assert.equal(standing(measure, '2027-01-10'), 'over');
    assert.equal(banAtDoor(measure, '2027-01-01')?.until, '2027-01-09');
  });

  it('stands the same on every day of its life, whatever the calendar does', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, days, (start, length, day) => {
        const from = dateAfter('2026-01-01', start);
        const until = dateAfter(from, length);
        const today = dateAfter('2026-01-01', day);
        const held = today >= from && today <= until;
        assert.equal(standing(knownBan({ from, until }), today) === 'holds', held);
      }),
    );
  });

  it('is nothing for another measure', () => {
    const { plan: _, ...rest } = ban();
    assert.equal(banAtDoor({ ...rest, plan: { kind: 'none', grounds: 'Nee.' } }, '2026-12-01'), undefined);
  });
});

describe('Who is told of a ban, and may see it', () => {
  const twoDoors = {
    ...town,
    locations: town.locations.map(location =>
      location.key === 'wijkpost' ? { ...location, guards: [people.olga] } : location,
    ),
  };

  it('[M4-8] is reception and security of the locations concerned, and of all for a ban for all', () => {
    assert.deepEqual(doorStaff(twoDoors, ['stadskantoor']), [people.lies]);
    assert.deepEqual(doorStaff(twoDoors, ['wijkpost']), [people.olga]);
    assert.deepEqual(doorStaff(twoDoors, 'all'), [people.lies, people.olga]);
  });

  it('[M4-8] leaves the locations where nobody can be told, so that somebody sees to those', () => {
    assert.deepEqual(
      doorless(town, 'all').map(({ key }) => key),
      ['wijkpost'],
    );
    assert.deepEqual(doorless(twoDoors, 'all'), []);
  });

  it('[M4-9] is management and the safety officer for every location, and each door for its own', () => {
    for (const person of [people.mark, people.farid, people.petra, people.inge, people.sanne])
      assert.equal(bansSeenBy(twoDoors, person), 'all');
    assert.deepEqual(bansSeenBy(twoDoors, people.lies), ['stadskantoor']);
    assert.ok(maySeeBan(twoDoors, 'all', people.lies));
    assert.ok(maySeeBan(twoDoors, ['stadskantoor', 'wijkpost'], people.lies));
    assert.ok(!maySeeBan(twoDoors, ['wijkpost'], people.lies));
  });

  it('[C-7] is nobody else: not the reporter, a responder, the HR manager', () => {
    for (const person of [people.emma, people.rosa, people.fatima, 'somebody'])
      assert.equal(bansSeenBy(town, person), undefined);
  });
});
