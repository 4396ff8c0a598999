import { ask } from './ask.ts';
import { cancel } from './cancel.ts';
import { claim } from './claim.ts';
import { close } from './close.ts';
import { closeForm } from './close-form.ts';
import { contacted } from './contacted.ts';
import { form } from './form.ts';
import { handOver } from './hand-over.ts';
import { mineActions } from './mine.ts';
import { helpActions } from './other-help.ts';
import { ownSayActions } from './own-say.ts';
import { proposeActions } from './propose-talk.ts';
import { showCard } from './show-card.ts';
import { talkCalendar } from './talk-calendar.ts';
import { talkActions } from './talks.ts';

/** Aftercare's part of the table. Engaging it from an incident is the incident's (`dialogs/incident`). */
export const aftercareActions = {
  'aftercare.form': form,
  'aftercare.ask': ask,
  'aftercare.card': showCard,
  'aftercare.claim': claim,
  'aftercare.contacted': contacted,
  'aftercare.handOver': handOver,
  'aftercare.closeForm': closeForm,
  'aftercare.close': close,
  'aftercare.cancel': cancel,
  'aftercare.talkCalendar': talkCalendar,
  ...talkActions,
  ...proposeActions,
  ...ownSayActions,
  ...mineActions,
  ...helpActions,
} as const;
