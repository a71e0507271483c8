import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';
type Source = Record<string, string>;
type Compiled = ReturnType<typeof compile>;

/**
 * ICU messages, compiled while building: `virtual:messages/account/th` is a module of what one area of the product says
 * in one language. Areas are folders, so that a page brings the words of its own and no others.
 */
export function messages(options: { folder: string; reference: string }): Plugin {
  const file = (area: string, locale: string) => `${options.folder}/${area}/${locale}.json`;
  const read = (area: string, locale: string): Source => JSON.parse(readFileSync(file(area, locale), 'utf8'));

  return {
    name: 'messages',
    buildStart() {
      const areas = readdirSync(options.folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      const sources = areas.map(({ name }) => read(name, options.reference));
      for (const key of repeated(sources)) this.error(`“${key}” is said in more than one area.`);
      writeTypes(`${options.folder}/messages.d.ts`, Object.assign({}, ...sources));
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [area = '', locale = ''] = id.slice(PREFIX.length + 1).split('/');
      this.addWatchFile(file(area, locale));
      const source = read(area, locale);
      for (const flaw of compare(read(area, options.reference), source)) this.error(`${area}/${locale}.json ${flaw}`);
      const entries = Object.entries(source).map(([key, text]) => [key, compile(text)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(entries))}`, moduleType: 'js' };
    },
  };
}

/** What more than one area says. */
export function repeated(sources: readonly Source[]): string[] {
  const keys = sources.flatMap((source) => Object.keys(source));
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

/** What a translation lacks or says too much, in words. */
export function compare(reference: Source, translation: Source): string[] {
  const missing = Object.keys(reference).filter((key) => !translation[key]);
  const unknown = Object.keys(translation).filter((key) => !(key in reference));
  const strange = Object.entries(translation).flatMap(([key, text]) => {
    const known = argumentsOf(compile(reference[key] ?? ''));
    return [...argumentsOf(compile(text)).keys()].filter((name) => !known.has(name)).map((name) => `${key}: {${name}}`);
  });
  return [
    ...missing.map((key) => `lacks “${key}”`),
    ...unknown.map((key) => `has “${key}”, which nothing uses`),
    ...strange.map((place) => `takes an argument that is never given, ${place}`),
  ];
}

const CHOICES = [1, 2, 3];
const NUMERIC = [2, 3, 4];

/** The arguments of a message and the type of each. */
export function argumentsOf(message: Compiled, found = new Map<string, string>()): Map<string, string> {
  if (typeof message === 'string') return found;
  for (const node of message) {
    if (!Array.isArray(node)) continue;
    const [name, kind, options] = node as [string, number | undefined, unknown];
    found.set(name, kind !== undefined && NUMERIC.includes(kind) ? 'number' : (found.get(name) ?? 'string | number'));
    if (kind !== undefined && CHOICES.includes(kind)) {
      for (const branch of Object.values(options as Record<string, Compiled>)) argumentsOf(branch, found);
    }
  }
  return found;
}

function writeTypes(path: string, reference: Source) {
  const lines = Object.entries(reference).map(([key, text]) => {
    const taken = [...argumentsOf(compile(text))].map(([name, type]) => `${name}: ${type}`);
    return `  '${key}': ${taken.length > 0 ? `{ ${taken.join('; ')} }` : 'null'};`;
  });
  const text = `// Written by build/messages-plugin.ts.\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
