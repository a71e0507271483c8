import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { iconPng } from './icons.ts';
import { readManifest } from './manifest.ts';
import { type PublicData, prerender } from './prerender.ts';
import { sizes } from './report.ts';
import { buildServiceWorker } from './service-worker.ts';

const root = resolve(import.meta.dirname, '..');
/** Kept for reading errors, never published. */
const maps = resolve(root, '../../.data/source-maps');

interface BuildOptions {
  /** A JSON file of what the public API answers in English: `{ list, facets, pages }`. */
  prerenderData?: string | undefined;
  outDir?: string | undefined;
  /** Where the product will live, for canonical addresses. */
  origin?: string | undefined;
}

/** Everything under dist: code, pages, policy, icons and service worker. */
export async function buildWeb(options: BuildOptions = {}): Promise<void> {
  const outDir = resolve(options.outDir ?? `${root}/dist`);
  const serverDir = `${outDir}-server`;
  const configFile = `${root}/vite.config.ts`;
  const mode = 'production';
  await build({ configFile, mode, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  await build({
    configFile,
    mode,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: serverDir,
      emptyOutDir: true,
      ssr: `${root}/src/entry-server.tsx`,
      sourcemap: false,
      minify: false,
      manifest: false,
    },
  });

  const started = performance.now();
  const { pages } = await prerender({
    outDir,
    serverEntry: `${serverDir}/entry-server.js`,
    template: readFileSync(`${root}/index.html`, 'utf8'),
    data: loadPublicData(options.prerenderData),
    origin: options.origin ?? '',
  });
  rmSync(serverDir, { recursive: true });

  writeFileSync(`${outDir}/icon-192.png`, iconPng(192, { rounded: true, inset: 1 }));
  writeFileSync(`${outDir}/icon-512.png`, iconPng(512, { rounded: true, inset: 1 }));
  writeFileSync(`${outDir}/icon-maskable-512.png`, iconPng(512, { rounded: false, inset: 0.8 }));

  const manifest = readManifest(outDir);
  const precached = await buildServiceWorker(root, outDir, manifest);
  print(`${pages} pages in ${Math.round(performance.now() - started)} ms, ${precached.length} files kept for offline`);
  sizes(outDir, manifest).forEach(print);
  rmSync(`${outDir}/.vite`, { recursive: true });
  putMapsAside(`${outDir}/assets`);
}

function putMapsAside(assets: string): void {
  mkdirSync(maps, { recursive: true });
  for (const file of readdirSync(assets)) {
    if (file.endsWith('.map')) renameSync(`${assets}/${file}`, `${maps}/${file}`);
  }
}

function loadPublicData(path: string | undefined): PublicData | null {
  return path ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

if (import.meta.main) {
  await buildWeb({ prerenderData: process.env.PRERENDER_DATA, origin: process.env.PUBLIC_ORIGIN });
}
