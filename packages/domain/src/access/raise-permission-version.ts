import { roleId } from '@motriforge/db/lookups/access';
import { user } from '@motriforge/db/schema/identity';
import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Whose rights a change touches: one person's, or those of everybody a role, a department or an institution gives to. */
export type Touched = { userId: string } | { roleId: string } | { departmentId: string } | { institutionId: string };

/**
 * Ends what was signed about people's rights, in the batch that changes them. Where only a change that takes place
 * should count, `condition` says whether it will: the statement goes before the change, which decides.
 */
export function raisePermissionVersion({ db }: Ctx, touched: Touched, condition: SQL = sql`true`): Statement {
  return db
    .update(user)
    .set({ permissionVersion: sql`${user.permissionVersion} + 1` })
    .where(sql`${inArray(user.id, peopleOf(touched))} and (${condition})`);
}

function peopleOf(touched: Touched): SQL {
  if ('userId' in touched) return sql`(select ${touched.userId})`;
  if ('roleId' in touched) return wearersOf(touched.roleId);
  return 'departmentId' in touched
    ? sql`(select user_id from institution_member where institution_department = ${touched.departmentId})`
    : sql`(select user_id from institution_member where institution_id = ${touched.institutionId}
        union select served.customer_id
          from institution_customer as customer cross join user_professional_customer_relation as served
          on served.id = customer.relation_id where customer.institution_id = ${touched.institutionId})`;
}

/** Everybody with a role or with one that inherits from it. Everybody is a guest, and customers of institutions are users. */
function wearersOf(role: string): SQL {
  return sql`(with recursive heir (id) as (
      select ${role} union select role.id from heir cross join role on role.parent_role = heir.id)
    select id from user where ${role} = ${roleId('GUEST')}
    union select user_id from heir cross join user_role on user_role.role_id = heir.id
    union select user_id from heir cross join institution_member on institution_user_role_id = heir.id
    union select member.user_id from heir cross join institution_member_role as given on given.role_id = heir.id
      cross join institution_member as member on member.id = given.institution_member_id
    union select served.customer_id from user_professional_customer_relation as served
      join institution_customer as customer on customer.relation_id = served.id
      where ${roleId('USER')} in (select id from heir))`;
}
