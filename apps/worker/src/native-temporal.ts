import type { Temporal as Polyfill } from 'temporal-polyfill';

/** The runtime's own, under the name of the polyfill: wrangler.toml puts it in the place of that. */
export const { Temporal } = globalThis as unknown as { Temporal: typeof Polyfill };
