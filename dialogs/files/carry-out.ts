import { granted } from '../../protocol/decision.ts';
import type { Deed, FileDeed } from '../../protocol/deed.ts';
import { expireFile, fileSaved, uploadLost } from '../../protocol/files/file.ts';
import type { FileFact, FileState } from '../../protocol/files/file-case.ts';
import type { CaseFile, MessageRef } from '../../storage/case-file.ts';
import { revise } from '../../storage/revise.ts';
import type { Stored } from '../../storage/store.ts';
import { aboutWords, fileTexts } from '../../texts/files.ts';
import { sayIn } from '../../texts/words.ts';
import { decideOn } from '../case/decide.ts';
import { personKey } from '../case/person-name.ts';
import { chatOf } from '../deeds/addresses.ts';
import type { Desk } from '../deeds/desk.ts';
import { DeliveryError } from '../post.ts';
import { PlaceLost } from './drop.ts';
import { reportFile } from './report.ts';

/** The slot under which each question is remembered, so that it can be brought up to date. */
const slotOf = (times: number): string => `question:${times}`;

/** So long a place is tried that is out of order; after that the person is asked for another one. */
const longestTryMs = 30 * 60_000;

type Trace = <F extends Pick<CaseFile<never>, 'messages'>>(file: F) => F;
const noTrace: Trace = file => file;
const asked =
  (times: number, ref: MessageRef): Trace =>
  file => ({ ...file, messages: { ...file.messages, [slotOf(times)]: ref } });

const hand = (desk: Desk) => ({ by: 'system', now: desk.now() }) as const;

/** @throws DeliveryError */
const ask = async (desk: Desk, { key, body: { state } }: Stored<'file'>): Promise<Trace> => {
  if (state.phase !== 'offered') return noTrace;
  const { address, language } = await chatOf(desk, state.person);
  const say = sayIn(language);
  const description = say(state.times > 1 ? fileTexts.askAgain : aboutWords(state.about));
  const { name, bytes } = state;
  const file = { is: 'offered', id: key.id, name, bytes, description } as const;
  return asked(state.times, await desk.post.send(address, { file, summary: say(fileTexts.title) }));
};

/** @throws DeliveryError when it has to be tried again */
const put = async (desk: Desk, stored: Stored<'file'>): Promise<void> => {
  const { state } = stored.body;
  if (state.phase !== 'accepted') return;
  try {
    await desk.drop.put(state.target.uploadUrl, Buffer.from(state.content, 'base64'));
  } catch (error) {
    const tooLong = desk.now().getTime() - Date.parse(state.acceptedAt) > longestTryMs;
    const isLost = error instanceof PlaceLost || (error instanceof DeliveryError && tooLong);
    if (!isLost) throw error;
    await decideOn(desk, stored, hand(desk), uploadLost);
    return;
  }
  await decideOn(desk, stored, hand(desk), fileSaved);
};

/** What became of the question; while it is open again there is a newer one below. */
const endings = {
  offered: fileTexts.lost,
  accepted: fileTexts.lost,
  saved: fileTexts.saved,
  declined: fileTexts.declined,
  expired: fileTexts.expired,
  failed: fileTexts.failed,
} as const satisfies Readonly<Record<FileState['phase'], unknown>>;

/** @throws DeliveryError */
const close = async (
  desk: Desk,
  { body: { state, messages } }: Stored<'file'>,
  times: number,
): Promise<void> => {
  const ref = messages[slotOf(times)];
  if (!ref) return;
  const { language } = await chatOf(desk, state.person);
  const say = sayIn(language);
  // Of an earlier question it is known how it ended: it was asked again.
  const ending = times < state.times ? fileTexts.lost : endings[state.phase];
  const text = `${state.name}. ${say(ending)}`;
  try {
    await desk.post.update(ref, { text, summary: say(fileTexts.title) });
  } catch (error) {
    // Removed by hand, or of a kind that this Teams does not let us change: what comes below says the same.
    const isSettled = error instanceof DeliveryError && ['messageGone', 'refused'].includes(error.reason);
    if (!isSettled) throw error;
  }
};

/** @throws DeliveryError */
const show = async (desk: Desk, { body: { state } }: Stored<'file'>): Promise<void> => {
  if (state.phase !== 'saved') return;
  const { address, language } = await chatOf(desk, state.person);
  const file = { is: 'saved', name: state.name, ...state.at } as const;
  await desk.post.send(address, { file, summary: sayIn(language)(fileTexts.title) });
};

const carryOut = async (desk: Desk, stored: Stored<'file'>, deed: FileDeed): Promise<Trace> => {
  switch (deed.do) {
    case 'offerFile':
      return ask(desk, stored);
    case 'putFile':
      await put(desk, stored);
      return noTrace;
    case 'closeOffer':
      await close(desk, stored, deed.times);
      return noTrace;
    case 'showFile':
      await show(desk, stored);
      return noTrace;
    case 'reportFile':
      await reportFile(desk, stored);
      return noTrace;
  }
};

/**
 * Does what a file's case asks for: at least once, so that nothing is lost by a crash, and so that doing it again shows
 * nobody anything twice where Teams allows that.
 * @throws DeliveryError, StoreUnavailable
 */
export const carryOutFile = async (desk: Desk, stored: Stored<'file'>, deed: Deed): Promise<Trace> => {
  switch (deed.do) {
    case 'offerFile':
    case 'putFile':
    case 'closeOffer':
    case 'showFile':
    case 'reportFile':
      return carryOut(desk, stored, deed);
    case 'timer':
      if (deed.timer === 'forgetFile') await decideOn(desk, stored, hand(desk), expireFile);
      return noTrace;
    default:
      return noTrace;
  }
};

/** The person's chat is gone. The file waits in its case until it expires; the journal says that nobody was asked. */
export const fileUndeliverable = async (desk: Desk, stored: Stored<'file'>): Promise<void> => {
  const { person } = stored.body.state;
  await revise(desk.store, personKey(desk, person), known => known && { ...known, gone: true });
  const fact: FileFact = { fact: 'notDelivered', to: person };
  await decideOn(desk, stored, hand(desk), state => granted<FileState, FileFact>(state, fact));
};
