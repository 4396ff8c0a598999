import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { crossChecks } from './cross-checks.ts';
import { DirectoryError, type DirectoryProblem, type Finding, written } from './directory-error.ts';
import { explain } from './explain.ts';
import { outline } from './outline.ts';
import { readYaml } from './read-yaml.ts';
import { resolve } from './resolve.ts';
import { organisationFile } from './schema.ts';

const inOrder = (problems: readonly DirectoryProblem[]): DirectoryProblem[] => {
  const once = new Map(problems.map(problem => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => a.line - b.line);
};

/**
 * The organisation that a file describes.
 * @param fileName as the operator knows the file: it begins every line of the error.
 * @throws DirectoryError with every problem at once, each with its line and what to do.
 */
export const readOrganisation = (text: string, fileName: string): Organisation => {
  const yaml = readYaml(text);
  if (!('content' in yaml)) throw new DirectoryError(fileName, inOrder(yaml.problems));
  const parsed = organisationFile.safeParse(yaml.content, { reportInput: true });
  const findings: Finding[] = [
    ...(parsed.error?.issues ?? []).flatMap(issue => explain(issue, organisationFile)),
    ...crossChecks(outline.parse(yaml.content)),
  ];
  const problems = findings.map(({ path, problem, remedy }) => ({
    line: yaml.lineOf(path),
    path: written(path),
    problem,
    remedy,
  }));
  const all = inOrder([...yaml.problems, ...problems]);
  if (!parsed.success || all.length > 0) throw new DirectoryError(fileName, all);
  return resolve(parsed.data);
};
