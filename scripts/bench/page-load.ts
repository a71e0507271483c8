import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from '../lib/browser.ts';
import { median } from './statistics.ts';

export interface PageLoad {
  page: string;
  /** Milliseconds from the start of the navigation. */
  fcp: number;
  /** The least of them: how far the others are from it says how busy the machine was. */
  fastestFcp: number;
  lcp: number;
  /** What long tasks take beyond 50 ms each, from the first paint to the end of the watch. */
  blocking: number;
  cls: number;
}

export const lineOfText = 'line of text';

/** A middling phone on a slow mobile network. */
const profile = {
  cpuSlowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
};
const viewport = { width: 390, height: 844 };
const watchedMillis = 5_000;
const loads = 9;

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Loads each page several times as somebody who was never here, and gives the middle of each figure. */
export async function measurePages(origin: string, onBrowser: (close: () => Promise<void>) => void) {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: flags });
  onBrowser(() => browser.close());
  const pages = [
    // What this machine takes to paint anything at all: a line of text, without styles or scripts.
    { page: lineOfText, path: '/robots.txt' },
    { page: 'landing', path: '/' },
    { page: 'library', path: '/library' },
  ];
  const results = new Map<string, Load[]>(pages.map(({ page }) => [page, []]));
  // The first load of each warms the edge and the browser, and is not counted.
  for (let load = 0; load <= loads; load++) {
    for (const { page, path } of pages) {
      const figures = await measureOnce(browser, `${origin}${path}`);
      if (load > 0) results.get(page)?.push(figures);
    }
  }
  await browser.close();
  return [...results].map(([page, list]): PageLoad => {
    const of = (pick: (load: Load) => number) => median(list.map(pick));
    return {
      page,
      fcp: of(({ fcp }) => fcp),
      fastestFcp: Math.min(...list.map(({ fcp }) => fcp)),
      lcp: of(({ lcp }) => lcp),
      blocking: of(({ blocking }) => blocking),
      cls: of(({ cls }) => cls),
    };
  });
}

type Load = Omit<PageLoad, 'page' | 'fastestFcp'>;

interface Seen {
  paints: number[];
  largest: number[];
  tasks: [start: number, duration: number][];
  shifts: number[];
}

async function measureOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', profile.network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction((until) => performance.now() > until, watchedMillis, { timeout: 60_000 });
    const seen = (await page.evaluate('globalThis.seen')) as Seen;
    const fcp = seen.paints[0] ?? Number.NaN;
    return {
      fcp,
      lcp: seen.largest.at(-1) ?? Number.NaN,
      blocking: seen.tasks
        .filter(([start, duration]) => start + duration > fcp && start < watchedMillis)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      cls: seen.shifts.reduce((sum, shift) => sum + shift, 0),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const seen: Seen = { paints: [], largest: [], tasks: [], shifts: [] };
  Object.assign(globalThis, { seen });
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paints.push(startTime);
  });
  on('largest-contentful-paint', ({ startTime }) => void seen.largest.push(startTime));
  on('longtask', ({ startTime, duration }) => void seen.tasks.push([startTime, duration]));
  on('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shifts.push(value);
  });
}
