import type { Draft } from '../../../letters/letter.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import type { MeasureLetter } from '../../../protocol/measures/steps/letter.ts';
import { departmentOf } from '../../../protocol/organisation/people.ts';
import { given, type Sources } from '../sources.ts';

/** Who signs: a mandate that the organisation has given, else whoever makes the letter. */
const signed = (letter: MeasureLetter, { organisation, writer }: Sources): Draft => {
  const mandate = organisation.letters.signatories[letter];
  if (mandate) return given({ signatoryRole: mandate.role, signatoryName: mandate.name });
  // The director's letter is the director's, whoever writes it.
  return letter === 'directorsLetter'
    ? {}
    : given({ signatoryRole: writer.function, signatoryName: writer.name });
};

/** What stands around every letter, and to whom it goes. */
export const frameKnown = (letter: MeasureLetter, sources: Sources): Draft => {
  const { organisation, incident, aggressor, today } = sources;
  const department = departmentOf(organisation, incident.report.department);
  return given({
    sender: organisation.sender,
    writtenOn: today,
    reference: incident.number,
    department: department?.name,
    sector: department?.sector,
    recipientName: aggressor?.name,
    recipientAddress: aggressor?.address,
    incidentOn: localDate(new Date(incident.report.at)),
    ...signed(letter, sources),
  });
};
