import type { LetterSettings } from '../../protocol/organisation/letter-settings.ts';
import { day, row } from '../dutch.ts';
import type { Data, Deed, Draft } from '../fields.ts';
import type { Tags } from './tag.ts';

/** The protocol's own words: dreigementen, handtastelijkheden, vernielingen [L-5]. */
const deedWords: Readonly<Record<Deed, string>> = {
  threats: 'de bedreigingen die u hebt geuit',
  assault: 'de handtastelijkheden',
  destruction: 'de vernielingen',
};

type Police = Data<'policeReport', 'policeReportOn' | 'reportedDeeds'>;

const isReported = ({ policeReport }: Police, { policeSentence }: LetterSettings) =>
  policeReport === 'report' || policeSentence === 'presumed';

/** What was done at the police: said as it is recorded, unless the municipality presumes a report as the protocol does. */
export const policeTags: Tags<Police> = {
  aangifte_gedaan: { when: isReported },
  melding_gedaan: {
    when: (data, settings) => data.policeReport === 'notification' && !isReported(data, settings),
  },
  datum_aangifte: ({ policeReportOn }) => policeReportOn && day(policeReportOn),
  aangegeven_feiten: ({ reportedDeeds }) =>
    reportedDeeds ? row(reportedDeeds.map(deed => deedWords[deed])) : 'het voorval',
};

/** A report has a date. */
export const policeAsks = ({ policeReport }: Draft): readonly 'policeReportOn'[] =>
  policeReport === 'report' ? ['policeReportOn'] : [];

/** The article that is broken by coming all the same, and what it calls the crime. */
export const trespassTags: Tags<unknown> = {
  artikel: (_, { trespassArticle }) => trespassArticle,
  misdrijf: (_, { trespassArticle }) => (trespassArticle === '139' ? 'lokaalvredebreuk' : 'huisvredebreuk'),
};
