import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../../scripts/lib/browser.ts';
import type { Person } from './person.ts';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };
export const narrow = { width: 360, height: 740 };

export const browserArguments = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
}

export interface Visit {
  page: Page;
  /** What the browser complained about: console errors, uncaught errors, policy reports. */
  complaints: string[];
  close(): Promise<void>;
}

/** A person of their own: nothing stored, nothing cached. */
export async function visit(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL, viewport: phone, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url().endsWith('/csp-reports')) complaints.push(`policy: ${request.postData()}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** The browser of somebody who is signed in. */
export async function visitOf(browser: Browser, person: Person, options: BrowserContextOptions = {}): Promise<Visit> {
  return visit(browser, person.origin, { ...options, storageState: await person.storage() });
}

/** What axe finds wrong with the page as it is now, one line each. */
export async function violations(page: Page): Promise<string[]> {
  // What fetches, fades or moves after the last press has begun to by then.
  await page.waitForTimeout(300);
  // Brought in once for each page, and told that nobody reads what is right: most of its time would go there.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What is still fading in has too little contrast for a moment, which nobody reads.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    const ended = Promise.allSettled(ending.map(({ finished }) => finished));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** How far the page can be scrolled sideways; nothing in the product ever should. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return Math.max(0, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth));
}
