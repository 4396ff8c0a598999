import { day } from '../dutch.ts';
import type { DataRequest } from '../fields.ts';
import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';

/** As the subject calls it, as the sentence says it, and its article. */
const requests: Readonly<Record<DataRequest, { short: string; asks: string; article: string }>> = {
  access: { short: 'inzage', asks: 'inzage te geven in de gegevens die wij over u verwerken', article: '15' },
  rectification: {
    short: 'rectificatie',
    asks: 'gegevens over u te verbeteren of aan te vullen',
    article: '16',
  },
  erasure: { short: 'verwijdering', asks: 'gegevens over u te wissen', article: '17' },
  restriction: { short: 'beperking', asks: 'de verwerking van uw gegevens te beperken', article: '18' },
  objection: {
    short: 'beëindiging van de verwerking',
    asks: 'te stoppen met de verwerking van uw gegevens',
    article: '21',
  },
};

/** The decision on a data subject's request. This one is a decision: it can be objected to [LX-7]. */
export const requestDecision = letterForm({
  id: 'LX-7',
  template: 'besluit-verzoek',
  always: ['recipientName', 'recipientAddress', 'requestKind', 'requestedOn', 'outcome'],
  optional: ['addressedAs', 'execution', 'grounds'],
  alsoNeeds: ({ outcome }) => [
    ...(outcome === 'refused' ? [] : (['execution'] as const)),
    ...(outcome === 'granted' ? [] : (['grounds'] as const)),
  ],
  tags: {
    ...addressTags,
    verzoek_kort: ({ requestKind }) => requests[requestKind].short,
    verzoek: ({ requestKind }) => requests[requestKind].asks,
    artikel_avg: ({ requestKind }) => requests[requestKind].article,
    datum_verzoek: ({ requestedOn }) => day(requestedOn),
    toegewezen: { when: ({ outcome }) => outcome === 'granted' },
    deels_toegewezen: { when: ({ outcome }) => outcome === 'partly' },
    afgewezen: { when: ({ outcome }) => outcome === 'refused' },
    uitvoering: ({ execution, outcome }) => (outcome === 'refused' ? '' : execution),
    motivering: ({ grounds, outcome }) => (outcome === 'granted' ? '' : grounds),
    functionaris: ({ sender }) => sender.privacyOfficer,
  },
});
