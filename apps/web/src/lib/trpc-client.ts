import type { AppRouter } from '@motriforge/api/root';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';

export { kept } from './kept.ts';

export type Api = TRPCClient<AppRouter>;

/** The server takes ten calls in one request and no more. */
export const client: Api = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/trpc', maxItems: 10 })],
});
