import { helpCard, menuCard, welcomeCard } from '../../../cards/menu.ts';
import { languageTexts, menu, welcome } from '../../../texts/menu.ts';
import { shelf } from './sample.ts';

export const menuSamples = shelf('menu', [
  { name: { nl: 'Welkom', en: 'Welcome' }, make: welcomeCard, summary: welcome.title },
  { name: { nl: 'Menu', en: 'Menu' }, make: say => menuCard({}, say) },
  {
    name: { nl: 'Menu, na een onbekend woord', en: 'Menu, after an unknown word' },
    make: say => menuCard({ notice: menu.notUnderstood }, say),
  },
  {
    name: { nl: 'Menu, na het kiezen van een taal', en: 'Menu, after choosing a language' },
    make: say => menuCard({ notice: languageTexts.chosen }, say),
  },
  {
    name: { nl: 'Menu, in een kanaal', en: 'Menu, in a channel' },
    make: say => menuCard({ notice: menu.inChannel }, say),
  },
  {
    name: { nl: 'Menu, voor wie werk heeft wachten', en: 'Menu, for whom work may wait' },
    make: say => menuCard({ works: true }, say),
  },
  {
    name: { nl: 'Menu, voor wie een deur bewaakt', en: 'Menu, for who watches a door' },
    make: say => menuCard({ works: true, watches: true }, say),
  },
  {
    name: { nl: 'Menu, voor wie nazorg heeft', en: 'Menu, for who has aftercare' },
    make: say => menuCard({ cared: true }, say),
  },
  { name: { nl: 'Help', en: 'Help' }, make: say => helpCard({}, say) },
  {
    name: { nl: 'Help, voor een beheerder', en: 'Help, for an administrator' },
    make: say => helpCard({ admin: true, works: true, bans: true, looks: true }, say),
  },
]);
