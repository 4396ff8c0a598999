/**
 * The least bot on the Teams SDK: `@microsoft/teams.apps` as its own examples have it, which lets everybody in when
 * told so. On a server of ours only because it would take port 3978 where any free one is asked for.
 */
import { createServer } from 'node:http';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import { listen } from '../../demo/teams/listen.ts';
import { echoOf, saidBack } from './echo.ts';
import { reportToParent } from './report-to-parent.ts';

const server = createServer();
const app = new App({
  httpServerAdapter: new ExpressAdapter(server),
  dangerouslyAllowUnauthenticatedRequests: true,
});
app.on('message', async ({ activity, send }) => {
  await send(saidBack(activity.text));
});
app.on('card.action', async ({ activity }) => echoOf(activity.value.action.data));
await app.initialize();
const { port } = await listen(server, 0);
reportToParent(port, async () => {
  server.closeAllConnections();
  server.close();
});
