import type { Connector } from './connector.ts';
import type { SubjectProcess } from './subject-process.ts';

/** How long is looked before believing that nothing more comes, in milliseconds. */
const lookMs = 250;
/** A process that waits uses less than this in that time, in microseconds. */
const idleCpu = 15_000;

/** Resolves when the bot neither works nor sends any more: what its turns had to bring about is done. */
export const settled = async (subject: SubjectProcess, connector: Connector): Promise<void> => {
  for (;;) {
    const [sent, { cpu }] = [connector.count, await subject.usage()];
    await new Promise(resolve => setTimeout(resolve, lookMs));
    const later = await subject.usage();
    if (connector.count === sent && later.cpu - cpu < idleCpu) return;
  }
};
