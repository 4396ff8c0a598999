import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** How `inspect-file.ts` ends when the file is damaged. */
export const damagedCode = 3;

/** A database that is looked through while it is in use. */
export interface Inspection {
  /** Known to be damaged: false until it is found out, and for ever when it is sound. */
  readonly isDamaged: boolean;
  /** Breaks it off where it is not over yet. */
  stop(): Promise<void>;
}

/** Answering people comes first. */
const stepBack = (pid: number): void => {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It is over already, or this system has no priorities.
  }
};

/**
 * Looks a whole file through beside the bot. In a process of its own: it takes seconds per gigabyte, and minutes from
 * a disk, SQLite does it in one call, and a thread that is in a call cannot be stopped.
 */
export const inspect = (file: string): Inspection => {
  const script = fileURLToPath(new URL('inspect-file.ts', import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, file], {
    stdio: 'ignore',
    windowsHide: true,
  });
  let isDamaged = false;
  let isOver = false;
  // What could not be begun says nothing about the file.
  child.once('error', () => {
    isOver = true;
  });
  child.once('exit', code => {
    isOver = true;
    isDamaged = code === damagedCode;
  });
  if (child.pid !== undefined) stepBack(child.pid);
  child.unref();
  return {
    get isDamaged() {
      return isDamaged;
    },
    stop: async () => {
      if (isOver) return;
      const ended = once(child, 'exit');
      child.ref();
      child.kill('SIGKILL');
      await ended;
    },
  };
};
