/**
 * A subject's side of the line to its parent: says where it listens, and when asked what it used so far.
 * @param stop ends the bot in good order.
 */
export const reportToParent = (port: number, stop: () => Promise<void>): void => {
  process.on('message', async asked => {
    if (asked === 'usage') {
      const { user, system } = process.cpuUsage();
      process.send?.({ usage: { cpu: user + system, rss: process.memoryUsage.rss() } });
    } else if (asked === 'stop') {
      await stop();
      process.exit(0);
    }
  });
  // Whoever started it is gone, so nobody will ever stop it.
  process.on('disconnect', () => process.exit(1));
  process.send?.({ listening: port });
};
