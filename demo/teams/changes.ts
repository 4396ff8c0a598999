/** Who wants to hear that a conversation looks different for somebody. */
export interface Changes {
  /** Answers with the way to stop listening. */
  subscribe(listener: (conversation: string) => void): () => void;
  publish(conversation: string): void;
  /**
   * Waits for something to become true: asks now and after every change.
   * Rejects when it has not within `limitMs`.
   */
  until<Found>(look: () => Found | undefined | false, limitMs?: number): Promise<Found>;
}

export function changes(): Changes {
  const listeners = new Set<(conversation: string) => void>();
  const subscribe = (listener: (conversation: string) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    subscribe,
    publish: conversation => {
      for (const listener of listeners) listener(conversation);
    },
    until: (look, limitMs = 3000) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer);
          stop();
        };
        const check = (): void => {
          try {
            const found = look();
            if (found === undefined || found === false) return;
            end();
            resolve(found);
          } catch (error) {
            end();
            reject(error);
          }
        };
        const late = () => {
          stop();
          reject(new Error(`it has not come true within ${limitMs} ms: ${look}`));
        };
        const timer = setTimeout(late, limitMs);
        const stop = subscribe(check);
        check();
      }),
  };
}
