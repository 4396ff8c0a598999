import type { StageMessage } from '../contract.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

type OfferedFile = NonNullable<StageMessage['file']>;

/** A file that the bot offers: Teams asks first, and only then can it be fetched. */
export const fileView = (
  speech: Speech,
  file: OfferedFile,
  answer: (answer: 'accept' | 'decline') => void,
): HTMLElement => {
  const view = make('div', { class: 'file' });
  const title = make('p', { class: 'file-name' }, icon('file'), file.name);
  if (file.state === 'offered') {
    view.append(
      make('p', { class: 'file-note' }, speech.say(texts.file.offered)),
      title,
      ...(file.description ? [make('p', { class: 'file-note' }, file.description)] : []),
      make(
        'div',
        { class: 'file-buttons' },
        makeButton({ class: 'button primary' }, () => answer('accept'), speech.say(texts.file.accept)),
        makeButton({ class: 'button' }, () => answer('decline'), speech.say(texts.file.decline)),
      ),
    );
  } else if (file.state === 'accepted' && file.href) {
    const attributes = { class: 'button', href: file.href, download: file.name };
    const link = make('a', attributes, speech.say(texts.file.download));
    view.append(title, make('div', { class: 'file-buttons' }, link));
  } else if (file.state === 'accepted') {
    view.append(title, make('p', { class: 'file-note' }, speech.say(texts.file.underway)));
  } else {
    view.append(title, make('p', { class: 'file-note' }, speech.say(texts.file.declined)));
  }
  return view;
};
