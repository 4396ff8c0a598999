import type { EmployeeStep } from '../../protocol/instructions/employee-step.ts';
import type { Words } from '../words.ts';

/** What you do now. 112 and 0900-8844 are public numbers of the police. */
export const employeeStepTexts = {
  stayCalm: { nl: 'Blijf rustig.', en: 'Stay calm.' },
  addressBehaviour: {
    nl: 'Blijf rustig en spreek de ander aan op het gedrag.',
    en: 'Stay calm and speak to the other person about the behaviour.',
  },
  addressBehaviourAndWarnColleague: {
    nl: 'Blijf rustig en spreek de klant aan op het gedrag. Waarschuw een collega als dat nodig is.',
    en: 'Stay calm and speak to the client about the behaviour. Warn a colleague if you need to.',
  },
  endTalk: {
    nl: 'Past de klant het gedrag niet aan? Stop het gesprek en vraag de klant om weg te gaan.',
    en: 'The client does not change? End the conversation and ask the client to leave.',
  },
  warnSecurity: {
    nl: 'Gaat de klant niet weg? Waarschuw de beveiliging. Aan de balie doe je dat met de alarmknop.',
    en: 'The client does not leave? Warn security. At the desk you do that with the alarm button.',
  },
  alarmSecurity: {
    nl: 'Waarschuw de beveiliging met de alarmknop.',
    en: 'Warn security with the alarm button.',
  },
  warnReception: { nl: 'Waarschuw de receptie.', en: 'Warn reception.' },
  walkAway: { nl: 'Loop weg.', en: 'Walk away.' },
  walkAwayIfPossible: { nl: 'Loop weg als dat kan.', en: 'Walk away if you can.' },
  callHelp: { nl: 'Roep hulp in met de alarmknop.', en: 'Call for help with the alarm button.' },
  defendAsLastResort: {
    nl: 'Kan het niet anders? Verdedig jezelf.',
    en: 'No other way? Defend yourself.',
  },
  leaveIfUnchanged: {
    nl: 'Past de ander het gedrag niet aan? Ga dan weg van die plek.',
    en: 'The other person does not change? Leave the place.',
  },
  leave: { nl: 'Ga weg van die plek.', en: 'Leave the place.' },
  callDutyOfficerOrPolice: {
    nl: 'Bel de achterwacht of de politie (0900-8844), of allebei.',
    en: 'Call the duty officer or the police (0900-8844), or both.',
  },
  askPoliceForHelp: {
    nl: 'Vraag de politie om te helpen als dat nodig is.',
    en: 'Ask the police for help if you need it.',
  },
  waitForPolice: { nl: 'Wacht tot de politie optreedt.', en: 'Wait for the police to act.' },
  getAway: { nl: 'Probeer weg te komen.', en: 'Try to get away.' },
  defendIfNecessary: {
    nl: 'Verdedig jezelf als het echt nodig is.',
    en: 'Defend yourself if you really have to.',
  },
  cooperate: { nl: 'Werk mee.', en: 'Cooperate.' },
  tryToCall112: { nl: 'Probeer 112 te bellen.', en: 'Try to call 112.' },
  haveThreatRepeated: {
    nl: 'Laat de beller de bedreiging herhalen en bevestigen.',
    en: 'Have the caller repeat the threat and confirm it.',
  },
  endCallPolitely: {
    nl: 'Bevestigt de beller de bedreiging? Rond het gesprek beleefd af.',
    en: 'The caller confirms the threat? End the call politely.',
  },
  useAlarmButton: {
    nl: 'Gebruik de alarmknop als er agressie is of dreigt.',
    en: 'Use the alarm button when there is aggression, or when it is coming.',
  },
  moveToSecuredRoom: {
    nl: 'In nood mag je altijd uitwijken naar de extra beveiligde spreekkamer. Zit daar een collega? Zeg dat het een noodsituatie is: je collega maakt meteen plaats.',
    en: 'In an emergency you may always move to the secured interview room. A colleague is in there? Say that it is an emergency: your colleague makes room at once.',
  },
  fleeThroughCorridor: {
    nl: 'In nood: ga door de vluchtgang achter de spreekkamers en sluit de deur achter je af. Dan kan de klant je niet volgen.',
    en: 'In an emergency: use the escape corridor behind the interview rooms and lock the door behind you. Then the client cannot follow you.',
  },
  goToMainBuilding: {
    nl: 'Ga uit de gang naar het hoofdgebouw en neem contact op met de beveiliging.',
    en: 'Leave the corridor for the main building and contact security.',
  },
  studyFile: {
    nl: 'Bekijk het dossier en schat in of het bezoek een risico is.',
    en: 'Study the file and judge whether the visit is a risk.',
  },
  consultAboutFraudCase: {
    nl: 'Was er eerder een fraudeonderzoek? Overleg met de teammanager of jij weer naar deze klant kunt.',
    en: 'Was there a fraud investigation before? Discuss with the team manager whether you can see this client again.',
  },
  goInPairs: { nl: 'Ga altijd met z’n tweeën.', en: 'Always go in pairs.' },
  noteInAgenda: {
    nl: 'Zet de afspraak in je digitale agenda, met de naam, de ID-code en het telefoonnummer van de klant.',
    en: 'Put the appointment in your digital calendar, with the client’s name, ID code and phone number.',
  },
  observeInPairs: {
    nl: 'Ga je observeren in een risicowijk? Doe dat altijd met minstens z’n tweeën.',
    en: 'Are you going to observe in a risky district? Always do that with at least two of you.',
  },
  shieldLicencePlate: {
    nl: 'Je kunt het kenteken van je auto op naam van de gemeente laten zetten. Dan kan niemand er je naam en adres mee vinden.',
    en: 'You can have your car’s licence plate registered to the municipality. Then nobody can use it to find your name and address.',
  },
  parkOutOfSight: {
    nl: 'Zet de auto niet recht voor de deur van de klant. Leg de parkeerontheffing alleen achter de voorruit als je die in die straat nodig hebt.',
    en: 'Do not park right in front of the client’s door. Show the parking exemption only if you need it in that street.',
  },
  keepPhoneOn: { nl: 'Laat je mobiele telefoon aan.', en: 'Keep your mobile phone on.' },
  answerCheckCall: {
    nl: 'Neem op als je team belt: tien minuten na het begin van de afspraak.',
    en: 'Answer when your team calls: ten minutes after the appointment began.',
  },
  stayReachable: {
    nl: 'Observeer je in een risicowijk? Blijf telefonisch bereikbaar.',
    en: 'Are you observing in a risky district? Stay reachable by phone.',
  },
  followAtDistance: {
    nl: 'Volg je een klant? Houd genoeg afstand. Denk je dat de klant je ziet? Stop met volgen.',
    en: 'Are you following a client? Keep enough distance. You think the client has noticed? Stop following.',
  },
  callTeamManager: {
    nl: 'Heb je hulp nodig? Bel in werktijd een teammanager.',
    en: 'Do you need help? During working hours, call a team manager.',
  },
  callDutyOfficerAfterHours: {
    nl: 'Buiten werktijd bel je de achterwacht. Die kun je dag en nacht bereiken.',
    en: 'Outside working hours, call the duty officer, who can be reached day and night.',
  },
  guideClient: {
    nl: 'Help de ander zo goed mogelijk en doe wat je kunt om te zorgen dat het niet erger wordt.',
    en: 'Help the other person as well as you can and do what you can to keep it from getting worse.',
  },
  refuseTalk: {
    nl: 'Is de ander agressief tegen je? Zeg dat je zo geen gesprek wilt voeren.',
    en: 'Is the other person aggressive to you? Say that you do not want to talk like this.',
  },
  hangUp: {
    nl: 'Lukt het niet om de ander rustig te krijgen? Verbreek het gesprek.',
    en: 'You cannot calm the other person down? Hang up.',
  },
  tellManagerOfReturn: {
    nl: 'Denk je dat de ander weer belt of langskomt? Zeg dat tegen je leidinggevende.',
    en: 'Do you think the other person will call again or come by? Tell your manager.',
  },
  tellManagerOfLetter: {
    nl: 'Vertel het je leidinggevende en laat de brief of het bericht zien.',
    en: 'Tell your manager and show the letter or message.',
  },
  leaveAnswerToManager: {
    nl: 'Laat het antwoord over aan je leidinggevende.',
    en: 'Leave the answer to your manager.',
  },
} as const satisfies Record<EmployeeStep, Words>;
