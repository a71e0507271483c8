import { devToken, type World } from './world.ts';

/** Makes it another time for the worker, or the right one again. */
export async function setClock(world: World, to: number | null): Promise<void> {
  const body = new URLSearchParams({ to: to === null ? '' : new Date(to).toISOString() });
  await world.get('/__dev/clock', { method: 'POST', headers: { 'x-dev-token': devToken }, body });
}
