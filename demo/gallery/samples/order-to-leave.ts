import { type OrdersModel, orderToLeaveCard } from '../../../cards/order-to-leave.ts';
import { policeDecisionCard } from '../../../cards/police-decision.ts';
import type { Order, OrdersToLeave, Speaker } from '../../../protocol/order-to-leave/orders.ts';
import { incidentTitle } from '../../../texts/incident.ts';
import { orderTexts } from '../../../texts/order-to-leave.ts';
import type { Words } from '../../../texts/words.ts';
import { caseId, formId, hoursAgo, locations, number, security } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';

const given = (...speakers: readonly Speaker[]): readonly Order[] =>
  speakers.map((said, n) => ({ at: hoursAgo(0.2 - n * 0.05).toISOString(), by: caseId, said }));
const at = { at: hoursAgo(0).toISOString(), by: caseId };
const manager = { name: 'Inge Hofman', phone: '06-1234 5610' };

const board = (name: Words, orders: OrdersToLeave, change: Partial<OrdersModel> = {}): Shown => ({
  name: { nl: `Klant moet weg: ${name.nl}`, en: `Client must leave: ${name.en}` },
  make: say =>
    orderToLeaveCard({ where: { in: 'draft', case: caseId }, orders, security, manager, ...change }, say),
});

const sent = { in: 'sent', case: caseId, reporter: true } as const;
const decider = { where: { ...sent, reporter: false }, decides: true } as const;
const thrice = given('me', 'colleague', 'security');

/** Telling a client to leave, from the first word to the end [SK-2c]. */
export const orderToLeaveSamples = shelf('incident', [
  board(
    { nl: 'nog niets gezegd', en: 'nothing said yet' },
    { given: [] },
    { where: { in: 'nothing', form: formId } },
  ),
  board({ nl: 'een keer gezegd', en: 'said once' }, { given: given('me') }),
  board(
    { nl: 'twee keer, in een verstuurde melding', en: 'twice, in a sent report' },
    { given: given('me', 'colleague') },
    { where: sent },
  ),
  board({ nl: 'drie keer, nog geen melding', en: 'three times, not reported yet' }, { given: thrice }),
  board(
    { nl: 'drie keer, voor wie beslist', en: 'three times, for who decides' },
    { given: thrice },
    decider,
  ),
  board(
    { nl: 'politie niet nodig', en: 'no police needed' },
    { given: thrice, police: { called: false, ...at } },
    decider,
  ),
  board({ nl: 'politie gebeld', en: 'police called' }, { given: thrice, police: { called: true, ...at } }),
  board(
    { nl: 'weg met de politie', en: 'removed by the police' },
    { given: thrice, police: { called: true, ...at }, gone: { how: 'withPolice', ...at } },
    { where: sent },
  ),
  board(
    { nl: 'kan niet meer', en: 'not possible any more' },
    { given: given('me') },
    { notice: orderTexts.outOfOrder },
  ),
  {
    name: { nl: 'Beslis: komt de politie?', en: 'Decide: are the police called?' },
    make: say =>
      policeDecisionCard(
        {
          incident: caseId,
          number,
          department: 'Publiekszaken',
          location: locations[2]?.name ?? '',
          times: 3,
          last: hoursAgo(0),
        },
        say,
      ),
    summary: incidentTitle(number),
  },
]);
