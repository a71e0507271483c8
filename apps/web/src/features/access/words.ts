import type { PersonFound } from '@motriforge/shared/contracts/access';
import type { PermissionName } from '@motriforge/shared/permissions';
import { type RoleName, roleParents } from '@motriforge/shared/roles';
import { t } from '../../lib/i18n.ts';

/** Roles of the product have words in both languages; those that staff made are called what they are called. */
export function roleName(name: string): string {
  const key = name.toUpperCase();
  return key in roleParents ? t(`role.${key as RoleName}`) : name;
}

/** Who acts goes without saying: what is given here is always given to people. */
export const shortName = (permission: PermissionName | string): string => permission.replace(/^USER\./, '');

export const personName = ({ name, email }: Pick<PersonFound, 'name' | 'email'>): string => name ?? email;
