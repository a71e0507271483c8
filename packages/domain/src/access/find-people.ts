import type { FindPeopleInput, PeopleFound, PersonFound } from '@motriforge/shared/contracts/access';
import { Id } from '@motriforge/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';

/**
 * People of whom a name or the address begins with the first word, and in whose names and address the others occur, in
 * the order of their addresses. One trip; the first word is looked up, so that nobody else's row is read.
 */
export async function findPeople(ctx: UserCtx, { query, limit, cursor }: FindPeopleInput): Promise<PeopleFound> {
  const [first = '', ...others] = query.toLowerCase().split(/\s+/);
  // The cursor names a person, and not their address: it travels where addresses should not.
  const after = cursor === undefined ? '' : sql`(select email from user where id = ${readCursor(Id, cursor)})`;
  const rows = await ctx.db.all<PersonRow>(peopleQuery({ first, others, after, limit: limit + 1 }));
  const found = rows.slice(0, limit).map(toPerson);
  const last = found.at(-1);
  return { people: found, nextCursor: rows.length > limit && last ? writeCursor(last.id) : null };
}

interface PeopleAsked {
  first: string;
  others: readonly string[];
  after: SQL | string;
  limit: number;
}

/** Apart, so that a test can look at how it is answered. */
export const peopleQuery = ({ first, others, after, limit }: PeopleAsked): SQL => sql`
  with called (id) as materialized (${sql.join(
    names.map(([column, id, table]) => sql`select ${id} from ${table} where ${beginsWith(column, first)}`),
    sql` union `,
  )})
  ${columns} from called cross join user on user.id = called.id ${withProfile}
  where user.email > ${after} and not exists (
    select 1 from json_each(${JSON.stringify(others)}) as word where instr(lower(concat_ws(' ', user.first_name,
      user.last_name, user.username, profile.display_name, user.email)), word.value) = 0)
  order by user.email limit ${limit}`;

/** What people are called by: each is indexed as it is written here. */
const names = [
  [sql`email`, sql`id`, sql`user`],
  [sql`lower(username)`, sql`id`, sql`user`],
  [sql`lower(first_name)`, sql`id`, sql`user`],
  [sql`lower(last_name)`, sql`id`, sql`user`],
  [sql`lower(display_name)`, sql`user_id`, sql`user_profile`],
] as const;

/** The last character there is ends what begins with a word. */
const beginsWith = (column: SQL, word: string): SQL => sql`${column} >= ${word} and ${column} < ${`${word}\u{10ffff}`}`;

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
const columns = sql`select user.id, user.email, user.is_active as isActive,
    coalesce(profile.display_name, nullif(concat_ws(' ', user.first_name, user.last_name), '')) as name,
    (select json_group_array(role.name order by role.name) from user_role join role on role.id = user_role.role_id
      where user_role.user_id = user.id and user_role.is_active = 1) as roles`;

const withProfile = sql`left join user_profile as profile on profile.user_id = user.id`;

export const people: SQL = sql`${columns} from user ${withProfile}`;
