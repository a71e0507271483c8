import { metered } from '@motriforge/db/client';
import type { Ctx } from '@motriforge/domain/context';
import { newToken } from '@motriforge/domain/identity';
import { newId } from '@motriforge/shared/ids';
import { openSession } from '../../packages/domain/src/identity/open-session.ts';
import { giveAccount, password } from '../../packages/domain/src/identity/testing.ts';
import { visitorOver } from '../../scripts/lib/visitor.ts';
import { letterTo, linkIn } from './mailbox.ts';
import type { World } from './world.ts';

export { password };

/** What a browser keeps, for tests without one. */
export class Jar {
  readonly cookies = new Map<string, string>();

  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const at = pair.indexOf('=');
      if (attributes.includes('Max-Age=0')) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }

  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** Somebody with a browser of their own. */
export class Person {
  readonly jar = new Jar();
  readonly id: string;
  readonly email: string;
  readonly origin: string;
  readonly #world: World;

  /** Somebody new, or another device of somebody. */
  constructor(world: World, { id }: { id: string } = { id: newId() }) {
    this.id = id;
    this.email = `${id}@example.com`;
    this.#world = world;
    this.origin = world.url;
  }

  async get(procedure: string, input?: unknown): Promise<Response> {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    const response = await this.#world.get(`/trpc/${procedure}${query}`, { headers: { cookie: this.jar.header() } });
    this.jar.take(response);
    return response;
  }

  async post(procedure: string, input?: unknown): Promise<Response> {
    const response = await this.#world.post(procedure, input, { headers: { cookie: this.jar.header() } });
    this.jar.take(response);
    return response;
  }

  signIn(given: { email?: string; password?: string; rememberMe?: boolean } = {}): Promise<Response> {
    return this.post('identity.signIn', { email: this.email, password, ...given });
  }

  /** Has an account and is signed in here, as after signing up; nothing was typed, hashed or sent for it. */
  async join(): Promise<this> {
    const ctx = this.#context(null);
    await giveAccount(ctx, { userId: this.id, email: this.email, isVerified: true });
    await openSession(ctx, { userId: this.id, rememberMe: false });
    return this;
  }

  /** Is signed in here too, as after showing the password. */
  async enter(userAgent: string): Promise<this> {
    await openSession(this.#context(userAgent), { userId: this.id, rememberMe: false });
    return this;
  }

  #context(userAgent: string | null): Ctx {
    const device = newToken();
    this.jar.cookies.set('__Host-device', device);
    return {
      ...visitorOver(metered(this.#world.client)),
      caller: { ipAddress: null, userAgent },
      browser: {
        device: () => device,
        country: null,
        keep: (session) => void this.jar.cookies.set('__Host-session', session?.token ?? ''),
      },
    };
  }

  /** What a browser has stored on which they are signed in. */
  async storage() {
    const me = JSON.stringify(await answerOf(await this.get('identity.me')));
    const { hostname: domain } = new URL(this.origin);
    const attributes = { domain, path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Lax' as const };
    return {
      cookies: [...this.jar.cookies].map(([name, value]) => ({ name, value, ...attributes })),
      origins: [{ origin: this.origin, localStorage: [{ name: 'motriforge.me', value: me }] }],
    };
  }

  /** Signs up and opens the letter: from then on they are signed in. */
  async signUp(): Promise<this> {
    await this.post('identity.signUp', { id: this.id, email: this.email, password });
    const link = linkIn(await letterTo(this.#world, this.email, /Prove/));
    await this.post('identity.verifyEmail', { token: link.split('#')[1] });
    return this;
  }
}

/** What a procedure answered. */
export async function answerOf<T>(response: Response): Promise<T> {
  const { result } = (await response.json()) as { result: { data: T } };
  return result.data;
}

/** How a procedure refused. */
export async function refusalOf(response: Response): Promise<{ code: string; message: string }> {
  const { error } = (await response.json()) as { error: { data: { view: { code: string; message: string } } } };
  return error.data.view;
}

export const tripsOf = (response: Response): number =>
  Number(/(\d+) trips?/.exec(response.headers.get('server-timing') ?? '')?.[1]);
