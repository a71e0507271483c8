import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { productionBundle } from './lib/build.ts';
import { fromRoot } from './lib/paths.ts';
import { main, Plain, say } from './lib/steps.ts';

const dist = fromRoot('apps/web/dist');
const kB = 1_000;

/** What a first visit and every later step may weigh. */
const budgets = { firstJs: 50 * kB, firstCss: 10 * kB, laterJs: 40 * kB, fileReaderJs: 50 * kB, worker: 400 * kB };

let over = 0;

await main(async () => {
  if (!existsSync(join(dist, 'index.html'))) throw new Plain('There is no build yet. Run: npm test -- --only build');
  const first = new Set<string>();
  for (const [name, file] of [
    ['landing', 'index.html'],
    ['library', 'library.html'],
    ['exercise', join('library', 'back-squat.html')],
  ] as const) {
    const html = readFileSync(join(dist, file), 'utf8');
    const scripts = closure(matches(html, /(?:src|href)="\/?(assets\/[\w.-]+\.js)"/g));
    if (name !== 'exercise') for (const script of scripts) first.add(script);
    // A disabled stylesheet is not fetched: it says that its rules stand in the page already.
    const styles = matches(html, /href="\/?(assets\/[\w.-]+\.css)"(?! disabled)/g).map((path) =>
      readFileSync(join(dist, path)),
    );
    const inline = matches(html, /<style>([\s\S]*?)<\/style>/g).map((text) => Buffer.from(text));
    weigh(`${name}, first JavaScript`, sum([...scripts].map(weightOf)), budgets.firstJs);
    weigh(
      `${name}, first CSS`,
      sum([...styles, ...inline].map((css) => brotliCompressSync(css).length)),
      budgets.firstCss,
    );
  }
  for (const chunk of readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))) {
    const added = [...closure([`assets/${chunk}`])].filter((script) => !first.has(script));
    const weight = sum(added.map(weightOf));
    const budget = isFileReader(chunk) ? budgets.fileReaderJs : budgets.laterJs;
    if (weight > budget) weigh(`${chunk}, added later`, weight, budget);
  }
  const worker = readFileSync(productionBundle);
  weigh('worker, gzip', gzipSync(worker).length, budgets.worker);
  forbid('the production worker knows no development door', worker.includes('__dev'));
  forbid(
    'no source map is published',
    readdirSync(dist, { recursive: true }).some((file) => String(file).endsWith('.map')),
  );
  process.exit(over === 0 ? 0 : 1);
});

/** What reads files runs beside the page, and is fetched once somebody has chosen one. */
function isFileReader(chunk: string): boolean {
  return /^(reader\.worker|fit-parser)-/.test(chunk);
}

/** Scripts with everything they import before they run. */
function closure(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (script: string) => {
    if (found.has(script)) return;
    found.add(script);
    const code = readFileSync(join(dist, script), 'utf8');
    for (const name of matches(code, /(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(`assets/${name}`);
  };
  entries.forEach(visit);
  return found;
}

function weigh(what: string, bytes: number, budget: number): void {
  const ok = bytes <= budget;
  if (!ok) over++;
  say(`${ok ? '✓' : '✗'} ${what.padEnd(34)} ${(bytes / kB).toFixed(1).padStart(6)} kB of ${budget / kB}`);
}

function forbid(what: string, found: boolean): void {
  if (found) over++;
  say(`${found ? '✗' : '✓'} ${what}`);
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function weightOf(script: string): number {
  return brotliCompressSync(readFileSync(join(dist, script))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
