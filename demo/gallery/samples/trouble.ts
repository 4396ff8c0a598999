import { troubleCard } from '../../../cards/trouble.ts';
import { onlyAdministrators, onlyDeciders, onlyReaders, trouble } from '../../../texts/trouble.ts';
import { listOf, type Words } from '../../../texts/words.ts';
import { caseId } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';

const names = listOf(['Mark Jansen', 'Farid Amrani'], 'or');

const why = (name: Words, words: Words): Shown => ({
  name,
  make: say => troubleCard({ why: words }, say),
  summary: trouble.title,
});

const refusal = (name: Words, words: Words): Shown => ({
  name,
  make: say =>
    troubleCard(
      { head: trouble.notYours, why: words, back: { action: 'incident.card', case: caseId, revision: 7 } },
      say,
    ),
  summary: trouble.notYours,
});

/** Every way in which something cannot be done. */
export const troubleSamples = shelf('trouble', [
  why({ nl: 'Onbekende knop', en: 'Unknown button' }, trouble.unknownButton),
  why({ nl: 'Onleesbaar', en: 'Unreadable' }, trouble.unreadable),
  why({ nl: 'Bestaat niet', en: 'Does not exist' }, trouble.noSuchCase),
  why({ nl: 'Onze fout', en: 'Our fault' }, trouble.notNow),
  refusal({ nl: 'Alleen de melder', en: 'The reporter only' }, trouble.onlyReporter),
  refusal({ nl: 'Alleen leidinggevenden', en: 'Managers only' }, trouble.onlyManagers),
  refusal({ nl: 'Alleen bedrijfsopvangers', en: 'Responders only' }, trouble.onlyResponders),
  refusal({ nl: 'Alleen wie het oppakte', en: 'The claimer only' }, trouble.onlyClaimer),
  refusal({ nl: 'Alleen degene zelf', en: 'The victim only' }, trouble.onlyVictim),
  refusal({ nl: 'Wie mag koppelen', en: 'Who may tie a channel' }, trouble.onlyTiers),
  refusal({ nl: 'Wie beheert', en: 'Who administers' }, onlyAdministrators(names)),
  refusal({ nl: 'Wie mag beslissen', en: 'Who may decide' }, onlyDeciders(names)),
  refusal({ nl: 'Wie mag lezen', en: 'Who may read' }, onlyReaders(names)),
]);
