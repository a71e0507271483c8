import type { WaysIn } from '@motriforge/shared/contracts/identity';
import type { Ctx } from '../context.ts';

/** How people can get in here, for pages that were made before anybody knew. */
export const waysIn = ({ google }: Ctx): WaysIn => ({ google: google !== null });
