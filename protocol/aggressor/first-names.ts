import type { GivenName } from './name-parts.ts';
import { isOneSlip } from './one-slip.ts';
import { soundOf } from './spelling.ts';

/**
 * First names that are the same name, in the passport and at home, or in two transcriptions. Fictional people have them
 * too: each line is one name.
 */
const oneName: readonly string[] = [
  'cornelis kees cees cor corne neelis',
  'johannes johan jan hans joannes',
  'johanna annie ans jo joke hanna hannie',
  'petrus pieter piet peter peer',
  'hendrik henk hein henri henry rik harry',
  'wilhelmus willem wim wil guillaume william',
  'nicolaas klaas nico niek nick',
  'gerardus gerard gerrit ger geert gert',
  'jacobus jaap koos sjaak jacques jacob ko',
  'antonius anton toon ton teun antoon tony',
  'theodorus theo dorus dick',
  'franciscus frans frank francis',
  'jozef joseph josephus jos joost joop sjef',
  'adrianus adriaan ad arie adri janus',
  'albertus albert bert appie bertus',
  'lambertus bert lammert bertus',
  'mattheus matthijs thijs ties matheus theeuwes',
  'martinus martin maarten tinus marten',
  'leonardus leo leon leendert',
  'bernardus bernard ben berend bernhard',
  'robert rob robbert bob',
  'michael michiel mike chiel',
  'alexander alex sander lex xander',
  'maria mieke marie ria marietje miep mia',
  'maryam meryem mariam',
  'elisabeth els bep betty liesbeth lies elizabeth bets',
  'catharina trijn toos katrien karin carina tini catrien',
  'geertruida truus trudy geertje geertrui',
  'margaretha greet greta riet margriet gretha',
  'wilhelmina willy mien mina minnie wil',
  'adriana sjaan jaan ariane',
  'mohammed mohamed muhammad mohammad muhammed mouhamed mhamed mohamad mo',
  'ahmed ahmad ahmet achmed',
  'yusuf youssef yousef yoesoef yousuf yosef',
  'fatima fatma fatimah fadma',
  'aisha aicha ayse aysha aischa',
  'khadija khadidja hatice chadidja',
  'omar omer umar',
  'hassan hasan',
  'hussein huseyin hossein houssein hussain',
  'ibrahim brahim ebrahim',
  'ismail smail ismael',
  'mustafa moustapha mostafa moestafa',
  'noureddine nordin nourdine nurettin nordine',
  'jamal djamal cemal',
  'jamila djamila cemile',
  'soufiane sofian sofyan sufyan soufian',
  'osman othman ottman',
];

/** Every way to write a first name, by how any of them sounds. */
const ways: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const names of oneName.map(line => line.split(' '))) {
    for (const name of names) found.set(soundOf(name), [...(found.get(soundOf(name)) ?? []), ...names]);
  }
  return found;
})();

/** A first name with all others that it may stand for. */
const waysOf = (name: string): readonly string[] => [name, ...(ways.get(soundOf(name)) ?? [])];

/** Shorter than this a slip makes another name: Tim and Tom. */
const longEnough = 5;

const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [soundOf(one), soundOf(other)];
  if (waysOf(one).some(way => soundOf(way) === b)) return true;
  return Math.min(a.length, b.length) >= longEnough && a[0] === b[0] && isOneSlip(a, b);
};

/** Kees may be the C. of Cornelis. */
const begins = (name: string, short: string): boolean =>
  waysOf(name).some(way => way.startsWith(short)) || soundOf(name).startsWith(soundOf(short));

/** How one first name stands to another: the same, one that may be it (an initial), or not. */
const relation = (one: GivenName, other: GivenName): 'same' | 'fits' | 'differs' => {
  if (!one.short && !other.short) return isSameName(one.text, other.text) ? 'same' : 'differs';
  return begins(one.text, other.text) || begins(other.text, one.text) ? 'fits' : 'differs';
};

/** What first names say of two people: the same name, an initial that fits, nothing (one is not known), or others. */
export type GivenRelation = 'same' | 'fits' | 'unknown' | 'differs';

/**
 * Compares first names and initials. Who has several is called by any of them, so one that is the same is enough; but two
 * rows of initials that go different ways are two people.
 */
export const compareGiven = (one: readonly GivenName[], other: readonly GivenName[]): GivenRelation => {
  if (one.length === 0 || other.length === 0) return 'unknown';
  if (one.length > 1 && other.length > 1) {
    const shared = Math.min(one.length, other.length);
    const pairs = one.slice(0, shared).flatMap((name, n) => {
      const beside = other[n];
      return beside ? [[name, beside] as const] : [];
    });
    const relations = pairs.map(([a, b]) => relation(a, b));
    if (relations.includes('differs')) return 'differs';
    return relations.includes('same') ? 'same' : 'fits';
  }
  const all = one.flatMap(name => other.map(beside => relation(name, beside)));
  const [first] = all;
  if (first === 'same' || first === 'fits') return first;
  return all.some(each => each !== 'differs') ? 'fits' : 'differs';
};
