import type { Store } from './store.ts';
import type { Place } from './world.ts';

/** Where the bot is installed: per personal chat, and per team for channels. */
export interface Installations {
  has(place: Place): boolean;
  set(place: Place, installed: boolean): void;
}

export const installationsIn = (store: Store, changed: (place: string) => void): Installations => ({
  has: place => store.installed(place.installation) ?? place.installedAtStart,
  set: (place, installed) => {
    store.setInstalled(place.installation, installed);
    changed(place.id);
  },
});
