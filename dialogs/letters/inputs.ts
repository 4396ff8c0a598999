import { DateTime } from 'luxon';
import { shapes } from '../../letters/given.ts';
import type { Draft, FieldName } from '../../letters/letter.ts';
import { instantOf, isDate } from '../../protocol/calendar/local-time.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { letterLimits, letterProblems } from '../../texts/letter-form.ts';
import type { Words } from '../../texts/words.ts';
import { euroCents } from '../incident/measure-input/euro-cents.ts';

/** What was typed, by the id of the input. */
export type Typed = Readonly<Partial<Record<string, string>>>;

/** What a field says: its value, that it was left empty, or what is wrong with what was typed. */
export type Reading = { readonly value: unknown } | { readonly empty: true } | { readonly problem: Words };

/** The second input of a moment; the first has the field's own name. */
export const timeOf = (field: FieldName): string => `${field}Time`;

/** The inputs of a field. */
export const inputsOf = (field: FieldName): readonly string[] =>
  shapes[field].is === 'moment' ? [field, timeOf(field)] : [field];

const isNamed = (field: FieldName): field is FieldName & keyof typeof letterLimits => field in letterLimits;

/** How many characters fit in a field; undefined where nothing is typed freely. */
export const limitOf = (field: FieldName): number | undefined => {
  if (isNamed(field)) return letterLimits[field];
  const { is } = shapes[field];
  return is === 'line' || is === 'text' || is === 'lines' ? letterLimits[is] : undefined;
};

const keyOf = ({ locations }: Organisation, name: string): string =>
  locations.find(location => location.name === name)?.key ?? name;

const nameOf = ({ locations }: Organisation, key: string): string =>
  locations.find(location => location.key === key)?.name ?? key;

/** A known value as it stands in the field's inputs. */
export const written = (field: FieldName, draft: Draft, organisation: Organisation): Typed => {
  const value: unknown = draft[field];
  if (value === undefined) return {};
  switch (shapes[field].is) {
    case 'moment': {
      const [date = '', time = ''] = String(value).split('T');
      return { [field]: date, [timeOf(field)]: time.slice(0, 5) };
    }
    case 'cents':
      return { [field]: (Number(value) / 100).toFixed(2).replace('.', ',') };
    case 'yesNo':
      return { [field]: value ? 'yes' : 'no' };
    case 'lines':
      return { [field]: Array.isArray(value) ? value.join('\n') : '' };
    case 'choices':
      return { [field]: Array.isArray(value) ? value.join(',') : '' };
    case 'locations':
      return {
        [field]: Array.isArray(value)
          ? value.map(name => keyOf(organisation, String(name))).join(',')
          : 'all',
      };
    default:
      return { [field]: String(value) };
  }
};

const listed = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== '');

const day = (text: string): Reading =>
  isDate(text) ? { value: text } : { problem: letterProblems.whichDate };

/** A moment of the municipality's own clock, without an offset: so it stands in the letter. */
const moment = (date: string, time: string): Reading =>
  isDate(date) && instantOf(date, time)
    ? { value: `${date}T${DateTime.fromFormat(time.slice(0, 5), 'HH:mm').toFormat('HH:mm')}` }
    : { problem: letterProblems.whichMoment };

const readOne = (field: FieldName, text: string, typed: Typed, organisation: Organisation): Reading => {
  const shape = shapes[field];
  switch (shape.is) {
    case 'line':
    case 'text':
      return { value: text };
    case 'lines':
      return { value: listed(text, /\n/) };
    case 'day':
      return day(text);
    case 'moment':
      return moment(text, typed[timeOf(field)] ?? '');
    case 'cents': {
      const cents = euroCents(text);
      return cents === undefined ? { problem: letterProblems.amount } : { value: cents };
    }
    case 'yesNo':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { problem: letterProblems.choose };
    case 'choice':
      return shape.of.includes(text) ? { value: text } : { problem: letterProblems.choose };
    case 'choices': {
      const chosen = listed(text, /,/).filter(one => shape.of.includes(one));
      return chosen.length > 0 ? { value: chosen } : { problem: letterProblems.choose };
    }
    case 'locations': {
      const keys = listed(text, /,/);
      return { value: keys.includes('all') ? 'all' : keys.map(key => nameOf(organisation, key)) };
    }
    case 'sender':
      return { empty: true };
  }
};

/** Reads what was typed into a field. */
export const readField = (field: FieldName, typed: Typed, organisation: Organisation): Reading => {
  const text = (typed[field] ?? '').trim();
  const most = limitOf(field);
  if (inputsOf(field).every(input => (typed[input] ?? '').trim() === '')) return { empty: true };
  if (most !== undefined && text.length > most) return { problem: letterProblems.tooLong(text.length, most) };
  return readOne(field, text, typed, organisation);
};
