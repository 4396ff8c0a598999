import assert from 'node:assert/strict';
import { UnsecuredJWT } from 'jose';
import { createSignOn, demoSignOn, type SignOn, teamsClients } from '../../../bot/pages/sign-on.ts';
import { people, town } from '../../town.ts';
import { type KeyService, startKeyService } from '../key-service.ts';

const clientId = '5d5e0001-0000-4000-8000-00000000aaaa';
const [teamsWeb = ''] = teamsClients;

describe('Signing on to the pages', () => {
  let keys: KeyService;
  let signOn: SignOn;
  const issuer = `https://login.microsoftonline.com/${town.tenant}/v2.0`;
  const now = () => Math.floor(Date.now() / 1000);
  const good = () => ({
    iss: issuer,
    aud: clientId,
    tid: town.tenant,
    oid: people.mark,
    scp: 'openid access_as_user',
    azp: teamsWeb,
    name: 'Mark Jansen',
    iat: now() - 10,
    nbf: now() - 10,
    exp: now() + 3_000,
  });
  const who = async (claims: Readonly<Record<string, unknown>>, by: 'teams' | 'secret' = 'teams') =>
    signOn(`Bearer ${await keys.sign(claims, by, 'teams')}`);

  before(async () => {
    keys = await startKeyService();
    signOn = createSignOn({ clientId, issuer, keysUrl: `${keys.url}/keys` }, town);
  });
  after(() => keys.stop());

  it('knows who it is by object id and tenant, whatever he is called', async () => {
    const actor = await who({ ...good(), name: 'Iemand Anders' });
    assert.deepEqual(actor, { id: people.mark, tenant: town.tenant, name: 'Iemand Anders', teamsId: '' });
    assert.equal((await who({ ...good(), oid: people.mark.toUpperCase() }))?.id, people.mark);
  });

  const wrong: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'for another program': { aud: '5d5e0001-0000-4000-8000-00000000bbbb' },
    'from another issuer': { iss: 'https://login.microsoftonline.com/common/v2.0' },
    'of another tenant': { tid: '5d5e0001-0000-4000-8000-00000000cccc' },
    'without a tenant': { tid: undefined },
    'without an object id': { oid: undefined },
    'with something else for an object id': { oid: 'mark' },
    'without the scope': { scp: 'openid profile' },
    'with a scope that only looks like it': { scp: 'access_as_user_too' },
    'that a program asked for by itself': { scp: undefined, roles: ['access_as_user'] },
    'that another program asked for': { azp: '5d5e0001-0000-4000-8000-00000000dddd' },
    'without who asked for it': { azp: undefined },
    'that has ended': { exp: Math.floor(Date.now() / 1000) - 4_000 },
    'that has not begun': { nbf: Math.floor(Date.now() / 1000) + 4_000 },
    'without an end': { exp: undefined },
  };
  for (const [what, claims] of Object.entries(wrong)) {
    it(`refuses a token ${what}`, async () => {
      assert.equal(await who({ ...good(), ...claims }), undefined);
    });
  }

  it('refuses a token that somebody else signed, or nobody', async () => {
    assert.equal(await who(good(), 'secret'), undefined);
    assert.equal(await signOn(`Bearer ${new UnsecuredJWT(good()).encode()}`), undefined);
  });

  it('refuses what is no token at all', async () => {
    for (const text of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Basic bWFyazptYXJr',
      'Bearer a b',
      `Demo ${people.mark}`,
    ])
      assert.equal(await signOn(text), undefined, text);
  });

  it('does not say no when nobody knows: without the keys it fails, and the page tries again', async () => {
    const down = createSignOn({ clientId, issuer, keysUrl: `${keys.url}/down` }, town);
    const token = await keys.sign(good());
    await assert.rejects(down(`Bearer ${token}`), /keys of the sign-in service/);
  });

  it('believes the page itself in the demo alone, and knows only the people of the demo', async () => {
    const demo = demoSignOn(town);
    assert.equal((await demo(`Demo ${people.mark}`))?.id, people.mark);
    assert.equal(await demo('Demo 5d5e0001-0000-4000-8000-00000000eeee'), undefined);
    assert.equal(await demo(`Bearer ${people.mark}`), undefined);
  });
});
