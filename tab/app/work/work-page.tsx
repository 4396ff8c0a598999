import { Badge, Button, Spinner, Text, Title2, Title3 } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { pageTexts } from '../../../texts/pages.ts';
import { workTexts } from '../../../texts/work.ts';
import type { Output } from '../ask.ts';
import { useSeat } from '../seat.ts';
import { TroubleBar } from '../trouble-bar.tsx';
import { useAnswer } from '../use-answer.ts';

type Case = Output<'work'>['cases'][number];

/** A card's renderer weighs more than the list; it comes when the first card is opened. */
const CardView = lazy(() => import('../card-view.tsx').then(({ CardView: view }) => ({ default: view })));

const OpenCase = ({
  each,
  open,
  onOpen,
}: {
  readonly each: Case;
  readonly open: boolean;
  readonly onOpen: () => void;
}) => {
  const { say } = useSeat();
  const late = each.waits.some(waiting => waiting.late);
  return (
    <div>
      <div className="row-head">
        <Title3 as="h2">{say(each.head)}</Title3>
        {late && (
          <Badge appearance="filled" color="danger">
            {say(workTexts.late)}
          </Badge>
        )}
        <Button aria-expanded={open} onClick={onOpen}>
          {say(open ? pageTexts.close : workTexts.show)}
        </Button>
      </div>
      <Text>{each.about.map(say).join(' · ')}</Text>
      {each.waits.map(waiting => (
        <Text key={waiting.words.nl} block weight={waiting.late ? 'semibold' : 'regular'}>
          {say(waiting.words)}
        </Text>
      ))}
    </div>
  );
};

/** **Openstaand**: what waits for the reader, what is late first; a case opens in its own card, below its line. */
export const WorkPage = () => {
  const { say } = useSeat();
  const { answer, trouble, busy, again } = useAnswer('work', {});
  const [open, setOpen] = useState<string>();
  return (
    <main>
      <div className="row-head">
        <Title2 as="h1">{say(workTexts.title)}</Title2>
        <Button onClick={again} disabled={busy}>
          {say(pageTexts.refresh)}
        </Button>
      </div>
      {trouble && <TroubleBar trouble={trouble} again={again} />}
      {!answer && busy && <Spinner label={say(pageTexts.loading)} />}
      {answer?.cases.length === 0 && <Text>{say(workTexts.nothing)}</Text>}
      <ul className="rows">
        {answer?.cases.map(each => (
          <li key={each.case} className="row">
            <OpenCase
              each={each}
              open={open === each.case}
              onOpen={() => setOpen(before => (before === each.case ? undefined : each.case))}
            />
            {open === each.case && (
              <Suspense fallback={<Spinner label={say(pageTexts.loading)} />}>
                <CardView
                  first={{
                    action: each.kind === 'incident' ? 'incident.card' : 'aftercare.card',
                    case: each.case,
                  }}
                  onDone={again}
                />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
      {answer?.more && <Text>{say(workTexts.tooMany)}</Text>}
    </main>
  );
};
