import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExerciseFacets, ExerciseList, ExercisePage } from '@motriforge/shared/contracts/exercises';
import { minifySync } from 'vite';
import type * as Server from '../src/entry-server.tsx';
import type { FirstState } from '../src/lib/first-state.ts';
import { filesOf, messagesModule, readManifest } from './manifest.ts';
import { cspHash, earlyScript, pageHtml } from './page-html.ts';

export interface PublicData {
  list: ExerciseList;
  facets: ExerciseFacets;
  pages: ExercisePage[];
}

interface PrerenderOptions {
  outDir: string;
  serverEntry: string;
  template: string;
  data: PublicData | null;
  origin: string;
}

/** The language every page is made in. */
const locale = 'en';

/** Writes the public pages as finished HTML, and the shell that stands in for every other address. */
export async function prerender(options: PrerenderOptions): Promise<{ pages: number }> {
  const { outDir, data } = options;
  const server: typeof Server = await import(pathToFileURL(options.serverEntry).href);
  const manifest = readManifest(outDir);
  const messages = messagesModule(manifest, locale);
  const template = withSmallScript(options.template);
  const at = Date.now();
  const styleHashes = new Set<string>();
  let pages = 0;

  async function write(
    path: string | null,
    file: string,
    code: { route?: string; wide?: string },
    queries: FirstState['queries'],
  ) {
    const state = { at, queries };
    const rendered = path ? await server.renderPage(path, locale, state) : await server.renderShell(locale);
    const files = filesOf(
      manifest,
      [messages, code.route].filter((one) => one !== undefined),
      code.wide ? [code.wide] : [],
    );
    const css = files.styles.map((style) => readFileSync(`${outDir}/${style}`, 'utf8').trim()).join('');
    const html = pageHtml(
      template,
      { ...rendered, path, locale, state: queries.length > 0 ? state : null, files, css },
      options.origin,
    );
    styleHashes.add(cspHash(css));
    mkdirSync(dirname(`${outDir}/${file}`), { recursive: true });
    writeFileSync(`${outDir}/${file}`, html);
    pages++;
  }

  const { keys } = server;
  const exercises = 'src/features/exercises';
  await write(null, 'shell.html', {}, []);
  await write('/', 'index.html', { route: 'src/features/mind/landing-page.tsx' }, []);
  await write(
    '/library',
    'library.html',
    { route: `${exercises}/library-page.tsx`, wide: `${exercises}/filter-panel.tsx` },
    data
      ? [
          [keys.list({}, locale).queryKey, { pages: [data.list], pageParams: [''] }],
          [keys.facets(locale).queryKey, data.facets],
        ]
      : [],
  );
  for (const page of data?.pages ?? []) {
    await write(`/library/${page.slug}`, `library/${page.slug}.html`, { route: `${exercises}/exercise-page.tsx` }, [
      [keys.page(page.slug, locale).queryKey, page],
    ]);
  }

  const scriptHashes = [cspHash(earlyScript(template))];
  writeFileSync(`${outDir}/csp.json`, JSON.stringify({ styleHashes: [...styleHashes], scriptHashes }));
  return { pages };
}

function withSmallScript(template: string): string {
  const source = earlyScript(template);
  const small = minifySync('early.js', source).code.trim();
  return template.replace(source, () => small).replace(/>\s+</g, '><');
}
