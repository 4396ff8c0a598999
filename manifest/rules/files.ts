import { fileNames } from '../app-manifest.ts';
import type { Rule } from './rule.ts';

export const noStrayFiles: Rule = {
  what: 'The package holds the files that the manifest names, at the top level, and nothing else.',
  why: 'Teams refuses a package with folders, and everybody who installs the app receives what is in it.',
  fix: 'Build the package with npm run manifest instead of zipping a folder.',
  broken: ({ manifest, files }) => {
    const named = [
      fileNames.manifest,
      manifest.icons.color,
      manifest.icons.outline,
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    return [
      ...Object.keys(files).filter(name => !named.includes(name)),
      ...named.filter(name => name.includes('/')),
    ];
  },
};
