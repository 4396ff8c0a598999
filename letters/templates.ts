import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateRemedies } from '../texts/letters-trouble.ts';
import { type LetterKind, letterKinds, letters } from './kinds.ts';
import { LetterError } from './letter-error.ts';
import { problemsIn, type Template } from './word/fill-template.ts';

/** The Word file of every letter. */
export type Templates = Readonly<Record<LetterKind, Template>>;

/** The templates, and what is wrong with them: to be told when the bot starts, before anybody needs a letter. */
export interface ReadTemplates {
  readonly templates: Templates;
  readonly problems: readonly LetterError[];
}

const builtIn = join(import.meta.dirname, 'templates/nl');

/** Word keeps a file beside the one that is open; it begins like this. */
const isOpenInWord = (file: string) => file.startsWith('~$');

const fileOf = (kind: LetterKind) => `${letters[kind].template}.docx`;

const allOf = (templateOf: (kind: LetterKind) => Template): Templates => ({
  agreements: templateOf('agreements'),
  talkInvitation: templateOf('talkInvitation'),
  banAnnouncement: templateOf('banAnnouncement'),
  banBreach: templateOf('banBreach'),
  accessBan: templateOf('accessBan'),
  warning: templateOf('warning'),
  directorsLetter: templateOf('directorsLetter'),
  damageClaim: templateOf('damageClaim'),
  banChange: templateOf('banChange'),
  refusalReport: templateOf('refusalReport'),
  registrationNotice: templateOf('registrationNotice'),
  requestDecision: templateOf('requestDecision'),
  policeSheet: templateOf('policeSheet'),
});

/** The templates that come with the product. They are known to be right: a test fills in each of them. */
export const builtInTemplates = (): Templates =>
  allOf(kind => ({ file: fileOf(kind), bytes: readFileSync(join(builtIn, fileOf(kind))) }));

/**
 * The templates that come with the product, and over them the municipality's own from a folder, by file name. Its own
 * damaged file is not replaced by ours: nobody may get a letter that says something else than the municipality wrote.
 * @throws when the folder is not there: a municipality that names one has letters of its own.
 */
export const readTemplates = (folder?: string): ReadTemplates => {
  const own =
    folder === undefined ? [] : readdirSync(folder).filter(file => file.toLowerCase().endsWith('.docx'));
  const templates = allOf(kind => {
    const file = fileOf(kind);
    const path = folder === undefined ? undefined : join(folder, file);
    return {
      file,
      bytes: readFileSync(path !== undefined && existsSync(path) ? path : join(builtIn, file)),
    };
  });
  const known = new Set(letterKinds.map(fileOf));
  const strangers = own
    .filter(file => !known.has(file) && !isOpenInWord(file))
    .map(file => LetterError.broken(file, undefined, templateRemedies.noSuchLetter));
  return {
    templates,
    problems: [
      ...strangers,
      ...letterKinds.flatMap(kind => problemsIn(templates[kind], letters[kind].knownTags)),
    ],
  };
};
