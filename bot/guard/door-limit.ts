import { createAllowance, type Rate } from './allowance.ts';

/** Before anybody knows who it is: much more than somebody needs who mistypes, far less than a flood. */
export const usualDoorRate: Rate = { burst: 100, perSecond: 5 };

/** An address from which Teams spoke is Teams', or that of a proxy which Teams comes through. */
const vouchedMs = 24 * 3_600_000;
const vouchedFor = 1_000;

/** Slows down addresses from which nothing but junk comes. */
export interface DoorLimit {
  /** Whether this caller is let through to the checks. */
  admits(caller: string | undefined): boolean;
  /** What came from here carried a valid token. From now on a flood from there cannot keep Teams out. */
  vouch(caller: string | undefined): void;
}

/** @param clock milliseconds, only ever forward. */
export const createDoorLimit = (rate: Rate, clock: () => number): DoorLimit => {
  const allowance = createAllowance(rate, clock);
  const vouched = new Map<string, number>();
  const isVouched = (caller: string): boolean => {
    const since = vouched.get(caller);
    return since !== undefined && clock() - since < vouchedMs;
  };
  return {
    // Without an address there is nobody to tell apart: the proxy in front has to.
    admits: caller => caller === undefined || isVouched(caller) || allowance.take(caller),
    vouch: caller => {
      if (caller === undefined) return;
      vouched.delete(caller);
      vouched.set(caller, clock());
      const [oldest] = vouched.keys();
      if (vouched.size > vouchedFor && oldest !== undefined) vouched.delete(oldest);
    },
  };
};
