import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';
import { incidentTags } from '../tags/incident.ts';
import { policeAsks, policeTags } from '../tags/police.ts';

/** Limits were crossed, and this is the behaviour that we expect [LX-1] [M1-1] [M3-11]. */
export const warning = letterForm({
  id: 'LX-1',
  template: 'waarschuwing',
  always: ['recipientName', 'recipientAddress', 'incidentOn', 'behaviour', 'policeReport'],
  optional: ['addressedAs', 'policeReportOn', 'reportedDeeds'],
  alsoNeeds: draft => policeAsks(draft),
  tags: { ...addressTags, ...incidentTags, ...policeTags },
});
