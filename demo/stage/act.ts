import { searchCommand } from '../../dialogs/look/search-command.ts';
import type { Outcome } from '../teams/outcome.ts';
import type { TeamsDouble } from '../teams/teams-double.ts';
import type { StageAct, StageOutcome } from './contract.ts';

/** Does in Teams what somebody did on the page, and measures how long it took. */
export async function perform(teams: TeamsDouble, act: StageAct): Promise<StageOutcome> {
  const start = performance.now();
  const outcome = await doIt(teams, act);
  return { ...outcome, tookMs: Math.round(performance.now() - start) };
}

function doIt(teams: TeamsDouble, act: StageAct): Promise<Outcome> {
  switch (act.do) {
    case 'say':
      return teams.say(act.as, act.conversation, act.text, act.thread);
    case 'click':
      return teams.click(act.as, act.message, { verb: act.verb, title: act.title, data: act.data });
    case 'submit':
      return teams.submit(act.as, act.message, act.data);
    case 'file':
      return teams.answerFile(act.as, act.message, act.answer);
    case 'search':
      return teams.search(act.as, act.conversation, searchCommand);
    case 'install':
      return teams.install(act.as, act.conversation);
    case 'uninstall':
      return teams.uninstall(act.as, act.conversation);
  }
}
