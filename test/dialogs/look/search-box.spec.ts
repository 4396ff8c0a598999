import assert from 'node:assert/strict';
import type { SearchAnswer } from '../../../dialogs/answer.ts';
import { receive } from '../../../dialogs/receive.ts';
import { receiveSearch } from '../../../dialogs/receive-search.ts';
import type { Turn } from '../../../dialogs/turn.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import { lint } from '../../cards/lint.ts';
import { behind } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, visitOf } from '../office.ts';

describe('the search above a message box', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  /** Somebody writes to the bot, so that it knows the own chat. */
  const writes = (person: PersonId) =>
    receive(office, { ...visitOf(office, person).turn, happening: { what: 'said', text: 'menu' } });

  const searches = async (person: PersonId, opened = true, more: Partial<Turn['actor']> = {}) => {
    const { turn } = visitOf(office, person);
    return receiveSearch(office, {
      ...turn,
      actor: { ...turn.actor, ...more },
      place: { kind: 'page' },
      happening: { what: 'searched', opened },
    });
  };
  const lineOf = (answer: Awaited<ReturnType<typeof searches>>): SearchAnswer =>
    'line' in answer ? answer : assert.fail('there is no line');

  it('offers nothing to choose: it says why, and puts the form into the person’s own chat [H1-4]', async () => {
    await writes(people.mark);
    const { line, inChat } = lineOf(await searches(people.mark));
    assert.match(line, /wat je hier kiest, komt in het gesprek, en een naam hoort daar niet/);
    assert.match(line, /in je eigen chat met mij gezet/);
    assert.ok(inChat);
    assert.equal(inChat.to.conversation, `a:${people.mark}`);
    assert.equal(behind(inChat.card, 'Opzoeken').action, 'look.search');
    assert.deepEqual(lint(inChat.card), []);
    assert.equal(inChat.summary, 'Iemand opzoeken');
  });

  it('sends the form when it is opened, and not again with every letter', async () => {
    await writes(people.mark);
    const { line, inChat } = lineOf(await searches(people.mark, false));
    assert.match(line, /in je eigen chat met mij gezet/);
    assert.equal(inChat, undefined);
  });

  it('says what to type where the bot does not know the own chat, or cannot get there', async () => {
    const { line, inChat } = lineOf(await searches(people.mark));
    assert.match(line, /Open je chat met Rugdekking en typ: opzoeken/);
    assert.equal(inChat, undefined);
    await writes(people.mark);
    const { turn } = visitOf(office, people.mark);
    await receive(office, { ...turn, happening: { what: 'uninstalled' } });
    const gone = lineOf(await searches(people.mark));
    assert.match(gone.line, /Open je chat met Rugdekking/);
    assert.equal(gone.inChat, undefined);
  });

  it('says to whoever may not look that he may not, and gives no form', async () => {
    await writes(people.rosa);
    const { line, inChat } = lineOf(await searches(people.rosa));
    assert.match(line, /Vraag het je leidinggevende/);
    assert.equal(inChat, undefined);
  });

  it('speaks English to who does', async () => {
    const { line } = lineOf(await searches(people.mark, true, { locale: 'en-GB' }));
    assert.match(line, /You cannot search here/);
  });

  it('is nothing for people of another municipality', async () => {
    assert.deepEqual(await searches(people.mark, true, { tenant: 'another' }), { nothing: true });
  });
});
