import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCaller } from '@motriforge/api/root';
import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { testDatabase } from '@motriforge/db/testing';
import { publishLibrary } from '@motriforge/domain/exercises';
import { dataFolder, fromRoot } from './paths.ts';
import { Plain } from './steps.ts';
import { visitorOver } from './visitor.ts';

export const localBundle = fromRoot('apps/worker/dist/local/local.js');
export const productionBundle = fromRoot('apps/worker/dist/production/worker.js');

/** What each build leaves behind. */
const outputs = {
  web: [fromRoot('apps/web/dist/index.html'), fromRoot('apps/web/dist/shell.html'), fromRoot('apps/web/dist/csp.json')],
  worker: [localBundle],
  'worker-production': [productionBundle],
};

/** Runs a build unless what it is made from is what it was made from last time. Says whether it ran. */
export async function buildIfChanged(
  name: keyof typeof outputs,
  inputs: readonly string[],
  build: () => Promise<void>,
): Promise<boolean> {
  const stampFile = join(dataFolder, 'build', `${name}.hash`);
  const stamp = hashOf(inputs);
  const isThere = existsSync(stampFile) && outputs[name].every((file) => existsSync(file));
  if (isThere && readFileSync(stampFile, 'utf8') === stamp) return false;
  await build();
  mkdirSync(join(dataFolder, 'build'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/** Makes the next start build again: what was built is for somewhere else. */
export function forgetBuild(name: keyof typeof outputs): void {
  rmSync(join(dataFolder, 'build', `${name}.hash`), { force: true });
}

const shared = ['packages/shared/src', 'packages/content/src', 'pnpm-lock.yaml'];
const server = [...shared, 'packages/db/src', 'packages/domain/src', 'packages/api/src', 'drizzle', 'wrangler.toml'];

export const webInputs = [
  ...server,
  'packages/ui/src',
  'apps/web/src',
  'apps/web/build',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
];
export const workerInputs = [...server, 'apps/worker/src'];

/** Builds the SPA, its public pages already filled with what the real procedures answer; origin makes links absolute. */
export async function buildWeb(origin = ''): Promise<void> {
  const file = join(dataFolder, 'build', 'public-data.json');
  mkdirSync(join(dataFolder, 'build'), { recursive: true });
  writeFileSync(file, JSON.stringify(await publicData()));
  await run(process.execPath, ['build/build.ts'], {
    cwd: fromRoot('apps/web'),
    env: { PRERENDER_DATA: file, PUBLIC_ORIGIN: origin },
  });
}

/** Bundles a worker as it is deployed, without deploying it. */
export async function buildWorker(kind: 'local' | 'production'): Promise<void> {
  const entry = { local: 'local.ts', production: 'worker.ts' }[kind];
  const outdir = fromRoot('apps/worker/dist', kind);
  rmSync(outdir, { recursive: true, force: true });
  await run(fromRoot('node_modules/.bin/wrangler'), [
    ...['deploy', fromRoot('apps/worker/src', entry), '--dry-run', '--minify', '--outdir', outdir],
    ...['--env', kind === 'production' ? 'production' : ''],
  ]);
}

async function publicData() {
  const { db, close } = await testDatabase();
  try {
    await publishLibrary(db, { muscles, equipment, exercises });
    const caller = createCaller(visitorOver(db));
    const [list, facets, ...pages] = await Promise.all([
      caller.exercises.list({}),
      caller.exercises.facets({}),
      ...exercises.map(({ slug }) => caller.exercises.get({ slug })),
    ]);
    return { list, facets, pages };
  } finally {
    close();
  }
}

/** Runs a tool to its end; its output is shown only when it fails. */
export function run(
  command: string,
  args: readonly string[],
  { cwd = fromRoot(), env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) return resolve();
      reject(new Plain(`${output.trim()}\n\nThis step failed: ${command} ${args.join(' ')}`));
    });
  });
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) for (const file of filesIn(fromRoot(input))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
