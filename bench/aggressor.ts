import { randomInt } from 'node:crypto';

const beginnings = 'Aar Ber Cor Dol Els Fem Ger Hil Ier Joos Kee Loe Mar Noor Ot Pim'.split(' ');
const endings = 'nout tus mina dert jan line wijn trui bert gonda mer veld rik'.split(' ');
const given = beginnings.flatMap(beginning => endings.map(ending => `${beginning}${ending}`));

const roots =
  'Water Polder Duin Veen Rietland Molen Sluis Terp Grie Kolk Wiel Gors Hagen Braam Linden Elzen Vlier Haver Tarwe ' +
  'Klaver Zilver Koper Tinnen IJzer Zand Klei Kei Grind Mist Regen Winter Zomer Herfst Noorder Zuider Ooster Wester ' +
  'Brood Kaas Appel Peren Kersen Noten Zwaan Kievit Reiger Spreeuw Mees Snoek Baars Otter Bever Wezel Marter Ree Hinde';
const kinds =
  'dam rand wijk zicht oord berg meer huizen kamp hoeve brug stede gaarde heuvel veld akker weide beek vliet gracht ' +
  'sloot poort toren muur kade haven dijk laan pad steeg hof tuin bos woud hout stam tak blad wortel zaad kruid bloem ' +
  'maker drager kijker loper zoeker vinder bouwer wever smid mulder visser jager boer schout';
const family = roots
  .split(' ')
  .flatMap(root => kinds.split(' ').map(kind => `${root}${kind}`))
  // In an order that has nothing to do with how they begin.
  .map((name, n, all) => all[(n * 1_597) % all.length] ?? name);
const particles = ['', '', '', 'van ', 'van der ', 'de '];

/**
 * One of a list in which what stands first comes most: of some three thousand family names the most frequent is borne
 * by one in two hundred, as in the Netherlands.
 */
const frequent = (list: readonly string[]): string =>
  list[Math.floor((randomInt(2 ** 32) / 2 ** 32) ** 1.5 * list.length)] ?? '';

const oneOf = (list: readonly string[]): string => list[randomInt(list.length)] ?? '';

const ages = 'twintig,dertig,veertig,vijftig,zestig,zeventig'.split(',');
const colours = 'blauwe,zwarte,grijze,rode,groene,bruine'.split(',');
const clothes = 'jas,trui,regenjas,pet,muts,sjaal'.split(',');
const seen =
  'op een fiets,met een hond,met een rugzak,bij een bestelbus,met een tas vol papieren,te voet'.split(',');

/** Somebody who was reported: a made-up name that nobody bears, and what he looked like. */
export interface Aggressor {
  readonly name: string;
  readonly description: string;
}

/**
 * The next one. The seeded cases and the reports of the bench draw on the same people, so that a search for others of
 * the name finds what it would find in a town with as many cases.
 */
export const anAggressor = (): Aggressor => {
  const surname = frequent(family);
  const particle = particles[surname.length % particles.length];
  return {
    name: `${frequent(given)} ${particle}${surname}`,
    description:
      `${oneOf(['Man', 'Vrouw'])} van een jaar of ${oneOf(ages)}, ${oneOf(colours)} ${oneOf(clothes)}, ` +
      `${oneOf(seen)}.`,
  };
};
