import { roleId } from '@motriforge/db/lookups/access';
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../context.ts';

/** Whose rights are asked for: the caller's, or those of whoever a query finds. */
export type Asker = Actor | { kind: 'person'; userId: SQL };

/** The id of a caller with an account that is not suspended; nothing for anybody else. */
export const self = (actor: Asker): SQL =>
  sql`(select id from user where id = ${actor.kind === 'person' ? actor.userId : null} and is_active = 1)`;

/** Institutions the caller is a member or a customer of, and who they are there. */
export const belongings = (actor: Asker): SQL => sql`
  select member.institution_id, 1 as is_member, 0 as is_customer, member.id as member_id,
      member.institution_department as department_id
    from institution_member as member join institution on institution.id = member.institution_id
    where member.user_id = ${self(actor)} and member.is_active = 1 and institution.is_active = 1
  union all select customer.institution_id, 0, 1, null, null
    from user_professional_customer_relation as served
    join institution_customer as customer on customer.relation_id = served.id
    join institution on institution.id = customer.institution_id
    where served.customer_id = ${self(actor)} and served.is_active = 1 and customer.is_active = 1
      and institution.is_active = 1`;

/**
 * What the caller wears and holds, as tables of a `with recursive`: everywhere (institution '') and in each institution
 * they belong to. `holdings` is the same rule for one permission, with reasons. What a caller is leads to what they
 * were given and never the other way round, which is what `cross join` keeps the engine to.
 */
export const rightsTables = (actor: Asker, stake: SQL): SQL => sql`
  belonging as materialized (${belongings(actor)}),
  worn (institution_id, role_id) as (
    select '', ${roleId('GUEST')}
    union select '', role_id from user_role where user_id = ${self(actor)} and is_active = 1
    union select member.institution_id, member.institution_user_role_id
      from belonging cross join institution_member as member on member.id = belonging.member_id
    union select belonging.institution_id, role_id
      from belonging cross join institution_member_role on institution_member_id = belonging.member_id
      where is_active = 1
    union select institution_id, ${roleId('USER')} from belonging where is_customer
    union select worn.institution_id, role.parent_role from worn cross join role on role.id = worn.role_id
      where role.parent_role is not null),
  given (institution_id, permission_id) as (
    select worn.institution_id, role_permission.permission_id
      from worn cross join role_permission on role_permission.role_id = worn.role_id
    union select '', permission_id from user_permission where user_id = ${self(actor)} and is_active = 1
    union select member.institution_id, member.institution_user_permission_id
      from belonging cross join institution_member as member on member.id = belonging.member_id
    union select belonging.institution_id, permission_id
      from belonging cross join institution_member_permission on institution_member_id = belonging.member_id
      where is_active = 1
    union select belonging.institution_id, institution_department_permission_id
      from belonging cross join institution_department on institution_department.id = belonging.department_id
    union select belonging.institution_id, permission_id
      from belonging cross join institution_department_permission on institution_department_id = department_id
      where is_active = 1
    union select switched.institution_id, part.permission_id
      from belonging cross join institution_policy as switched on switched.institution_id = belonging.institution_id
      cross join policy_assignment as part on part.policy_id = switched.policy_id
      where belonging.is_member and switched.is_active = 1
        and (not exists (select 1 from policy_assignment as whose
            where whose.policy_id = switched.policy_id and whose.role_id is not null)
          or exists (select 1 from policy_assignment as whose join worn on worn.role_id = whose.role_id
            where whose.policy_id = switched.policy_id and worn.institution_id = switched.institution_id))),
  held (institution_id, permission_id, name) as materialized (
    select given.institution_id, permission.id, permission.name
    from given cross join permission on permission.id = given.permission_id
    where permission.id in (${stake}) and iif(given.institution_id = '', permission.scope is not 'INSTITUTION',
      permission.scope is not null and permission.scope <> 'ALL'))`;

/** The same for a visitor, who is a guest and nothing else. */
export const guestTables = (): SQL => sql`
  belonging (institution_id, is_member, is_customer, department_id) as (select '', 0, 0, null where 0),
  worn (institution_id, role_id) as (select '', ${roleId('GUEST')}),
  held (institution_id, permission_id, name) as (
    select '', permission.id, permission.name
    from role_permission join permission on permission.id = permission_id where role_id = ${roleId('GUEST')})`;
