const prefix = 'stage.';

/** What this browser remembers of how somebody likes the page. Where a browser remembers nothing, neither do we. */
export const remembered = (name: string): string | undefined => {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
};

export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // A browser may refuse to store anything; then the choice holds until the page is closed.
  }
};
