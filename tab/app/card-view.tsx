import { Spinner } from '@fluentui/react-components';
import { AdaptiveCard, ExecuteAction } from 'adaptivecards';
import MarkdownIt from 'markdown-it';
import { useEffect, useRef, useState } from 'react';
import { pageTexts } from '../../texts/pages.ts';
import { AskError, type Output, type Trouble } from './ask.ts';
import { hostConfig } from './card-colours.ts';
import { useSeat } from './seat.ts';
import { TroubleBar } from './trouble-bar.tsx';

type Shown = Output<'press'>;

const markdown = new MarkdownIt('zero', { html: false, breaks: true }).enable(['emphasis', 'list', 'link']);
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** Only Teams' own chat makes a mention of this mark; on a page the name alone is right. */
const withoutMentions = (card: object): unknown =>
  JSON.parse(JSON.stringify(card).replaceAll(/<\/?at>/g, ''));

/**
 * A card of the bot on a page. Its buttons ask what they ask in the chat, under the same rights; what comes back takes
 * the card's place. While an answer is on its way nothing can be pressed twice.
 */
export const CardView = ({
  first,
  onDone,
}: {
  readonly first: Readonly<Record<string, unknown>>;
  readonly onDone?: () => void;
}) => {
  const { ask, say } = useSeat();
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>();
  const [toast, setToast] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [asked, setAsked] = useState(first);
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same again.
  useEffect(() => {
    let wanted = true;
    setTrouble(undefined);
    ask('press', asked).then(
      answer => {
        if (!wanted) return;
        if ('toast' in answer) setToast(answer.toast);
        else setShown(answer);
        if (asked !== first) onDone?.();
      },
      (error: unknown) => {
        if (wanted) setTrouble(error instanceof AskError ? error.trouble : 'later');
      },
    );
    return () => {
      wanted = false;
    };
  }, [asked, round]);

  useEffect(() => {
    const target = place.current;
    if (!target || !shown || !('card' in shown)) return;
    const card = new AdaptiveCard();
    card.hostConfig = hostConfig;
    card.onExecuteAction = action => {
      if (action instanceof ExecuteAction) {
        const typed: unknown = action.data;
        setToast('');
        setAsked(typeof typed === 'object' && typed !== null ? { ...typed } : {});
      }
    };
    card.parse(withoutMentions(shown.card));
    const element = card.render();
    target.replaceChildren(...(element ? [element] : []));
    // The renderer leaves out how deep a heading is; a card stands below the heading of its line.
    for (const heading of target.querySelectorAll('[role=heading]')) heading.setAttribute('aria-level', '3');
  }, [shown]);

  return (
    <section aria-busy={!shown && !trouble} aria-live="polite">
      {trouble && <TroubleBar trouble={trouble} again={() => setRound(before => before + 1)} />}
      {toast !== '' && <p role="status">{toast}</p>}
      {!shown && !trouble && <Spinner label={say(pageTexts.loading)} />}
      <div ref={place} className="card" />
    </section>
  );
};
