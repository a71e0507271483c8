import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';

/** The files a page needs: the entry's and its route's, each once, what is imported before what imports it. */
export interface PageFiles {
  entry: string;
  scripts: string[];
  /** What only a wide screen runs beside them. */
  wideScripts: string[];
  styles: string[];
}

const ENTRY = 'index.html';

export function readManifest(outDir: string): Manifest {
  return JSON.parse(readFileSync(`${outDir}/.vite/manifest.json`, 'utf8'));
}

/** The module of the words that every first page has, in a language. */
export function messagesModule(manifest: Manifest, locale: string): string {
  const key = Object.keys(manifest).find((key) => key.endsWith(`messages/first/${locale}`));
  if (!key) throw new Error(`The build has no words in “${locale}”.`);
  return key;
}

/** Sources of a route and of what it loads at once, as the manifest names them; `wide`: what only a wide screen loads. */
export function filesOf(manifest: Manifest, modules: string[], wide: string[] = []): PageFiles {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const module of [ENTRY, ...modules]) visit(module);
  const everywhere = scripts.size;
  for (const module of wide) visit(module);
  return {
    entry: chunk(ENTRY).file,
    scripts: [...scripts].slice(0, everywhere),
    wideScripts: [...scripts].slice(everywhere),
    styles: [...styles],
  };

  function visit(key: string) {
    const { file, imports = [], css = [] } = chunk(key);
    if (scripts.has(file)) return;
    for (const one of imports) visit(one);
    scripts.add(file);
    for (const style of css) styles.add(style);
  }

  function chunk(key: string) {
    const found = manifest[key];
    if (!found) throw new Error(`The build has no “${key}”.`);
    return found;
  }
}
