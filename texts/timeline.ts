import type { IncidentFact } from '../protocol/incident/incident-case.ts';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import { banFactWords } from './ban-facts.ts';
import { besideFactWords } from './beside-timeline.ts';
import { kinFactWords } from './kin.ts';
import { letterWords } from './letters.ts';
import { remindedWords, steppedWords } from './measure-steps.ts';
import { asIs, sentences, type Words } from './words.ts';

/** The names in a line of the journal: colleagues who act. Never a victim, a witness or an aggressor. */
export interface Names {
  readonly by: string;
  readonly onBehalfOf?: string;
  /** To whom: a case was handed over, a message did not arrive. */
  readonly to?: string;
}

const did = ({ by, onBehalfOf }: Names, nl: string, en: string): Words => ({
  nl: `${by} heeft ${onBehalfOf === undefined ? '' : `namens ${onBehalfOf} `}${nl}.`,
  en: `${by}${onBehalfOf === undefined ? '' : `, on behalf of ${onBehalfOf},`} ${en}.`,
});

const decided = {
  warning: { nl: 'een waarschuwing vastgelegd', en: 'recorded a warning' },
  conductTalk: { nl: 'een ordegesprek vastgelegd', en: 'recorded a conduct talk' },
  accessBan: { nl: 'een ontzegging van de toegang vastgelegd', en: 'recorded an access ban' },
  police: {
    nl: 'aangifte of melding bij de politie vastgelegd',
    en: 'recorded a police report or notification',
  },
  damageClaim: { nl: 'een schadeclaim vastgelegd', en: 'recorded a damage claim' },
  none: { nl: 'besloten dat er geen maatregel nodig is', en: 'decided that no measure is needed' },
} as const satisfies Record<MeasureKind, Words>;

/** The same, done more often within the hour: `Tom Willems heeft iets geprobeerd wat een ander moet doen (3 keer).` */
export const repeated = ({ nl, en }: Words, times: number): Words =>
  times > 1
    ? { nl: nl.replace(/\.$/, ` (${times} keer).`), en: en.replace(/\.$/, ` (${times} times).`) }
    : { nl, en };

/** What was reported may be an accident that the labour inspectorate has to know of [E-19]. */
const withAccident = (said: Words, accident: true | undefined): Words =>
  accident
    ? sentences(said, {
        nl: 'Mogelijk moet het als arbeidsongeval worden gemeld.',
        en: 'It may have to be reported as an accident at work.',
      })
    : said;

/** A channel is nobody: it has no name to look up. */
const receiver = (to: string, names: Names): Words =>
  to === 'channel' ? { nl: 'het kanaal', en: 'the channel' } : asIs(names.to ?? '—');

/**
 * A journal fact as one short line: what is said in the thread under the card, and in the timeline. The reporter is
 * not named, because he is mostly the victim; whether aftercare was asked for in the report is not said at all.
 */
export const factWords = (fact: IncidentFact, names: Names): Words => {
  switch (fact.fact) {
    case 'draftStarted':
      return { nl: 'De melder is aan de melding begonnen.', en: 'The reporter started the report.' };
    case 'draftCancelled':
      return {
        nl: 'De melder heeft de melding niet verstuurd.',
        en: 'The reporter did not send the report.',
      };
    case 'incidentRegistered':
      return withAccident(
        fact.complete
          ? { nl: 'De melding is ontvangen.', en: 'The report was received.' }
          : {
              nl: 'De melding is ontvangen. De melder vult haar later aan.',
              en: 'The report was received. The reporter will complete it later.',
            },
        fact.accident,
      );
    case 'numberGiven':
      return {
        nl: `De melding heeft nummer ${fact.number}.`,
        en: `The report has number ${fact.number}.`,
      };
    case 'reportSupplemented':
      return withAccident(
        { nl: 'De melder heeft de melding aangevuld.', en: 'The reporter added to the report.' },
        fact.accident,
      );
    case 'reportWithdrawn':
      return { nl: 'De melder heeft de melding ingetrokken.', en: 'The reporter withdrew the report.' };
    case 'takenUp':
      return did(names, 'de melding opgepakt', 'took up the report');
    case 'handedOver':
      return did(
        names,
        `de melding overgedragen aan ${names.to ?? '—'}`,
        `handed the report over to ${names.to ?? '—'}`,
      );
    case 'measureDecided':
      return did(names, decided[fact.kind].nl, decided[fact.kind].en);
    case 'candidatesViewed':
    case 'aggressorJudged':
      return kinFactWords(fact, (nl, en) => did(names, nl, en));
    case 'measureStepped': {
      const done = steppedWords(fact);
      return did(names, done.nl, done.en);
    }
    case 'measureReminded':
      return remindedWords(fact);
    case 'letterBegun': {
      const { nl, en } = letterWords[fact.letter];
      return did(names, `een brief begonnen: ${nl}`, `began a letter: ${en}`);
    }
    case 'letterMade': {
      const { nl, en } = letterWords[fact.letter];
      return did(names, `een brief gemaakt: ${nl}`, `made a letter: ${en}`);
    }
    case 'banOver':
    case 'banEnding':
    case 'banLeftToEnd':
    case 'bannedSeen':
    case 'visitAnnounced':
    case 'visitMoved':
    case 'visitCancelled':
    case 'banListed':
    case 'doorTold':
      return banFactWords(fact, names, did);
    case 'orderGiven':
    case 'orderTakenBack':
    case 'policeCalled':
    case 'policeNotNeeded':
    case 'clientLeft':
    case 'returnExpected':
    case 'returnExtended':
    case 'clientIsHere':
    case 'returnOver':
    case 'returnTold':
    case 'accidentRaised':
    case 'accidentReminded':
    case 'accidentSettled':
    case 'writerContacted':
    case 'writingsGoOn':
    case 'otherWriter':
    case 'firstCareGiven':
    case 'firstCareNotNeeded':
    case 'firstCareReopened':
    case 'firstCareCalled':
    case 'silenceNoticed':
    case 'stillWorking':
      return besideFactWords(fact, names.to, (nl, en) => did(names, nl, en));
    case 'aftercareEngaged':
      return did(names, 'nazorg ingeschakeld', 'engaged aftercare');
    case 'detailsViewed':
      return did(names, 'de details bekeken', 'looked at the details');
    case 'actionRefused':
      return did(
        names,
        'iets geprobeerd wat een ander moet doen',
        'tried something that is for somebody else',
      );
    case 'rerouted':
      return {
        nl: 'Het kanaal van de afdeling is er niet meer. De arboconsulent neemt waar.',
        en: "The department's channel is gone. The safety officer stands in.",
      };
    case 'notDelivered': {
      const to = receiver(fact.to, names);
      return {
        nl: `Een bericht aan ${to.nl} kon niet worden bezorgd.`,
        en: `A message to ${to.en} could not be delivered.`,
      };
    }
    case 'deliveryRetried': {
      const to = receiver(fact.to, names);
      return did(
        names,
        `een bericht aan ${to.nl} opnieuw laten bezorgen`,
        `had a message to ${to.en} sent again`,
      );
    }
    case 'deliveryDropped': {
      const to = receiver(fact.to, names);
      return did(names, `een bericht aan ${to.nl} laten vervallen`, `let a message to ${to.en} go`);
    }
  }
};
