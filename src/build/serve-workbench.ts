import webpack, { type Compiler, type Configuration } from 'webpack';
import Server from 'webpack-dev-server';
import { freePort } from './free-port';
import { openBrowser } from './open-browser';
import { workbenchHeaders } from './security';

/**
 * `npm start`: builds the workbench, serves it to this machine only and opens the browser.
 *
 * PORT chooses the port; otherwise it is 4100 or the next free one. The page does not reload by itself:
 * hot replacement needs eval and a connection, and the page's policy forbids both.
 */
const FIRST_PORT = 4100;

const compiler = await workbenchCompiler();
const port = await chosenPort();
const address = `http://localhost:${port}/`;
announce(compiler, address);
await new Server(
  {
    host: '127.0.0.1',
    port,
    headers: workbenchHeaders,
    static: false,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    setupExitSignals: true,
  },
  compiler,
).start();

async function workbenchCompiler(): Promise<Compiler> {
  const builds = (await import(new URL('../../webpack.config.js', import.meta.url).href)) as {
    default: () => Configuration[];
  };
  const build = builds.default().find(({ name }) => name === 'workbench');
  if (build === undefined) throw new Error('webpack.config.js has no build named workbench');
  console.log('Building the workbench …');
  return webpack({ ...build, infrastructureLogging: { level: 'warn' } });
}

async function chosenPort(): Promise<number> {
  const asked = process.env['PORT'];
  return asked === undefined || asked === '' ? freePort(FIRST_PORT) : Number(asked);
}

/** Says where the page is once it can be shown; opens it the first time. */
function announce(built: Compiler, at: string): void {
  let isFirst = true;
  built.hooks.done.tap('announce', (stats) => {
    if (stats.hasErrors()) return;
    console.log(`The workbench is at ${at} (Ctrl+C ends it)`);
    if (isFirst) openBrowser(at);
    isFirst = false;
  });
}
