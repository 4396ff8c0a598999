import { aftercareAskingSamples } from './aftercare-asking.ts';
import { aftercareGivingSamples } from './aftercare-giving.ts';
import { channelSamples } from './channel.ts';
import { conductTalkSamples } from './conduct-talk.ts';
import { deliverySamples } from './delivery.ts';
import { incidentSamples } from './incident.ts';
import { incidentReadSamples } from './incident-read.ts';
import { incidentToldSamples } from './incident-told.ts';
import { instructionSamples } from './instruction.ts';
import { measureStepSamples } from './measure-steps.ts';
import { measureSamples } from './measures.ts';
import { menuSamples } from './menu.ts';
import { reportFormSamples } from './report-form.ts';
import { reportSentSamples } from './report-sent.ts';
import type { Sample } from './sample.ts';
import { troubleSamples } from './trouble.ts';

/** Everything on show, in the order of the page. A test holds this list against the cards that exist. */
export const samples: readonly Sample[] = [
  ...menuSamples,
  ...reportFormSamples,
  ...reportSentSamples,
  ...instructionSamples,
  ...incidentSamples,
  ...incidentReadSamples,
  ...incidentToldSamples,
  ...measureSamples,
  ...measureStepSamples,
  ...conductTalkSamples,
  ...aftercareAskingSamples,
  ...aftercareGivingSamples,
  ...channelSamples,
  ...deliverySamples,
  ...troubleSamples,
];
