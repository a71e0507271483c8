import type { QueryKey } from '@tanstack/solid-query';
import type { Api } from './trpc-client.ts';

let loaded: Promise<typeof import('./trpc-client.ts')> | undefined;

/** The client is fetched with the first call: a page made ahead makes none before it is on the screen. */
function load() {
  loaded ??= import('./trpc-client.ts').catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Calls the API. */
export async function call<T>(run: (api: Api) => Promise<T>): Promise<T> {
  return run((await load()).client);
}

/** Asks the API for something public, and falls back on what it answered last where there is no network. */
export async function ask<T>(key: QueryKey, run: (api: Api) => Promise<T>): Promise<T> {
  const { client, kept } = await load();
  return kept(key, () => run(client));
}
