import { granted, refused } from '../decision.ts';
import type { Accepted, Dropped, FileFact, FileState, Offered, Saved, UploadTarget } from './file-case.ts';

/** So often is a file offered before it is given up: the next time the trouble is another one. */
const mostTimes = 3;

const bare = ({ person, onBehalfOf, name, about, times }: FileState) => ({
  person,
  name,
  about,
  times,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
});

const dropped = (state: FileState, phase: Dropped['phase']): Dropped => ({ ...bare(state), phase });

/** The person wants the file, here. Said again, it changes nothing: one file comes of it. */
export const acceptFile = (state: FileState, target: UploadTarget, now: Date) => {
  if (state.phase === 'accepted' || state.phase === 'saved') return granted<FileState, FileFact>(state);
  if (state.phase !== 'offered') return refused('notOffered');
  const accepted: Accepted = { ...state, phase: 'accepted', acceptedAt: now.toISOString(), target };
  return granted<FileState, FileFact>(accepted, { fact: 'fileAccepted' });
};

/** The person does not want the file. Of it nothing is kept. */
export const declineFile = (state: FileState) => {
  if (state.phase === 'declined') return granted<FileState, FileFact>(state);
  if (state.phase !== 'offered') return refused('notOffered');
  return granted<FileState, FileFact>(dropped(state, 'declined'), { fact: 'fileDeclined' });
};

/** The file is where the person wanted it. */
export const fileSaved = (state: FileState) => {
  if (state.phase !== 'accepted') return granted<FileState, FileFact>(state);
  const { uploadUrl: _, ...at } = state.target;
  const saved: Saved = { ...bare(state), phase: 'saved', at };
  return granted<FileState, FileFact>(saved, { fact: 'fileSaved' });
};

/**
 * The place that Teams gave takes no file (any more), or a file came there of which we did not hear. The person is
 * asked again, because only that gives another place.
 */
export const uploadLost = (state: FileState) => {
  if (state.phase !== 'accepted') return granted<FileState, FileFact>(state);
  if (state.times >= mostTimes)
    return granted<FileState, FileFact>(dropped(state, 'failed'), { fact: 'uploadFailed' });
  const { target: _, acceptedAt: __, ...file } = state;
  const offered: Offered = { ...file, phase: 'offered', times: state.times + 1 };
  return granted<FileState, FileFact>(offered, { fact: 'uploadLost' });
};

/** Nobody answered, or it did not get there: what is in the file is not kept for ever. */
export const expireFile = (state: FileState) => {
  if (state.phase !== 'offered' && state.phase !== 'accepted') return granted<FileState, FileFact>(state);
  return granted<FileState, FileFact>(dropped(state, 'expired'), { fact: 'fileExpired' });
};
