import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { countsOf, foundKin } from '../../../dialogs/aggressor/found-kin.ts';
import { fileAggressor } from '../../../dialogs/report/file-aggressor.ts';
import type { Earlier } from '../../../protocol/incident/advice.ts';
import { type TestOffice, testOffice, town } from '../../dialogs/office.ts';

const born = '1980-02-01';

const opened: TestOffice[] = [];
const open = (): TestOffice => {
  const office = testOffice();
  opened.push(office);
  return office;
};

type Said = Parameters<typeof fileAggressor>[3];

/** An office in which these were filed as aggressors, each in an incident of its own, two years back at most. */
const officeAfter = async (...said: readonly Said[]) => {
  const office = open();
  for (const each of said) await fileAggressor(office, town.tenant, randomUUID(), each);
  return office;
};

const asked = randomUUID();

const earlierIncidents = async (office: TestOffice, said: Said, tenant = town.tenant): Promise<Earlier> =>
  countsOf(await foundKin(office, tenant, asked, said));

describe('Has this aggressor been reported before?', () => {
  afterEach(async () => {
    for (const office of opened.splice(0)) await office.store.close();
  });

  it('[INL-6] certainly, when name and date of birth are the same', async () => {
    const office = await officeAfter(
      { name: 'Jan v.d. Berg', birthDate: born },
      { name: 'J. van den Berg', birthDate: born },
    );
    const earlier = await earlierIncidents(office, { name: 'van den Berg', birthDate: born });
    assert.deepEqual(earlier, { certain: 2, possible: 0 });
  });

  it('[INL-6] possibly, when only the name is the same', async () => {
    const office = await officeAfter({ name: 'Jan van den Berg' }, { name: 'P. Bakker' });
    const earlier = await earlierIncidents(office, { name: 'J. van den Berg', birthDate: born });
    assert.deepEqual(earlier, { certain: 0, possible: 1 });
  });

  it('[INL-6] also where the name is spelt otherwise, with a slip, married, or the other way round', async () => {
    const office = await officeAfter(
      { name: 'Emre YILMAZ', birthDate: born },
      { name: 'Yılmaz, Emre' },
      { name: 'Emre Yilmza' },
      { name: 'Yilmaz Emre' },
      { name: 'E. Yılmaz-de Vries', birthDate: born },
    );
    const earlier = await earlierIncidents(office, { name: 'Emre Yılmaz', birthDate: born });
    assert.deepEqual(earlier, { certain: 2, possible: 3 });
  });

  it('[INL-6] also behind more namesakes than anybody can compare, by the date of birth', async () => {
    const office = await officeAfter({ name: 'J. de Jong', birthDate: born });
    for (let n = 0; n < 60; n += 1)
      await fileAggressor(office, town.tenant, randomUUID(), { name: 'P. de Jong', birthDate: '1990-05-06' });
    assert.deepEqual(await earlierIncidents(office, { name: 'Jan de Jong', birthDate: born }), {
      certain: 1,
      possible: 0,
    });
  });

  it('[INL-6] no, when the date of birth says that it is somebody else', async () => {
    const office = await officeAfter({ name: 'J. van den Berg', birthDate: '1990-05-06' });
    const earlier = await earlierIncidents(office, { name: 'J. van den Berg', birthDate: born });
    assert.deepEqual(earlier, { certain: 0, possible: 0 });
  });

  it('[INL-6] no longer, once it is further back than the municipality looks', async () => {
    const office = await officeAfter({ name: 'J. van den Berg', birthDate: born });
    office.setNow(new Date('2028-11-01T10:00:00Z'));
    const said = { name: 'J. van den Berg', birthDate: born };
    assert.equal((await earlierIncidents(office, said)).certain, 1);
    office.setNow(new Date('2029-01-01T10:00:00Z'));
    assert.equal((await earlierIncidents(office, said)).certain, 0);
  });

  it('[INL-6] nobody can say it of a stranger without a name, however alike the descriptions', async () => {
    const office = await officeAfter({ description: 'Lange man', birthDate: born });
    assert.deepEqual(await earlierIncidents(office, { description: 'Lange man', birthDate: born }), {
      certain: 0,
      possible: 0,
    });
  });

  it('[INL-6] the incident itself is not an earlier one', async () => {
    const office = open();
    const said = { name: 'J. van den Berg', birthDate: born };
    await fileAggressor(office, town.tenant, asked, said);
    assert.deepEqual(await earlierIncidents(office, said), { certain: 0, possible: 0 });
  });

  it('[INL-6] what another municipality knows is not looked at', async () => {
    const office = open();
    const said = { name: 'J. van den Berg', birthDate: born };
    await fileAggressor(office, '00000000-0000-4000-8000-0000000000bb', randomUUID(), said);
    assert.deepEqual(await earlierIncidents(office, said), { certain: 0, possible: 0 });
  });
});
