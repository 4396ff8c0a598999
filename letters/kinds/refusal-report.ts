import { day, hour } from '../dutch.ts';
import { letterForm } from '../form.ts';

/** The manager's own report that the client would not sign, or not take the letter [LX-5] [M4-7]. */
export const refusalReport = letterForm({
  id: 'LX-5',
  template: 'verslag-weigering',
  always: [
    'recipientName',
    'refusedLetter',
    'letterOn',
    'offeredAt',
    'offeredWhere',
    'offeredBy',
    'refusal',
    'account',
  ],
  optional: ['presentToo', 'sentOn'],
  tags: {
    aan: ({ recipientName }) => recipientName,
    geweigerde_brief: ({ refusedLetter }) => refusedLetter,
    datum_brief: ({ letterOn }) => day(letterOn),
    datum_aanbieden: ({ offeredAt }) => day(offeredAt),
    tijd_aanbieden: ({ offeredAt }) => hour(offeredAt),
    plaats_aanbieden: ({ offeredWhere }) => offeredWhere,
    aangeboden_door: ({ offeredBy }) => offeredBy,
    ook_aanwezig: ({ presentToo }) => presentToo,
    weigert_tekenen: { when: ({ refusal }) => refusal === 'toSign' },
    weigert_aannemen: { when: ({ refusal }) => refusal === 'toAccept' },
    verslag: ({ account }) => account,
    datum_verzonden: ({ sentOn }) => sentOn && day(sentOn),
  },
});
