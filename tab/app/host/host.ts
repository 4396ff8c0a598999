/** Who shows the page: Teams, or in the demo the page itself. */
export interface Host {
  /** Which page was asked for, as far as the place says so. */
  readonly subPage: string | undefined;
  readonly theme: Theme;
  /** What goes in the head of every question. Asked again each time: Teams keeps and renews the token. */
  authorization(): Promise<string>;
  onTheme(changed: (theme: Theme) => void): void;
  /** Only in the demo: who can be chosen, and choosing somebody. */
  readonly persons?: DemoPersons;
}

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** A theme as Teams names it; one that we do not know is the usual one. */
export const themeOf = (name: string | undefined): Theme => themes.find(theme => theme === name) ?? 'default';

/** The people of the demo, one of whom is looking. */
export interface DemoPersons {
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  choose(id: string): void;
}
