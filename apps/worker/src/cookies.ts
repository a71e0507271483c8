import type { SessionTokens } from '@motriforge/domain/context';
import { newToken } from '@motriforge/domain/identity';
import { parse, serialize } from 'hono/utils/cookie';

/** Browsers take these names from nobody but this very host, over a safe connection and for all of it. */
const names = { session: '__Host-session', claim: '__Host-claim', device: '__Host-device' } as const;

const deviceSeconds = 400 * 86_400;

export interface Cookies {
  /** The token of a session. */
  session: string | undefined;
  /** Who that session belongs to, signed a moment ago. */
  claim: string | undefined;
  /** What tells this browser from others. One that has none gets one with the answer. */
  device(): string;
  keepSession(session: SessionTokens | null, now: number): void;
  keepClaim(claim: string, seconds: number): void;
  /** What the answer has to say. */
  toSet(): string[];
}

export function cookiesOf(headers: Headers): Cookies {
  const sent = parse(headers.get('cookie') ?? '');
  const toSet = new Map<string, string>();
  const keep = (name: string, value: string, maxAge?: number) =>
    toSet.set(
      name,
      serialize(name, value, {
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
        ...(maxAge === undefined ? {} : { maxAge }),
      }),
    );
  let device = sent[names.device];
  return {
    session: sent[names.session],
    claim: sent[names.claim],
    device() {
      if (!device || !/^[\w-]{43}$/.test(device)) {
        device = newToken();
        keep(names.device, device, deviceSeconds);
      }
      return device;
    },
    keepSession(session, now) {
      // A claim speaks of the session it was made for, so it goes with it.
      keep(names.claim, '', 0);
      if (session === null) keep(names.session, '', 0);
      else {
        const seconds = Math.ceil((session.expiresAt - now) / 1_000);
        keep(names.session, session.token, session.rememberMe ? seconds : undefined);
      }
    },
    keepClaim: (claim, seconds) => void keep(names.claim, claim, seconds),
    toSet: () => [...toSet.values()],
  };
}
