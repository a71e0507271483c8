import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { iconPng } from './icons.ts';
import { filesOf, readManifest } from './manifest.ts';
import { type PublicData, prerender } from './prerender.ts';
import { buildServiceWorker } from './service-worker.ts';

const root = resolve(import.meta.dirname, '..');

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
  for (const [name, file, route] of [
    ['landing', 'index.html', 'src/features/mind/landing-page.tsx'],
    ['library', 'library.html', 'src/features/exercises/library-page.tsx'],
  ] as const) {
    const html = readFileSync(`${outDir}/${file}`, 'utf8');
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const { scripts } = filesOf(manifest, [route, messagesKey(manifest)]);
    const js = scripts.map((script) => small(readFileSync(`${outDir}/${script}`))).reduce((sum, size) => sum + size, 0);
    print(`${name}: js ${kB(js)}, css ${kB(small(css))}, page ${kB(small(html))} (brotli)`);
  }
  rmSync(`${outDir}/.vite`, { recursive: true });
}

function loadPublicData(path: string | undefined): PublicData | null {
  return path ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

const messagesKey = (manifest: object) => Object.keys(manifest).find((key) => key.endsWith('messages/en')) ?? '';
const small = (data: string | Buffer) => brotliCompressSync(data).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const print = (line: string) => process.stdout.write(`${line}\n`);

if (import.meta.main) {
  await buildWeb({ prerenderData: process.env.PRERENDER_DATA, origin: process.env.PUBLIC_ORIGIN });
}
