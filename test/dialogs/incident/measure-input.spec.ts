import assert from 'node:assert/strict';
import { sheets } from '../../../dialogs/incident/measure-input/all-sheets.ts';
import type { Desk } from '../../../dialogs/incident/measure-input/sheet.ts';
import type { MeasureKind } from '../../../protocol/incident/measure.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import { sayIn } from '../../../texts/words.ts';
import { linesOf } from '../../cards/reading.ts';
import { town } from '../../town.ts';
import { report, valuesIn } from './pressing.ts';

const grounds = 'Hij schold de medewerker uit.';
const frame = {
  incident: '00000000-0000-4000-8000-000000000001',
  revision: 1,
  form: '00000000-0000-4000-8000-000000000002',
};

const deskOn = (
  parts: Partial<Report> = {},
  policeReportBy: 'employee' | 'employeeOrEmployer' = 'employee',
): Desk => ({
  organisation: { ...town, settings: { ...town.settings, policeReportBy } },
  report: { ...report, ...parts },
  now: new Date('2026-11-23T10:00:00Z'),
});

const plan = (kind: MeasureKind, typed: object, desk = deskOn()) => sheets[kind].filledIn(typed, desk).plan;
const problems = (kind: MeasureKind, typed: object, desk = deskOn()) => {
  const sheet = sheets[kind].filledIn(typed, desk);
  assert.equal(sheet.plan, undefined);
  return linesOf(sheet.show(frame, sayIn('nl'))).filter(line => line.startsWith('⚠'));
};
const blank = (kind: MeasureKind, desk = deskOn()) => sheets[kind].blank(desk).show(frame, sayIn('nl'));

describe('the form of a conduct talk', () => {
  it('says until when: seven days after the incident [M2-3]', () => {
    assert.match(linesOf(blank('conductTalk')).join('\n'), /uiterlijk maandag 30 november 2026/);
  });

  it('is a plan with its due date, with or without an appointment [M2-4]', () => {
    const talk = { kind: 'conductTalk', grounds, withEmployee: 'notAble', due: '2026-11-30T22:59:59.999Z' };
    assert.deepEqual(plan('conductTalk', { grounds, withEmployee: 'notAble' }), talk);
    assert.deepEqual(
      plan('conductTalk', {
        grounds,
        withEmployee: 'notAble',
        plannedDate: '2026-11-25',
        plannedTime: '14:00',
      }),
      { ...talk, plannedAt: '2026-11-25T14:00' },
    );
  });

  const wrong: readonly [string, object, RegExp][] = [
    ['a date without a time', { plannedDate: '2026-11-25' }, /Vul ook de tijd in/],
    ['a time without a date', { plannedTime: '14:00' }, /Vul ook de datum in/],
    [
      'a date that does not exist',
      { plannedDate: '2026-02-30', plannedTime: '14:00' },
      /een datum in die bestaat/,
    ],
    ['a time that does not exist', { plannedDate: '2026-11-25', plannedTime: '25:00' }, /Vul een tijd in/],
    ['a talk before the incident', { plannedDate: '2026-11-22', plannedTime: '14:00' }, /vóór het incident/],
    ['nothing said about the employee', { withEmployee: '' }, /Kies of de medewerker erbij is/],
  ];
  for (const [what, typed, says] of wrong)
    it(`points out ${what}`, () => {
      const found = problems('conductTalk', { grounds, withEmployee: 'yes', ...typed });
      assert.equal(found.length, 1);
      assert.match(found.join(), says);
    });
});

describe('the form of an access ban', () => {
  const ban = {
    grounds,
    locations: 'stadskantoor',
    from: '2026-11-23',
    until: '2027-05-23',
    delivery: 'registeredPost',
  };

  it('begins today unless said otherwise', () => {
    assert.equal(valuesIn(blank('accessBan')).from, '2026-11-23');
  });

  it('is for chosen locations, or for all of them [M4-2] [M4-3]', () => {
    const read = { kind: 'accessBan', ...ban };
    assert.deepEqual(plan('accessBan', ban), { ...read, locations: ['stadskantoor'] });
    assert.deepEqual(plan('accessBan', { ...ban, locations: 'wijkpost,stadskantoor' }), {
      ...read,
      locations: ['wijkpost', 'stadskantoor'],
    });
    assert.deepEqual(plan('accessBan', { ...ban, locations: 'all,stadskantoor' }), {
      ...read,
      locations: 'all',
    });
  });

  const wrong: readonly [string, object, RegExp][] = [
    ['no location', { locations: '' }, /Kies minstens één locatie/],
    ['a location that is not ours', { locations: 'stadskantoor,elders' }, /Kies minstens één locatie/],
    ['a beginning in the past', { from: '2026-11-22' }, /niet in het verleden/],
    ['an end on the day of the beginning', { until: '2026-11-23' }, /na de begindatum/],
    ['an end before the beginning', { from: '2027-01-01', until: '2026-12-31' }, /na de begindatum/],
    ['a year that is a slip of the finger', { until: '2206-11-23' }, /meer dan vijf jaar/],
    ['an end that does not exist', { until: '2027-02-30' }, /een datum in die bestaat/],
    ['no way of delivery', { delivery: 'email' }, /hoe de klant de brief krijgt/],
  ];
  for (const [what, typed, says] of wrong)
    it(`points out ${what}`, () => {
      const found = problems('accessBan', { ...ban, ...typed });
      assert.equal(found.length, 1);
      assert.match(found.join(), says);
    });

  it('knows that it is already tomorrow in Merenveld when it is still today in Greenwich', () => {
    const late = { ...deskOn(), now: new Date('2026-11-23T23:30:00Z') };
    assert.match(problems('accessBan', ban, late).join(), /niet in het verleden/);
  });
});

describe('the form for the police', () => {
  const filed = { which: 'report', filedBy: 'employee', grounds };
  const destruction: Partial<Report> = { sorts: ['other'], damageMunicipal: 'Een deur' };

  it('shows the advice with its reason, that it is no duty, and the address to give [M3-8] [M3-14] [M3-15]', () => {
    const text = linesOf(blank('police')).join('\n');
    assert.match(text, /Aangifte geadviseerd: er is gedreigd \(regel M3-8\)/);
    assert.match(text, /mag aangifte doen, maar moet niet/);
    assert.match(text, /Adres voor de politie: Raadhuisplein 1, Merenveld/);
  });

  it('proposes who files: the person for himself, the manager for things [M3-13] [M3-14]', () => {
    assert.equal(valuesIn(blank('police')).filedBy, 'employee');
    assert.equal(valuesIn(blank('police', deskOn(destruction))).filedBy, 'employer');
    const other = valuesIn(blank('police', deskOn({ sorts: ['scolding'] })));
    assert.deepEqual([other.which, other.filedBy], [undefined, 'employee']);
  });

  it('is due within two working days, weekends left out', () => {
    const friday = { ...deskOn(), now: new Date('2026-11-27T10:00:00Z') };
    assert.deepEqual(plan('police', filed, friday), {
      kind: 'police',
      ...filed,
      due: '2026-12-01T16:00:00.000Z',
    });
  });

  it('leaves a report about violence or a threat to the person himself [M3-14]', () => {
    const byEmployer = { ...filed, filedBy: 'employer' };
    assert.match(problems('police', byEmployer).join(), /alleen wie het overkwam aangifte doen/);
    assert.ok(plan('police', { ...byEmployer, which: 'notification' }));
    assert.ok(plan('police', byEmployer, deskOn(destruction)));
    assert.ok(plan('police', byEmployer, deskOn({}, 'employeeOrEmployer')));
  });

  it('takes the day on which it was filed, unless that is impossible', () => {
    const read = plan('police', { ...filed, filedOn: '2026-11-23' });
    assert.equal(read?.kind === 'police' && read.filedOn, '2026-11-23');
    assert.match(problems('police', { ...filed, filedOn: '2026-11-24' }).join(), /nog niet geweest/);
    assert.match(problems('police', { ...filed, filedOn: '2026-11-22' }).join(), /vóór het incident/);
    assert.match(problems('police', { ...filed, filedOn: 'gisteren' }).join(), /een datum in die bestaat/);
  });
});

describe('the form of a damage claim', () => {
  const claim = { item1: 'Een stoel', whose: 'municipality' };
  const decided = { kind: 'damageClaim', damage: 'Een stoel', whose: 'municipality' };

  it('takes the amount as people write it, or none [M5-1]', () => {
    assert.deepEqual(plan('damageClaim', claim), { ...decided, items: [{ what: 'Een stoel' }] });
    assert.deepEqual(plan('damageClaim', { ...claim, amount1: '€ 1.234,56' }), {
      ...decided,
      items: [{ what: 'Een stoel', amount: 123456 }],
      amount: 123456,
    });
    assert.match(
      problems('damageClaim', { ...claim, amount1: 'veel' }).join(),
      /een bedrag in zoals 1\.234,56/,
    );
  });

  it('takes up to five things, and counts them together once every amount is known [M5-1]', () => {
    const two = { ...claim, amount1: '100', item4: 'Een raam' };
    const partly = plan('damageClaim', two);
    assert.ok(partly?.kind === 'damageClaim');
    assert.deepEqual(partly.items, [{ what: 'Een stoel', amount: 10_000 }, { what: 'Een raam' }]);
    assert.equal(partly.amount, undefined);
    const whole = plan('damageClaim', { ...two, amount4: '50,50' });
    assert.equal(whole?.kind === 'damageClaim' && whole.amount, 15_050);
    assert.equal(whole?.kind === 'damageClaim' && whole.damage, 'Een stoel\nEen raam');
  });

  it('says which thing belongs to an amount that stands alone', () => {
    const found = problems('damageClaim', { ...claim, amount3: '20' });
    assert.match(found.join(), /haal het bedrag weg/);
    assert.equal(found.length, 1);
  });

  it('says that visitors get nothing from the municipality [M5-3]', () => {
    assert.match(linesOf(blank('damageClaim')).join('\n'), /vergoedt geen schade van bezoekers/);
  });

  it('proposes whose it is, but does not show what the reporter wrote', () => {
    const blankClaim = blank('damageClaim', deskOn({ damageMunicipal: 'Deur van kamer 7' }));
    assert.equal(valuesIn(blankClaim).whose, 'municipality');
    assert.doesNotMatch(JSON.stringify(blankClaim), /kamer 7/);
  });

  it('asks what and whose', () => {
    assert.equal(problems('damageClaim', {}).length, 2);
  });
});

describe('the reason for a measure', () => {
  const kinds = ['warning', 'conductTalk', 'accessBan', 'police', 'none'] as const;

  it('is asked for every measure, and for none', () => {
    for (const kind of kinds) assert.match(problems(kind, {}).join(), /Schrijf in een of twee zinnen waarom/);
  });

  it('is long enough to be one, not counting what only looks like text, and not too long', () => {
    assert.ok(plan('none', { grounds: 'x'.repeat(10) }));
    assert.ok(plan('none', { grounds: 'x'.repeat(1500) }));
    assert.equal(problems('none', { grounds: `${'x'.repeat(9)}   ` }).length, 1);
    assert.match(problems('none', { grounds: 'x'.repeat(1501) }).join(), /1501 tekens, er passen er 1500/);
  });
});
