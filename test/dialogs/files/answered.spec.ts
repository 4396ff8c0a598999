import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { decideOn } from '../../../dialogs/case/decide.ts';
import { fileAnswer } from '../../../dialogs/files/answered.ts';
import { fileKey, largestFile, offerFile } from '../../../dialogs/files/offer.ts';
import { expireFile } from '../../../protocol/files/file.ts';
import type { UploadTarget } from '../../../protocol/files/file-case.ts';
import { textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, visitOf } from '../office.ts';

const target: UploadTarget = {
  uploadUrl: 'https://merenveld-my.sharepoint.com/upload?proof=secret',
  contentUrl: 'https://merenveld-my.sharepoint.com/brief.docx',
  uniqueId: '1',
  fileType: 'docx',
};

describe('the answer whether a file may be saved', () => {
  let office: TestOffice;
  let file: string;
  beforeEach(async () => {
    office = testOffice();
    file = randomUUID();
    await offerFile(
      office,
      {
        id: file,
        person: people.mark,
        name: 'A-2026-00001 Waarschuwing.docx',
        bytes: new Uint8Array([1, 2, 3]),
        about: { what: 'letter', incident: randomUUID(), letter: 'warning' },
      },
      { by: people.mark, now: office.now() },
    );
  });
  afterEach(() => office.store.close());

  const stored = async () => {
    const found = await office.store.get(fileKey(office, file));
    assert.ok(found);
    return found;
  };
  const stateOf = async () => (await stored()).body.state;
  const answer = (
    accepted: boolean,
    given: {
      readonly person?: string;
      readonly context?: unknown;
      readonly to?: UploadTarget | undefined;
    } = {},
  ) => {
    const { person, context, to } = { person: people.mark, context: { file }, to: target, ...given };
    const said = { what: 'fileAnswered', accepted, context, ...(to ? { target: to } : {}) } as const;
    return fileAnswer(visitOf(office, person), said);
  };
  const uploads = async () =>
    (await stored()).body.effects.filter(({ deed }) => deed.do === 'putFile').length;

  it('is taken without a word, and once', async () => {
    assert.deepEqual(await answer(true), { nothing: true });
    assert.deepEqual(await answer(true), { nothing: true });
    const elsewhere = { ...target, uploadUrl: 'https://waterdam-my.sharepoint.com/upload' };
    assert.deepEqual(await answer(true, { to: elsewhere }), { nothing: true });
    const state = await stateOf();
    assert.ok(state.phase === 'accepted');
    assert.equal(state.target.uploadUrl, target.uploadUrl);
    assert.equal(await uploads(), 1);
  });

  it('is that person’s alone, and tells nobody else that there is such a file', async () => {
    for (const person of [people.farid, people.petra, people.sanne, people.emma]) {
      for (const accepted of [true, false])
        assert.match(textIn(await answer(accepted, { person })), /bestaat niet meer, of het is niet van jou/);
    }
    assert.equal((await stateOf()).phase, 'offered');
  });

  it('is about nothing when what was sent along is not ours', async () => {
    for (const context of [
      undefined,
      null,
      'x',
      {},
      { file: 'x' },
      { file: randomUUID() },
      { file: { $ne: null } },
    ])
      assert.match(textIn(await answer(true, { context })), /bestaat niet meer, of het is niet van jou/);
    assert.equal((await stateOf()).phase, 'offered');
  });

  it('leads nowhere that files may not go, and can be given again', async () => {
    const careful = {
      ...office,
      drop: { accepts: (url: string) => url.startsWith('https://merenveld-my.'), put: async () => undefined },
    };
    const evil = 'https://evil.example/upload';
    for (const to of [
      { ...target, uploadUrl: evil },
      { ...target, contentUrl: evil },
    ]) {
      const said = await fileAnswer(visitOf(careful, people.mark), {
        what: 'fileAnswered',
        accepted: true,
        context: { file },
        target: to,
      });
      assert.match(textIn(said), /adres waar ik geen bestanden naartoe mag sturen[\s\S]*FILE_HOSTS/);
      assert.doesNotMatch(JSON.stringify((await stored()).body), /evil/);
    }
    assert.match(textIn(await answer(true, { to: undefined })), /geen bestanden naartoe mag sturen/);
    assert.deepEqual(await answer(true), { nothing: true });
  });

  it('that comes after a no, or after its time, is told so', async () => {
    assert.deepEqual(await answer(false), { nothing: true });
    assert.deepEqual(await answer(false), { nothing: true });
    assert.match(textIn(await answer(true)), /verlopen of al beantwoord\. Er is niets veranderd/);
  });

  it('that comes after the offer expired finds nothing of the file any more', async () => {
    await decideOn(office, await stored(), { by: 'system', now: office.now() }, expireFile);
    assert.match(textIn(await answer(true)), /verlopen of al beantwoord/);
    assert.match(textIn(await answer(false)), /verlopen of al beantwoord/);
    assert.doesNotMatch(JSON.stringify((await stored()).body), /AQID/);
  });

  it('is never asked for what does not fit in the store', () =>
    assert.rejects(
      offerFile(
        office,
        {
          id: randomUUID(),
          person: people.mark,
          name: 'x.docx',
          bytes: new Uint8Array(largestFile + 1),
          about: { what: 'letter', incident: randomUUID(), letter: 'warning' },
        },
        { by: people.mark, now: office.now() },
      ),
      RangeError,
    ));
});
