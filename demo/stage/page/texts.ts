// Longer than other files: the one catalogue of everything the page says by itself, both languages side by side.
import type { Words } from './speech.ts';

/** What the page says. A text without one of its translations does not compile. */
export const texts = {
  stage: {
    tagline: { nl: 'Oefenpodium', en: 'Practice stage' },
    opening: { nl: 'Het podium wordt klaargezet…', en: 'Setting the stage…' },
    unreachable: {
      nl: 'Het podium is niet bereikbaar. Draait `npm run demo` nog? We proberen het steeds opnieuw.',
      en: 'The stage cannot be reached. Is `npm run demo` still running? We keep trying.',
    },
    lost: { nl: 'Verbinding verbroken. Opnieuw verbinden…', en: 'Connection lost. Reconnecting…' },
    found: { nl: 'Weer verbonden.', en: 'Connected again.' },
    failed: {
      nl: 'Het podium gaf geen antwoord. Probeer het nog eens.',
      en: 'The stage did not answer. Please try again.',
    },
    tools: { nl: 'Regie', en: 'Controls' },
    people: { nl: 'Mensen op het podium', en: 'People on stage' },
  },
  language: {
    legend: { nl: 'Taal', en: 'Language' },
    nl: { nl: 'Nederlands', en: 'Dutch (Nederlands)' },
    en: { nl: 'Engels (English)', en: 'English' },
  },
  theme: {
    legend: { nl: 'Thema', en: 'Theme' },
    light: { nl: 'Licht', en: 'Light' },
    dark: { nl: 'Donker', en: 'Dark' },
    contrast: { nl: 'Hoog contrast', en: 'High contrast' },
  },
  width: {
    legend: { nl: 'Schermbreedte', en: 'Screen width' },
    desktop: { nl: 'Computer', en: 'Desktop' },
    phone: { nl: 'Telefoon (360 pixels)', en: 'Phone (360 pixels)' },
  },
  clock: {
    legend: { nl: 'Klok van het podium', en: 'Stage clock' },
    jump: { nl: 'Zet de klok vooruit', en: 'Move the clock ahead' },
    minutes10: { nl: '+10 min', en: '+10 min' },
    minutes30: { nl: '+30 min', en: '+30 min' },
    hour: { nl: '+1 uur', en: '+1 hour' },
    day: { nl: '+1 dag', en: '+1 day' },
    week: { nl: '+1 week', en: '+1 week' },
  },
  badDay: {
    button: { nl: 'Slechte dag', en: 'Bad day' },
    intro: {
      nl: 'Wat Teams doet op een slechte dag. Er mag niets verloren gaan.',
      en: 'What Teams does on a bad day. Nothing may get lost.',
    },
    clickTwice: { nl: 'Elke klik komt dubbel', en: 'Every click arrives twice' },
    clickTwiceWhy: {
      nl: 'De bot krijgt dezelfde klik twee keer, met hetzelfde nummer.',
      en: 'The bot gets the same click twice, with the same id.',
    },
    clickAgain: { nl: 'Teams probeert opnieuw', en: 'Teams tries again' },
    clickAgainWhy: {
      nl: 'Even later komt elke klik nog eens, met een nieuw nummer.',
      en: 'A moment later every click arrives again, with a new id.',
    },
    throttled: { nl: 'Te druk', en: 'Throttled' },
    throttledWhy: {
      nl: 'Teams weigert elk tweede bericht van de bot en vraagt om te wachten.',
      en: 'Teams refuses every second message of the bot and asks it to wait.',
    },
    outage: { nl: 'Storing bij Teams', en: 'Teams outage' },
    outageWhy: {
      nl: 'De bot kan niets versturen, zolang dit aan staat.',
      en: 'The bot cannot send anything while this is on.',
    },
    slow: { nl: 'Traag netwerk', en: 'Slow network' },
    slowWhy: {
      nl: 'Alles wat je doet, komt drie seconden later bij de bot aan.',
      en: 'Everything you do reaches the bot three seconds later.',
    },
  },
  reset: {
    button: { nl: 'Opnieuw beginnen', en: 'Start over' },
    title: { nl: 'Opnieuw beginnen?', en: 'Start over?' },
    warning: {
      nl: 'Alle berichten en meldingen op dit podium verdwijnen. Dat kun je niet terugdraaien.',
      en: 'All messages and reports on this stage will go. You cannot undo this.',
    },
    sure: { nl: 'Ja, maak leeg', en: 'Yes, clear it' },
    cancel: { nl: 'Annuleren', en: 'Cancel' },
  },
  story: {
    button: { nl: 'Probeer dit', en: 'Try this' },
    title: { nl: 'Zes dingen om te proberen', en: 'Six things to try' },
    progress: (done: number, all: number): Words => ({ nl: `${done} van ${all}`, en: `${done} of ${all}` }),
    close: { nl: 'Verhaal inklappen', en: 'Hide the story' },
    report: (employee: string): Words => ({
      nl: `**${employee}** typt \`melden\` en vertelt in een paar tikken wat er gebeurde.`,
      en: `**${employee}** types \`report\` and tells in a few taps what happened.`,
    }),
    decide: (manager: string): Words => ({
      nl: `**${manager}** krijgt de melding meteen in zijn kanaal, zonder namen, en kiest een maatregel. Bij **Vervolg maatregel** legt hij vast hoe het verdergaat.`,
      en: `**${manager}** gets the report in his channel at once, without names, and picks a measure. With **Next step** he records how it goes on.`,
    }),
    claim: (employee: string, responder: string): Words => ({
      nl: `**${employee}** vraagt om nazorg. **${responder}** ziet dat in het BOG-kanaal en pakt het op.`,
      en: `**${employee}** asks for aftercare. **${responder}** sees it in the BOG channel and claims it.`,
    }),
    wait: {
      nl: 'Vraag nog eens om nazorg en zet de klok **30 minuten** vooruit. Wat gebeurt er als niemand het oppakt?',
      en: 'Ask for aftercare again and move the clock **30 minutes** ahead. What happens when nobody claims it?',
    },
    swap: {
      nl: 'Klik op een naam en zet er iemand anders neer. Wat ziet iemand **zonder rol**?',
      en: 'Click on a name and put somebody else there. What does somebody **without a part** see?',
    },
    badDay: {
      nl: 'Zet een **slechte dag** aan en doe alles nog eens. Er komt niets dubbel en er raakt niets kwijt.',
      en: 'Switch on a **bad day** and do it all again. Nothing comes double and nothing gets lost.',
    },
  },
  person: {
    pick: { nl: 'kies iemand anders', en: 'pick somebody else' },
    news: { nl: 'nieuw', en: 'new' },
  },
  conversation: {
    list: (name: string): Words => ({ nl: `Gesprekken van ${name}`, en: `${name}'s conversations` }),
    more: { nl: 'Meer over dit gesprek', en: 'More about this conversation' },
    install: { nl: 'Bot toevoegen', en: 'Add the bot' },
    uninstall: { nl: 'Bot verwijderen', en: 'Remove the bot' },
    notInstalled: {
      nl: 'De bot is hier niet geïnstalleerd. Hij kan hier niets lezen of zeggen.',
      en: 'The bot is not installed here. It cannot read or say anything here.',
    },
    newer: { nl: 'Nieuw bericht', en: 'New message' },
    emptyChat: (bot: string): Words => ({ nl: `Hoi, ik ben ${bot}`, en: `Hi, I am ${bot}` }),
    emptyChatHint: {
      nl: 'Typ een bericht of kies hieronder waarmee je wilt beginnen.',
      en: 'Type a message or choose below what you want to start with.',
    },
    emptyChannel: (channel: string): Words => ({
      nl: `Nog niets in ${channel}`,
      en: `Nothing in ${channel} yet`,
    }),
    emptyChannelHint: {
      nl: 'Zodra er iets gebeurt, zet de bot het hier neer.',
      en: 'As soon as something happens, the bot posts it here.',
    },
  },
  message: {
    edited: { nl: 'Bewerkt', en: 'Edited' },
    deleted: { nl: 'Dit bericht is verwijderd.', en: 'This message has been deleted.' },
    onlyYou: { nl: 'Alleen jij ziet dit', en: 'Only you see this' },
    reply: { nl: 'Beantwoorden', en: 'Reply' },
    replies: (count: number): Words => ({
      nl: count === 1 ? '1 antwoord' : `${count} antwoorden`,
      en: count === 1 ? '1 reply' : `${count} replies`,
    }),
    allReplies: (count: number): Words => ({ nl: `Alle ${count} antwoorden`, en: `All ${count} replies` }),
    fewerReplies: { nl: 'Minder antwoorden', en: 'Fewer replies' },
    from: (name: string, place: string, text: string): Words => ({
      nl: `Nieuw in ${place}, van ${name}: ${text}`,
      en: `New in ${place}, from ${name}: ${text}`,
    }),
    aCard: { nl: 'een kaart', en: 'a card' },
    today: { nl: 'Vandaag', en: 'Today' },
    yesterday: { nl: 'Gisteren', en: 'Yesterday' },
  },
  card: {
    more: { nl: 'Meer acties', en: 'More actions' },
    unreadable: { nl: 'Deze kaart kan niet worden getoond.', en: 'This card cannot be displayed.' },
  },
  file: {
    offered: { nl: 'De bot wil je een bestand sturen.', en: 'The bot wants to send you a file.' },
    accept: { nl: 'Accepteren', en: 'Accept' },
    decline: { nl: 'Weigeren', en: 'Decline' },
    download: { nl: 'Downloaden', en: 'Download' },
    underway: { nl: 'Het bestand komt eraan…', en: 'The file is on its way…' },
    declined: { nl: 'Je hebt dit bestand geweigerd.', en: 'You declined this file.' },
  },
  composer: {
    chat: { nl: 'Typ een bericht', en: 'Type a message' },
    channel: { nl: 'Schrijf aan de bot', en: 'Write to the bot' },
    reply: { nl: 'Beantwoord en noem de bot', en: 'Reply and mention the bot' },
    mentions: (bot: string): Words => ({
      nl: `@${bot} wordt vanzelf genoemd`,
      en: `@${bot} is mentioned automatically`,
    }),
    mentionsWhy: {
      nl: 'In een kanaal leest een bot alleen berichten waarin hij genoemd wordt.',
      en: 'In a channel a bot reads only messages that mention it.',
    },
    send: { nl: 'Versturen', en: 'Send' },
    search: { nl: 'Iemand opzoeken', en: 'Look somebody up' },
    suggestions: { nl: 'Snelle opdrachten', en: 'Quick commands' },
    commands: [
      { nl: 'melden', en: 'report' },
      { nl: 'instructie', en: 'instruction' },
      { nl: 'nazorg', en: 'aftercare' },
      { nl: 'mijn meldingen', en: 'my reports' },
      { nl: 'opzoeken', en: 'look up' },
      { nl: 'help', en: 'help' },
    ],
  },
} as const satisfies Catalogue;

interface Catalogue {
  readonly [key: string]: Words | readonly Words[] | ((...values: never[]) => Words) | Catalogue;
}
