import type { Rule } from './rule.ts';

/** From manifest version 1.25; the schema calls the property optional. */
export const channelFeatures: Rule = {
  what: 'An app with a bot for teams says which channel features it supports.',
  why: 'Teams refuses the upload of such an app.',
  fix: 'Put "supportsChannelFeatures": "tier1" at the root of the manifest, not in the bot.',
  broken: ({ manifest }) =>
    manifest.supportsChannelFeatures !== 'tier1' && manifest.bots.some(bot => bot.scopes.includes('team'))
      ? ['supportsChannelFeatures is missing while a bot has the scope team']
      : [],
};
