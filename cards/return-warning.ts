import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import type { ReturnWay } from '../protocol/expected-return/expected-return.ts';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { returnSteps, returnTexts, seenAt } from '../texts/expected-return.ts';
import { moment } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { type BannedPerson, callLines, whoLines } from './banned-person.ts';
import { type Button, button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, steps, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** A client who is expected back, as those who must act may know it [H2-2b] [C-7]: there is no place in it for why. */
export interface ExpectedClient extends Pick<BannedPerson, 'name' | 'looks' | 'call'> {
  readonly case: string;
  readonly expected: string;
  readonly how: ReturnWay;
  readonly location?: string;
  readonly until: Date;
  /** Somebody said that the client is there. */
  readonly here?: Date;
  /** Security at the location, and where the alarm buttons are [SK-4a]. */
  readonly security?: Contact;
  readonly alarm?: string;
  /** The reader may have it last longer. */
  readonly mayExtend?: true;
}

export type ReturnWarningModel =
  | { readonly is: 'running'; readonly client: ExpectedClient }
  /** Nobody is named any more: it is over, or a newer message says it. */
  | { readonly is: 'over' | 'replaced' };

const danger = (say: Say, large: boolean): ITextBlock => ({
  type: 'TextBlock',
  text: say(returnTexts.danger),
  weight: 'Bolder',
  wrap: true,
  ...(large ? { size: 'Large' } : {}),
});

/** Where help is, before anything else: the client stands there [C-2]. */
const helpNow = (say: Say, { how, here, security, alarm }: ExpectedClient): Elements =>
  here === undefined
    ? []
    : [
        typed(say(seenAt(how, here))),
        ...(how === 'comes' && alarm !== undefined ? [labelled(say(returnTexts.helpButton), alarm)] : []),
        ...(how === 'comes' && security
          ? [
              heading(say, {
                nl: `${security.name}: ${security.phone}`,
                en: `${security.name}: ${security.phone}`,
              }),
            ]
          : []),
        paragraph(say, returnTexts.helpText),
      ];

const buttons = (
  say: Say,
  { case: id, expected, how, here, mayExtend }: ExpectedClient,
): readonly Button[] => {
  const about = { case: id, expected };
  return [
    ...(here === undefined
      ? [
          button(
            say,
            how === 'calls' ? returnTexts.callsNow : returnTexts.here,
            { action: 'return.here', ...about },
            { style: 'destructive' },
          ),
        ]
      : []),
    button(say, returnTexts.end, { action: 'return.end', ...about }),
    ...(mayExtend ? [button(say, returnTexts.extend, { action: 'return.extendForm', ...about })] : []),
  ];
};

const running = (client: ExpectedClient, say: Say): Card => {
  const { how, here, location, until, call } = client;
  const head =
    here === undefined ? returnTexts.title : how === 'calls' ? returnTexts.titleCalls : returnTexts.titleHere;
  return card(
    say,
    [
      banner('attention', danger(say, here !== undefined)),
      title(say, head),
      ...helpNow(say, client),
      ...(here === undefined
        ? [paragraph(say, how === 'calls' ? returnTexts.calls : returnTexts.comes)]
        : []),
      ...whoLines(say, client),
      ...(location === undefined ? [] : [labelled(say(returnTexts.where), location)]),
      labelled(say(returnTexts.until), say(moment(until))),
      heading(say, returnTexts.doThis),
      ...steps(say, here === undefined ? returnSteps[how] : returnSteps[how].slice(0, -1)),
      ...callLines(say, call),
      aside(say, returnTexts.confidential),
    ],
    buttons(say, client),
  );
};

/** Tells who must act what to do about a client who is expected back, whom to call and until when; never why [H2-2b]. */
export const returnWarningCard = (model: ReturnWarningModel, say: Say): Card =>
  model.is === 'running'
    ? running(model.client, say)
    : card(
        say,
        model.is === 'over'
          ? [title(say, returnTexts.overTitle), paragraph(say, returnTexts.overText)]
          : [title(say, returnTexts.replacedTitle), paragraph(say, returnTexts.replaced)],
      );
