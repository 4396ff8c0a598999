import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import { errorOf, type Log } from '../log.ts';
import type { HardenedAuth } from './hardened-auth.ts';

/**
 * The SDK's adapter. Our own turn catches what goes wrong in it, so `onTurnError` is the net under the net: without
 * it the SDK would throw, and whoever called would be told that the bot is broken.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(auth: HardenedAuth, log: Log) {
    super(auth);
    this.onTurnError = async (_context, error) =>
      log.error({ err: errorOf(error) }, 'turn broke in the adapter');
  }

  /**
   * Past the SDK's own HTTP handling (`process`), straight to its check of the token and its turn. That handling looks at
   * less of the body than our guard did, reads dates that we do not use, and writes errors to the console and into the
   * answer; and it took a fifth of the processor time of a turn, because it makes its schemas anew each time.
   * @throws AuthenticationError
   */
  async receive(
    authorization: string,
    activity: Activity,
    take: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.processActivity(authorization, activity, take);
  }
}
