import type { PoliceCircumstances } from '../../cards/police-advice.ts';
import { policeAdvices } from '../../protocol/incident/police-filing.ts';
import type { Desk } from './measure-input/sheet.ts';

/** What is known before anybody goes to the police: what the protocol advises, who may go, and the address to give. */
export const circumstancesOf = ({ organisation, report }: Desk): PoliceCircumstances => ({
  advices: policeAdvices(report),
  domicile: organisation.domicileAddress,
  employerToo: organisation.settings.policeReportBy === 'employeeOrEmployer',
});
