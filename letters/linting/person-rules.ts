import { flat, isInternal, type Proof } from './letter-record.ts';

/** What the client must not learn about an employee. Each answers with what gives somebody away. */

/** The letter without those whom it may name: who signs, who held the talk, and the client. */
const withoutTheNamed = ({ text, data }: Proof): string => {
  const { signatoryName, talkHolder, contactBy, handedOverBy, recipientName, recipientAddress, addressedAs } =
    data;
  const allowed = [
    signatoryName,
    talkHolder,
    contactBy,
    handedOverBy,
    recipientName,
    recipientAddress,
    addressedAs,
  ];
  return allowed.reduce<string>(
    (rest, name) => (name === undefined || name.trim() === '' ? rest : rest.replaceAll(flat(name), ' ')),
    text,
  );
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asWord = (text: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\d])${escaped(text)}(?![\\p{L}\\d])`, flags);

/** A name in full, or one of its parts with its capital; `de` and `van` are no names. */
const patternsOf = (name: string): readonly RegExp[] => {
  const parts = name.split(/\s+/).filter(part => /^\p{Lu}\p{L}{2,}/u.test(part));
  return [asWord(flat(name), 'iu'), ...parts.map(part => asWord(part, 'u'))];
};

export const namedEmployee = (proof: Proof): string | undefined => {
  if (isInternal(proof)) return undefined;
  const text = withoutTheNamed(proof);
  return proof.record.employees
    .filter(name => name.trim() !== '')
    .find(name => patternsOf(name).some(pattern => pattern.test(text)));
};

/** Only letters and figures count: `Lindelaan 5` is `lindelaan5`. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Street and number give an address away, and so does the whole of it. */
const givesAway = (address: string): string => {
  const [street = ''] = address.split(/[,\n]/);
  return bare(/\d/.test(street) ? street : address);
};

export const privateAddress = (proof: Proof): string | undefined => {
  const { recipientAddress = '' } = proof.data;
  const text = bare(proof.text.replaceAll(flat(recipientAddress) || '\n', ' '));
  return proof.record.privateAddresses.find(
    address => givesAway(address).length > 3 && text.includes(givesAway(address)),
  );
};

/** Named as where the employee stays: that it stands in the letterhead is not enough. */
export const sheetLacksDomicile = ({ kind, sentences, record }: Proof): boolean =>
  kind === 'policeSheet' &&
  !sentences.some(
    sentence =>
      /\b(domicilie|verblijfplaats)\b/i.test(sentence) && sentence.includes(flat(record.domicileAddress)),
  );

/** The address in the protocol's own text. In another municipality's letter it was copied by mistake. */
const protocolsOwn = 'Wolvenhoek';

export const domicileInLetter = (proof: Proof): string | undefined => {
  const { domicileAddress } = proof.record;
  const isCopied = (sentence: string) =>
    sentence.includes(protocolsOwn) && !domicileAddress.includes(protocolsOwn);
  const isForThePolice = (sentence: string) =>
    !isInternal(proof) &&
    sentence.includes(flat(domicileAddress)) &&
    /\b(verblijfplaats|verblijft|woont|woonadres|woonplaats|domicilie)\b/i.test(sentence);
  return proof.sentences.find(sentence => isCopied(sentence) || isForThePolice(sentence));
};
