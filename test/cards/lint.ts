import { createRequire } from 'node:module';
import { actionNames } from '../../cards/action-names.ts';
import { version } from '../../cards/card.ts';

// The package's own entry does not load in Node; its browser bundle does, and needs no DOM to parse.
const adaptiveCards: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

/** What one message may weigh in Teams, under the strictest of its documented limits. */
export const mostBytes = 28 * 1024;
const mostPrimary = 5;
const mostActions = 6;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const objectsIn = (json: Json): readonly JsonObject[] => {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  if (!isObject(json)) return [];
  return [json, ...Object.values(json).flatMap(objectsIn)];
};

const stringsIn = (json: Json): readonly string[] => {
  if (typeof json === 'string') return [json];
  if (Array.isArray(json)) return json.flatMap(stringsIn);
  return isObject(json) ? Object.values(json).flatMap(stringsIn) : [];
};

const typeOf = (object: JsonObject): string => (typeof object.type === 'string' ? object.type : '');
const named = (object: JsonObject): string =>
  `${typeOf(object)} ${JSON.stringify(object.id ?? object.title ?? '')}`;
const blank = (json: Json | undefined): boolean => typeof json !== 'string' || json.trim() === '';

/** What Microsoft's own renderer says: unknown elements, bad values, missing properties. */
const rendererFindings = (json: JsonObject): string[] => {
  const context = new adaptiveCards.SerializationContext();
  const card = new adaptiveCards.AdaptiveCard();
  // Its pattern for `lang` is a global RegExp that remembers where it stopped: it refuses every other card. Ours
  // is checked below.
  const { lang: _, ...rest } = json;
  // Its default is five, behind which it knows no secondary buttons; ours is a rule of its own below.
  card.hostConfig = new adaptiveCards.HostConfig({ actions: { maxActions: mostActions } });
  try {
    card.parse(rest, context);
  } catch (error) {
    return [`parse: ${error instanceof Error ? error.message : String(error)}`];
  }
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...parsed, ...card.validateProperties().validationEvents].map(
    ({ event, message }) => `${adaptiveCards.ValidationEvent[event]}: ${message}`,
  );
};

const executeFindings = (action: JsonObject): string[] => {
  const name = isObject(action.data) ? action.data.action : undefined;
  const known = actionNames.some(known => known === name);
  return [
    ...(blank(action.verb) ? [`${named(action)} has no verb`] : []),
    ...(blank(name) ? [`${named(action)} has no data.action`] : []),
    ...(!blank(name) && !known ? [`${named(action)} asks for an action that does not exist: ${name}`] : []),
    ...(!blank(name) && name !== action.verb ? [`${named(action)} has a verb that is not its action`] : []),
  ];
};

const elementFindings = (object: JsonObject): string[] => {
  const type = typeOf(object);
  const missing = (property: string) =>
    blank(object[property]) ? [`${named(object)} has no ${property}`] : [];
  if (type === 'Action.Execute') return [...missing('title'), ...executeFindings(object)];
  if (type.startsWith('Action.')) return missing('title');
  if (type.startsWith('Input.')) return [...missing('id'), ...missing('label')];
  return type === 'TextBlock' || type === 'TextRun' ? missing('text') : [];
};

const actionBarFindings = ({ actions }: JsonObject): string[] => {
  if (!Array.isArray(actions)) return [];
  const bar = actions.filter(isObject);
  const primary = bar.filter(action => action.mode !== 'secondary').length;
  return [
    ...(primary > mostPrimary ? [`${primary} primary buttons side by side, at most ${mostPrimary}`] : []),
    ...(bar.length > mostActions ? [`${bar.length} buttons in one set, at most ${mostActions}`] : []),
  ];
};

/** Within data the same word may come back as often as it likes: only elements and actions have ids. */
const duplicateFindings = (objects: readonly JsonObject[]): string[] => {
  const ids = objects
    .filter(object => typeOf(object) !== '' && !blank(object.id))
    .map(({ id }) => String(id));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map(id => `id ${id} is used more than once`);
};

const leaks = /\$\{|\bundefined\b|\[object |Invalid Date/;

/**
 * What is wrong with a card, as far as can be known without a client: what the renderer reports, and the rules of
 * this house. An empty list is a sound card.
 */
export const lint = (card: object): string[] => {
  const text = JSON.stringify(card);
  const json: Json = JSON.parse(text);
  if (!isObject(json)) return ['a card is an object'];
  const objects = objectsIn(json);
  const bytes = Buffer.byteLength(text, 'utf8');
  return [
    ...rendererFindings(json),
    ...(json.version === version ? [] : [`version ${JSON.stringify(json.version)} is not ${version}`]),
    ...(json.lang === undefined || json.lang === 'nl' || json.lang === 'en'
      ? []
      : [`lang ${JSON.stringify(json.lang)} is no language of ours`]),
    ...(bytes > mostBytes ? [`${bytes} bytes, at most ${mostBytes}`] : []),
    ...objects.flatMap(elementFindings),
    ...objects.flatMap(actionBarFindings),
    ...duplicateFindings(objects),
    ...stringsIn(json)
      .filter(string => leaks.test(string))
      .map(string => `a value that was not filled in: ${string}`),
  ];
};
