import { readFileSync } from 'node:fs';
import type { Manifest } from 'vite';

/** The files a page needs: the entry's and its route's, each once, what is imported before what imports it. */
export interface PageFiles {
  entry: string;
  scripts: string[];
  styles: string[];
}

const ENTRY = 'index.html';

export function readManifest(outDir: string): Manifest {
  return JSON.parse(readFileSync(`${outDir}/.vite/manifest.json`, 'utf8'));
}

/** `modules`: sources of the route and of what it loads at once, as the manifest names them. */
export function filesOf(manifest: Manifest, modules: string[]): PageFiles {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const module of [ENTRY, ...modules]) visit(module);
  return { entry: chunk(ENTRY).file, scripts: [...scripts], styles: [...styles] };

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
