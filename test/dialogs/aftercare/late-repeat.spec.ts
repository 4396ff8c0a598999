import assert from 'node:assert/strict';
import { buttonsOf } from '../../cards/reading.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { asked, cardIn, caseOf, channel, press, textIn } from './pressing.ts';

const inChannel = { in: channel };

describe('A press on a request for aftercare that Teams brings again, half a minute later', () => {
  let office: TestOffice;
  let id: string;
  beforeEach(async () => {
    office = testOffice();
    id = (await asked(office)).key.id;
  });
  afterEach(() => office.store.close());

  const claim = (revision: number, by = people.rosa) =>
    press(office, by, 'aftercare.claim', { case: id, revision }, inChannel);
  const revision = async () => (await caseOf(office, id)).body.revision;
  const phase = async () => (await caseOf(office, id)).body.state.phase;

  it('does not claim it anew for who gave it back meanwhile, and says so', async () => {
    const seen = await revision();
    await claim(seen);
    await press(office, people.rosa, 'aftercare.handOver', { case: id });
    const late = await claim(seen);
    assert.equal(await phase(), 'open');
    assert.match(textIn(late), /Je hebt dit verzoek teruggegeven/);
    const [again] = buttonsOf(cardIn(late));
    assert.equal(again?.title, 'Ik pak dit op');
  });

  it('claims it when that person chooses so once more, on the card as it is now', async () => {
    const seen = await revision();
    await claim(seen);
    await press(office, people.rosa, 'aftercare.handOver', { case: id });
    assert.match(textIn(await claim(await revision())), /Fijn dat jij dit doet/);
    assert.equal(await phase(), 'claimed');
  });

  it('keeps nobody else from claiming it, however old the card', async () => {
    const seen = await revision();
    await claim(seen);
    await press(office, people.rosa, 'aftercare.handOver', { case: id });
    assert.match(textIn(await claim(seen, people.tom)), /Fijn dat jij dit doet/);
  });
});
