import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activityFrom } from '../../../bot/activity/activity.ts';
import { turnFrom } from '../../../bot/activity/turn-from.ts';
import type { Turn } from '../../../dialogs/turn.ts';
import {
  bot,
  channel,
  emma,
  inChannel,
  installation,
  otherTenant,
  press,
  type Raw,
  tenant,
  typedMessage,
} from '../activities.ts';

const now = new Date('2026-11-23T13:05:01Z');
const read = (raw: unknown) =>
  turnFrom(activityFrom(raw), {
    now: () => now,
    newId: () => 'turn-1',
    expectedTenant: tenant.toUpperCase(),
  });

const turnOf = (raw: unknown): Turn => {
  const result = read(raw);
  if ('refused' in result) assert.fail(`refused: ${result.refused}`);
  return result;
};
const happeningOf = (raw: unknown) => turnOf(raw).happening;
const saidIn = (raw: Raw) => {
  const happening = happeningOf(raw);
  return happening.what === 'said' ? happening.text : assert.fail(happening.what);
};

describe('what Teams sent becomes a turn', () => {
  it('a typed message says who, where and what', () => {
    assert.deepEqual(turnOf(typedMessage(' melden ')), {
      id: 'turn-1',
      now,
      actor: { id: emma.aadObjectId, tenant, name: 'Emma de Vries', teamsId: '29:emma', locale: 'nl-NL' },
      place: {
        kind: 'chat',
        address: { serviceUrl: 'https://smba.trafficmanager.net/emea/', conversation: 'a:emma' },
      },
      happening: { what: 'said', text: 'melden' },
    });
  });

  it('the calling of the bot in a channel is left out, the name of a colleague stays', () => {
    const raw = {
      ...typedMessage('<at>Rugdekking</at>&nbsp;koppel <at>Mark Jansen</at>\n'),
      ...inChannel,
      entities: [
        { type: 'mention', text: '<at>Rugdekking</at>', mentioned: bot },
        { type: 'mention', text: '<at>Mark Jansen</at>', mentioned: { id: '29:mark', name: 'Mark Jansen' } },
        { type: 'clientInfo', locale: 'en-US' },
        null,
      ],
    };
    assert.equal(saidIn(raw), 'koppel Mark Jansen');
  });

  it('a channel is known by its own id, whichever thread was written in', () => {
    assert.deepEqual(turnOf({ ...typedMessage('help'), ...inChannel }).place, {
      kind: 'channel',
      address: { serviceUrl: 'https://smba.trafficmanager.net/emea/', conversation: channel },
      team: '19:team@thread.tacv2',
    });
  });

  it('a channel and a chat are told apart also where Teams leaves the kind out', () => {
    const { conversation: _, ...rest } = typedMessage('hoi');
    assert.equal(turnOf({ ...rest, conversation: { id: 'a:emma' } }).place.kind, 'chat');
    const channelData = { tenant: { id: tenant }, team: { id: '19:team@thread.tacv2' } };
    assert.equal(
      turnOf({ ...rest, channelData, conversation: { id: channel, isGroup: true } }).place.kind,
      'channel',
    );
  });

  it('the client information gives the language where the activity does not', () => {
    const raw = {
      ...typedMessage('hoi'),
      locale: 'x\ny',
      entities: [{ type: 'clientInfo', locale: 'en-GB' }],
    };
    assert.equal(turnOf(raw).actor.locale, 'en-GB');
    assert.equal('locale' in turnOf({ ...raw, entities: [] }).actor, false);
  });

  it('what cannot be seen is left out of what was said', () => {
    assert.equal(saidIn(typedMessage('a\u0000b\u001b[31m\u202ec\r\nd\u0085')), 'ab[31mc\nd');
  });

  it('a very long message is cut off, never in the middle of a character', () => {
    const text = saidIn(typedMessage(`${'a'.repeat(9_999)}🙂${'b'.repeat(50_000)}`));
    assert.equal(text, 'a'.repeat(9_999));
  });

  it('a press brings the data of the button with what was typed, and the message it sits on', () => {
    assert.deepEqual(happeningOf(press({ action: 'report.next', form: 'f1', what: 'scolded' })), {
      what: 'pressed',
      input: { action: 'report.next', form: 'f1', what: 'scolded' },
      message: '1700000000000',
    });
  });

  it('a press without an action of its own goes by the verb', () => {
    assert.deepEqual(happeningOf({ ...press({ case: 'c1' }), replyToId: undefined }), {
      what: 'pressed',
      input: { case: 'c1', action: 'incident.takeUp' },
    });
  });

  it('a refresh by Teams itself is marked as automatic', () => {
    const raw = press({});
    const value = { ...(raw.value as Raw), trigger: 'automatic' };
    assert.equal('automatic' in happeningOf({ ...raw, value }), true);
    assert.equal('automatic' in happeningOf({ ...raw, value: { ...value, trigger: 'manual' } }), false);
  });

  it('a press with a broken value is still a press, so that it can be answered', () => {
    for (const value of [
      undefined,
      null,
      7,
      [],
      {},
      { action: 'x' },
      { action: { verb: 1, data: 'text' } },
    ]) {
      assert.deepEqual(happeningOf({ ...press({}), value }), {
        what: 'pressed',
        input: {},
        message: '1700000000000',
      });
    }
  });

  it('a card sent with Action.Submit is a press too', () => {
    const raw = { ...typedMessage(''), value: { action: 'menu.show' }, replyToId: '17' };
    assert.deepEqual(happeningOf(raw), { what: 'pressed', input: { action: 'menu.show' }, message: '17' });
    assert.deepEqual(happeningOf({ ...typedMessage('hoi'), value: {} }), { what: 'said', text: 'hoi' });
  });

  it('a prototype smuggled into the data of a press stays outside', () => {
    const raw = press(JSON.parse('{"__proto__": {"admin": true}, "action": "menu.show"}'));
    const happening = happeningOf(raw);
    assert.ok(happening.what === 'pressed');
    assert.equal(JSON.stringify(happening.input), '{"action":"menu.show"}');
    assert.equal((happening.input as Raw).admin, undefined);
  });

  for (const [action, what] of [
    ['add', 'installed'],
    ['add-upgrade', 'installed'],
    ['remove', 'uninstalled'],
    ['remove-upgrade', 'other'],
  ] as const) {
    it(`an installation update "${action}" means ${what}`, () => {
      assert.deepEqual(happeningOf(installation(action)), { what });
    });
  }

  it('the bot coming and going as a member is an installation, a colleague coming is nothing', () => {
    const update = { ...typedMessage(''), type: 'conversationUpdate' };
    assert.deepEqual(happeningOf({ ...update, membersAdded: [emma, bot] }), { what: 'installed' });
    assert.deepEqual(happeningOf({ ...update, membersRemoved: [bot] }), { what: 'uninstalled' });
    assert.deepEqual(happeningOf({ ...update, membersAdded: [emma] }), { what: 'other' });
  });

  it('a reaction and an unknown invoke ask nothing of us', () => {
    assert.deepEqual(happeningOf({ ...typedMessage(''), type: 'messageReaction' }), { what: 'other' });
    assert.deepEqual(happeningOf({ ...press({}), name: 'task/fetch' }), { what: 'other' });
  });
});

describe('what Teams sent is not taken up', () => {
  const message = typedMessage('hoi');
  const conversation = message.conversation as Raw;
  const refusals: readonly (readonly [string, string, unknown])[] = [
    [
      'foreignTenant',
      'a conversation of another tenant',
      { ...message, conversation: { ...conversation, tenantId: otherTenant } },
    ],
    [
      'foreignTenant',
      'channel data of another tenant',
      { ...message, channelData: { tenant: { id: otherTenant } } },
    ],
    ['foreignTenant', 'a person of another tenant', { ...message, from: { ...emma, tenantId: otherTenant } }],
    ['noTenant', 'no tenant at all', { ...message, conversation: { id: 'a:emma' }, channelData: null }],
    ['malformed', 'a tenant that is not a text', { ...message, channelData: { tenant: { id: 5 } } }],
    ['guest', 'a guest', { ...message, from: { ...emma, userRole: 'guest' } }],
    ['nobody', 'a message of nobody', { ...message, from: { id: '29:emma' } }],
    ['nobody', 'a press of nobody', { ...press({}), from: undefined }],
    [
      'malformed',
      'a person whose id is not an Entra id',
      { ...message, from: { ...emma, aadObjectId: 'admin' } },
    ],
    ['malformed', 'no conversation', { ...message, conversation: undefined }],
    ['malformed', 'no service URL', { ...message, serviceUrl: '' }],
    ['malformed', 'no activity', 'hoi'],
    ['teamsItself', 'an installation without a person', { ...installation('add'), from: { id: '28:x' } }],
    [
      'groupChat',
      'a group chat',
      { ...message, conversation: { ...conversation, conversationType: 'groupChat' } },
    ],
    [
      'groupChat',
      'an unknown kind of place',
      { ...message, conversation: { ...conversation, conversationType: 'meeting' } },
    ],
  ];
  for (const [refused, title, raw] of refusals) {
    it(`${title}: ${refused}`, () => assert.deepEqual(read(raw), { refused }));
  }

  it('whatever comes in, reading it never throws and never invents a person', () => {
    const odd = fc.oneof(fc.anything(), fc.constantFrom(emma, bot, tenant, { id: 'x' }));
    const keys = [
      'type',
      'from',
      'conversation',
      'channelData',
      'text',
      'value',
      'entities',
      'membersAdded',
      'name',
    ];
    fc.assert(
      fc.property(fc.constantFrom(message, press({})), fc.constantFrom(...keys), odd, (raw, key, value) => {
        const result = read({ ...raw, [key]: value });
        if (!('refused' in result)) assert.equal(result.actor.id, emma.aadObjectId);
      }),
    );
  });
});
