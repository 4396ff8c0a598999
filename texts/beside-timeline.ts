import type { BesideFact } from '../protocol/incident/beside-measures.ts';
import { listedAudiences } from './escalation.ts';
import { departureWords, nthWords } from './order-to-leave.ts';
import { sentences, type Words } from './words.ts';

type Did = (nl: string, en: string) => Words;

const saidBy = {
  me: { nl: '', en: '' },
  colleague: { nl: ', door een collega', en: ', by a colleague' },
  security: { nl: ', door de beveiliging', en: ', by security' },
} as const;

/**
 * What happened beside the measures, as one line. Who said what to the client is not named: that is mostly the reporter,
 * who is mostly the victim. How bad an injury is, is not said either.
 * @param to the colleague who was told. @param did makes the sentence of a colleague who acts.
 */
export const besideFactWords = (fact: BesideFact, to: string | undefined, did: Did): Words => {
  switch (fact.fact) {
    case 'orderGiven': {
      const nth = nthWords(fact.nth);
      const by = saidBy[fact.said];
      return {
        nl: `Tegen de klant gezegd dat die weg moet: ${nth.nl}${by.nl}.`,
        en: `Client told to leave: ${nth.en}${by.en}.`,
      };
    }
    case 'orderTakenBack': {
      const nth = nthWords(fact.nth);
      return {
        nl: `Vergissing: de ${nth.nl} is niet gezegd.`,
        en: `A mistake: the ${nth.en} was not said.`,
      };
    }
    case 'policeCalled':
      return { nl: 'De politie is gebeld.', en: 'The police were called.' };
    case 'policeNotNeeded':
      return did('besloten dat de politie nu niet nodig is', 'decided that the police are not needed now');
    case 'clientLeft':
      return sentences({ nl: `${departureWords[fact.how].nl}.`, en: `${departureWords[fact.how].en}.` });
    case 'returnExpected':
      return fact.how === 'calls'
        ? {
            nl: 'Collega’s zijn gewaarschuwd: de klant belt mogelijk terug.',
            en: 'Colleagues were warned: the client may call again.',
          }
        : {
            nl: 'Collega’s zijn gewaarschuwd: de klant komt mogelijk langs.',
            en: 'Colleagues were warned: the client may come by.',
          };
    case 'returnExtended':
      return { nl: 'De waarschuwing duurt langer.', en: 'The warning lasts longer.' };
    case 'clientIsHere':
      return fact.how === 'calls'
        ? { nl: 'De klant belt.', en: 'The client is calling.' }
        : { nl: 'De klant is er.', en: 'The client is here.' };
    case 'returnOver':
      return { nl: 'De waarschuwing is voorbij.', en: 'The warning is over.' };
    case 'accidentRaised':
      return {
        nl: 'Het letsel bleek ernstiger. Er moet worden nagegaan of dit een arbeidsongeval is dat gemeld moet worden.',
        en: 'The injury turned out to be worse. It must be found out whether it has to be reported as an accident at work.',
      };
    case 'accidentReminded':
      return {
        nl: 'Herinnering: het arbeidsongeval is nog niet gemeld.',
        en: 'Reminder: the accident at work was not reported yet.',
      };
    case 'accidentSettled':
      return fact.as === 'reported'
        ? did('het ongeval gemeld bij de Arbeidsinspectie', 'reported the accident to the Labour Authority')
        : did(
            'vastgelegd waarom het ongeval niet gemeld hoeft te worden',
            'recorded why the accident need not be reported',
          );
    case 'writerContacted':
      return did(
        'vastgelegd dat de klant weet: op zulke berichten antwoorden we niet meer',
        'recorded that the client knows: we do not answer such messages any more',
      );
    case 'writingsGoOn':
      return fact.how === 'byHand'
        ? did(
            'vastgelegd dat de klant toch weer zo schrijft',
            'recorded that the client writes like that again',
          )
        : {
            nl: 'Er is eerder zo’n bericht gemeld, mogelijk van dezelfde schrijver. Die wist dat we niet meer antwoorden.',
            en: 'Such a message was reported before, possibly from the same writer, who knew that we do not answer any more.',
          };
    case 'otherWriter':
      return did('vastgelegd dat het een andere schrijver is', 'recorded that it is another writer');
    case 'returnTold':
      return {
        nl: `${to ?? '—'} kreeg de waarschuwing met om wie het gaat.`,
        en: `${to ?? '—'} got the warning with who it is about.`,
      };
    case 'firstCareGiven':
      return did('de eerste opvang vastgelegd', 'recorded that first care was given');
    case 'firstCareNotNeeded':
      return did('vastgelegd dat er geen eerste opvang nodig is', 'recorded that no first care is needed');
    case 'firstCareReopened':
      return {
        nl: 'De eerste opvang staat weer open: wat was vastgelegd, klopte niet.',
        en: 'First care is open again: what was recorded was not right.',
      };
    case 'firstCareCalled': {
      const called = listedAudiences(fact.called);
      return {
        nl: `De eerste opvang is nog niet vastgelegd. Gevraagd: ${called.nl}.`,
        en: `First care is not on record yet. Asked: ${called.en}.`,
      };
    }
    case 'silenceNoticed':
      return fact.to === 'handler'
        ? {
            nl: 'De melder hoorde een tijd niets. Wie de melding afhandelt kreeg een seintje.',
            en: 'The reporter heard nothing for a while. Who handles the report was told.',
          }
        : {
            nl: 'De melder hoorde nog steeds niets. Het afdelingshoofd kreeg een seintje.',
            en: 'The reporter still heard nothing. The department head was told.',
          };
    case 'stillWorking':
      return did('laten weten ermee bezig te zijn', 'let the reporter know that it is being worked on');
  }
};
