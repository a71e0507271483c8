import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Manifest } from 'vite';

/** What is opened by few and rarely is fetched when it is. */
const LEFT_OUT = [/styleguide/];

/** Builds sw.js with the list of what the app needs to start without a network. */
export async function buildServiceWorker(root: string, outDir: string, manifest: Manifest): Promise<string[]> {
  const files = Object.entries(manifest)
    .filter(([key]) => !LEFT_OUT.some((pattern) => pattern.test(key)))
    .flatMap(([, chunk]) => [chunk.file, ...(chunk.css ?? [])])
    .filter((file) => /\.(js|css|svg)$/.test(file));
  const precache = ['/shell', '/icon.svg', '/manifest.webmanifest', ...new Set(files.map((file) => `/${file}`))];
  const shell = readFileSync(`${outDir}/shell.html`, 'utf8');
  const version = createHash('sha256').update(shell).update(precache.join()).digest('hex').slice(0, 12);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { PRECACHE: JSON.stringify(precache), VERSION: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: `${root}/src/service-worker.ts`,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return precache;
}
