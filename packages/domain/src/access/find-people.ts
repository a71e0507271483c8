import type { FindPeopleInput, PeopleFound, PersonFound } from '@motriforge/shared/contracts/access';
import { Id } from '@motriforge/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';

/** People in whose names and address every word occurs, in the order of their addresses. One trip. */
export async function findPeople(ctx: UserCtx, { query, limit, cursor }: FindPeopleInput): Promise<PeopleFound> {
  const words = JSON.stringify(query.toLowerCase().split(/\s+/));
  // The cursor names a person, and not their address: it travels where addresses should not.
  const after = cursor === undefined ? '' : sql`(select email from user where id = ${readCursor(Id, cursor)})`;
  const rows = await ctx.db.all<PersonRow>(sql`${people} where user.email > ${after} and not exists (
      select 1 from json_each(${words}) as word where instr(lower(concat_ws(' ', user.first_name, user.last_name,
        user.username, profile.display_name, user.email)), word.value) = 0)
    order by user.email limit ${limit + 1}`);
  const found = rows.slice(0, limit).map(toPerson);
  const last = found.at(-1);
  return { people: found, nextCursor: rows.length > limit && last ? writeCursor(last.id) : null };
}

export interface PersonRow extends Omit<PersonFound, 'isActive' | 'roles'> {
  isActive: 0 | 1;
  roles: string;
}

export const toPerson = ({ isActive, roles, ...row }: PersonRow): PersonFound => ({
  ...row,
  isActive: isActive === 1,
  roles: JSON.parse(roles),
});

/** Each person with their name, if they told it, and the names of the roles they wear everywhere. */
export const people: SQL = sql`select user.id, user.email, user.is_active as isActive,
    coalesce(profile.display_name, nullif(concat_ws(' ', user.first_name, user.last_name), '')) as name,
    (select json_group_array(role.name order by role.name) from user_role join role on role.id = user_role.role_id
      where user_role.user_id = user.id and user_role.is_active = 1) as roles
  from user left join user_profile as profile on profile.user_id = user.id`;
