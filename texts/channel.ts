import type { Words } from './words.ts';

/** Tying a channel to a department or a responder group. */
export const channelTexts = {
  title: { nl: 'Kanaal koppelen', en: 'Tie this channel' },
  tied: { nl: 'Kanaal gekoppeld', en: 'This channel is tied' },
  choose: {
    nl: 'Waar is dit kanaal voor? Meldingen of nazorgverzoeken komen hier dan binnen.',
    en: 'What is this channel for? Reports or aftercare requests will then arrive here.',
  },
  private: {
    nl: 'Gebruik een standaardkanaal: in een privékanaal kan de bot niet schrijven.',
    en: 'Use a standard channel: the bot cannot write in a private one.',
  },
  notTied: {
    nl: 'Dit kanaal is nog niet gekoppeld. Typ eerst “@Rugdekking koppel”.',
    en: 'This channel is not tied yet. First type “@Rugdekking link”.',
  },
  speaks: {
    nl: 'Wat hier vanaf nu komt, is in het Nederlands.',
    en: 'What comes here from now on is in English.',
  },
  onlyInChannel: {
    nl: 'Koppelen doe je in het kanaal zelf: typ daar “@Rugdekking koppel”.',
    en: 'Tie a channel in the channel itself: type “@Rugdekking link” there.',
  },
} satisfies Record<string, Words>;

/** For which department or group a button ties the channel. */
export const tieFor = {
  department: (name: string): Words => ({ nl: `Meldingen van ${name}`, en: `Reports of ${name}` }),
  group: (name: string): Words => ({
    nl: `Nazorgverzoeken aan ${name}`,
    en: `Aftercare requests to ${name}`,
  }),
};

export const tied = {
  department: (name: string): Words => ({
    nl: `Gekoppeld. Meldingen van ${name} komen vanaf nu in dit kanaal.`,
    en: `Tied. Reports of ${name} arrive in this channel from now on.`,
  }),
  group: (name: string): Words => ({
    nl: `Gekoppeld. Nazorgverzoeken aan ${name} komen vanaf nu in dit kanaal.`,
    en: `Tied. Aftercare requests to ${name} arrive in this channel from now on.`,
  }),
};

export const unknownToTie = (word: string): Words => ({
  nl: `“${word}” ken ik niet, of jij mag het niet koppelen. Kies hieronder.`,
  en: `I do not know “${word}”, or it is not yours to tie. Choose below.`,
});
