import type { Locale } from '@motriforge/shared/contracts/common';
import type { RouteDefinition } from '@solidjs/router';
import { renderToStringAsync } from 'solid-js/web';
import { App } from './app.tsx';
import { exerciseListQuery, exercisePageQuery, facetsQuery } from './features/exercises/queries.ts';
import { ShellSkeleton } from './layout/shell-skeleton.tsx';
import { adopt, type FirstState } from './lib/first-state.ts';
import { pageTitle, renderedHead } from './lib/head.ts';
import { speak, t } from './lib/i18n.ts';
import { createQueryClient } from './lib/query-client.ts';
import { routes } from './routes.tsx';

/** The keys under which the pages look for their data; used to fill the first state. */
export const keys = { list: exerciseListQuery, page: exercisePageQuery, facets: facetsQuery };

export async function renderPage(url: string, locale: Locale, state: FirstState) {
  const html = await renderApp(url, routes, locale, state);
  const head = renderedHead();
  return { html, title: pageTitle(head), description: head.description ?? '' };
}

/** The page of no address: everything around a page, and its outline. */
export async function renderShell(locale: Locale) {
  const html = await renderApp('/shell', [{ path: '*', component: ShellSkeleton }], locale, null);
  return { html, title: t('app.name'), description: '' };
}

async function renderApp(url: string, routes: RouteDefinition[], locale: Locale, state: FirstState | null) {
  await speak(locale);
  const client = createQueryClient();
  if (state) adopt(client, state);
  // The page is replaced, not hydrated: it needs no scripts of Solid's. The option is there, its type is not.
  const options = { timeoutMs: 10_000, noScripts: true };
  const html = await renderToStringAsync(() => <App client={client} url={url} routes={routes} />, options);
  client.clear();
  return html;
}
