import type { StageEvent, StageWorld } from '../contract.ts';
import { prepareCards } from './card-view.ts';
import { ConnectionLine } from './connection-line.ts';
import { make } from './make.ts';
import { openAnew, peopleInAddress, writePeopleToAddress } from './people-in-address.ts';
import { Speech } from './speech.ts';
import { Stage } from './stage.ts';
import { StageBar } from './stage-bar.ts';
import { listen, stageClient } from './stage-client.ts';
import { texts } from './texts.ts';

const patience = 1500;

/** Waits for the stage as long as it takes, and says so meanwhile. */
const firstWorld = async (speech: Speech, waiting: HTMLElement): Promise<StageWorld> => {
  for (;;) {
    try {
      return await stageClient.world();
    } catch {
      waiting.textContent = speech.say(texts.stage.unreachable);
      await new Promise(resolve => setTimeout(resolve, patience));
    }
  }
};

const open = async (): Promise<void> => {
  const speech = new Speech();
  prepareCards(speech);
  const waiting = make('p', { class: 'waiting', role: 'status' }, speech.say(texts.stage.opening));
  document.body.replaceChildren(waiting);
  const world = await firstWorld(speech, waiting);
  speech.switchTo(world.language);

  const stage = new Stage(speech, world, peopleInAddress(world), writePeopleToAddress);
  const line = new ConnectionLine(speech);

  const showWorld = (next: StageWorld) => {
    speech.switchTo(next.language);
    bar.showWorld(next);
    stage.showWorld(next);
  };
  /** Where the stage does not answer, the connection line tells it already. */
  const settle = (asked: Promise<StageWorld>): Promise<void> => asked.then(showWorld, () => undefined);
  const bar = new StageBar(speech, world, {
    language: language => void settle(stageClient.settings({ language })),
    badDay: badDay => void settle(stageClient.settings({ badDay })),
    jump: minutes => settle(stageClient.jump({ minutes })),
    reset: () => stageClient.reset().then(openAnew, () => undefined),
    widthChanged: () => stage.again(),
  });
  document.title = `${world.botName} · ${world.organisation}`;
  document.body.replaceChildren(
    bar.element,
    bar.story.element,
    line.element,
    stage.tabs.element,
    stage.element,
    stage.announcer.element,
  );
  addEventListener('resize', () => stage.again());

  const showClock = (now: string): void => {
    bar.showClock(now);
    stage.showClock(now);
  };
  const refresh = (): Promise<void> => stage.refresh().catch(() => undefined);
  const onEvent = (event: StageEvent): void => {
    if (event.event === 'reset') openAnew();
    else if (event.event === 'settings') void settle(stageClient.world());
    else if (event.event === 'clock') showClock(event.now);
    else stage.onEvent(event);
  };
  const onConnection = (connected: boolean): void => {
    if (!line.show(connected)) return;
    void settle(stageClient.world());
    void refresh();
  };
  listen(onEvent, onConnection);
  await refresh();
};

void open();
