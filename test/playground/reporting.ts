import type { PlaygroundWindow } from './playground-window.ts';

/** From the first word to the first step, for somebody who is safe. */
export const beginReport = async (window: PlaygroundWindow): Promise<void> => {
  await window.say('melden');
  await window.press('Ben je nu veilig?', 'Ja, ik ben veilig');
  await window.card('Stap 1 van 4');
};

/** A report of three taps: what, where, sent. @returns its number. */
export const reportQuickly = async (window: PlaygroundWindow, what: string): Promise<string> => {
  await beginReport(window);
  await window.choose('Stap 1 van 4', what, 'Telefonisch');
  await window.press('Stap 1 van 4', 'Nu versturen, later aanvullen');
  return numberOn(window, 'Je melding is verstuurd');
};

/** The number that stands on the lowest card that says this. @throws Error when there is none. */
export const numberOn = async (window: PlaygroundWindow, text: string): Promise<string> => {
  const said = await (await window.card(text)).innerText();
  const [number] = said.match(/A-\d{4}-\d{5}/) ?? [];
  if (number === undefined) throw new Error(`No number on: ${said}`);
  return number;
};
