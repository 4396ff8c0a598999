import type { CareAccount } from '../protocol/first-care/first-care.ts';
import {
  careStepWords,
  type FirstCareStanding,
  familyWords,
  firstCareTexts,
  firstCareWords,
  noCareWords,
} from '../texts/first-care.ts';
import { incidentTitle } from '../texts/incident.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, labelled, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface FirstCareRecordModel {
  readonly incident: string;
  readonly number?: string;
  readonly standing: FirstCareStanding;
  readonly account: CareAccount;
}

const linesOf = (account: CareAccount, say: Say) => {
  if (account.as === 'notNeeded') return [typed(`– ${say(noCareWords[account.because])}`)];
  const { did, family } = account;
  return [
    ...did.map(step => typed(`– ${say(careStepWords[step])}`)),
    ...(family === undefined ? [] : [labelled(say(firstCareTexts.family), say(familyWords[family]))]),
  ];
};

/** What is on record about first care, for who may record it; with the way to say that it is not right. */
export const firstCareRecordCard = (model: FirstCareRecordModel, say: Say): Card => {
  const { incident, number, standing, account } = model;
  return card(
    say,
    [
      title(say, firstCareTexts.onRecord),
      aside(say, incidentTitle(number)),
      labelled(say(firstCareTexts.label), say(firstCareWords(standing))),
      ...linesOf(account, say),
    ],
    [
      button(say, firstCareTexts.notRight, { action: 'care.reopen', case: incident, pick: account.at }),
      button(say, firstCareTexts.back, { action: 'incident.card', case: incident }),
    ],
  );
};
