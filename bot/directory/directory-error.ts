/** Where in the file: the keys and list positions that lead there. */
export type Path = readonly (string | number)[];

/** Something in the organisation file that is not right, before its line is looked up. */
export interface Finding {
  readonly path: Path;
  readonly problem: string;
  readonly remedy: string;
}

/** One thing to mend in the organisation file. */
export interface DirectoryProblem {
  /** Counted from 1. */
  readonly line: number;
  /** `departments.stadstoezicht.deputies[0]`; empty where the text itself cannot be read. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** `departments.stadstoezicht.deputies[0]`. */
export const written = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');

const lineOfText = (file: string, { line, path, problem, remedy }: DirectoryProblem) =>
  `${file}:${line}  ${path === '' ? '' : `${path}: `}${problem} ${remedy}`;

/** The organisation file cannot be used. Its message names every problem at once, each with line and remedy. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  readonly problems: readonly DirectoryProblem[];

  constructor(file: string, problems: readonly DirectoryProblem[], options?: ErrorOptions) {
    super(problems.map(problem => lineOfText(file, problem)).join('\n'), options);
    this.problems = problems;
  }
}
