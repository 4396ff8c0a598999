import type { BanFact } from '../protocol/bans/ban-facts.ts';
import type { Names } from './timeline.ts';
import type { Words } from './words.ts';

type Did = (names: Names, nl: string, en: string) => Words;

/** What happened to an access ban, as a line of the journal: never the client's name [C-7]. */
export const banFactWords = (fact: BanFact, names: Names, did: Did): Words => {
  switch (fact.fact) {
    case 'banOver':
      return {
        nl: 'De ontzegging van de toegang is afgelopen.',
        en: 'The access ban is over.',
      };
    case 'banEnding':
      return {
        nl: 'Herinnering: de ontzegging van de toegang loopt bijna af.',
        en: 'Reminder: the access ban nears its last day.',
      };
    case 'banLeftToEnd':
      return did(
        names,
        'besloten de ontzegging van de toegang te laten aflopen',
        'decided to let the access ban end',
      );
    case 'bannedSeen':
      return did(
        names,
        'gemeld dat de klant binnen is. De brief over de ontzegging is nog niet uitgereikt',
        'reported that the client is inside. The letter about the ban has not been delivered yet',
      );
    case 'visitAnnounced':
      return did(names, 'een bezoek op uitnodiging aangekondigd', 'announced a visit by invitation');
    case 'visitMoved':
      return did(names, 'een bezoek op uitnodiging gewijzigd', 'changed a visit by invitation');
    case 'visitCancelled':
      return did(names, 'een bezoek op uitnodiging afgezegd', 'called off a visit by invitation');
    case 'banListed':
      return did(names, 'de lijst met toegangsverboden bekeken', 'looked at the list of access bans');
    case 'doorTold': {
      const to = names.to ?? '—';
      return {
        nl: `${to} kreeg bericht over de ontzegging van de toegang.`,
        en: `${to} was told about the access ban.`,
      };
    }
  }
};

/** What it means for the reporter, who may be there as well: where to stay away from, and that it is seen to [C-22]. */
export const banMeans = {
  bannedSeen: {
    nl: 'Je leidinggevende weet het. Ben jij daar nu ook? Blijf op afstand. In gevaar? Bel 112.',
    en: 'Your manager knows. Are you there now as well? Keep your distance. In danger? Call 112.',
  },
  banOver: {
    nl: 'De klant mag weer naar binnen. Zie je daartegen op? Zeg het tegen je leidinggevende.',
    en: 'The client may come in again. Does that worry you? Tell your manager.',
  },
  visitCancelled: {
    nl: 'De klant komt nu niet.',
    en: 'The client does not come now.',
  },
} as const satisfies Record<string, Words>;

/** A visit of the client, for the reporter: when and where, and that others receive the client. */
export const visitMeans = (when: Words, where: string): Words => ({
  nl: `De klant komt één keer op uitnodiging: ${when.nl}, ${where}. Collega's vangen de klant op, jij hoeft er niet bij te zijn. Zie je ertegen op? Zeg het tegen je leidinggevende.`,
  en: `The client comes once, by invitation: ${when.en}, ${where}. Colleagues receive the client, you do not have to be there. Does it worry you? Tell your manager.`,
});
