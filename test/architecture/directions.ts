import type { Rule } from './rule.ts';
import { folderOf, importsOf, isCode, type Source } from './source.ts';

/** Which folder may know which. A folder that is not listed may know everything: it stands around the house. */
const knows: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  texts: ['protocol'],
  cards: ['protocol', 'texts'],
  letters: ['protocol', 'texts'],
  storage: ['protocol', 'texts'],
  dialogs: ['protocol', 'texts', 'cards', 'letters', 'storage'],
  bot: ['protocol', 'texts', 'cards', 'letters', 'storage', 'dialogs'],
  manifest: ['texts', 'dialogs'],
  tab: ['texts', 'dialogs'],
};
/** Around the house: nothing in it may lean on these. */
const around = ['demo', 'test', 'bench', 'docs'];

const wrongWay = (from: string, to: string): boolean => {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (own === undefined || other === undefined || own === other) return false;
  const known = knows[own];
  if (known) return !known.includes(other);
  return other === 'test' || (own === 'demo' && other === 'bench');
};

const paths = (source: Source, isWrong: (from: string, to: string) => boolean): readonly string[] =>
  importsOf(source)
    .filter(target => target.includes('/') && isWrong(source.path, target))
    .map(target => `${source.path} imports ${target}`);

const oneDirection: Rule = {
  what: 'Imports point one way: bot -> dialogs -> {cards, letters, storage} -> protocol, with the texts beside them.',
  why: 'A rule of the protocol that knows Teams or a database cannot be read, tested or kept when either is replaced.',
  fix: 'Hand in what is needed as an argument, or move the code to the folder that may know both.',
  wrong: { path: 'protocol/a.ts', text: "import { card } from '../cards/card.ts';" },
  broken: sources =>
    sources.filter(isCode).flatMap(source =>
      paths(source, (from, to) => {
        const target = folderOf(to) ?? '';
        return (target in knows || around.includes(target)) && wrongWay(from, to);
      }),
    ),
};

/** The stores themselves, as opposed to the port that they stand behind. */
const store = /^storage\/(sqlite|cosmos)\//;

const onlyThePort: Rule = {
  what: 'The dialogs know the storage port and no store behind it.',
  why: 'What leans on one database works on that one alone; a municipality chooses its own.',
  fix: 'Ask for it through storage/store.ts, with a named query when there is none yet.',
  wrong: {
    path: 'dialogs/a.ts',
    text: "import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';",
  },
  broken: sources =>
    sources
      .filter(source => isCode(source) && folderOf(source.path) === 'dialogs')
      .flatMap(source => paths(source, (_, to) => store.test(to))),
};

const sdk = /^(botbuilder|botframework-|restify$)/;

/** Where the SDK may be: the Teams edge, the tests, and the bare bot that the bench measures ours against. */
const mayKnowTheSdk = (path: string): boolean =>
  /^(bot|test)\//.test(path) || path === 'bench/subjects/bare-sdk.ts';

const sdkAtTheEdge: Rule = {
  what: 'botbuilder and restify are imported in bot/ alone.',
  why: 'Their support has ended: one day they are replaced, and then that must be a week in one folder.',
  fix: 'Use our own Turn, Answer and Post (dialogs/), or do it in bot/.',
  wrong: { path: 'dialogs/a.ts', text: "import { TurnContext } from 'botbuilder';" },
  broken: sources =>
    sources
      .filter(source => isCode(source) && !mayKnowTheSdk(source.path))
      .flatMap(source =>
        importsOf(source).flatMap(name => (sdk.test(name) ? [`${source.path} imports ${name}`] : [])),
      ),
};

const pagesKnowTheContract: Rule = {
  what: 'The pages know of the dialogs only what both sides have agreed.',
  why: 'What a page imports is sent to a browser: rules and stores have no business there.',
  fix: 'Ask for it: a contract in dialogs/pages/contract and an answer in dialogs/pages.',
  wrong: { path: 'tab/app/a.ts', text: "import { actions } from '../../dialogs/actions.ts';" },
  broken: sources =>
    sources
      .filter(source => isCode(source) && folderOf(source.path) === 'tab')
      .flatMap(source =>
        paths(source, (_, to) => to.startsWith('dialogs/') && !to.startsWith('dialogs/pages/contract/')),
      ),
};

export const directions: readonly Rule[] = [oneDirection, onlyThePort, pagesKnowTheContract, sdkAtTheEdge];
