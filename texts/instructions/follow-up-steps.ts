import type { FollowUpStep } from '../../protocol/instructions/follow-up-step.ts';
import type { Words } from '../words.ts';

/**
 * What happens next. Each text goes on after the name of who does it: "Leidinggevende: neemt de leiding.", and
 * after "Jij:" it is what you are asked to do. 112 and 0900-8844 are public numbers of the police.
 */
export const followUpStepTexts = {
  warnManager: { nl: 'waarschuwt de leidinggevende.', en: 'warns the manager.' },
  contactEmployeeAndClient: {
    nl: 'nemen contact op met jou en met de klant, zo nodig apart.',
    en: 'contact you and the client, separately if needed.',
  },
  contactEmployeeTogether: { nl: 'nemen contact op met jou.', en: 'contact you.' },
  contactEmployee: { nl: 'neemt contact op met jou.', en: 'contacts you.' },
  takeCharge: { nl: 'neemt de leiding.', en: 'takes charge.' },
  orderToLeave: {
    nl: 'zeggen drie keer dat de klant weg moet, als het gedrag niet verandert.',
    en: 'tell the client three times to leave, if the behaviour does not change.',
  },
  callPoliceIfClientStays: {
    nl: 'belt de politie als de klant niet weggaat.',
    en: 'calls the police if the client does not leave.',
  },
  callPolice: {
    nl: 'belt de politie: 0900-8844, bij acuut gevaar 112.',
    en: 'calls the police: 0900-8844, in acute danger 112.',
  },
  callPoliceOrAmbulance: {
    nl: 'belt de politie, een arts of een ambulance: wat nodig is. Bij acuut gevaar 112.',
    en: 'calls the police, a doctor or an ambulance: whatever is needed. In acute danger 112.',
  },
  callManager: { nl: 'belt de leidinggevende.', en: 'calls the manager.' },
  warnSecurityOrReception: {
    nl: 'waarschuwt de beveiliging of de receptie, of allebei.',
    en: 'warns security or reception, or both.',
  },
  warnSecurity: {
    nl: 'waarschuwt de beveiliging. De beveiliging kijkt wat er gebeurt.',
    en: 'warns security. Security watches what happens.',
  },
  firstCare: {
    nl: 'zorgt voor de eerste opvang van de slachtoffers en biedt nazorg aan.',
    en: 'sees to first care of the victims and offers aftercare.',
  },
  conductTalkIfNeeded: {
    nl: 'regelt een ordegesprek met de klant als dat nodig is.',
    en: 'arranges a talk about the behaviour with the client if needed.',
  },
  register: {
    nl: 'meld het incident met de knop hieronder, voor de agressieregistratie.',
    en: 'report the incident with the button below, for the aggression register.',
  },
  considerPoliceReport: {
    nl: 'denk na over aangifte. Was het een ernstige bedreiging of intimidatie? Doe aangifte. Jij beslist, je leidinggevende helpt je.',
    en: 'think about a police report. Was it a serious threat or intimidation? File a report. You decide, your manager helps you.',
  },
  policeReport: {
    nl: 'doe aangifte bij de politie. Jij beslist, je leidinggevende helpt je.',
    en: 'file a police report. You decide, your manager helps you.',
  },
  policeReportForMunicipality: {
    nl: 'doet aangifte namens de gemeente.',
    en: 'files a police report on behalf of the municipality.',
  },
  policeReportIfThreatened: {
    nl: 'doe aangifte bij de politie als je je bedreigd voelt. Jij beslist, je leidinggevende helpt je.',
    en: 'file a police report if you feel threatened. You decide, your manager helps you.',
  },
  reportDamageToReception: {
    nl: 'geef schade altijd door aan de receptie.',
    en: 'always tell reception about damage.',
  },
  recoverDamage: {
    nl: 'verhaalt de schade op wie het deed.',
    en: 'recovers the damage from whoever did it.',
  },
  consultManager: { nl: 'overleg met je direct leidinggevende.', en: 'consult your direct manager.' },
  callPoliceIfNeeded: {
    nl: 'bel de politie als het incident daarom vraagt: 0900-8844, bij acuut gevaar 112.',
    en: 'call the police if the incident calls for it: 0900-8844, in acute danger 112.',
  },
  waitForPolice: { nl: 'wacht tot de politie optreedt.', en: 'wait for the police to act.' },
  waitForPoliceIfNeeded: {
    nl: 'wacht tot de politie optreedt, als dat nodig is.',
    en: 'wait for the police to act, if needed.',
  },
  returnToBase: { nl: 'ga terug naar de dienst.', en: 'go back to your department.' },
  engageResponder: {
    nl: 'schakelt een bedrijfsopvanger in.',
    en: 'calls in a trained colleague for support.',
  },
  call112: {
    nl: 'bel 112 als er direct gevaar is of als iemand gewond is.',
    en: 'call 112 if there is immediate danger or if somebody is hurt.',
  },
  informDutyOfficer: {
    nl: 'bel de achterwacht en vertel wat er is gebeurd.',
    en: 'call the duty officer and tell what happened.',
  },
  consultDutyOfficer: { nl: 'overleg met de achterwacht.', en: 'consult the duty officer.' },
  dependsOnSituation: {
    nl: 'kijk wat de situatie vraagt: het vervolg hangt daar sterk van af.',
    en: 'see what the situation asks for: what follows depends very much on it.',
  },
  helpInRoom: {
    nl: 'helpt je meteen, waarschuwt de leidinggevende en belt zo nodig de politie: 0900-8844, bij acuut gevaar 112.',
    en: 'helps you at once, warns the manager and calls the police if needed: 0900-8844, in acute danger 112.',
  },
  passOnDamage: {
    nl: 'geeft schade door aan het hoofd Facilitaire Zaken, die de schade op de klant kan verhalen.',
    en: 'passes damage on to the head of Facilities, who can recover it from the client.',
  },
  resetAlarm: { nl: 'zet de alarmknoppen weer terug.', en: 'resets the alarm buttons.' },
  decideWhoGoes: {
    nl: 'bepaalt samen met jou wie na een fraudeonderzoek gaat. Is het voor jou niet veilig? Dan doet een collega het onderzoek.',
    en: 'decides together with you who goes after a fraud investigation. It is not safe for you? Then a colleague does the work.',
  },
  checkCall: {
    nl: 'belt je tien minuten na het begin van de afspraak om te vragen of alles goed is.',
    en: 'calls you ten minutes after the appointment began to ask whether all is well.',
  },
  actOnCheckCall: {
    nl: 'komt in actie als het niet goed is.',
    en: 'takes action if all is not well.',
  },
  decideFurtherAction: {
    nl: 'bepaalt samen met jou wat er verder gebeurt.',
    en: 'decides together with you what happens next.',
  },
  refuseLetters: {
    nl: 'neemt zelf contact op met de klant en zegt dat we niet meer op zulke brieven reageren.',
    en: 'contacts the client personally and says that we no longer answer such letters.',
  },
  sendDirectorsLetter: {
    nl: 'stuurt een brief (of laat die sturen) als de klant zo doorgaat. Daarin staat het contact met de leidinggevende en hoe wij hiermee omgaan.',
    en: 'sends a letter (or has it sent) if the client goes on. It refers to the contact with the manager and says how we deal with this.',
  },
  fileLetter: {
    nl: 'legt een kopie van die brief in het dossier van de klant.',
    en: 'puts a copy of that letter in the client’s file.',
  },
} as const satisfies Record<FollowUpStep, Words>;
