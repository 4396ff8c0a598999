import type { Language } from '../../texts/words.ts';
import { sayIn } from '../../texts/words.ts';
import type { Exhibit, Exhibits } from './contract.ts';
import { samples } from './samples/all.ts';
import type { Sample } from './samples/sample.ts';

const exhibitOf = ({ make, ...sample }: Sample, index: number): Exhibit => {
  const jsonIn = (language: Language) => JSON.stringify(make(sayIn(language)));
  const json = { nl: jsonIn('nl'), en: jsonIn('en') };
  return {
    id: `${sample.group}-${index + 1}`,
    name: sample.name,
    group: sample.group,
    cards: { nl: JSON.parse(json.nl), en: JSON.parse(json.en) },
    bytes: { nl: Buffer.byteLength(json.nl), en: Buffer.byteLength(json.en) },
    ...(sample.summary ? { summary: sample.summary } : {}),
  };
};

/** Makes every card that there is, in both languages, as it would go over the line. */
export const exhibits = (): Exhibits => samples.map(exhibitOf);
