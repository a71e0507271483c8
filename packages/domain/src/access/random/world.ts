import { sql } from 'drizzle-orm';
import type { Ctx } from '../../context.ts';
import { someGyms, someRelations } from './gyms.ts';
import { makingOf } from './making.ts';
import { somePeople, somePolicies, someRoles } from './people.ts';
import { someThings, type Thing } from './things.ts';
import { someGroups, someSchedules, someShares, someVisibilityPolicies } from './ties.ts';

export interface RandomWorld {
  people: string[];
  gyms: string[];
  things: Thing[];
}

/** People, institutions, rights and things as chance will have them, with every kind of tie between them. */
export async function randomWorld(ctx: Ctx, seed: number): Promise<RandomWorld> {
  const making = makingOf(ctx, seed);
  const people = somePeople(making);
  const roles = someRoles(making);
  const gyms = someGyms(making, { people, roles, policies: somePolicies(making, roles) });
  someRelations(making, people, gyms);
  const things = someThings(making, people, gyms);
  someSchedules(making, things);
  someShares(making, things, people, gyms);
  someGroups(making, things, people, gyms);
  someVisibilityPolicies(making, roles, gyms);
  const table = ctx.db.run(sql`create table thing
    (id text primary key, owner_id text, visibility_id text not null, institution_id text)`);
  await ctx.db.batch([table, ...making.statements]);
  return { people, gyms, things };
}
