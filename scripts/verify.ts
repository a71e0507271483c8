import { spawn } from 'node:child_process';
import { readOptions } from './lib/options.ts';
import { fromRoot } from './lib/paths.ts';
import { dim, main, say } from './lib/steps.ts';

readOptions('pnpm verify', {});

/** What is checked before every commit: everything that needs neither a build nor a browser. */
const checks: [string, string[]][] = [
  ['format and lint', ['biome', 'check', '.']],
  ['types', ['node', 'scripts/check-types.ts']],
  [
    'layers',
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'scripts', 'test', '--output-type', 'err'],
  ],
  ['dead code', ['knip']],
  ['unit tests', ['vitest', 'run', '--project', 'unit', '--reporter=dot']],
];

await main(async () => {
  const began = performance.now();
  let failed = 0;
  for (const [name, [command = '', ...args]] of checks) {
    const start = performance.now();
    const { code, output } = await run(command, args);
    say(`${code === 0 ? '✓' : '✗'} ${name} ${dim(`${((performance.now() - start) / 1000).toFixed(1)} s`)}`);
    if (code !== 0) {
      failed++;
      say(output);
    }
  }
  say(dim(`${((performance.now() - began) / 1000).toFixed(1)} s`));
  say(`${checks.length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(fromRoot('node_modules/.bin', command), args, {
      cwd: fromRoot(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
