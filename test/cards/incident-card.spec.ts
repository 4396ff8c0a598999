import assert from 'node:assert/strict';
import { incidentCard } from '../../cards/incident-card.ts';
import type { RegisteredCardModel } from '../../cards/incident-model.ts';
import { measureKinds } from '../../protocol/incident/measure.ts';
import { termNames } from '../../texts/measures.ts';
import { asIs, sayIn } from '../../texts/words.ts';
import { behind, titlesOf } from '../dialogs/incident/pressing.ts';
import { lint } from './lint.ts';
import { linesOf } from './reading.ts';

const model: RegisteredCardModel = {
  phase: 'registered',
  id: '00000000-0000-4000-8000-000000000001',
  revision: 3,
  number: 'A-2026-00042',
  sorts: ['threat'],
  place: 'office',
  location: 'Stadskantoor',
  at: new Date('2026-11-23T09:00:00Z'),
  department: 'Stadstoezicht',
  urgency: 'raised',
  complete: true,
  injury: false,
  measures: [],
  earlier: { certain: 1, possible: 2 },
  advice: { advise: 'report', because: 'threat', rule: 'M3-8', by: 'employee' },
  proposal: { measure: 'conductTalk', because: [{ why: 'threat' }] },
  dues: [],
  aftercare: 'notEngaged',
};
const dutch = (parts: Partial<RegisteredCardModel> = {}) => incidentCard({ ...model, ...parts }, sayIn('nl'));
const text = (parts: Partial<RegisteredCardModel> = {}) => linesOf(dutch(parts)).join('\n');

/** A card with everything on it that there can be. */
const full: Partial<RegisteredCardModel> = {
  urgency: 'high',
  handler: { name: 'Farid Amrani', onBehalfOf: 'Mark Jansen' },
  handedTo: 'Inge Hofman',
  untied: true,
  notice: asIs('Er is iets veranderd.'),
  measures: measureKinds.map(kind => ({
    kind,
    by: { name: 'Farid Amrani', onBehalfOf: 'Mark Jansen' },
    at: new Date('2026-11-23T10:00:00Z'),
    terms: termNames.map(what => ({ what, at: new Date('2026-11-30T11:00:00Z') })),
  })),
};

describe('the standing card of an incident', () => {
  it('says what the channel must know: urgency, what, where, when, whose, what is advised [MW-5]', () => {
    assert.deepEqual(linesOf(dutch()), [
      'Incidentmelding A-2026-00042',
      'Urgentie: Verhoogd',
      'Wat: Dreigen',
      'Waar: Op kantoor, Stadskantoor',
      'Wanneer: ma 23 november 2026, 10:00',
      'Afdeling: Stadstoezicht',
      'Letsel: Nee',
      'Melding: Compleet',
      'Wie doet het: Nog niemand',
      'Eerder: 1 keer zeker dezelfde persoon, 2 keer mogelijk dezelfde persoon',
      'Wat mogelijk dezelfde persoon is, telt niet mee in het voorstel.',
      'Politie: Aangifte geadviseerd: er is gedreigd (regel M3-8)',
      'Het protocol wijst op: Ordegesprek, omdat er is gedreigd',
      'Nazorg: Nog niet ingeschakeld',
    ]);
  });

  it('has five buttons in sight and the rest behind Meer, in Dutch and in English', () => {
    assert.deepEqual(titlesOf(dutch()), [
      'Oppakken',
      'Waarschuwing',
      'Ordegesprek',
      'Ontzegging toegang',
      'Aangifte of melding',
      'Meer',
      'Schadeclaim',
      'Nazorg inschakelen',
      'Geen maatregel',
      'Overdragen',
      'Details',
      'Brieven',
      'Andere stappen',
    ]);
    assert.deepEqual(titlesOf(incidentCard(model, sayIn('en'))), [
      'Take up',
      'Warning',
      'Conduct talk',
      'Access ban',
      'Police report or notification',
      'More',
      'Damage claim',
      'Engage aftercare',
      'No measure',
      'Hand over',
      'Details',
      'Letters',
      'Other steps',
    ]);
  });

  it('puts no more side by side than a phone shows, Meer last', () => {
    const rows = JSON.parse(JSON.stringify(dutch().body ?? [])).filter(
      ({ type }: { readonly type: string }) => type === 'ActionSet',
    );
    assert.deepEqual(
      rows.map(({ actions }: { readonly actions: readonly { readonly title: string }[] }) =>
        actions.map(({ title }) => title),
      ),
      [
        ['Oppakken', 'Waarschuwing'],
        ['Ordegesprek', 'Ontzegging toegang'],
        ['Aangifte of melding', 'Meer'],
      ],
    );
  });

  it('gives every button the case and the revision that was shown, and nothing of the record', () => {
    for (const title of titlesOf(dutch()).filter(title => title !== 'Meer')) {
      const { action, case: id, revision, pick, ...rest } = behind(dutch(), title);
      assert.deepEqual([id, revision, rest], [model.id, 3, {}]);
      assert.equal(action === 'measure.form', pick !== undefined);
    }
  });

  it('lists what was decided with who, when and until when, and keeps its buttons', () => {
    const decided = text(full);
    assert.match(decided, /Ordegesprek: door Farid Amrani, namens Mark Jansen, ma 23 november 2026, 11:00/);
    assert.match(decided, /– Gesprek voeren: uiterlijk maandag 30 november 2026/);
    assert.deepEqual(titlesOf(dutch(full)), titlesOf(dutch()));
  });

  it('leads to comparing where there is a name to compare', () => {
    assert.match(
      text({ comparable: true }),
      /telt niet mee in het voorstel\. Vergelijk bij Meer: Zelfde persoon\?/,
    );
  });

  it('points to a measure only while there is something to point to', () => {
    const { proposal, ...without } = model;
    assert.ok(proposal);
    assert.doesNotMatch(linesOf(incidentCard(without, sayIn('nl'))).join('\n'), /Het protocol wijst op/);
  });

  it('is sound in both languages, bare and with everything on it', () => {
    for (const parts of [{}, full])
      for (const language of ['nl', 'en'] as const)
        assert.deepEqual(lint(incidentCard({ ...model, ...parts }, sayIn(language))), []);
  });

  it('says that a department without a channel must tie one, and how', () => {
    assert.match(
      text({ untied: true }),
      /Stadstoezicht heeft nog geen eigen kanaal\..*typ in het kanaal: koppel/,
    );
    assert.doesNotMatch(text(), /koppel/);
  });

  it('shows the meaning of the urgency in words and not by colour alone', () => {
    assert.match(text({ urgency: 'high' }), /Urgentie: Hoog/);
    assert.match(text({ urgency: 'normal' }), /Urgentie: Normaal/);
  });

  it('has nothing left to press once the report was withdrawn', () => {
    const withdrawn = incidentCard(
      {
        phase: 'withdrawn',
        id: model.id,
        department: 'Stadstoezicht',
        withdrawnAt: new Date('2026-11-23T10:00:00Z'),
      },
      sayIn('nl'),
    );
    assert.deepEqual(titlesOf(withdrawn), []);
    assert.match(linesOf(withdrawn).join('\n'), /De melder heeft deze melding ingetrokken\./);
    assert.deepEqual(lint(withdrawn), []);
  });

  it('writes names literally, so that no name can become a link', () => {
    const name = '[klik](https://example.org)';
    const card = dutch({
      handler: { name },
      notice: asIs(name),
      location: name,
      department: name,
      untied: true,
    });
    const blocks = JSON.stringify(card).match(/\{"type":"TextBlock"[^}]*\}/g) ?? [];
    assert.ok(blocks.length > 0);
    assert.deepEqual(
      blocks.filter(block => block.includes('klik')),
      [],
    );
  });
});
