import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './lib/browser.ts';
import { buildIfChanged, buildWeb, buildWorker, webInputs, workerInputs } from './lib/build.ts';
import { readOptions } from './lib/options.ts';
import { dataFolder, fromRoot } from './lib/paths.ts';
import { bold, main, Plain, say } from './lib/steps.ts';

const options = readOptions('npm test --', {
  only: { type: 'string', help: 'one stage: checks, build, unit, tools, worker, browser or faults' },
});

// As many as are promised; by themselves the tests are content with fewer.
process.env.CONVERGENCE_RUNS ??= '2000';

interface Stage {
  name: string;
  run(): Promise<Count>;
}

interface Count {
  passed: number;
  failed: number;
}

/** One after the other; those of a line at once, because one of them waits while the other works. */
const lines: Stage[][] = [
  [
    {
      name: 'checks',
      run: () =>
        commands([
          ...['check:format', 'check:types', 'check:layers', 'check:dead-code', 'check:dependencies'],
          ...['check:lineage', 'check:schema-docs', 'check:privacy-docs'],
        ]),
    },
  ],
  [{ name: 'build', run: build }],
  [{ name: 'unit', run: () => vitest('unit') }],
  [
    { name: 'tools', run: () => vitest('tools', 'others') },
    { name: 'faults', run: () => vitest('faults', 'others') },
  ],
  [{ name: 'worker', run: () => vitest('worker') }],
  [{ name: 'browser', run: () => vitest('browser') }],
];
const stages = lines.flat();

await main(async () => {
  if (options.only !== undefined && !stages.some(({ name }) => name === options.only)) {
    process.stderr.write(`There is no stage ${options.only}: ${stages.map(({ name }) => name).join(', ')}.\n`);
    process.exit(2);
  }
  if (options.only === undefined || options.only === 'browser') requireBrowser();
  const total: Count = { passed: 0, failed: 0 };
  const table: string[] = [];
  for (const line of lines) {
    const asked = line.filter(({ name }) => options.only === undefined || name === options.only);
    await Promise.all(
      asked.map(async ({ name, run }) => {
        say(`\n${bold(name)}`);
        const began = performance.now();
        const { passed, failed } = await run();
        total.passed += passed;
        total.failed += failed;
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        table.push(
          `${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
        );
      }),
    );
  }
  say(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
});

async function build(): Promise<Count> {
  // A worker is bundled with the web app as its assets, so that has to be there.
  await buildIfChanged('web', webInputs, buildWeb);
  await Promise.all([
    buildIfChanged('worker', workerInputs, () => buildWorker('local')),
    buildIfChanged('worker-production', workerInputs, () => buildWorker('production')),
  ]);
  return commands(['check:bundle']);
}

/** Each package script is one check: it passes or fails as a whole. As many at once as there are cores. */
async function commands(scripts: readonly string[]): Promise<Count> {
  const { scripts: known } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const waiting = scripts.map((script) => {
    const command = known[script];
    if (command === undefined) throw new Plain(`package.json has no script ${script}.`);
    return { script, command };
  });
  let failed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { code, output } = await outcome('sh', ['-c', next.command]);
      say(`${output}${code === 0 ? '✓' : '✗'} ${next.script}`);
      if (code !== 0) failed++;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { passed: scripts.length - failed, failed };
}

async function vitest(project: string, beside: 'nobody' | 'others' = 'nobody'): Promise<Count> {
  const report = join(dataFolder, 'test', `${project}.json`);
  mkdirSync(join(dataFolder, 'test'), { recursive: true });
  rmSync(report, { force: true });
  const call = [
    fromRoot('node_modules/vitest/vitest.mjs'),
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ];
  const code = await (beside === 'others' ? shownAfterwards : shownAsItGoes)(process.execPath, call);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  // A suite that could not start fails no test but fails the run.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Runs something whose output is shown when it is over, so that two at once do not mix theirs. */
function outcome(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: fromRoot(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function shownAfterwards(command: string, args: readonly string[]): Promise<number> {
  const { code, output } = await outcome(command, args);
  say(output);
  return code;
}

function shownAsItGoes(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: fromRoot(), stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
