import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aftercareContactCard, type ContactDetails } from '../../cards/aftercare-contact-card.ts';
import { aftercareEscalationCard, type Waiting } from '../../cards/aftercare-escalation.ts';
import { type AftercareNoticeModel, aftercareNoticeCard } from '../../cards/aftercare-notice.ts';
import type { Card } from '../../cards/card.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { type Say, sayIn } from '../../texts/words.ts';
import { lint } from './lint.ts';
import { buttonsOf, linesOf } from './reading.ts';

const id = '00000000-0000-4000-8000-0000000000c1';
const contacts = [{ name: 'Bedrijfsmaatschappelijk werk', phone: '06-1234 5680' }];

const details: ContactDetails = {
  name: 'Emma de Vries',
  askedAt: new Date('2026-11-23T13:05:00Z'),
  hidden: false,
  contacted: false,
  contacts,
};
const waiting: Waiting = {
  name: 'Emma de Vries',
  phone: '06-1234 5601',
  askedAt: details.askedAt,
  hidden: false,
  forOther: false,
  responders: [{ name: 'Rosa Bakker', phone: '06-1234 5604' }, { name: 'Tom Willems' }],
  contacts,
};

const contactCard = (parts: Partial<ContactDetails>, say: Say = sayIn('nl')) =>
  aftercareContactCard(
    { case: id, department: 'Stadstoezicht', standing: { is: 'yours', details: { ...details, ...parts } } },
    say,
  );
const escalation = (parts: Partial<Waiting> = {}, say: Say = sayIn('nl')) =>
  aftercareEscalationCard(
    { is: 'waiting', department: 'Stadstoezicht', waiting: { ...waiting, ...parts } },
    say,
  );

/** Every text in which Markdown is live. */
const markdownIn = (card: Card): string =>
  [...JSON.stringify(card).matchAll(/"type":"TextBlock","text":("(?:[^"\\]|\\.)*")/g)]
    .map(([, text]) => text)
    .join();

describe('The card of the one who looks after a colleague', () => {
  it('[BO-2] asks to write nothing down', () => {
    assert.match(linesOf(contactCard({})).join('\n'), /Schrijf niets op van het gesprek/);
  });

  it('[BO-3] [NZ-3] [NZ-4] [BO-4] says where to refer to, and to come along to the police', () => {
    const text = linesOf(contactCard({})).join('\n');
    assert.match(text, /Bedrijfsmaatschappelijk werk: 06-1234 5680/);
    assert.match(text, /Bied aan om mee te gaan/);
  });

  it('shows what a person typed or is called literally, never as Markdown', () => {
    const hostile = fc.stringMatching(/^Qx[*_`[\]()#a-z]{1,40}$/);
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, reachMe, forOther) => {
        const card = contactCard({ name, reachMe, forOther });
        const lines = linesOf(card).join('\n');
        for (const said of [name, reachMe, forOther]) {
          assert.ok(lines.includes(said));
          assert.ok(!markdownIn(card).includes(said));
        }
        assert.deepEqual(lint(card), []);
      }),
    );
  });

  it('speaks the labels that responders are taught', () => {
    const labels = (language: 'nl' | 'en') =>
      buttonsOf(contactCard({}, sayIn(language))).map(({ title }) => title);
    assert.deepEqual(labels('nl'), ['Contact gehad', 'Gesprekken', 'Overdragen', 'Afronden']);
    assert.deepEqual(labels('en'), ['Contact made', 'Talks', 'Hand back', 'Round off']);
  });
});

describe('What the victim is told', () => {
  const run = { case: id, by: 'Rosa Bakker', runs: true };
  const told: readonly AftercareNoticeModel[] = [
    { tell: 'claimed', forOther: false, ...run },
    { tell: 'claimed', forOther: true, askedByManager: 'Mark Jansen', ...run },
    { tell: 'returned', ...run },
    { tell: 'closed', by: 'Rosa Bakker', contacts },
    { tell: 'cancelled' },
    { tell: 'otherAsked' },
  ];

  it('is sound in both languages', () => {
    for (const model of told)
      for (const language of ['nl', 'en'] as const)
        assert.deepEqual(lint(aftercareNoticeCard(model, sayIn(language))), []);
  });

  it('can be stopped while it runs, and asked for again when it is over', () => {
    const titles = (model: AftercareNoticeModel) =>
      buttonsOf(aftercareNoticeCard(model, sayIn('nl'))).map(({ title }) => title);
    assert.deepEqual(titles({ tell: 'returned', ...run }), ['Mijn nazorg', 'Nazorg stopzetten', 'Menu']);
    assert.deepEqual(titles({ tell: 'returned', ...run, runs: false }), ['Menu']);
    assert.deepEqual(titles({ tell: 'closed', by: 'Rosa Bakker', contacts }), ['Nazorg vragen', 'Menu']);
  });

  it('does not stand on a locked screen', () => {
    for (const words of Object.values(aftercareSummaries))
      assert.doesNotMatch(`${words.nl} ${words.en}`, /nazorg|aftercare/i);
  });
});

describe('The card for whoever is responsible when nobody comes', () => {
  it('[LG-1] says who waits since when, what to do, and whom to call', () => {
    const text = linesOf(escalation()).join('\n');
    for (const said of [
      'Emma de Vries',
      '06-1234 5601',
      '14:05',
      '1. Bel je collega, nu',
      'Rosa Bakker: 06-1234 5604',
    ])
      assert.ok(text.includes(said), said);
    assert.match(text, /Tom Willems: niet bekend/);
    assert.doesNotMatch(text, /mag dit niet weten/);
  });

  it('[C-14] says of a hidden request that the manager must not know', () => {
    assert.match(linesOf(escalation({ hidden: true })).join('\n'), /De leidinggevende mag dit niet weten/);
  });

  it('does not send anybody to a channel or to responders that are not there', () => {
    assert.match(linesOf(escalation({ untied: true })).join('\n'), /heeft geen kanaal/);
    const alone = linesOf(escalation({ responders: [] })).join('\n');
    assert.doesNotMatch(alone, /opvanggroep/);
    assert.match(alone, /2\. Lukt dat niet\? Schakel professionele hulp in/);
  });

  it('is sound in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      for (const parts of [{}, { hidden: true, forOther: true }, { untied: true }] as const)
        assert.deepEqual(lint(escalation(parts, sayIn(language))), []);
  });
});
