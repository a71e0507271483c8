import { permissionId } from '@motriforge/db/lookups/access';
import type { PermissionName } from '@motriforge/shared/permissions';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { levelOf } from './levels.ts';
import { type PersonFacts, personQueries } from './person-facts.ts';
import { type TieFacts, tieQueries } from './tie-facts.ts';

/** What a row says about who may see it. */
export interface Visible {
  id: string;
  /** None is private. */
  visibilityId: string | null;
  ownerId: string | null;
  /** The institution it belongs to. Absent where rows of the kind name none: they are at home where their owner is a member. */
  institutionId?: string | null;
}

/** All that decides about a person and some rows, as it stands in the database. */
export interface Facts extends PersonFacts, TieFacts {
  now: number;
}

export interface Asked {
  /** Null is a visitor. */
  userId: string | null;
  rows: readonly Visible[];
  /** Permissions that are asked for beside those the rows' visibilities take. */
  permissions?: readonly PermissionName[];
}

/** One trip. */
export async function loadFacts(ctx: Ctx, { userId, rows, permissions = [] }: Asked): Promise<Facts> {
  const asked = JSON.stringify(rows.map((row) => ({ ...row, kind: levelOf(row.visibilityId)?.kind })));
  const stake = sql`select permission_id from visibility_policy
      where visibility_id in (select value ->> 'visibilityId' from json_each(${asked}))
    union select value from json_each(${JSON.stringify(permissions.map(permissionId))})`;
  const queries = Object.entries({ ...personQueries(userId, stake), ...tieQueries(userId, asked) });
  const [first, ...rest] = queries.map(([, query]) => ctx.db.all(query));
  const lists = first ? await ctx.db.batch([first, ...rest]) : [];
  // Each list has the name of its query, and the columns its interface says.
  const named = Object.fromEntries(queries.map(([name], place) => [name, lists[place]])) as unknown;
  const facts = { now: ctx.now(), ...(named as PersonFacts & TieFacts) };
  return isKnown(facts) ? facts : { ...facts, ...nothing };
}

/** Whether there is an account, and it is not suspended. Whoever has none is a visitor. */
export const isKnown = ({ people: [person] }: Pick<Facts, 'people'>): boolean => person?.isActive === 1;

/** What a visitor was given, and a suspended person has left. */
const nothing = {
  userRoles: [],
  grants: [],
  memberships: [],
  memberRoles: [],
  memberGrants: [],
  departmentGrants: [],
  policies: [],
  customers: [],
  letters: [],
  scheduled: [],
  ownerships: [],
  favoriteShares: [],
  groups: [],
  relations: [],
} satisfies Partial<Facts>;
