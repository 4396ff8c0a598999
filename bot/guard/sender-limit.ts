import type { Turn } from '../../dialogs/turn.ts';
import { createAllowance, type Rate } from './allowance.ts';

/** What one person may ask of the bot. */
export interface SenderRates {
  /** What people do themselves. A report takes some ten presses; Teams may send each of them four times. */
  readonly deeds: Rate;
  /** What their Teams does by itself: it refreshes all cards of a channel when they open it. */
  readonly refreshes: Rate;
  /** Being told to slow down. */
  readonly tellings: Rate;
}

export const usualSenderRates: SenderRates = {
  deeds: { burst: 60, perSecond: 1 },
  refreshes: { burst: 240, perSecond: 4 },
  tellings: { burst: 1, perSecond: 1 / 60 },
};

/** What to do with a turn: take it up, say kindly that it goes too fast, or say nothing. */
export type Welcome = 'welcome' | 'slowDown' | 'silence';

/** Judges by who acts, which Teams vouches for. @param clock milliseconds, only ever forward. */
export const createSenderLimit = (
  rates: SenderRates,
  clock: () => number,
): ((turn: Pick<Turn, 'actor' | 'happening'>) => Welcome) => {
  const deeds = createAllowance(rates.deeds, clock);
  const refreshes = createAllowance(rates.refreshes, clock);
  const tellings = createAllowance(rates.tellings, clock);
  return ({ actor, happening }) => {
    if (happening.what === 'pressed' && happening.automatic)
      return refreshes.take(actor.id) ? 'welcome' : 'silence';
    if (deeds.take(actor.id)) return 'welcome';
    // Only to somebody who is waiting for words; not to a Teams that reports changes.
    const speaks = happening.what === 'pressed' || happening.what === 'said';
    return speaks && tellings.take(actor.id) ? 'slowDown' : 'silence';
  };
};
