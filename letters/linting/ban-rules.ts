import { day } from '../dutch.ts';
import { printable } from '../word/printable.ts';
import { isBan, isSaid, type Proof } from './letter-record.ts';

/** What a ban cannot do without [M4-2] [M4-3] [M4-6]. Each answers: is it wrong? */

export const behaviourIsMissing = (proof: Proof): boolean =>
  isBan(proof) && !isSaid(proof, printable(proof.data.behaviour ?? ''));

export const durationIsMissing = (proof: Proof): boolean => {
  const { kind, data } = proof;
  const ends = kind === 'accessBan' ? [data.banFrom, data.banUntil] : [data.newUntil];
  return isBan(proof) && !ends.every(date => date !== undefined && isSaid(proof, day(date)));
};

const saysAll = /\balle (gebouwen|locaties|gemeentelijke)\b/i;

export const locationsDiffer = (proof: Proof): boolean => {
  const { data, text } = proof;
  if (!isBan(proof) && proof.kind !== 'banAnnouncement') return false;
  const { banLocations } = data;
  if (banLocations === undefined) return true;
  if (banLocations === 'all') return !saysAll.test(text);
  return saysAll.test(text) || !banLocations.every(name => isSaid(proof, printable(name)));
};

export const articleIsMissing = (proof: Proof): boolean =>
  isBan(proof) && !/\bartikel 13[89]\b/i.test(proof.text);

const ways = { inPerson: /\bpersoonlijk (overhandigd|uitgereikt)\b/i, registeredPost: /\baangetekend\b/i };

export const deliveryIsMissing = (proof: Proof): boolean => {
  const { delivery } = proof.data;
  return isBan(proof) && (delivery === undefined || !ways[delivery].test(proof.text));
};

export const copiesAreMissing = (proof: Proof): boolean => {
  const { copies = [] } = proof.data;
  const isComplete = copies.includes('clientFile') && copies.includes('police');
  return isBan(proof) && !(isComplete && /\b(afschrift|kopie)\b/i.test(proof.text));
};

export const endsBeforeStart = ({ kind, data }: Proof): boolean => {
  const { banFrom = '', banUntil = '', newUntil = '', endsOn = '' } = data;
  if (kind === 'accessBan') return banUntil < banFrom;
  if (kind !== 'banChange') return false;
  return data.change === 'extension' ? newUntil <= banUntil : endsOn > banUntil;
};

export const lacksHouseRules = (proof: Proof): boolean => isBan(proof) && !/\bhuisregels\b/i.test(proof.text);
