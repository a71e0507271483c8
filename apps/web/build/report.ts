import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { filesOf, messagesModule } from './manifest.ts';

const pages = [
  ['landing', 'index.html', 'src/features/mind/landing-page.tsx'],
  ['library', 'library.html', 'src/features/exercises/library-page.tsx'],
] as const;

/** What the first pages weigh, as a phone receives them. */
export function sizes(outDir: string, manifest: Manifest): string[] {
  return pages.map(([name, file, route]) => {
    const html = readFileSync(`${outDir}/${file}`, 'utf8');
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const { scripts } = filesOf(manifest, [messagesModule(manifest, 'en'), route]);
    const js = scripts.reduce((sum, script) => sum + brotli(readFileSync(`${outDir}/${script}`)), 0);
    return `${name}: js ${kB(js)}, css ${kB(brotli(css))}, page ${kB(brotli(html))} (brotli)`;
  });
}

const brotli = (data: string | Buffer) => brotliCompressSync(data).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
