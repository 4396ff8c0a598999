import {
  type ClockJump,
  routes,
  type StageAct,
  type StageEvent,
  type StageOutcome,
  type StageSettings,
  type StageView,
  type StageWorld,
} from '../contract.ts';

const patience = 1000;

// The page and its server come out of the same folder and speak `contract.ts`: answers are taken as agreed.
const ask = async <Answer>(path: string, init?: RequestInit): Promise<Answer> => {
  const response = await fetch(path, { cache: 'no-store', ...init });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
};

const post = <Answer>(path: string, body: object): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Everything the page asks of its server. A failed request rejects. */
export const stageClient = {
  world: () => ask<StageWorld>(routes.world),
  view: (person: string) => ask<StageView>(`${routes.view}?person=${encodeURIComponent(person)}`),
  act: (act: StageAct) => post<StageOutcome>(routes.act, act),
  settings: (settings: StageSettings) => post<StageWorld>(routes.settings, settings),
  jump: (jump: ClockJump) => post<StageWorld>(routes.clock, jump),
  reset: () => post<StageWorld>(routes.reset, {}),
};

/**
 * Listens to the stage for as long as the page is open, and connects again by itself.
 * @param onConnection told when the line breaks and when it is back.
 */
export const listen = (
  onEvent: (event: StageEvent) => void,
  onConnection: (connected: boolean) => void,
): void => {
  const source = new EventSource(routes.events);
  source.onopen = () => onConnection(true);
  source.onmessage = event => onEvent(JSON.parse(event.data));
  source.onerror = () => {
    onConnection(false);
    // A browser tries again after a broken line, but gives up after a refusal; we do not.
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    setTimeout(() => listen(onEvent, onConnection), patience);
  };
};
