import {
  type IncidentCourseModel,
  incidentCourseCard,
  type SeenMeasure,
} from '../../../cards/incident-course.ts';
import { incidentDetailsCard, type SeenAggressor } from '../../../cards/incident-details.ts';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { everything, farid, fresh, worst } from './incident-models.ts';
import { hoursAgo, locations, number, today } from './merenveld.ts';
import { longTimeline, shortTimeline } from './report-models.ts';
import { calm, heaviest, hostile, reportOf, threeTaps } from './report-typed.ts';
import { shelf } from './sample.ts';
import { filled, heavy, hostileName, story } from './typed.ts';

const emma = ['Emma de Vries', 'toezichthouder', '06-1234 5601'];

const aggressorOf = (typed: typeof calm): SeenAggressor => ({
  name: typed.aggressorName ?? '',
  birthDate: typed.aggressorBirthDate ?? '',
  address: typed.aggressorAddress ?? '',
  description: typed.aggressorDescription ?? '',
});

const plansWith = (grounds: string): readonly MeasurePlan[] => [
  { kind: 'warning', form: 'written', grounds },
  { kind: 'conductTalk', grounds, withEmployee: 'notAble', due: today.toISOString() },
  {
    kind: 'accessBan',
    grounds,
    locations: ['stadskantoor', 'milieustraat'],
    from: '2026-11-23',
    until: '2027-05-23',
    delivery: 'registeredPost',
  },
  { kind: 'police', which: 'report', filedBy: 'employee', grounds, due: today.toISOString() },
  { kind: 'police', which: 'notification', filedBy: 'employer', grounds, due: today.toISOString() },
  { kind: 'police', which: 'report', filedBy: 'employer', grounds, due: today.toISOString() },
  { kind: 'damageClaim', damage: grounds, whose: 'both', amount: 123_456 },
];

const seenWith = (grounds: string): readonly SeenMeasure[] =>
  plansWith(grounds).flatMap((plan, index) => {
    const measure = everything[index];
    return measure ? [{ measure, seen: { plan, locations: locations.map(({ name }) => name) } }] : [];
  });

const none: SeenMeasure = {
  measure: { kind: 'none', by: farid, at: hoursAgo(2), terms: [] },
  seen: { plan: { kind: 'none', grounds: story }, locations: [] },
};

const overruled: SeenMeasure['seen'] = {
  plan: { kind: 'none', grounds: story },
  locations: [],
  overruled: { proposed: 'conductTalk', as: 'lighter', why: story },
};

const incident: IncidentCourseModel['incident'] = { id: fresh.id, revision: 4, number };

/** The whole report and its course, for whoever may read them. */
export const incidentReadSamples = shelf('incident', [
  {
    name: { nl: 'Details: de melding', en: 'Details: the report' },
    make: say =>
      incidentDetailsCard(
        { incident: fresh, report: reportOf(calm, true), reporter: emma, aggressor: aggressorOf(calm) },
        say,
      ),
  },
  {
    name: {
      nl: 'Details: in drie tikken gemeld, dader onbekend',
      en: 'Details: sent in three taps, aggressor unknown',
    },
    make: say =>
      incidentDetailsCard(
        { incident: { ...fresh, complete: false }, report: reportOf(threeTaps, false), reporter: emma },
        say,
      ),
  },
  {
    name: { nl: 'Details: vijandige tekst', en: 'Details: hostile text' },
    make: say =>
      incidentDetailsCard(
        {
          incident: worst,
          report: reportOf(hostile, true),
          reporter: [hostileName, 'toezichthouder', '06-1234 5601'],
          aggressor: aggressorOf(hostile),
        },
        say,
      ),
  },
  {
    name: { nl: 'Details: zo zwaar als het kan', en: 'Details: as heavy as it gets' },
    make: say =>
      incidentDetailsCard(
        {
          incident: worst,
          report: reportOf(heaviest, true),
          reporter: emma,
          aggressor: aggressorOf(heaviest),
        },
        say,
      ),
  },
  {
    name: { nl: 'Verloop: nog niets besloten', en: 'Course: nothing decided yet' },
    make: say => incidentCourseCard({ incident, measures: [], lines: shortTimeline }, say),
  },
  {
    name: { nl: 'Verloop: geen maatregel', en: 'Course: no measure' },
    make: say => incidentCourseCard({ incident, measures: [none], lines: longTimeline }, say),
  },
  {
    name: { nl: 'Verloop: zonder redenen, voor de melder', en: 'Course: without grounds, for the reporter' },
    make: say =>
      incidentCourseCard(
        { incident, measures: everything.map(measure => ({ measure })), lines: longTimeline },
        say,
      ),
  },
  {
    name: { nl: 'Verloop: lichter dan voorgesteld', en: 'Course: lighter than proposed' },
    make: say =>
      incidentCourseCard({ incident, measures: [{ ...none, seen: overruled }], lines: shortTimeline }, say),
  },
  {
    name: { nl: 'Verloop: vijandige tekst', en: 'Course: hostile text' },
    make: say =>
      incidentCourseCard(
        { incident, measures: seenWith(filled(measureLimits.most)), lines: longTimeline },
        say,
      ),
  },
  {
    name: { nl: 'Verloop: zo zwaar als het kan', en: 'Course: as heavy as it gets' },
    make: say => {
      const lines = Array.from({ length: 20 }, () => longTimeline).flat();
      return incidentCourseCard({ incident, measures: seenWith(heavy(measureLimits.most)), lines }, say);
    },
  },
]);
