/**
 * The least bot that there is: botbuilder and restify as their own examples put them together, with nothing set and
 * nothing checked. It repeats what it hears. What any bot costs that is built on them, ours included.
 */
import { once } from 'node:events';
import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { echoOf, saidBack } from './echo.ts';
import { reportToParent } from './report-to-parent.ts';

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(saidBack(context.activity.text));
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(
    _context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    return echoOf(action.data);
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, context => echo.run(context));
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
reportToParent(server.address().port, async () => {
  server.server.closeAllConnections();
  server.close();
});
