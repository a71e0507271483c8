import type { Api } from './trpc-client.ts';

let client: Promise<Api> | undefined;

/** The API. Its client is fetched with the first call: a prerendered page makes none before it is on the screen. */
export function api(): Promise<Api> {
  client ??= import('./trpc-client.ts').then(
    (module) => module.client,
    (error) => {
      // Without a network the code itself may not come; the next call asks for it again.
      client = undefined;
      throw error;
    },
  );
  return client;
}
