import { aftercareAskingSamples } from './aftercare-asking.ts';
import { aftercareGivingSamples } from './aftercare-giving.ts';
import { aftercareTrackSamples } from './aftercare-track.ts';
import { banSamples } from './bans.ts';
import { banDecidingSamples } from './bans-deciding.ts';
import { besideSamples } from './beside.ts';
import { channelSamples } from './channel.ts';
import { conductTalkSamples } from './conduct-talk.ts';
import { deliverySamples } from './delivery.ts';
import { expectedReturnSamples } from './expected-return.ts';
import { firstCareSamples } from './first-care.ts';
import { incidentSamples } from './incident.ts';
import { incidentReadSamples } from './incident-read.ts';
import { incidentToldSamples } from './incident-told.ts';
import { instructionSamples } from './instruction.ts';
import { letterSamples } from './letters.ts';
import { lookSamples } from './look.ts';
import { measureLifeSamples } from './measure-lives.ts';
import { measureStepSamples } from './measure-steps.ts';
import { banStepSamples } from './measure-steps-ban.ts';
import { damageStepSamples } from './measure-steps-damage.ts';
import { letterStepSamples } from './measure-steps-letter.ts';
import { policeStepSamples } from './measure-steps-police.ts';
import { measureWeighingSamples } from './measure-weighing.ts';
import { measureSamples } from './measures.ts';
import { menuSamples } from './menu.ts';
import { orderToLeaveSamples } from './order-to-leave.ts';
import { reportFormSamples } from './report-form.ts';
import { reportSentSamples } from './report-sent.ts';
import { samePersonSamples } from './same-person.ts';
import type { Sample } from './sample.ts';
import { troubleSamples } from './trouble.ts';
import { workSamples } from './work.ts';

/** Everything on show, in the order of the page. A test holds this list against the cards that exist. */
export const samples: readonly Sample[] = [
  ...menuSamples,
  ...reportFormSamples,
  ...reportSentSamples,
  ...instructionSamples,
  ...incidentSamples,
  ...samePersonSamples,
  ...incidentReadSamples,
  ...incidentToldSamples,
  ...orderToLeaveSamples,
  ...expectedReturnSamples,
  ...besideSamples,
  ...measureSamples,
  ...measureWeighingSamples,
  ...measureStepSamples,
  ...letterStepSamples,
  ...letterSamples,
  ...banStepSamples,
  ...policeStepSamples,
  ...damageStepSamples,
  ...measureLifeSamples,
  ...conductTalkSamples,
  ...banSamples,
  ...banDecidingSamples,
  ...lookSamples,
  ...firstCareSamples,
  ...aftercareAskingSamples,
  ...aftercareGivingSamples,
  ...aftercareTrackSamples,
  ...channelSamples,
  ...workSamples,
  ...deliverySamples,
  ...troubleSamples,
];
