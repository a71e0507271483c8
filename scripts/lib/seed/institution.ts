import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import {
  institution,
  institutionCategory,
  institutionCustomer,
  institutionDepartment,
  institutionMember,
} from '@motriforge/db/schema/institutions';
import type { Ids } from './ids.ts';
import { knownIds, type Person, type Writer } from './person.ts';

export const departments = ['Strength', 'Rehabilitation', 'Yoga'] as const;
export type Department = (typeof departments)[number];

export const institutionIdOf = (founder: Ids): string => founder.known(knownIds.institution);
const departmentIdOf = (founder: Ids, department: Department): string =>
  founder.known(knownIds.institution + 1 + departments.indexOf(department));

/** A gym with its departments. */
export function writeInstitution({ rows, ids, calendar }: Writer, name: string, founded: number) {
  const createdAt = calendar.at(founded, 480);
  const institutionId = institutionIdOf(ids);
  rows.add(institution, {
    id: institutionId,
    name,
    visibilityId: visibilityId('INSTITUTION', 'PUBLIC'),
    createdAt,
    updatedAt: createdAt,
  });
  rows.add(institutionCategory, { institutionId, categoryId: categoryId('INSTITUTION', 'GYM') });
  for (const department of departments) {
    rows.add(institutionDepartment, { id: departmentIdOf(ids, department), institutionId, name: department });
  }
}

/** Somebody works in the gym or trains there. */
export function writeMember(
  { rows, ids, calendar }: Writer,
  person: Person,
  founder: Ids,
  department: Department | null,
) {
  rows.add(institutionMember, {
    id: ids.next(),
    userId: person.id,
    institutionId: institutionIdOf(founder),
    institutionUserRoleId: roleId(person.role),
    institutionDepartment: department && departmentIdOf(founder, department),
    joinedAt: calendar.at(person.joined, 600),
  });
}

export function writeCustomer({ rows, ids, calendar }: Writer, person: Person, founder: Ids, relationId: string) {
  rows.add(institutionCustomer, {
    id: ids.next(),
    institutionId: institutionIdOf(founder),
    relationId,
    linkedAt: calendar.at(person.joined, 720),
  });
}
