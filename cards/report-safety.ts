import type { Contact } from '../protocol/organisation/organisation.ts';
import { safety } from '../texts/report.ts';
import { asIs, type Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';

/** The first screen of a report: a person in danger does not fill in forms [C-2]. */
export const safetyCard = ({ form }: { readonly form: string }, say: Say) =>
  card(
    say,
    [title(say, safety.title), paragraph(say, safety.text)],
    [
      button(say, safety.yes, { action: 'report.safe', form }, { style: 'positive' }),
      button(say, safety.no, { action: 'report.unsafe', form }, { style: 'destructive' }),
    ],
  );

export interface HelpModel {
  readonly form: string;
  readonly security: readonly Contact[];
  readonly dutyOfficer: Contact;
  /** Where the alarm buttons are [SK-4a]. */
  readonly alarms: readonly { readonly location: string; readonly where: string }[];
}

const call = (say: Say, who: string, contact: Contact) => [
  heading(say, asIs(`${who}: ${contact.phone}`)),
  aside(say, asIs(contact.name)),
];

/** Help now, and nothing else. The bot never pretends to be an alarm. */
export const helpNowCard = ({ form, security, dutyOfficer, alarms }: HelpModel, say: Say) =>
  card(
    say,
    [
      title(say, safety.helpTitle),
      banner('attention', heading(say, safety.call112), aside(say, safety.danger)),
      heading(say, safety.alarm),
      aside(say, safety.alarmHint),
      ...alarms.map(({ location, where }) => labelled(location, where)),
      ...security.flatMap(contact => call(say, say(safety.security), contact)),
      ...call(say, say(safety.dutyOfficer), dutyOfficer),
      aside(say, safety.noAlarm),
    ],
    [button(say, safety.backTo, { action: 'report.start', form })],
  );
