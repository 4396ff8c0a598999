import assert from 'node:assert/strict';
import { fileBanOf } from '../../../dialogs/bans/file-ban.ts';
import type { RunningBan } from '../../../storage/documents.ts';
import { onEveryStore } from '../../storage/on-every-store.ts';
import { stored } from '../incident/pressing.ts';
import { openTownHall, people, type TownHall } from './town-hall.ts';

onEveryStore(({ open }) => {
  describe('The register of access bans', () => {
    let hall: TownHall;
    let id: string;
    let measure: string;
    beforeEach(async () => {
      hall = await openTownHall(await open());
      id = await hall.incident();
      measure = await hall.decide(id);
    });
    afterEach(() => hall.close());

    const running = async (): Promise<RunningBan> => {
      const ban = await hall.filed(measure);
      assert.ok(ban?.status === 'running');
      return ban;
    };

    it('[R-2] [C-7] holds what the door needs to know and nothing else, under the measure’s id', async () => {
      const { revision: _, ...ban } = await running();
      assert.deepEqual(ban, {
        incident: id,
        status: 'running',
        locations: ['stadskantoor'],
        from: '2026-11-23',
        until: '2027-05-23',
        told: false,
        contact: people.mark,
        name: 'Jan van den Berg',
        description: 'Grijze baard, groene jas',
        visits: [],
      });
    });

    it('[R-2] follows every step of its case', async () => {
      await hall.deliver(id, measure);
      assert.equal((await running()).told, true);
      await hall.step(id, measure, 'extended', { until: '2027-08-01', grounds: 'Hij blijft ons bedreigen.' });
      assert.equal((await running()).until, '2027-08-01');
      await hall.step(id, measure, 'banEnded', {
        on: '2026-11-23',
        why: 'mistaken',
        grounds: 'Verkeerde persoon.',
      });
      const over = await hall.filed(measure);
      assert.deepEqual(over && { ...over, revision: 0 }, { incident: id, revision: 0, status: 'over' });
    });

    it('[R-2] is made again from the case when it was lost', async () => {
      const before = await running();
      const { tenant } = hall.office.organisation;
      const key = { tenant, kind: 'ban', id: measure } as const;
      const found = await hall.office.store.get(key);
      await hall.office.store.remove(key, found?.etag ?? '');
      await fileBanOf(hall.office, await stored(hall.office, id), measure);
      const { revision: _, ...after } = await running();
      const { revision: __, ...same } = before;
      assert.deepEqual(after, same);
    });

    it('[R-2] is never put back by an effect that was held up: what is older gives way', async () => {
      const old = await stored(hall.office, id);
      await hall.step(id, measure, 'banEnded', {
        on: '2026-11-23',
        why: 'mistaken',
        grounds: 'Verkeerde persoon.',
      });
      await fileBanOf(hall.office, old, measure);
      assert.equal((await hall.filed(measure))?.status, 'over');
    });
  });
});
