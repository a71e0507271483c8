import type { PersonRights } from '@motriforge/shared/contracts/access';
import { AppError } from '@motriforge/shared/errors';
import type { PermissionName } from '@motriforge/shared/permissions';
import { sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { type PersonRow, people, toPerson } from './find-people.ts';
import { rightsTables } from './rights-sql.ts';

/** What somebody is and may do, everywhere and in each institution they belong to. One trip. */
export async function rightsOfPerson({ db }: UserCtx, { id: userId }: { id: string }): Promise<PersonRights> {
  const tables = rightsTables({ kind: 'person', userId, sessionId: null }, sql`select id from permission`);
  const [[person], roles, grants, held, institutions] = await db.batch([
    db.all<PersonRow>(sql`${people} where user.id = ${userId}`),
    db.all<{ id: string; name: string; isTheirs: 0 | 1 }>(sql`select id, name, exists (select 1 from user_role
        where user_id = ${userId} and role_id = role.id and is_active = 1) as isTheirs
      from role where type not in ('SYSTEM', 'GUEST') order by name`),
    db.all<{ name: PermissionName }>(sql`select permission.name
      from user_permission join permission on permission.id = user_permission.permission_id
      where user_permission.user_id = ${userId} and user_permission.is_active = 1 order by permission.name`),
    db.all<{ institutionId: string; name: PermissionName }>(sql`with recursive ${tables}
      select distinct institution_id as institutionId, name from held order by name`),
    db.all<Omit<PersonRights['institutions'][number], 'permissions'>>(sql`with recursive ${tables}
      select institution.id, institution.name, max(role.name) as role, max(department.name) as department
      from belonging join institution on institution.id = belonging.institution_id
      left join institution_member as member on member.id = belonging.member_id
      left join role on role.id = member.institution_user_role_id
      left join institution_department as department on department.id = member.institution_department
      group by institution.id order by institution.name`),
  ]);
  if (!person) throw new AppError('NOT_FOUND', 'There is no such person.');
  const heldIn = (institutionId: string) => held.filter((one) => one.institutionId === institutionId);
  const everywhere = heldIn('').map(({ name }) => name);
  return {
    ...toPerson(person),
    roles: rolesWhere(1),
    otherRoles: rolesWhere(0),
    grants: grants.map(({ name }) => name),
    permissions: everywhere,
    institutions: institutions.map((one) => ({
      ...one,
      permissions: heldIn(one.id).flatMap(({ name }) => (everywhere.includes(name) ? [] : [name])),
    })),
  };

  function rolesWhere(isTheirs: 0 | 1) {
    return roles.flatMap(({ id, name, ...role }) => (role.isTheirs === isTheirs ? [{ id, name }] : []));
  }
}
