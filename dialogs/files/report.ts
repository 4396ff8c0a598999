import type { Stored } from '../../storage/store.ts';
import type { Desk } from '../deeds/desk.ts';
import { letterIsThere } from '../letters/made.ts';

/** The file is with the person: the case that it is about hears of it. @throws StoreUnavailable */
export const reportFile = async (desk: Desk, { key, body: { state } }: Stored<'file'>): Promise<void> => {
  if (state.phase !== 'saved') return;
  const { about } = state;
  switch (about.what) {
    case 'letter':
      await letterIsThere(desk, key.id, about, state);
      return;
    // The appointment itself was recorded where it was made.
    case 'appointment':
    case 'talk':
      return;
  }
};
