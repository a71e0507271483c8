import { existsSync } from 'node:fs';
import { Plain } from './steps.ts';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Where the browser for the browser tests is; CHROMIUM_PATH names another. */
export function browserPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named === undefined ? usual.find((path) => existsSync(path)) : named;
}

export function requireBrowser(): string {
  const path = browserPath();
  if (path !== undefined && existsSync(path)) return path;
  throw new Plain(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to where it is.',
  );
}
