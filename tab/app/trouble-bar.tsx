import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { pageTexts, pageTroubles } from '../../texts/pages.ts';
import type { Trouble } from './ask.ts';
import { useSeat } from './seat.ts';

/** What went wrong and the way on; what was on the page stays there below it. */
export const TroubleBar = ({ trouble, again }: { readonly trouble: Trouble; readonly again: () => void }) => {
  const { say } = useSeat();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{say(pageTroubles[trouble])}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={trouble === 'tooOld' ? () => window.location.reload() : again}>
          {say(pageTexts.again)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
