import { accessBanForm } from '../../../cards/measure-access-ban.ts';
import { conductTalkForm } from '../../../cards/measure-conduct-talk.ts';
import { damageClaimForm, damageRows } from '../../../cards/measure-damage-claim.ts';
import { noMeasureForm } from '../../../cards/measure-none.ts';
import { policeForm } from '../../../cards/measure-police.ts';
import { warningForm } from '../../../cards/measure-warning.ts';
import { damageItemMost, measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems, tooLong } from '../../../texts/measure-problems.ts';
import { longerThan } from '../../../texts/measure-step-forms.ts';
import { refusalTexts } from '../../../texts/refusals.ts';
import { caseId, formId, hoursAgo, locations, number } from './merenveld.ts';
import { shelf } from './sample.ts';
import { filled, heavy } from './typed.ts';

const frame = { incident: caseId, number, revision: 2, form: formId };
const late = { ...frame, notice: refusalTexts.outdatedForm };
const { number: _, ...unnumbered } = frame;

const calm = 'Meneer schold een baliemedewerker uit en sloeg met zijn vuist op het glas.';
const full = filled(measureLimits.most);
const length = tooLong(measureLimits.most + 345);
const due = { due: hoursAgo(-140) };
const domicile = 'Raadhuisplein 1, 1234 AB Merenveld';
const threat = { advise: 'report', because: 'threat', rule: 'M3-8', by: 'employee' } as const;
const damage = { advise: 'report', because: 'destruction', rule: 'M3-9', by: 'employer' } as const;
const other = { advise: 'tellManager', because: 'other', rule: 'M3-10' } as const;

/** The form of each measure: new, filled in to the brim, and with everything wrong. */
export const measureSamples = shelf('measures', [
  {
    name: { nl: 'Waarschuwing: nieuw', en: 'Warning: new' },
    make: say => warningForm(frame, { typed: {} }, say),
  },
  {
    name: { nl: 'Waarschuwing: ingevuld', en: 'Warning: filled in' },
    make: say => warningForm(late, { typed: { way: 'written', grounds: calm } }, say),
  },
  {
    name: { nl: 'Waarschuwing: alles fout', en: 'Warning: all wrong' },
    make: say =>
      warningForm(
        unnumbered,
        { typed: { grounds: full }, problems: { way: measureProblems.chooseWay, grounds: length } },
        say,
      ),
  },
  {
    name: { nl: 'Waarschuwing: veel te lang', en: 'Warning: far too long' },
    make: say =>
      warningForm(late, { typed: { grounds: heavy(20_000) }, problems: { grounds: tooLong(20_000) } }, say),
  },
  {
    name: { nl: 'Ordegesprek: nieuw', en: 'Conduct talk: new' },
    make: say => conductTalkForm(frame, { typed: {} }, due, say),
  },
  {
    name: { nl: 'Ordegesprek: ingevuld', en: 'Conduct talk: filled in' },
    make: say =>
      conductTalkForm(
        frame,
        {
          typed: { plannedDate: '2026-11-27', plannedTime: '10:30', withEmployee: 'notAble', grounds: full },
        },
        due,
        say,
      ),
  },
  {
    name: { nl: 'Ordegesprek: alles fout', en: 'Conduct talk: all wrong' },
    make: say =>
      conductTalkForm(
        late,
        {
          typed: { plannedDate: '2025-01-01' },
          problems: {
            plannedDate: measureProblems.beforeIncident,
            plannedTime: measureProblems.timeToo,
            withEmployee: measureProblems.chooseEmployee,
            grounds: measureProblems.grounds,
          },
        },
        due,
        say,
      ),
  },
  {
    name: { nl: 'Ontzegging: nieuw', en: 'Access ban: new' },
    make: say => accessBanForm(frame, { typed: {} }, { locations }, say),
  },
  {
    name: { nl: 'Ontzegging: ingevuld', en: 'Access ban: filled in' },
    make: say =>
      accessBanForm(
        frame,
        {
          typed: {
            locations: 'stadskantoor,milieustraat',
            from: '2026-11-23',
            until: '2027-05-23',
            delivery: 'inPerson',
            grounds: full,
          },
        },
        { locations },
        say,
      ),
  },
  {
    name: { nl: 'Ontzegging: alles fout', en: 'Access ban: all wrong' },
    make: say =>
      accessBanForm(
        late,
        {
          typed: { from: '2020-01-01', until: '2019-01-01' },
          problems: {
            locations: measureProblems.chooseLocations,
            from: measureProblems.fromPast,
            until: measureProblems.untilAfterFrom,
            delivery: measureProblems.chooseDelivery,
            grounds: measureProblems.grounds,
          },
        },
        { locations },
        say,
      ),
  },
  {
    name: { nl: 'Politie: nieuw, na een bedreiging', en: 'Police: new, after a threat' },
    make: say => policeForm(frame, { typed: {} }, { advices: [threat], domicile, employerToo: false }, say),
  },
  {
    name: { nl: 'Politie: ingevuld, na vernieling', en: 'Police: filled in, after destruction' },
    make: say =>
      policeForm(
        frame,
        { typed: { which: 'report', filedBy: 'employer', filedOn: '2026-11-23', grounds: full } },
        { advices: [threat, damage], domicile, employerToo: false },
        say,
      ),
  },
  {
    name: { nl: 'Politie: alles fout', en: 'Police: all wrong' },
    make: say =>
      policeForm(
        late,
        {
          typed: { filedBy: 'employer', filedOn: '2031-01-01' },
          problems: {
            which: measureProblems.chooseWhich,
            filedBy: measureProblems.onlyThemselves,
            filedOn: measureProblems.inFuture,
            grounds: measureProblems.grounds,
          },
        },
        { advices: [other], domicile, employerToo: true },
        say,
      ),
  },
  {
    name: { nl: 'Schadeclaim: nieuw', en: 'Damage claim: new' },
    make: say => damageClaimForm(frame, { typed: {} }, say),
  },
  {
    name: { nl: 'Schadeclaim: ingevuld', en: 'Damage claim: filled in' },
    make: say =>
      damageClaimForm(
        frame,
        { typed: { whose: 'both', item1: 'Balie', amount1: '1.234,56', item2: full } },
        say,
      ),
  },
  {
    name: { nl: 'Schadeclaim: alles fout', en: 'Damage claim: all wrong' },
    make: say =>
      damageClaimForm(
        late,
        {
          typed: Object.fromEntries(
            damageRows.flatMap(({ what, amount }) => [
              [what, heavy(900)],
              [amount, filled(60)],
            ]),
          ),
          problems: {
            whose: measureProblems.chooseWhose,
            ...Object.fromEntries(
              damageRows.flatMap(({ what, amount }) => [
                [what, longerThan(900, damageItemMost)],
                [amount, measureProblems.amount],
              ]),
            ),
          },
        },
        say,
      ),
  },
  {
    name: { nl: 'Geen maatregel: nieuw', en: 'No measure: new' },
    make: say => noMeasureForm(frame, { typed: {} }, say),
  },
  {
    name: { nl: 'Geen maatregel: fout', en: 'No measure: wrong' },
    make: say =>
      noMeasureForm(late, { typed: { grounds: 'nee' }, problems: { grounds: measureProblems.grounds } }, say),
  },
]);
