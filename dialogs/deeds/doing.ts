import type { Deed } from '../../protocol/deed.ts';
import type { CaseFile, MessageRef } from '../../storage/case-file.ts';
import type { CaseKind, Documents } from '../../storage/documents.ts';
import { putAway } from '../../storage/journal-pages.ts';
import type { Stored } from '../../storage/store.ts';
import { shareVerdict } from '../aggressor/share-verdict.ts';
import { fileBanOf } from '../bans/file-ban.ts';
import { showAtDoor } from '../bans/show-at-door.ts';
import { noteIn } from '../case/note.ts';
import { carryOutFile, fileUndeliverable } from '../files/carry-out.ts';
import { numberIncident } from '../incident/give-number.ts';
import { forgetDrafts } from '../letters/drafts.ts';
import { carryOutLook, lookUntold } from '../look/carry-out.ts';
import { DeliveryError } from '../post.ts';
import { lookForWriter } from '../written/look.ts';
import { type AnyCase, isFile, isIncident, isLook, slotOf } from './addresses.ts';
import { passOn } from './cannot.ts';
import type { Desk } from './desk.ts';
import { destinationOf } from './destination.ts';
import { forgetAggressor } from './forget-aggressor.ts';
import { hitchIn } from './hitch.ts';
import { addLineBelow } from './line.ts';
import { openAftercareOf } from './open-aftercare.ts';
import { showStandingCard } from './show-card.ts';
import { showReturn } from './show-return.ts';
import { tell } from './tell.ts';
import { ringTimer } from './timer.ts';

type Trace<K extends CaseKind> = (file: Documents[K]) => Documents[K];

const noTrace = <F>(file: F): F => file;

/**
 * The card is there, and shows the case with all that was decided until then: every order to show it that was known by
 * then is carried out with this one, also one that was given up. Lines go on in order, under a card that is not older.
 */
const shown = (stored: AnyCase, slot: string, ref: MessageRef) => {
  const orders = stored.body.effects.filter(({ deed }) => deed.do === 'showCard' && slotOf(deed.at) === slot);
  const done = new Set(orders.map(({ id }) => id));
  return <F extends Pick<CaseFile<never>, 'messages' | 'effects'>>(file: F): F => ({
    ...file,
    messages: { ...file.messages, [slot]: ref },
    effects: file.effects.filter(({ id }) => !done.has(id)),
  });
};

const carryOut = async <K extends CaseKind>(desk: Desk, stored: AnyCase, deed: Deed): Promise<Trace<K>> => {
  switch (deed.do) {
    case 'number':
      if (isIncident(stored)) await numberIncident(desk, stored);
      return noTrace;
    case 'showCard': {
      const { ref } = await showStandingCard(desk, stored, deed.at);
      return shown(stored, slotOf(deed.at), ref);
    }
    case 'line':
      await addLineBelow(desk, stored, deed.at, deed.entry);
      return noTrace;
    case 'tell':
      await tell(desk, stored, deed);
      return noTrace;
    case 'openAftercare':
      if (isIncident(stored)) await openAftercareOf(desk, stored, deed);
      return noTrace;
    case 'forgetAggressor':
      await forgetAggressor(desk.store, stored.key.tenant, stored.key.id);
      await forgetDrafts(desk, stored.key.id, 'all');
      return noTrace;
    case 'fileJournal':
      return putAway<CaseKind>(desk.store, stored);
    case 'offerFile':
    case 'putFile':
    case 'closeOffer':
    case 'showFile':
    case 'reportFile':
      return noTrace;
    case 'fileBan':
      if (isIncident(stored)) await fileBanOf(desk, stored, deed.measure);
      return noTrace;
    case 'doorCard':
      return isIncident(stored) ? showAtDoor<K>(desk, stored, deed) : noTrace;
    case 'returnCard':
      return isIncident(stored) ? showReturn<K>(desk, stored, deed) : noTrace;
    case 'lookForWriter':
      if (isIncident(stored)) await lookForWriter(desk, stored);
      return noTrace;
    case 'shareVerdict':
      if (isIncident(stored)) await shareVerdict(desk, stored, deed.incident);
      return noTrace;
    case 'timer':
      await ringTimer(desk, stored, deed);
      return noTrace;
  }
};

/** How deeds are done, for the worker that decides when and how often. */
export const doing = (desk: Desk) => ({
  carryOut: <K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<Trace<K>> => {
    if (isFile(stored)) return carryOutFile(desk, stored, deed);
    if (isLook(stored)) return carryOutLook(desk, stored, deed);
    return carryOut<K>(desk, stored as AnyCase, deed);
  },
  cannot: <K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<void> => {
    if (isFile(stored)) return fileUndeliverable(desk, stored);
    if (isLook(stored)) return lookUntold(desk, stored, deed);
    return passOn(desk, stored as AnyCase, deed);
  },
  troubleIn: (error: unknown): DeliveryError | undefined =>
    error instanceof DeliveryError ? error : undefined,
  hitchIn,
  givenUp: <K extends CaseKind>({ key }: Stored<K>, deed: Deed, now: Date): Trace<K> => {
    const to = destinationOf(deed);
    const fact = to === undefined ? [] : [{ fact: 'notDelivered', to } as const];
    return noteIn<K>(desk, key.kind, fact, { by: 'system', now });
  },
});
