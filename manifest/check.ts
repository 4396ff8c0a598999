import { searchCommand } from '../dialogs/look/search-command.ts';
import { fileNames } from './app-manifest.ts';
import { type AppPackage, filesOf, manifestText, readPackage, textOf } from './app-package.ts';
import { bareDomains, secureLinks } from './rules/addresses.ts';
import { channelFeatures } from './rules/channel-features.ts';
import { commandLists, commandsUnderstood } from './rules/commands.ts';
import { noStrayFiles } from './rules/files.ts';
import { colourIcon, outlineIcon } from './rules/icons.ts';
import type { Rule } from './rules/rule.ts';
import { searchesAnswered, searchKeepsQuiet, searchOfTheBot } from './rules/search.ts';
import { commandLengths, everythingTranslated, translationsHaveAPlace } from './rules/texts.ts';
import { localisationSchema, manifestSchema, schemaProblems } from './schema.ts';

/** A rule that a package breaks, and where. */
export interface Finding extends Pick<Rule, 'what' | 'why' | 'fix'> {
  where: string[];
}

const againstSchema = (file: string, where: string[]): Finding[] =>
  where.length === 0
    ? []
    : [
        {
          what: `${file} follows Microsoft's schema.`,
          why: 'Teams refuses a package that does not.',
          fix: 'Correct manifest/app-manifest.ts or manifest/localisation.ts at the place named.',
          where,
        },
      ];

const schemaFindings = async (files: AppPackage['files']): Promise<Finding[]> => {
  const { manifest } = fileNames;
  const findings = againstSchema(manifest, await schemaProblems(manifestSchema, manifestText(files)));
  for (const name of Object.keys(files).filter(file => file.endsWith('.json') && file !== manifest)) {
    findings.push(
      ...againstSchema(name, await schemaProblems(localisationSchema, textOf(files, name) ?? '')),
    );
  }
  return findings;
};

/**
 * Checks a finished app package as Teams would at the upload, without network.
 * @param understood the command words that the bot answers to.
 * @returns what is wrong, empty when nothing is. While the schema is broken the other rules are not asked.
 * @throws when there is no manifest in it.
 */
export const checkPackage = async (zip: Uint8Array, understood: readonly string[]): Promise<Finding[]> => {
  const files = filesOf(zip);
  const malformed = await schemaFindings(files);
  if (malformed.length > 0) return malformed;
  const app = readPackage(files);
  const rules: Rule[] = [
    channelFeatures,
    colourIcon,
    outlineIcon,
    translationsHaveAPlace,
    everythingTranslated,
    commandLengths,
    commandLists,
    commandsUnderstood(understood),
    searchesAnswered([searchCommand]),
    searchOfTheBot,
    searchKeepsQuiet,
    bareDomains,
    secureLinks,
    noStrayFiles,
  ];
  return rules.flatMap(rule => {
    const where = rule.broken(app);
    return where.length === 0 ? [] : [{ what: rule.what, why: rule.why, fix: rule.fix, where }];
  });
};
