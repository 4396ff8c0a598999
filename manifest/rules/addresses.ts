import { z } from 'zod';
import type { Rule } from './rule.ts';

export const bareDomains: Rule = {
  what: 'Each valid domain is one host name, without wildcard, https://, port or path.',
  why: 'A wildcard lets every site under that name open inside Teams as if it were this app.',
  fix: 'Set PUBLIC_HOSTNAME to the host name alone: rugdekking.gemeente.example',
  broken: ({ manifest }) => manifest.validDomains.filter(domain => !z.regexes.domain.test(domain)),
};

/** The schema lets http pass. */
export const secureLinks: Rule = {
  what: 'The pages about the app are reached over https.',
  why: 'Teams refuses or hides a link without it.',
  fix: 'Set WEBSITE_URL, PRIVACY_URL and TERMS_URL to addresses that begin with https://',
  broken: ({ manifest: { developer } }) =>
    [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl].filter(
      address => !address.toLowerCase().startsWith('https://'),
    ),
};
