import { deliveryTexts } from '../texts/delivery.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import { parkedLines } from './delivery-message.ts';
import type { ParkedMessage } from './delivery-model.ts';

/** Before a message is let go for good, somebody chooses it in so many words. */
export const deliveryDropCard = (message: ParkedMessage, say: Say) =>
  card(
    say,
    [
      title(say, deliveryTexts.dropTitle),
      ...parkedLines(say, message),
      paragraph(say, deliveryTexts.dropMeans),
    ],
    [
      button(say, deliveryTexts.back, { action: 'admin.show' }),
      button(
        say,
        deliveryTexts.dropSure,
        { action: 'admin.drop', case: message.case, pick: `${message.pick}:sure` },
        { style: 'destructive' },
      ),
    ],
  );
