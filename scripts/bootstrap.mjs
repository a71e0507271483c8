// The first step of every command: runs on any Node from 20 on and needs nothing installed. It installs what the
// lockfile names, then hands over to the Node that came with it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const pnpmVersion = '12';
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.motriforge-install');

const [command, ...options] = process.argv.slice(2);
const scripts = { start: 'scripts/start.ts', test: 'scripts/test.ts' };
if (!(command in scripts)) fail(`Usage: node scripts/bootstrap.mjs <${Object.keys(scripts).join('|')}> [options]`, 2);

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`MōtriForge needs Node 20 or newer, and this is Node ${process.versions.node}. Install a newer Node.`);

install();
handOver(scripts[command], options);

function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stdout.write('Installing packages (once, about a minute)\n');
  const { status, signal } = spawnSync(
    'npx',
    ['--yes', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
  );
  if (signal) process.exit(130);
  if (status !== 0) {
    fail('The packages could not be installed. Check the network and the free space on this disk, then run it again.');
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function handOver(script, args) {
  const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  const child = spawn(node, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      // Every process that is started keeps what it compiled for the next one.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
    },
  });
  // The child hears Ctrl-C itself; this process only waits for it to tidy up.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (signal === 'SIGTERM') child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}

function fail(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
