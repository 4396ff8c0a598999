import { createRoot } from 'react-dom/client';
import { pageTexts, pageTroubles } from '../../texts/pages.ts';
import { languageOf, sayIn } from '../../texts/words.ts';
import { AskError, askThrough } from './ask.ts';
import { demoHost } from './host/demo-host.ts';
import { teamsHost } from './host/teams-host.ts';
import './pages.css';
import { Shell } from './shell.tsx';

/** Before anybody is known there is only the browser's own language to go by. */
const say = sayIn(languageOf(navigator.language));

const Plain = ({ title, text }: { readonly title?: string; readonly text: string }) => (
  <main className="plain">
    {title && <h1>{title}</h1>}
    <p>{text}</p>
    <p>{say(pageTexts.danger)}</p>
  </main>
);

const begin = async () => {
  const place = document.getElementById('page');
  if (!place) return;
  const root = createRoot(place);
  const host = (await teamsHost()) ?? (await demoHost());
  if (!host) {
    root.render(<Plain title={say(pageTexts.outside)} text={say(pageTexts.outsideWhy)} />);
    return;
  }
  const ask = askThrough(host);
  try {
    const me = await ask('me', {});
    root.render(<Shell host={host} seat={{ me, say: sayIn(me.language), ask }} />);
  } catch (error) {
    root.render(<Plain text={say(pageTroubles[error instanceof AskError ? error.trouble : 'later'])} />);
  }
};

void begin();
