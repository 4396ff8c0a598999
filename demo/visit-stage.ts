import {
  type BadDay,
  type Language,
  routes,
  type StageAct,
  type StageMessage,
  type StageOutcome,
  type StageView,
  type StageWorld,
} from './stage/contract.ts';
import { pressButton } from './teams/card-buttons.ts';
import { cardSchema } from './teams/stored-message.ts';

/** Somebody who does over HTTP what the page of the stage does. */
export interface StageVisitor {
  world(): Promise<StageWorld>;
  messages(person: string, conversation?: string): Promise<StageMessage[]>;
  say(person: string, conversation: string, text: string): Promise<StageOutcome>;
  /** Presses a button on the newest card that this person sees in a conversation. */
  press(
    person: string,
    conversation: string,
    label: string,
    inputs?: Record<string, string>,
  ): Promise<StageOutcome>;
  jump(minutes: number): Promise<StageWorld>;
  speak(language: Language): Promise<StageWorld>;
  haveBadDay(badDay: Partial<BadDay>): Promise<StageWorld>;
  reset(): Promise<StageWorld>;
}

/** @param url of the stage. */
export const visitStage = (url: string): StageVisitor => {
  // The stage and its visitors speak `contract.ts`: answers are taken as agreed.
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const init = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await fetch(new URL(path, url), init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return JSON.parse(await response.text());
  };
  const act = (what: StageAct): Promise<StageOutcome> => ask(routes.act, what);
  const messages = async (person: string, conversation?: string): Promise<StageMessage[]> => {
    const view: StageView = await ask(`${routes.view}?person=${person}`);
    return view.messages.filter(each => conversation === undefined || each.conversation === conversation);
  };
  return {
    messages,
    world: () => ask(routes.world),
    say: (as, conversation, text) => act({ do: 'say', as, conversation, text }),
    press: async (as, conversation, label, inputs = {}) => {
      const found = (await messages(as, conversation)).findLast(({ card, deleted }) => card && !deleted);
      if (!found) throw new Error(`${as} sees no card in ${conversation}`);
      const { title, verb = '', data } = pressButton(cardSchema.parse(found.card), label, inputs);
      return act({ do: 'click', as, message: found.id, verb, title, data });
    },
    jump: minutes => ask(routes.clock, { minutes }),
    speak: language => ask(routes.settings, { language }),
    haveBadDay: badDay => ask(routes.settings, { badDay }),
    reset: () => ask(routes.reset, {}),
  };
};
