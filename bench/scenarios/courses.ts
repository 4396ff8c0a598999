import { randomUUID } from 'node:crypto';
import { pressed, type Setting } from '../activities.ts';
import type { Door } from '../door.ts';
import { type Act, ride } from '../load.ts';
import { deputy, ownChat, responder } from '../people.ts';
import type { ChannelWatch } from './channel-watch.ts';
import { begun, newReport, type Report, sent, stepOne, stepThree, stepTwo } from './report.ts';
import { managersChannel, respondersChannel } from './town.ts';

/** What the turns of our bot need around them. */
export interface Workplace {
  readonly setting: Setting;
  readonly door: Door;
  /** Resolves when the bot has done all that follows from what it was asked. */
  settled(): Promise<void>;
  readonly watch: ChannelWatch;
}

/** A request for aftercare, and who takes it up. */
export interface Claim {
  readonly request: string;
  readonly message: string;
  readonly responder: number;
}

/** Preparing is not timed; this many at once is quick and hurts nobody. */
const preparers = 16;

/** So many things spread over so many users. */
export const spread = <T>(
  count: number,
  users: number,
  make: (user: number, nth: number) => T,
): readonly T[] => Array.from({ length: count }, (_, nth) => make(nth % users, nth));

/** Takes reports along their course with our bot, as far as is asked. */
export const coursesOf = ({ setting, door, settled, watch }: Workplace) => {
  const all = (acts: readonly Act[]) => ride(door, acts, preparers);

  const filledIn = async (
    count: number,
    users: number,
    aftercare: 'no' | 'wanted',
  ): Promise<readonly Report[]> => {
    const reports = spread(count, users, newReport);
    await all(reports.map(report => begun(setting, report)));
    await all(reports.map(report => stepOne(setting, report)));
    await all(reports.map(report => stepTwo(setting, report)));
    await all(reports.map(report => stepThree(setting, report, aftercare)));
    return reports;
  };

  const registered = async (count: number, users: number, aftercare: 'no' | 'wanted') => {
    const reports = await filledIn(count, users, aftercare);
    await all(reports.map(report => sent(setting, report)));
    await settled();
    return reports;
  };

  /** Requests that stand in the channel and that nobody was given here before. @throws Error when there are too few. */
  const openRequests = (count: number, users: number): readonly Claim[] => {
    const requests = watch.takeRequests(count);
    if (requests.length < count) throw new Error('not every request stood in the channel');
    return requests.map(({ id, message }, nth) => ({ request: id, message, responder: nth % users }));
  };

  /** Pressed on the registration's card as it now stands. @throws Error when it does not stand in the channel. */
  const onCard = (incident: string, user: number, data: Readonly<Record<string, unknown>>) => {
    const card = watch.cardOf(incident);
    if (!card) throw new Error('a registration has no card in the channel');
    const { message, revision } = card;
    return pressed(setting, deputy(user), managersChannel, { ...data, case: incident, revision }, message);
  };

  const decided = ({ form: incident }: Report, user: number, what: 'warning' | 'none' = 'warning'): Act => ({
    activity: onCard(incident, user, {
      action: 'measure.decide',
      pick: what,
      form: randomUUID(),
      ...(what === 'warning' ? { way: 'oral' } : {}),
      grounds: 'Schelden en dreigen tegen een medewerker op straat.',
      // The protocol points to more than this.
      deviation: 'Hij bood dezelfde dag zijn excuses aan en kwam niet terug.',
    }),
    answers: body => body.includes('"incident.takeUp"') && !body.includes('"measure.decide"'),
  });

  /** First care is on record; whether that was all is seen from the case. */
  const caredFor = ({ form: incident }: Report, user: number): Act => {
    const person = deputy(user);
    const data = { action: 'care.record', case: incident, as: 'notNeeded', because: 'byOther' };
    return { activity: pressed(setting, person, ownChat(person), data), answers: () => true };
  };

  const claimed = ({ request, message, responder: nth }: Claim): Act => {
    const person = responder(nth);
    const data = { action: 'aftercare.claim', case: request };
    return {
      activity: pressed(setting, person, respondersChannel, data, message),
      answers: body => body.includes(person.name) && !body.includes('"aftercare.claim"'),
    };
  };

  const closed = ({ request, responder: nth }: Claim): Act => {
    const person = responder(nth);
    const data = { action: 'aftercare.close', case: request, referral: 'socialWork' };
    return {
      activity: pressed(setting, person, ownChat(person), data),
      answers: body => !body.includes('"aftercare.close"'),
    };
  };

  return { all, filledIn, registered, openRequests, decided, caredFor, claimed, closed };
};
