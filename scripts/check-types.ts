import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fromRoot } from './lib/paths.ts';

const projects = [
  '.',
  ...['shared', 'content', 'history-files', 'db', 'domain', 'api', 'libsql-server', 'google-stand-in', 'ui'].map(
    (name) => `packages/${name}`,
  ),
  'apps/worker',
  'apps/web',
];

const queue = [...projects];
let failed = 0;
await Promise.all(Array.from({ length: availableParallelism() }, next));
process.exit(failed === 0 ? 0 : 1);

async function next(): Promise<void> {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const code = await new Promise((resolve) => {
      // Several checkers would each work out the types of the schema again; the projects themselves run side by side.
      const checked = ['-p', project, '--checkers', '1'];
      spawn(fromRoot('node_modules/.bin/tsc'), checked, { cwd: fromRoot(), stdio: 'inherit' }).once('exit', resolve);
    });
    if (code !== 0) failed++;
  }
}
