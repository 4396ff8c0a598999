import { hour, weekday } from '../dutch.ts';
import type { ReportDesk } from '../fields.ts';
import { letterForm } from '../form.ts';
import { addressTags } from '../tags/frame.ts';
import { complaintTags, incidentTags } from '../tags/incident.ts';

const desks: Readonly<Record<ReportDesk, string>> = {
  reception: 'de receptie',
  desk: 'de balie van de afdeling',
};

/** The client is called to a conduct talk [L-2] [M2-1] [M2-2] [M2-4]. */
export const talkInvitation = letterForm({
  id: 'L-2',
  template: 'uitnodiging-ordegesprek',
  always: ['recipientName', 'recipientAddress', 'incidentOn', 'behaviour', 'talkAt', 'talkPlace', 'reportTo'],
  optional: ['addressedAs', 'employeePresent'],
  tags: {
    ...addressTags,
    ...incidentTags,
    ...complaintTags,
    opdracht_aan: (_, { talkHeldBy }) =>
      talkHeldBy === 'manager' ? 'de direct leidinggevende' : 'het afdelingshoofd',
    dag_gesprek: ({ talkAt }) => weekday(talkAt),
    tijd_gesprek: ({ talkAt }) => hour(talkAt),
    plaats_gesprek: ({ talkPlace }) => talkPlace,
    melden_bij: ({ reportTo }, { talkReception }) =>
      talkReception === 'townHall' ? 'de receptie van het stadhuis' : desks[reportTo],
    medewerker_erbij: { when: ({ employeePresent }) => employeePresent },
    alleen_schriftelijk: { when: (_, { contactAfterRepeat }) => contactAfterRepeat === 'writingOnly' },
  },
});
