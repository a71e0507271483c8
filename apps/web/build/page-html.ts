import { createHash } from 'node:crypto';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { PageFiles } from './manifest.ts';

export interface Page {
  /** Its address, or null for the shell, which stands in for any. */
  path: string | null;
  locale: Locale;
  title: string;
  description: string;
  html: string;
  state: unknown;
  files: PageFiles;
  css: string;
}

/** The first frame waits until the page stands in it: drawing the other half after it would keep a press waiting. */
const paintedWhole = '<link rel="expect" href="#first" blocking="render">';

/** Fills the places index.html keeps for what is made ahead. */
export function pageHtml(template: string, page: Page, origin: string): string {
  const filled: Record<string, string> = {
    '<html lang="en">': `<html lang="${page.locale}"${page.path ? ` data-path="${page.path}"` : ''}>`,
    '<!--head-->': paintedWhole + head(page, origin),
    '<!--style-->': [
      `<style>${page.css}</style>`,
      // Already inlined: disabled, so that nothing is fetched, and there, so that no chunk asks for it again.
      ...page.files.styles.map((file) => `<link rel="stylesheet" href="/${file}" disabled>`),
    ].join(''),
    '<!--first-->': page.html,
    '<!--state-->': page.state
      ? `<script type="application/json" id="state">${JSON.stringify(page.state).replaceAll('<', '\\u003c')}</script>`
      : '',
    '<script type="module" src="/src/main.tsx"></script>': [
      // Last in the body: earlier, they would share the line with the page itself and delay its first paint.
      ...page.files.scripts
        .filter((file) => file !== page.files.entry)
        .map((file) => `<link rel="modulepreload" href="/${file}">`),
      ...page.files.wideScripts.map((file) => `<link rel="modulepreload" href="/${file}" media="(min-width: 1024px)">`),
      `<script type="module" src="/${page.files.entry}"></script>`,
    ].join(''),
  };
  return Object.entries(filled).reduce((html, [place, text]) => {
    if (!html.includes(place)) throw new Error(`index.html has no place for ${place}`);
    return html.replace(place, () => text);
  }, template);
}

function head(page: Page, origin: string): string {
  const address = page.path && `${origin}${page.path}`;
  const tags = [`<title>${inAttribute(page.title)}</title>`];
  if (!page.path) return `${tags[0]}<meta name="robots" content="noindex">`;
  tags.push(
    meta('name', 'description', page.description),
    `<link rel="canonical" href="${address}">`,
    meta('property', 'og:site_name', 'MōtriForge'),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', address ?? ''),
    meta('property', 'og:locale', page.locale === 'th' ? 'th_TH' : 'en_US'),
  );
  return tags.join('');
}

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${inAttribute(content)}">`;

const inAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The hash by which a content security policy knows an inline script or style. */
export const cspHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The one script that runs before the first paint, as it stands in a page. */
export function earlyScript(html: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (script === undefined) throw new Error('index.html has no early script');
  return script;
}
