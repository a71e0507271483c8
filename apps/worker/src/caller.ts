import type { ApiCtx } from '@motriforge/api/trpc';
import { guarded } from '@motriforge/db/client';
import { rightsOf } from '@motriforge/domain/access';
import type { Ctx, Person } from '@motriforge/domain/context';
import { type Claim, claimMillis, readClaim, recognise, signClaim, stillThere } from '@motriforge/domain/identity';
import { AppError } from '@motriforge/shared/errors';
import { packRights, unpackRights } from '@motriforge/shared/packed-rights';
import type { PermissionName } from '@motriforge/shared/permissions';
import type { Cookies } from './cookies.ts';

/** A context for a procedure, and whether what it believed of its caller has turned out to be of the past. */
export interface Call {
  ctx: ApiCtx;
  isStale(): boolean;
}

/**
 * Finds out who asks. In the steady state that is free: a claim signed less than a minute ago says so. Otherwise, or
 * where the claim must not be believed, the session is looked up and a new claim signed.
 */
export async function callOf(visitor: Ctx, cookies: Cookies, believesClaims: boolean): Promise<Call> {
  const { session } = cookies;
  const claim = session ? await claimFor(visitor, cookies, session, believesClaims) : null;
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

async function claimFor(visitor: Ctx, cookies: Cookies, token: string, believesClaims: boolean): Promise<Claim | null> {
  const shown = believesClaims && cookies.claim ? readClaim(visitor, cookies.claim, token) : null;
  // Another version of the product names other rights.
  if (shown && unpackRights(shown.rights)) return shown;
  const found = await recognise(visitor, token);
  if (!found) return null;
  const { person, permissionVersion } = found;
  const { permissions } = await rightsOf({ ...visitor, actor: person });
  const { userId, sessionId } = person;
  const claim = { userId, sessionId: sessionId ?? '', permissionVersion, rights: packRights(permissions) };
  cookies.keepClaim(signClaim(visitor, claim, token), claimMillis / 1_000);
  return claim;
}
