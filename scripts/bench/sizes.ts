import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fromRoot } from '../lib/paths.ts';
import { Plain } from '../lib/steps.ts';

export interface PageSize {
  page: string;
  /** Bytes, compressed with brotli: each file by itself, as it travels. */
  js: number;
  css: number;
  html: number;
}

const dist = fromRoot('apps/web/dist');

export const workerSize = (bundle: string): number => gzipSync(readFileSync(bundle), { level: 9 }).length;

export const pageSizes = (): PageSize[] => [pageSize('landing', 'index.html'), pageSize('library', 'library.html')];

/** What a first visit to a page loads before anybody clicks: what it names, and what that imports outright. */
function pageSize(page: string, file: string): PageSize {
  const html = read(file);
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const scripts = new Set<string>();
  for (const tag of tags) {
    const address = /rel="modulepreload"/.test(tag) ? attribute(tag, 'href') : attribute(tag, 'src');
    if (address) follow(address, scripts);
  }
  // A style sheet that is switched off only names a file for later; what counts is written into the page.
  const sheets = tags
    .filter((tag) => /rel="stylesheet"/.test(tag) && !/\sdisabled\b/.test(tag))
    .map((tag) => read(attribute(tag, 'href') ?? ''));
  const inline = (element: string) =>
    [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text]) => text ?? '');
  return {
    page,
    js: total([...[...scripts].map(read), ...inline('script')]),
    css: total([...inline('style'), ...sheets]),
    html: total([html]),
  };
}

function follow(address: string, seen: Set<string>): void {
  if (seen.has(address)) return;
  seen.add(address);
  const folder = address.slice(0, address.lastIndexOf('/'));
  // Minified modules import with `from"./x.js"` or `import"./x.js"`; `import("./x.js")` is for later.
  for (const [, name] of read(address).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    follow(`${folder}/${name}`, seen);
  }
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const total = (texts: readonly string[]): number =>
  texts.filter(Boolean).reduce((sum, text) => sum + brotliCompressSync(text).length, 0);

function read(address: string): string {
  const path = join(dist, address);
  if (!existsSync(path)) throw new Plain(`The built web app has no ${address}. Build it again: npm start does.`);
  return readFileSync(path, 'utf8');
}
