import { permissionId, roleId } from '@motriforge/db/lookups/access';
import type { VisibilityResource } from '@motriforge/db/schema/enums';
import type { PermissionName } from '@motriforge/shared/permissions';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Statement } from '../../commit.ts';
import type { Ctx } from '../../context.ts';

/** Kinds of things that random worlds are made of. */
export const kinds = ['WORKOUT', 'PROGRAM', 'GOAL', 'FAVORITE_COLLECTION'] as const satisfies VisibilityResource[];
export const scopes = ['OWN', 'RESOURCE_ID', 'INSTITUTION', 'PUBLIC', 'ALL'] as const;
export const permissions: readonly PermissionName[] = [
  ...kinds.flatMap((kind) => scopes.map((scope) => `USER.${kind}.SEE.${scope}` as const)),
  // No role of a customer has these.
  'USER.WORKOUT.UPDATE.INSTITUTION',
  'USER.PROGRAM.UPDATE.INSTITUTION',
];

/** A world in the making: what chance says, and the rows it has come to so far. */
export interface Making {
  now: number;
  statements: Statement[];
  /** Whether something happens that does so in so many of a hundred worlds. */
  roll(percent: number): boolean;
  pick<T>(some: readonly T[]): T;
  aPermission(): string;
  /** A row, unless there is one like it. */
  add<T extends SQLiteTable>(table: T, row: T['$inferInsert']): void;
}

/** The same world for the same seed. */
export function makingOf(ctx: Ctx, seed: number): Making {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  // An index below the length of a list that is never empty.
  const pick = <T>(some: readonly T[]): T => some[below(some.length)] as T;
  const statements: Statement[] = [];
  return {
    now: ctx.now(),
    statements,
    roll: (percent) => below(100) < percent,
    pick,
    aPermission: () => permissionId(pick(permissions)),
    add: (table, row) => void statements.push(ctx.db.insert(table).values(row).onConflictDoNothing()),
  };
}

export const many = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

export const shippedRoles = (['GUEST', 'USER', 'TRAINEE', 'COACH', 'MANAGER', 'ADMIN'] as const).map(roleId);
