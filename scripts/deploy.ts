import { createClient } from '@libsql/client/http';
import { unstable_readConfig } from 'wrangler';
import { buildWeb, forgetBuild, run } from './lib/build.ts';
import { prepareDatabase } from './lib/database.ts';
import { readOptions } from './lib/options.ts';
import { fromRoot } from './lib/paths.ts';
import { main, Plain, say, step } from './lib/steps.ts';

const options = readOptions('pnpm deploy:production', {
  'dry-run': { type: 'boolean', help: 'build and bundle everything, change nothing' },
});

/** Schema first, then code: the code that runs meanwhile knows nothing of what was added. */
await main(async () => {
  const { vars } = unstable_readConfig(
    { config: fromRoot('wrangler.toml'), env: 'production' },
    { hideWarnings: true },
  );
  const origin = String(vars.APP_ORIGIN);
  const url = String(vars.DATABASE_URL);
  const { DATABASE_TOKEN } = process.env;
  const isReal = !options['dry-run'];
  if (isReal && [origin, url].some((address) => /(^|\.)example(\.(com|org|net))?$/.test(new URL(address).hostname))) {
    throw new Plain(
      'wrangler.toml still names the example addresses. Set APP_ORIGIN and DATABASE_URL: see docs/deploy.md.',
    );
  }
  if (isReal && !DATABASE_TOKEN) {
    throw new Plain('Set DATABASE_TOKEN to a token of the production database, so that it can be migrated.');
  }
  // These pages name the public address; a start on this machine needs its own.
  forgetBuild('web');
  await step('Web app', () => buildWeb(origin));
  if (isReal && DATABASE_TOKEN) {
    const client = createClient({ url, authToken: DATABASE_TOKEN });
    await step('Schema and library', () => prepareDatabase(client));
  }
  await step(isReal ? 'Deployment' : 'Bundle', () =>
    run(fromRoot('node_modules/.bin/wrangler'), [
      ...['deploy', '--minify', '--env', 'production'],
      ...(isReal ? [] : ['--dry-run', '--outdir', fromRoot('apps/worker/dist/production')]),
    ]),
  );
  say(isReal ? `\nLive at ${origin}. Look at ${origin}/ready first.` : '\nEverything builds. Nothing was changed.');
});
