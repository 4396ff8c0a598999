import assert from 'node:assert/strict';
import { createSenderLimit, usualSenderRates } from '../../../bot/guard/sender-limit.ts';
import type { Happening } from '../../../dialogs/turn.ts';
import { emma, tenant } from '../activities.ts';

const by = (happening: Happening, id: string = emma.aadObjectId) => ({
  actor: { id, tenant, name: '', teamsId: '29:x' },
  happening,
});
const press: Happening = { what: 'pressed', input: {} };
const refresh: Happening = { what: 'pressed', input: {}, automatic: true };
const { burst } = usualSenderRates.deeds;

describe('what one person may ask', () => {
  let now = 0;
  const limit = () => createSenderLimit(usualSenderRates, () => now);
  beforeEach(() => {
    now = 0;
  });
  const often = (times: number, ask: () => string) => {
    const counted: Record<string, number> = {};
    for (let n = 0; n < times; n += 1) {
      const judged = ask();
      counted[judged] = (counted[judged] ?? 0) + 1;
    }
    return counted;
  };

  it('a whole report, every press of which Teams sends four times, is no flood', () => {
    const judge = limit();
    assert.deepEqual(
      often(10 * 4, () => judge(by(press))),
      { welcome: 40 },
    );
  });

  it('a flood is answered kindly once, and then with nothing', () => {
    const judge = limit();
    assert.deepEqual(
      often(500, () => judge(by(press))),
      { welcome: burst, slowDown: 1, silence: 499 - burst },
    );
  });

  it('who goes on is told again, once a minute', () => {
    const judge = limit();
    const counted = often(600, () => {
      now += 300;
      return judge(by({ what: 'said', text: 'hoi' }));
    });
    assert.equal(counted.slowDown, 3);
  });

  it('one person’s flood is nobody else’s trouble', () => {
    const judge = limit();
    often(500, () => judge(by(press)));
    assert.equal(judge(by(press, '00000000-0000-4000-8000-000000000002')), 'welcome');
  });

  it('who waits is welcome again', () => {
    const judge = limit();
    often(500, () => judge(by(press)));
    now += 1_000;
    assert.equal(judge(by(press)), 'welcome');
  });

  it('cards that Teams refreshes by itself take nothing from what a person may do, and are never answered with words', () => {
    const judge = limit();
    const counted = often(1_000, () => judge(by(refresh)));
    assert.deepEqual(Object.keys(counted).sort(), ['silence', 'welcome']);
    assert.equal(judge(by(press)), 'welcome');
  });

  it('a Teams that reports changes is not told to slow down', () => {
    const judge = limit();
    assert.deepEqual(
      often(burst + 5, () => judge(by({ what: 'installed' }))),
      { welcome: burst, silence: 5 },
    );
  });
});
