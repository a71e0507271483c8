import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startStandIn } from '@motriforge/google-stand-in/server';
import { buildIfChanged, buildWeb, buildWorker, localBundle, webInputs, workerInputs } from './lib/build.ts';
import { keepDatabase, prepareDatabase } from './lib/database.ts';
import { startEdge } from './lib/edge.ts';
import { keptSecret } from './lib/kept-secret.ts';
import { readOptions, wholeNumber } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { requireFreePort } from './lib/ports.ts';
import { demoAccountLines } from './lib/seed/demo-accounts.ts';
import { writeSmallWorld } from './lib/seed/small-world.ts';
import { bold, dim, main, say, step } from './lib/steps.ts';

const options = readOptions('npm start --', {
  port: { type: 'string', default: '8787', help: 'where the product listens, on this machine only' },
  data: { type: 'string', default: dataFolder, help: 'the folder everything is kept in' },
  verbose: { type: 'boolean', help: 'show the log of the worker' },
});
const port = wholeNumber('port', options.port, 1, 65_534);

await main(async () => {
  const began = performance.now();
  say(`${bold('MōtriForge')}\n`);
  await requireFreePort(port);
  await requireFreePort(port + 1);
  await step('Web app', () => buildIfChanged('web', webInputs, buildWeb));
  await step('Worker', () => buildIfChanged('worker', workerInputs, () => buildWorker('local')));
  const database = await step('Database', () => keepDatabase(options.data, port + 1));
  const stops: (() => Promise<void>)[] = [database.stop];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end().catch(() => undefined);
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  try {
    await step('Schema and library', () => prepareDatabase(database.client));
    await step('Small world', () => writeSmallWorld(database.client));
    const origin = `http://localhost:${port}`;
    const google = await step('Stand-in for Google', () => startStandIn(origin));
    stops.push(google.stop);
    const devToken = randomBytes(18).toString('base64url');
    const edge = await step('Edge', () =>
      startEdge({
        port,
        bundle: localBundle,
        persist: join(options.data, 'edge'),
        variables: {
          APP_ORIGIN: origin,
          ...google.variables,
          DATABASE_URL: database.url,
          DATABASE_TOKEN: database.token,
          APP_SECRET: keptSecret(options.data, 'app-secret'),
          DEV_TOKEN: devToken,
        },
        ...(options.verbose ? { onLog: say } : {}),
      }),
    );
    stops.push(edge.stop);
    const minutes = setInterval(() => void edge.runCrons(new Date()).catch(() => undefined), 60_000);
    stops.push(async () => clearInterval(minutes));
    say(`\nReady in ${((performance.now() - began) / 1000).toFixed(1)} s: ${bold(origin)}\n`);
    say(demoAccountLines().join('\n'));
    say('Google       a stand-in on this machine: “Continue with Google” works without an account');
    say(`Mailbox      ${origin}/__dev?token=${devToken}`);
    say(dim('\nCtrl-C stops everything.'));
  } catch (error) {
    await Promise.all(stops.splice(0).map((end) => end().catch(() => undefined)));
    throw error;
  }
});
