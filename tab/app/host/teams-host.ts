import { type Host, themeOf } from './host.ts';

/** Inside a frame that is not Teams the library waits a minute before it says so; nobody looks at nothing for that long. */
const patienceMs = 4_000;

const inTime = async <T>(work: Promise<T>): Promise<T | undefined> => {
  let timer: number | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = window.setTimeout(() => resolve(undefined), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    window.clearTimeout(timer);
  }
};

/**
 * The page in Teams.
 * @returns nothing when the page is not in Teams. What Teams tells of the person is for showing alone: rights hang on
 * the token, which the server checks.
 */
export const teamsHost = async (): Promise<Host | undefined> => {
  if (window.parent === window) return undefined;
  // Only here: the library asks the internet which hosts are Teams as soon as it is loaded.
  const { app, authentication } = await import('@microsoft/teams-js');
  const begun = inTime(app.initialize().then(() => app.getContext()));
  const context = await begun.catch(() => undefined);
  if (!context) return undefined;
  void app.notifySuccess();
  return {
    subPage: context.page.subPageId,
    theme: themeOf(context.app.theme),
    authorization: async () => `Bearer ${await authentication.getAuthToken({ silent: true })}`,
    onTheme: changed => app.registerOnThemeChangeHandler(theme => changed(themeOf(theme))),
  };
};
