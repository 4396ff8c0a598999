/**
 * The least bot on the Microsoft 365 Agents SDK: `@microsoft/agents-hosting` and Express as their own examples put them
 * together. Without credentials in the environment its middleware lets everybody in, as the playground needs it.
 */
import { createServer } from 'node:http';
import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  authorizeJWT,
  CloudAdapter,
  loadAuthConfigFromEnv,
  type TurnContext,
} from '@microsoft/agents-hosting';
import express from 'express';
import { listen } from '../../demo/teams/listen.ts';
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

const auth = loadAuthConfigFromEnv();
const adapter = new CloudAdapter(auth);
const echo = new Echo();
const app = express();
app.use(express.json());
app.use(authorizeJWT(auth));
app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, context => echo.run(context));
});
const server = createServer(app);
const { port } = await listen(server, 0);
reportToParent(port, async () => {
  server.closeAllConnections();
  server.close();
});
