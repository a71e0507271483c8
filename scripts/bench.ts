import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { LoadGenerator } from './bench/generator.ts';
import { connections, measureRoute } from './bench/measure-routes.ts';
import { measurePages } from './bench/page-load.ts';
import { Place } from './bench/place.ts';
import { type Figure, figuresOf, printReport, type Report } from './bench/report.ts';
import { routes } from './bench/routes.ts';
import { pageSizes, workerSize } from './bench/sizes.ts';
import { startTargets, target } from './bench/targets.ts';
import { requireBrowser } from './lib/browser.ts';
import { buildIfChanged, buildWeb, webInputs } from './lib/build.ts';
import { readOptions, wholeNumber } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { bold, main, say, step } from './lib/steps.ts';

const options = readOptions('pnpm bench', {
  rounds: { type: 'string', default: '7', help: 'how often each route is measured, 1 to 50' },
  seconds: { type: 'string', default: '1', help: 'how long each measurement takes, 1 to 30' },
  only: { type: 'string', help: `one of: ${[...routes.map(({ name }) => name), 'sizes', 'pages'].join(', ')}` },
  'no-browser': { type: 'boolean', help: 'leave out the page loads' },
});
const rounds = wholeNumber('rounds', options.rounds, 1, 50);
const seconds = wholeNumber('seconds', options.seconds, 1, 30);
const { only } = options;
if (only !== undefined && !['sizes', 'pages', ...routes.map(({ name }) => name)].includes(only)) {
  process.stderr.write(`There is nothing called ${only} to measure.\n`);
  process.exit(2);
}

const size = 1_000;
const isAsked = (name: string): boolean => only === undefined || only === name;

await main(async () => {
  say(`${bold('MōtriForge benchmark')}\n`);
  const place = new Place();
  const stop = (code: number) => void place.stop().finally(() => process.exit(code));
  process.once('SIGINT', () => stop(130));
  process.once('SIGTERM', () => stop(143));
  try {
    const report = await measure(place);
    const figures = figuresOf(report);
    printReport(report, figures);
    save({ ...report, figures });
  } finally {
    await place.stop();
  }
});

async function measure(place: Place): Promise<Report> {
  const report: Report = {
    at: new Date().toISOString(),
    machine: { node: process.version, cores: availableParallelism(), loadBefore: loadavg()[0] ?? 0 },
    ...{ rounds, seconds, connections, routes: [], sizes: [], pages: [] },
  };
  const wantsPages = isAsked('pages') && !options['no-browser'];
  if (wantsPages) requireBrowser();
  // The edge serves the web app beside the API, so it has to be there whatever is measured.
  await step('Web app', () => buildIfChanged('web', webInputs, buildWeb));
  const bundles = await step('Workers', async () => ({
    real: await place.productionBundle(),
    bare: await place.bareBundle(),
  }));
  if (isAsked('sizes')) {
    report.workerGzip = workerSize(bundles.real);
    report.sizes = pageSizes();
  }
  const asked = routes.filter(({ name }) => isAsked(name));
  if (asked.length === 0 && !wantsPages) return report;

  const small = await step(`Database with ${size} exercises`, () => place.database(size));
  const once = await startTargets(place, bundles, small, asked);
  if (asked.length > 0) {
    const large = await step(`Database with ${10 * size} exercises`, () => place.database(10 * size));
    const tenTimes = await startTargets(place, bundles, large, asked);
    const generator = new LoadGenerator();
    place.onStop(() => generator.stop());
    report.ceilings = {
      generator: await ceiling(generator, small.url),
      edge: await ceiling(generator, once.origin),
    };
    for (const route of asked) {
      const [one, ten] = [once.trios.get(route.name), tenTimes.trios.get(route.name)];
      if (!one || !ten) continue;
      const sides = [
        { ...one, client: small.client },
        { ...ten, client: large.client },
      ] as const;
      report.routes.push(
        await step(`Route ${route.name}`, () => measureRoute(generator, route, ...sides, { rounds, seconds })),
      );
    }
    await generator.stop();
  }
  if (wantsPages) {
    report.pages = await step('Page loads', () => measurePages(once.origin, (close) => place.onStop(close)));
  }
  return report;
}

/** How many answers a second that cost nothing: the best of a few tries, because the machine does other things, too. */
async function ceiling(generator: LoadGenerator, origin: string): Promise<number> {
  const health = target(origin, [{ method: 'GET', path: '/health' }]);
  let best = 0;
  for (let round = 0; round < 4; round++) {
    best = Math.max(best, (await generator.run(health, { connections, seconds })).perSecond);
  }
  return best;
}

function save(report: Report & { figures: readonly Figure[] }): void {
  const folder = join(dataFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(report, null, 2)}\n`;
  for (const name of [report.at.replaceAll(':', '-'), 'latest']) writeFileSync(join(folder, `${name}.json`), text);
  say(`\nWritten to ${join('.data', 'bench', 'latest.json')}.`);
}
