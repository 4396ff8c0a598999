import { reportAggressorCard } from '../../../cards/report-aggressor.ts';
import { reportCheckCard } from '../../../cards/report-check.ts';
import { reportLeaveCard } from '../../../cards/report-leave.ts';
import { helpNowCard, safetyCard } from '../../../cards/report-safety.ts';
import { reportStoryCard } from '../../../cards/report-story.ts';
import { reportWhatCard } from '../../../cards/report-what.ts';
import { caseId, dutyOfficer, formId, security } from './merenveld.ts';
import { allWrong, calm, heaviest, hostile, missing, prefilled, step, threeTaps } from './report-typed.ts';
import { shelf } from './sample.ts';

const alarms = [{ location: 'Stadskantoor', where: 'Onder het werkblad, links van de kabelgoot.' }];

/** The report while it is being made, screen by screen. */
export const reportFormSamples = shelf('report', [
  { name: { nl: 'Ben je veilig?', en: 'Are you safe?' }, make: say => safetyCard({ form: formId }, say) },
  {
    name: { nl: 'Hulp nodig', en: 'Help needed' },
    make: say => helpNowCard({ form: formId, security, dutyOfficer, alarms }, say),
  },
  {
    name: { nl: 'Hulp nodig, zonder beveiliging', en: 'Help needed, no security' },
    make: say => helpNowCard({ form: formId, security: [], dutyOfficer, alarms: [] }, say),
  },
  { name: { nl: 'Stap 1: nieuw', en: 'Step 1: new' }, make: say => reportWhatCard(step(prefilled), say) },
  { name: { nl: 'Stap 1: ingevuld', en: 'Step 1: filled in' }, make: say => reportWhatCard(step(calm), say) },
  { name: { nl: 'Stap 1: vergeten', en: 'Step 1: forgotten' }, make: say => reportWhatCard(missing(1), say) },
  {
    name: { nl: 'Stap 1: alles fout', en: 'Step 1: all wrong' },
    make: say => reportWhatCard(allWrong(1), say),
  },
  {
    name: { nl: 'Stap 1: aanvullen', en: 'Step 1: adding' },
    make: say => reportWhatCard(step(calm, {}, true), say),
  },
  { name: { nl: 'Stap 2: nieuw', en: 'Step 2: new' }, make: say => reportAggressorCard(step({}), say) },
  {
    name: { nl: 'Stap 2: ingevuld', en: 'Step 2: filled in' },
    make: say => reportAggressorCard(step(calm), say),
  },
  {
    name: { nl: 'Stap 2: vijandige tekst', en: 'Step 2: hostile text' },
    make: say => reportAggressorCard(step(hostile), say),
  },
  {
    name: { nl: 'Stap 2: alles fout', en: 'Step 2: all wrong' },
    make: say => reportAggressorCard(allWrong(2), say),
  },
  {
    name: { nl: 'Stap 2: aanvullen', en: 'Step 2: adding' },
    make: say => reportAggressorCard(step(calm, {}, true), say),
  },
  { name: { nl: 'Stap 3: nieuw', en: 'Step 3: new' }, make: say => reportStoryCard(step({}), say) },
  {
    name: { nl: 'Stap 3: ingevuld', en: 'Step 3: filled in' },
    make: say => reportStoryCard(step(calm), say),
  },
  {
    name: { nl: 'Stap 3: vergeten, bij een bedreiging', en: 'Step 3: forgotten, with a threat' },
    make: say => reportStoryCard(missing(3, threeTaps), say),
  },
  {
    name: { nl: 'Stap 3: alles fout', en: 'Step 3: all wrong' },
    make: say => reportStoryCard(allWrong(3), say),
  },
  {
    name: { nl: 'Stap 3: zo zwaar als het kan', en: 'Step 3: as heavy as it gets' },
    make: say => reportStoryCard(step(heaviest), say),
  },
  {
    name: { nl: 'Stap 3: aanvullen', en: 'Step 3: adding' },
    make: say => reportStoryCard(step(calm, {}, true), say),
  },
  { name: { nl: 'Stap 4: controleren', en: 'Step 4: check' }, make: say => reportCheckCard(step(calm), say) },
  {
    name: { nl: 'Stap 4: bijna leeg', en: 'Step 4: nearly empty' },
    make: say => reportCheckCard(step(threeTaps), say),
    bare: true,
  },
  {
    name: { nl: 'Stap 4: vijandige tekst', en: 'Step 4: hostile text' },
    make: say => reportCheckCard(step(hostile), say),
  },
  {
    name: { nl: 'Stap 4: zo zwaar als het kan', en: 'Step 4: as heavy as it gets' },
    make: say => reportCheckCard(step(heaviest), say),
  },
  {
    name: { nl: 'Stap 4: aanvullen', en: 'Step 4: adding' },
    make: say => reportCheckCard(step(calm, {}, true), say),
  },
  {
    name: { nl: 'Stoppen met melden', en: 'Leaving the report' },
    make: say => reportLeaveCard({ case: caseId }, say),
  },
]);
