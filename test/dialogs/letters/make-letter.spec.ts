import assert from 'node:assert/strict';
import PizZip from 'pizzip';
import { ringTimer } from '../../../dialogs/deeds/timer.ts';
import { fileKey } from '../../../dialogs/files/offer.ts';
import { letterIsThere } from '../../../dialogs/letters/made.ts';
import type { Office } from '../../../dialogs/office.ts';
import { textOf } from '../../../letters/word/text-of.ts';
import { behind, cardIn, factsOf, registered, stored, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town } from '../office.ts';
import {
  ban,
  go,
  grounds,
  incidentWith,
  makeFile,
  measure,
  measureId,
  meet,
  open,
  press,
  read,
} from './writing.ts';

const desk = (office: Office) => ({
  ...office,
  post: {
    send: () => Promise.reject(new Error('nobody is told')),
    reply: () => Promise.reject(new Error('nobody is told')),
    update: () => Promise.reject(new Error('nobody is told')),
  },
});

describe('making a file of a letter', () => {
  let office: TestOffice;
  beforeEach(async () => {
    office = testOffice();
    await meet(office, people.mark);
  });
  afterEach(() => office.store.close());

  const previewed = async (id: string) =>
    go(office, await open(office, id, 'accessBan', measureId), read, { behaviour: grounds });
  const fileOf = async (form: string) => (await office.store.get(fileKey(office, form)))?.body;
  const formOf = (answer: Parameters<typeof cardIn>[0]) => String(behind(cardIn(answer), makeFile).form);

  it('offers in the own chat what was looked at, under a name that says nothing about people', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    const preview = await previewed(id);
    const answer = await go(office, preview, makeFile);
    assert.match(textIn(answer), /Hieronder vraag ik of ik het bestand in je OneDrive mag zetten/);
    const file = await fileOf(formOf(preview));
    assert.ok(file?.state.phase === 'offered');
    const { name, person, about, content } = file.state;
    assert.deepEqual([name, person], ['A-2026-00001 Ontzegging van de toegang.docx', people.mark]);
    assert.deepEqual(about, { what: 'letter', incident: id, letter: 'accessBan', measure: measureId });
    assert.match(textOf(Buffer.from(content, 'base64')), /U schold een medewerker uit aan de balie/);
    assert.deepEqual(
      file.effects.map(({ deed }) => deed.do),
      ['offerFile', 'timer'],
    );
    // Not yet: it is no letter before somebody has it.
    assert.deepEqual((await registered(office, id)).measures[0]?.steps, undefined);
  });

  it('makes one file, however often the button is pressed', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    const preview = await previewed(id);
    await Promise.all([1, 2, 3].map(() => go(office, preview, makeFile)));
    const file = await fileOf(formOf(preview));
    assert.equal(file?.journal.length, 1);
    assert.equal(file.effects.filter(({ deed }) => deed.do === 'offerFile').length, 1);
  });

  it('names the deputy and whom he stood in for', async () => {
    await meet(office, people.farid);
    const id = await incidentWith(office, [measure(ban)]);
    const as = { person: people.farid };
    const about = { case: id, measure: measureId };
    const pick = 'accessBan:behaviour';
    const preview = await press(office, { action: 'letter.write', ...about, pick, behaviour: grounds }, as);
    await press(office, behind(cardIn(preview), makeFile), as);
    const file = await fileOf(formOf(preview));
    assert.deepEqual([file?.state.person, file?.state.onBehalfOf], [people.farid, people.mark]);
    await letterIsThere(
      desk(office),
      file?.id ?? '',
      { what: 'letter', incident: id, letter: 'accessBan', measure: measureId },
      { person: people.farid, onBehalfOf: people.mark },
    );
    const [step] = (await registered(office, id)).measures[0]?.steps ?? [];
    assert.deepEqual([step?.step, step?.takenBy, step?.onBehalfOf], ['drafted', people.farid, people.mark]);
  });

  it('is recorded with its measure, or with the case, once, when somebody has it', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    const ofBan = { what: 'letter', incident: id, letter: 'accessBan', measure: measureId } as const;
    const notice = { what: 'letter', incident: id, letter: 'registrationNotice' } as const;
    for (let n = 0; n < 2; n += 1) {
      await letterIsThere(desk(office), 'file-1', ofBan, { person: people.mark });
      await letterIsThere(desk(office), 'file-2', notice, { person: people.mark });
    }
    assert.deepEqual((await factsOf(office, id)).slice(1), ['measureStepped', 'letterMade']);
    await letterIsThere(desk(office), 'file-3', { ...ofBan, measure: 'gone' }, { person: people.mark });
    await letterIsThere(desk(office), 'file-4', { ...notice, incident: 'gone' }, { person: people.mark });
    assert.equal((await factsOf(office, id)).length, 3);
  });

  it('is not begun for who cannot be reached in the own chat', async () => {
    const { tenant } = office.organisation;
    const key = { tenant, kind: 'person', id: people.mark } as const;
    const id = await incidentWith(office, [measure(ban)]);
    const preview = await previewed(id);
    const met = await office.store.get(key);
    assert.ok(met);
    await office.store.put(key, { ...met.body, gone: true }, met.etag);
    assert.match(textIn(await go(office, preview, makeFile)), /kan je nog niet bereiken in je eigen chat/);
    assert.equal(await fileOf(formOf(preview)), undefined);
  });

  it('without the municipality’s details says which part of which file is missing, and who can mend it', async () => {
    const { sender: _, ...rest } = town;
    const poor = testOffice(rest);
    await meet(poor, people.mark);
    const id = await incidentWith(poor, [measure(ban)]);
    const answer = await open(poor, id, 'accessBan', measureId);
    assert.match(
      textIn(answer),
      /onderdeel “sender” in organisation\.yaml[\s\S]*Sanne Smit kan dat invullen/,
    );
    await poor.store.close();
  });

  it('with a damaged template names file, tag and remedy, and goes on with the other letters', async () => {
    const { templates } = office.letters;
    const broken = { file: 'ontzegging-toegang.docx', bytes: new Uint8Array([1, 2, 3]) };
    const mended = { ...office, letters: { problems: [], templates: { ...templates, accessBan: broken } } };
    const id = await incidentWith(office, [measure(ban)]);
    const about = { action: 'letter.write', case: id, pick: 'accessBan:behaviour', behaviour: grounds };
    const answer = await press(mended, { ...about, measure: measureId });
    assert.match(
      textIn(answer),
      /sjabloon ontzegging-toegang\.docx klopt niet[\s\S]*geen Word-bestand[\s\S]*andere brieven werken gewoon/,
    );
    const other = await press(mended, { action: 'letter.form', case: id, pick: 'registrationNotice' });
    assert.doesNotMatch(textIn(other), /klopt niet/);
  });

  it('with a template that is too large says what to do about it', async () => {
    const { templates } = office.letters;
    const zip = new PizZip(templates.accessBan.bytes);
    // Noise, which does not get smaller in a Word file: a photo as a logo.
    zip.file(
      'word/media/logo.bin',
      Buffer.from(Array.from({ length: 1_200_000 }, () => Math.random() * 256)),
    );
    const large = { file: 'ontzegging-toegang.docx', bytes: zip.generate({ type: 'uint8array' }) };
    const heavy = { ...office, letters: { problems: [], templates: { ...templates, accessBan: large } } };
    const id = await incidentWith(office, [measure(ban)]);
    const about = { action: 'letter.write', case: id, pick: 'accessBan:behaviour', behaviour: grounds };
    const preview = await press(heavy, { ...about, measure: measureId });
    assert.match(
      textIn(await go(heavy, preview, makeFile)),
      /groter dan 1 MB\. Maak het logo in het sjabloon kleiner/,
    );
  });
});

describe('what was typed for a letter', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const key = (id: string) => ({ tenant: office.organisation.tenant, kind: 'letterDrafts', id }) as const;
  const typed = async (id: string, letter: string, behaviour: string) =>
    press(office, {
      action: 'letter.write',
      case: id,
      pick: `${letter}:behaviour`,
      behaviour,
      ...(letter === 'registrationNotice' ? {} : { measure: measureId }),
    });
  const rings = async (id: string) => {
    const incident = await stored(office, id);
    for (const { deed } of incident.body.effects)
      if (deed.do === 'timer' && deed.timer === 'forgetLetters')
        await ringTimer(desk(office), incident, deed);
  };

  it('is forgotten thirty days after the letter was begun, each by itself', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    await typed(id, 'accessBan', 'U schold een medewerker uit.');
    office.setNow(new Date('2026-12-10T10:00:00Z'));
    await typed(id, 'banAnnouncement', 'U dreigde een medewerker.');
    const due = (await stored(office, id)).body.effects
      .filter(({ deed }) => deed.do === 'timer' && deed.timer === 'forgetLetters')
      .map(({ due: at }) => at);
    assert.deepEqual(due, ['2026-12-23T10:00:00.000Z', '2027-01-09T10:00:00.000Z']);
    office.setNow(new Date('2026-12-23T10:00:00Z'));
    await rings(id);
    const left = (await office.store.get(key(id)))?.body.drafts ?? [];
    assert.deepEqual(
      left.map(({ letter }) => letter),
      ['banAnnouncement'],
    );
    office.setNow(new Date('2027-01-09T10:00:00Z'));
    await rings(id);
    assert.equal(await office.store.get(key(id)), undefined);
  });

  it('is another letter when it is begun again after that, with days of its own', async () => {
    const id = await incidentWith(office, [measure(ban)]);
    await typed(id, 'accessBan', 'U schold een medewerker uit.');
    office.setNow(new Date('2026-12-23T10:00:00Z'));
    await rings(id);
    await typed(id, 'accessBan', 'U schold een medewerker uit.');
    assert.equal((await factsOf(office, id)).filter(fact => fact === 'letterBegun').length, 2);
  });
});
