import { categoryId } from '@motriforge/db/lookups/categories';
import * as access from '@motriforge/db/schema/access';
import { user } from '@motriforge/db/schema/identity';
import { newId } from '@motriforge/shared/ids';
import { type Making, many, shippedRoles } from './making.ts';

/** Accounts, few of them suspended. */
export function somePeople({ add, roll }: Making): string[] {
  return many(9, () => {
    const id = newId();
    add(user, { id, email: `${id}@example.com`, userCategoryId: categoryId('USER', 'MEMBER'), isActive: roll(90) });
    return id;
  });
}

/** Roles of the staff's own making beside those the product ships. */
export function someRoles({ add, roll, pick, aPermission }: Making): string[] {
  const ownRoles = many(3, (place) => {
    const id = newId();
    add(access.role, {
      id,
      name: `Role ${place} ${id}`,
      type: 'COACH',
      parentRole: roll(40) ? pick(shippedRoles) : null,
    });
    if (roll(80)) add(access.rolePermission, { roleId: id, permissionId: aPermission() });
    return id;
  });
  return [...shippedRoles, ...ownRoles];
}

/** Policies that bring a permission, some of them to one role only. */
export function somePolicies({ add, roll, pick, aPermission }: Making, roles: readonly string[]): string[] {
  return many(2, (place) => {
    const id = newId();
    add(access.policy, { id, name: `Policy ${place} ${id}` });
    const permission = aPermission();
    const target = { policyId: id, targetId: permission, permissionId: permission };
    add(access.policyAssignment, { ...target, targetType: 'PERMISSION' });
    const role = pick(roles);
    if (roll(50)) add(access.policyAssignment, { policyId: id, targetType: 'ROLE', targetId: role, roleId: role });
    return id;
  });
}
