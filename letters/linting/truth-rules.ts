import { isBan, type Proof } from './letter-record.ts';

/** Sentences that must agree with the record, or with what sort of letter this is. Each answers with the sentence. */

/** What may happen is no claim: "er zal dan aangifte worden gedaan". */
const conditional = /\b(als|indien|wanneer|dan|kan|kunnen|zal|zullen)\b/i;

const claimsReport = (sentence: string) =>
  /\baangifte\b/i.test(sentence) && /\b(doen|doet|deed|deden|gedaan|ingediend)\b/i.test(sentence);

const claimsNotification = (sentence: string) =>
  /\bgemeld bij de politie\b/i.test(sentence) || /\bmelding\b.*\bbij de politie\b/i.test(sentence);

/** Claimed and not made. The sheet is how it comes to be made, so it claims nothing. */
export const falsePoliceClaim = (proof: Proof): string | undefined => {
  const { policeReport } = proof.record;
  if (proof.kind === 'policeSheet' || policeReport === 'report') return undefined;
  return proof.sentences
    .filter(sentence => !conditional.test(sentence))
    .find(sentence => claimsReport(sentence) || (policeReport === 'none' && claimsNotification(sentence)));
};

export const decidedInAnnouncement = (proof: Proof): string | undefined =>
  proof.kind === 'banAnnouncement'
    ? proof.sentences.find(sentence => /\b(besloten|besluiten|besluit)\b/i.test(sentence))
    : undefined;

/** A ban that was decided on is announced as one that may follow: the client reads that he is still welcome. */
export const announcedAfterDecision = ({ kind, record }: Proof): boolean =>
  kind === 'banAnnouncement' && record.banDecided === true;

const objection = /\bbezwaar (maken|indienen|aantekenen)\b|\bbezwaarschrift\b/i;

/** No decision, no objection; unless the municipality chose to offer one. */
export const objectionInBan = (proof: Proof): string | undefined =>
  isBan(proof) && proof.settings.banRemedy !== 'objection'
    ? proof.sentences.find(sentence => objection.test(sentence))
    : undefined;

/** A decision on a request can be objected to, and has to say so. */
export const lacksObjectionClause = ({ kind, text }: Proof): boolean =>
  kind === 'requestDecision' && !(/\bbezwaar/i.test(text) && /\bzes weken\b/i.test(text));
