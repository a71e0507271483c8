import type { Jar } from './person.ts';
import type { World } from './world.ts';

/** Follows one step of the dance, as a browser with this jar. */
export async function stepOf(world: World, jar: Jar, path: string): Promise<URL> {
  const response = await world.get(path, { headers: { cookie: jar.header() } });
  jar.take(response);
  return new URL(response.headers.get('location') ?? '');
}

/** Chooses an account on the page of the stand-in, and answers with the address the browser comes back to. */
export async function choose(address: string | URL, choice: Record<string, string>): Promise<URL> {
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(choice), redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '');
}
