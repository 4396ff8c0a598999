/** One thing to mend in the environment. Never holds a value: some are secrets. */
export interface SettingsProblem {
  readonly variable: string;
  readonly problem: string;
  readonly remedy: string;
}

/** The bot cannot start as it is set up. The message names everything at once, each with its remedy. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    super(problems.map(({ variable, problem, remedy }) => `${variable} ${problem} ${remedy}`).join('\n'));
    this.problems = problems;
  }
}
