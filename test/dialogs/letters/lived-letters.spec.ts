// Longer than other files: every letter is filled from a life that was really lived, one after the other.
import assert from 'node:assert/strict';
import { manuscriptOf } from '../../../dialogs/letters/manuscript.ts';
import { type Proof, proofOf } from '../../../dialogs/letters/proof.ts';
import { sourcesFor } from '../../../dialogs/letters/sources-for.ts';
import type { FieldName } from '../../../letters/letter.ts';
import { textOf } from '../../../letters/word/text-of.ts';
import type { Measure, MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import type { Step } from '../../../protocol/measures/step.ts';
import type { MeasureLetter } from '../../../protocol/measures/steps/letter.ts';
import { registered, sent, stored } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town, visitOf } from '../office.ts';
import { ban, incidentWith, measure, measureId, talk } from './writing.ts';

const on = '2026-11-24';
const drafted: Step = { step: 'drafted', letter: 'accessBan' };
const delivered: Step = { step: 'delivered', on, how: 'registeredPost' };
const invited: Step = { step: 'invited', date: '2026-11-27', time: '10:30', place: 'Stadskantoor, kamer 7' };
const held: Step = {
  step: 'held',
  on: '2026-11-27',
  employeePresent: 'no',
  municipalMistake: 'Uw aanvraag lag drie weken te lang.',
};
const agreed: Step = {
  step: 'agreed',
  agreements: [{ what: 'U blijft rustig.' }, { what: 'U komt alleen op afspraak.', until: '2027-05-27' }],
};
const refused: Step = {
  step: 'refused',
  on,
  what: 'toAccept',
  account: 'Meneer draaide zich om en liep weg.',
  time: '14:30',
  where: 'Stadskantoor, hal',
};
const police: MeasurePlan = { kind: 'police', which: 'report', filedBy: 'employee', grounds: 'x', due: on };

describe('what a letter knows by itself', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice({
      ...town,
      letters: {
        ...town.letters,
        payTo: 'NL00 BANK 0123 4567 89',
        keptFor: 'tot twee jaar na het laatste voorval',
        signatories: { banBreach: { role: 'gemeentesecretaris' } },
      },
    });
  });
  afterEach(() => office.store.close());

  const written = async (
    letter: MeasureLetter,
    measures: readonly Measure[],
    typed: Readonly<Record<string, string>> = {},
    report: Partial<Report> = {},
  ) => {
    const id = await incidentWith(office, measures);
    const incident = await stored(office, id);
    const visit = { ...visitOf(office, people.mark), incident };
    const state = await registered(office, id);
    const own = letter === 'registrationNotice' ? undefined : measureId;
    const sources = await sourcesFor(visit, { ...state, report: { ...state.report, ...report } }, own);
    const manuscript = manuscriptOf(
      { letter, ...(own === undefined ? {} : { measure: own }) },
      sources,
      [],
      typed,
    );
    return { sources, manuscript };
  };
  const missing = async (...args: Parameters<typeof written>): Promise<readonly FieldName[]> =>
    (await written(...args)).manuscript.missing;
  const proof = async (...args: Parameters<typeof written>): Promise<Proof & { readonly text: string }> => {
    const { manuscript, sources } = await written(...args);
    const made = proofOf(manuscript, sources, office.letters.templates);
    return { ...made, text: textOf(made.bytes).replace(/\s+/g, ' ') };
  };

  it('[L-1] is what was agreed, with whom, and what the municipality mends', async () => {
    const { text, findings } = await proof('agreements', [measure(talk, invited, held, agreed)]);
    assert.match(
      text,
      /Op 27 november 2026 hebt u gesproken met Mark Jansen, leidinggevende van de afdeling Stadstoezicht\./,
    );
    assert.match(text, /U blijft rustig\. U komt alleen op afspraak, tot en met 27 mei 2027\./);
    assert.match(text, /Ook aan onze kant is iets niet goed gegaan: Uw aanvraag lag drie weken te lang\./);
    assert.deepEqual(findings, []);
  });

  it('[L-4] is the ban, its letter and the visit, signed by who has the mandate', async () => {
    const broken: Step = { step: 'banBreached', on: '2026-12-01', location: 'wijkpost', what: 'x' };
    const { text, findings } = await proof('banBreach', [measure(ban, drafted, delivered, broken)]);
    assert.match(text, /met onze brief van 23 november 2026 de toegang ontzegd tot de locatie Stadskantoor/);
    assert.match(text, /op 1 december 2026 toch .* namelijk: Wijkpost Noord/);
    assert.match(text, /gemeentesecretaris/);
    assert.doesNotMatch(text, /Mark Jansen/);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['warn'],
    );
  });

  it('[L-5] [M4-2] is what was done before, as far as the client noticed it', async () => {
    const other = (plan: MeasurePlan, n: number, ...steps: readonly Step[]) => ({
      ...measure(plan, ...steps),
      id: `00000000-0000-4000-8000-0000000000a${n}`,
    });
    const warned: MeasurePlan = { kind: 'warning', form: 'written', grounds: 'x' };
    const broken: Step = { step: 'breached', on: '2026-12-01', what: 'x' };
    const { text } = await proof('accessBan', [
      other(warned, 1, delivered),
      other(talk, 2, invited, held, agreed, broken),
      other(warned, 3),
      measure(ban),
      other(talk, 4, invited, { ...held, on: '2026-12-09' } as Step),
    ]);
    assert.match(
      text,
      /Wij hebben eerder maatregelen genomen: Op 24 november 2026 hebt u een waarschuwing gekregen\. Op 27 november 2026 hebben wij met u gesproken over uw gedrag\. Toen zijn afspraken met u gemaakt\. Aan die afspraken hebt u zich niet gehouden\./,
    );
    assert.doesNotMatch(text, /9 december/);
    assert.doesNotMatch((await proof('accessBan', [measure(ban)])).text, /eerder maatregelen/);
  });

  it('[LX-4] is how the ban goes on, or ends', async () => {
    const extended: Step = { step: 'extended', until: '2027-11-24', grounds: 'U dreigde in april opnieuw.' };
    const longer = await proof('banChange', [measure(ban, drafted, delivered, extended)]);
    assert.match(longer.text, /geldt tot en met 24 mei 2027\..*U dreigde in april opnieuw\./);
    assert.match(longer.text, /van 25 mei 2027 tot en met 24 november 2027/);
    const ended: Step = { step: 'banEnded', on: '2027-02-01', why: 'notNeeded' };
    const shorter = await proof('banChange', [measure(ban, drafted, delivered, ended)]);
    assert.match(shorter.text, /De laatste dag waarop zij geldt, is 31 januari 2027/);
    const both = await proof('banChange', [measure(ban, drafted, delivered, extended, ended)]);
    assert.match(both.text, /geldt tot en met 24 november 2027\./);
  });

  it('[LX-5] is when, where and by whom the letter was offered, and how it went out after all', async () => {
    const { text } = await proof('refusalReport', [measure(ban, drafted, refused, delivered)]);
    assert.match(text, /de ontzegging van de toegang, van 23 november 2026/);
    assert.match(text, /24 november 2026, 14\.30 uur .* Stadskantoor, hal .* Mark Jansen/);
    assert.match(text, /Meneer draaide zich om en liep weg\./);
    assert.match(text, /op 24 november 2026 aangetekend/);
    const { time: _, ...vague } = refused;
    assert.deepEqual(await missing('refusalReport', [measure(ban, drafted, vague as Step)]), ['offeredAt']);
  });

  it('[LX-2] is the director’s, who is asked where no mandate says who that is', async () => {
    const plan = { kind: 'warning', form: 'written', about: 'writings', grounds: 'U dreigde.' } as const;
    const contacted: Step = { step: 'contacted', on, by: 'Mark Jansen' };
    const measures = [measure(plan, contacted)];
    assert.deepEqual(await missing('directorsLetter', measures), ['signatoryRole', 'writings']);
    const { text } = await proof('directorsLetter', measures, {
      signatoryRole: 'directeur Ruimte',
      writings: 'uw e-mail van 9 november 2026',
    });
    assert.match(text, /Op 24 november 2026 is hierover contact met u opgenomen door Mark Jansen\./);
    assert.match(text, /De directeur van de sector Ruimte .* directeur Ruimte/);
  });

  it('[LX-3] is each thing with its price, the sum, and until when to pay', async () => {
    const plan: MeasurePlan = {
      kind: 'damageClaim',
      damage: 'x',
      whose: 'both',
      amount: 43_950,
      items: [
        { what: 'Beeldscherm', amount: 34_900 },
        { what: 'Bril van een medewerker', amount: 9_050 },
      ],
    };
    assert.deepEqual(await missing('damageClaim', [measure(plan)]), ['behaviour']);
    const { text } = await proof('damageClaim', [measure(plan)], { behaviour: 'U sloeg op het scherm.' });
    assert.match(text, /Beeldscherm: € 349,00 Bril van een medewerker: € 90,50/);
    assert.match(
      text,
      /Het schadebedrag is € 439,50\..* uiterlijk op 23 december 2026 .* NL00 BANK 0123 4567 89/,
    );
  });

  it('[LX-6] is since when, how long and for whom the registration is', async () => {
    const { text } = await proof('registrationNotice', [measure(ban), measure(police)]);
    assert.match(text, /Op 23 november 2026 hebben wij gegevens over u geregistreerd/);
    assert.match(text, /tot twee jaar na het laatste voorval/);
    assert.match(
      text,
      /afdelingshoofd van de afdeling Stadstoezicht de arboconsulent.* de receptie en de beveiliging.* de politie/,
    );
    const plain = await proof('registrationNotice', [measure(talk)]);
    assert.doesNotMatch(plain.text, /de receptie en de beveiliging|de politie, voor zover/);
  });

  it('[LX-1] [L-5] is about the police what is on record, and asks where nobody knows', async () => {
    const warned: MeasurePlan = { kind: 'warning', form: 'written', grounds: 'U schold iemand uit.' };
    const none = await proof('warning', [measure(warned)]);
    assert.doesNotMatch(none.text, /aangifte gedaan|gemeld bij/);
    const filed: Step = { step: 'filed', on: '2026-11-24', which: 'report', filedBy: 'employee' };
    const other = { ...measure(police, filed), id: '00000000-0000-4000-8000-0000000000f2' };
    const reported = await proof('warning', [measure(warned), other]);
    assert.match(
      reported.text,
      /Van de bedreigingen die u hebt geuit is op 24 november 2026 aangifte gedaan/,
    );
    assert.deepEqual(reported.findings, []);
    const notified: Step = { ...filed, which: 'notification' };
    const told = await proof('warning', [
      measure(warned),
      { ...other, steps: measure(police, notified).steps ?? [] },
    ]);
    assert.match(told.text, /op 24 november 2026 gemeld bij de politie/);
    assert.deepEqual(await missing('warning', [measure(warned)], {}, { police: 'reported' }), [
      'policeReport',
    ]);
  });

  it('[M3-6] [M3-15] is for the police who, what, where, when and the words as they were said, and no private address', async () => {
    assert.deepEqual(await missing('policeSheet', [measure(police)]), ['means', 'manner', 'motive']);
    const rest = { means: 'Stem en vuist', manner: 'Schreeuwend', motive: 'Een afgewezen aanvraag' };
    const { text, findings } = await proof('policeSheet', [measure(police)], rest, {
      injury: 'doctor',
      injuryNote: 'Kneuzing aan de pols',
      damageMunicipal: 'Scherm van balie 3',
      damagePersonal: 'Bril',
    });
    for (const part of [
      /VPT-incident/,
      /Aangever Slachtoffernaam/,
      /Verblijfplaats \(domicilie\) Raadhuisplein 1, Merenveld/,
      /Wie K\. van der Test, geboren op 29 februari 1980, Vissersdijk 12, 1234 CD Merenveld/,
      /Waar Stadskantoor/,
      /Wanneer maandag 23 november 2026, 10\.00 uur/,
      /Letterlijke woorden/,
      /Getuigen Getuigenaam/,
      /Letsel, behandeld door de huisarts\. Kneuzing aan de pols/,
      /Schade Bril Scherm van balie 3/,
    ])
      assert.match(text, part);
    assert.deepEqual(findings, []);
  });

  it('[M3-13] [M3-14] names who goes to the police: the employee, or the manager for the municipality', async () => {
    const rest = { means: 'x', manner: 'x', motive: 'x' };
    const self = await proof('policeSheet', [measure(police)], rest, { victim: { kind: 'reporter' } });
    assert.match(self.text, /Aangever Emma de Vries/);
    const employer = await proof('policeSheet', [measure({ ...police, filedBy: 'employer' })], rest);
    assert.match(
      employer.text,
      /Aangever Mark Jansen, leidinggevende .* De gemeente doet aangifte als werkgever/,
    );
    assert.deepEqual(await missing('policeSheet', [measure(police)], rest, { victim: { kind: 'client' } }), [
      'declarant',
    ]);
  });

  it('is nothing made up about a client whom nobody knows', async () => {
    const id = await sent(office, { state: { measures: [measure(ban)] } });
    const incident = await stored(office, id);
    const visit = { ...visitOf(office, people.mark), incident };
    const sources = await sourcesFor(visit, await registered(office, id), measureId);
    const { missing: asked } = manuscriptOf({ letter: 'accessBan', measure: measureId }, sources, []);
    assert.deepEqual(asked, ['recipientName', 'recipientAddress']);
  });
});
