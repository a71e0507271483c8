import type { ApiCtx } from '@motriforge/api/trpc';
import { guarded } from '@motriforge/db/client';
import { recogniseWithRights } from '@motriforge/domain/access';
import type { Ctx, Person } from '@motriforge/domain/context';
import { type Claim, claimMillis, readClaim, signClaim, stillThere } from '@motriforge/domain/identity';
import { AppError } from '@motriforge/shared/errors';
import { packRights, unpackRights } from '@motriforge/shared/packed-rights';
import type { PermissionName } from '@motriforge/shared/permissions';
import type { Cookies } from './cookies.ts';

/** A context for a procedure, and whether what it believed of its caller has turned out to be of the past. */
export interface Call {
  ctx: ApiCtx;
  isStale(): boolean;
}

/** What a browser shows of who asks, where it was signed less than a minute ago. Free, and enough for reading. */
export function believe(visitor: Ctx, { session, claim }: Cookies): Claim | null {
  const shown = session && claim ? readClaim(visitor, claim, session) : null;
  // Another version of the product names other rights.
  return shown && unpackRights(shown.rights) ? shown : null;
}

/** Who asks: whoever is believed to, or else whose session it is, which is looked up and signed for the next minute. */
export async function callOf(visitor: Ctx, cookies: Cookies, believed: Claim | null): Promise<Call> {
  const claim = believed ?? (await lookUp(visitor, cookies));
  if (!claim) return { ctx: { ...visitor, guardedDb: visitor.db, may: () => false }, isStale: () => false };
  const person: Person = { kind: 'person', userId: claim.userId, sessionId: claim.sessionId };
  let isStale = false;
  const guardedDb = guarded(visitor.db, {
    statement: stillThere(visitor, claim),
    refuse() {
      isStale = true;
      return new AppError('SIGNED_OUT', 'Sign in again to go on.');
    },
  });
  let rights: ReadonlySet<PermissionName> | undefined;
  return {
    ctx: {
      ...visitor,
      actor: person,
      guardedDb,
      may(permission) {
        rights ??= unpackRights(claim.rights) ?? new Set();
        return rights.has(permission);
      },
    },
    isStale: () => isStale,
  };
}

async function lookUp(visitor: Ctx, cookies: Cookies): Promise<Claim | null> {
  const { session: token } = cookies;
  const found = token ? await recogniseWithRights(visitor, token) : null;
  if (!token || !found) return null;
  const { person, permissionVersion, permissions } = found;
  const { userId, sessionId } = person;
  const claim = { userId, sessionId: sessionId ?? '', permissionVersion, rights: packRights(permissions) };
  cookies.keepClaim(signClaim(visitor, claim, token), claimMillis / 1_000);
  return claim;
}
