/**
 * A subject's side of the line to its parent: says where it listens, and when asked what it used so far.
 * @param stop ends the bot in good order.
 * @param more what else it has to say about its start.
 */
export const reportToParent = (
  port: number,
  stop: () => Promise<void>,
  more: { readonly openingMs?: number } = {},
): void => {
  process.on('message', async asked => {
    if (asked === 'usage') {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      process.send?.({ usage: { cpu: user + system, rss, heapUsed } });
    } else if (asked === 'stop') {
      await stop();
      process.exit(0);
    }
  });
  // Whoever started it is gone, so nobody will ever stop it.
  process.on('disconnect', () => process.exit(1));
  process.send?.({ listening: port, ...more });
};
