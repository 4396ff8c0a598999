import type { IActionSet, IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import type { VerdictIs } from '../protocol/aggressor/kin.ts';
import type { Grounds } from '../protocol/aggressor/likeness.ts';
import type { Sort } from '../protocol/incident/report.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { groundsWords, kinTexts, moreCandidates } from '../texts/kin.ts';
import { day } from '../texts/moments.ts';
import { sortWords } from '../texts/report-choices.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Who somebody is said to be, for who compares two incidents. */
export interface SaidToBe {
  readonly name?: string;
  /** As it is written in Dutch: `01-02-1980`. */
  readonly birthDate?: string;
}

/** Another incident, side by side with this one. */
export interface ComparedIncident {
  readonly incident: string;
  readonly number?: string;
  readonly at: Date;
  readonly department: string;
  readonly sorts: readonly Sort[];
  readonly said: SaidToBe;
  /** Why it may be the same; absent where the descriptions do not say so any more. */
  readonly likeness?: { readonly same: 'certain' | 'possible'; readonly grounds: Grounds };
  /** What a colleague decided about it. */
  readonly verdict?: { readonly is: Exclude<VerdictIs, 'open'>; readonly by: string };
}

export interface KinCompareModel {
  readonly incident: string;
  readonly number?: string;
  readonly revision: number;
  readonly own: SaidToBe;
  /** Undecided ones first. */
  readonly others: readonly ComparedIncident[];
  /** Undecided ones that do not fit. */
  readonly more: number;
  readonly notice?: Words;
}

const saidLines = (say: Say, { name, birthDate }: SaidToBe): Elements => [
  labelled(say(kinTexts.name), name ?? say(kinTexts.unknown)),
  labelled(say(kinTexts.birthDate), birthDate ?? say(kinTexts.unknown)),
];

const why = (say: Say, { likeness, verdict }: ComparedIncident): Elements => [
  ...(verdict
    ? [labelled(say(kinTexts[verdict.is === 'same' ? 'confirmedBy' : 'rejectedBy']), verdict.by)]
    : []),
  ...(likeness
    ? [labelled(say(kinTexts[verdict ? 'comparison' : likeness.same]), say(groundsWords(likeness.grounds)))]
    : []),
];

/** Where and when, without whom: what was rejected shows no name again. */
const whatItWas = (say: Say, { number, at, department, sorts }: ComparedIncident): Elements => [
  heading(say, number === undefined ? incidentTitle(undefined) : { nl: number, en: number }),
  typed(`${say(day(at))}, ${department}`),
  labelled(say(kinTexts.what), sorts.map(sort => say(sortWords[sort])).join(', ')),
];

const choices = (say: Say, { incident, revision }: KinCompareModel, other: ComparedIncident): IActionSet => {
  const choose = (is: VerdictIs) =>
    button(say, kinTexts[is], {
      action: 'kin.judge',
      case: incident,
      revision,
      with: other.incident,
      pick: is,
    });
  return {
    type: 'ActionSet',
    spacing: 'Small',
    actions: other.verdict ? [choose('open')] : [choose('same'), choose('other')],
  };
};

const side = (say: Say, model: KinCompareModel, other: ComparedIncident): IContainer => ({
  type: 'Container',
  spacing: 'Medium',
  separator: true,
  items: [
    ...whatItWas(say, other),
    ...(other.verdict?.is === 'other' ? [] : saidLines(say, other.said)),
    ...why(say, other),
    choices(say, model, other),
  ],
});

const empty = (say: Say, { own, others }: KinCompareModel): Elements => {
  if (others.length > 0) return [];
  return [paragraph(say, own.name === undefined ? kinTexts.nameless : kinTexts.nobody)];
};

/**
 * This incident beside the others that may be of the same aggressor [INL-6], for one person who decides about it: names
 * are never on a card that everybody sees.
 */
export const kinCompareCard = (model: KinCompareModel, say: Say): Card =>
  card(
    say,
    [
      ...(model.notice ? [banner('accent', typed(say(model.notice)))] : []),
      title(say, kinTexts.title),
      aside(say, kinTexts.recorded),
      paragraph(say, kinTexts.explain),
      heading(say, kinTexts.own),
      ...saidLines(say, model.own),
      ...empty(say, model),
      ...model.others.map(other => side(say, model, other)),
      ...(model.more > 0 ? [aside(say, moreCandidates(model.more))] : []),
    ],
    [button(say, incidentButtons.back, { action: 'incident.card', case: model.incident })],
  );
