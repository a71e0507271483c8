import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { startStandIn } from '@motriforge/google-stand-in/server';
import { buildIfChanged, buildWeb, buildWorker, localBundle, webInputs, workerInputs } from './lib/build.ts';
import { prepareDatabase, startDatabase } from './lib/database.ts';
import { type Edge, startEdge } from './lib/edge.ts';
import { keptSecret } from './lib/kept-secret.ts';
import { readOptions, wholeNumber } from './lib/options.ts';
import { dataFolder, fromRoot } from './lib/paths.ts';
import { requireFreePort } from './lib/ports.ts';
import { bold, main, say, step } from './lib/steps.ts';

const options = readOptions('pnpm dev', {
  port: {
    type: 'string',
    default: '8787',
    help: 'where the SPA listens, on this machine only; worker and database take the next two',
  },
});
const port = wholeNumber('port', options.port, 1, 65_533);

/** The SPA under Vite with hot reload; the worker rebuilt and restarted when its code changes. */
await main(async () => {
  for (const each of [port, port + 1, port + 2]) await requireFreePort(each);
  await step('Web app', () => buildIfChanged('web', webInputs, buildWeb));
  await step('Worker', () => buildIfChanged('worker', workerInputs, () => buildWorker('local')));
  const database = await step('Database', () => startDatabase(dataFolder, port + 2));
  await step('Schema and library', () => prepareDatabase(database.client));
  const origin = `http://localhost:${port}`;
  const google = await step('Stand-in for Google', () => startStandIn(origin));
  const devToken = randomBytes(18).toString('base64url');
  const run = (): Promise<Edge> =>
    startEdge({
      port: port + 1,
      bundle: localBundle,
      persist: join(dataFolder, 'edge'),
      variables: {
        APP_ORIGIN: origin,
        ...google.variables,
        DATABASE_URL: database.url,
        DATABASE_TOKEN: database.token,
        APP_SECRET: keptSecret(dataFolder, 'app-secret'),
        DEV_TOKEN: devToken,
      },
      onLog: say,
    });
  let edge = await step('Edge', run);
  const vite = spawn(
    fromRoot('apps/web/node_modules/.bin/vite'),
    ['--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    {
      cwd: fromRoot('apps/web'),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, API_ORIGIN: `http://127.0.0.1:${port + 1}` },
    },
  );
  const minutes = setInterval(() => void edge.runCrons(new Date()).catch(() => undefined), 60_000);

  let building = false;
  let again = false;
  const rebuild = async () => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    try {
      if (await buildIfChanged('worker', workerInputs, () => buildWorker('local'))) {
        await edge.stop();
        edge = await run();
        say('Worker rebuilt');
      }
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    building = false;
    if (again) {
      again = false;
      void rebuild();
    }
  };
  for (const folder of [
    'apps/worker/src',
    ...['shared', 'content', 'db', 'domain', 'api'].map((name) => `packages/${name}/src`),
  ]) {
    watch(fromRoot(folder), { recursive: true }, () => setTimeout(() => void rebuild(), 50));
  }

  const stop = async () => {
    clearInterval(minutes);
    vite.kill();
    await edge.stop();
    await google.stop();
    await database.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  say(`\nReady: ${bold(origin)}\nMailbox: http://127.0.0.1:${port + 1}/__dev?token=${devToken}\n`);
});
