import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userRole } from '@motriforge/db/schema/access';
import { user, userCredential } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings } from '@motriforge/db/schema/settings';
import type { Person, Writer } from './person.ts';

const categories = {
  COACH: 'COACH',
  TRAINER: 'TRAINER',
  PHYSIOTHERAPIST: 'PHYSIOTHERAPIST',
  MANAGER: 'MANAGER',
  ADMIN: 'STAFF',
} as const;

/**
 * What everybody here signs in with. Hashing takes a third of a second, so it was done once: the hash below is of the
 * password above it.
 */
export const demoPassword = 'iron-sharpens-iron';
export const demoPasswordHash = 'scrypt$32768$8$3$7p-iqSM4aYh2-jjacBVWig$8S_7EaryNJiJ9Maoo7iRXKya4Ozw2ZkvDh-YbpAPGCk';

/** Somebody's account, with the profile and the settings that every account begins with. */
export function writeAccount({ rows, ids, calendar }: Writer, person: Person, currentWeightKg: number) {
  const createdAt = calendar.at(person.joined, 540);
  const stamp = { createdAt, updatedAt: createdAt };
  rows.add(user, {
    id: person.id,
    userCategoryId: categoryId('USER', categories[person.role as keyof typeof categories] ?? 'MEMBER'),
    email: person.email,
    username: person.username,
    firstName: person.firstName,
    lastName: person.lastName,
    dateOfBirth: person.bornOn,
    visibilityId: visibilityId('USER', 'INSTITUTION'),
    emailVerifiedAt: createdAt + 300_000,
    lastLogin: calendar.at(-1, 480),
    ...stamp,
  });
  rows.add(userCredential, {
    userId: person.id,
    passwordHash: demoPasswordHash,
    passwordChangedAt: createdAt,
    updatedAt: createdAt,
  });
  rows.add(userRole, {
    userId: person.id,
    roleId: roleId(person.role),
    assignedAt: createdAt,
    updatedAt: createdAt,
  });
  rows.add(userProfile, {
    id: ids.next(),
    userId: person.id,
    displayName: `${person.firstName} ${person.lastName}`,
    bio: person.bio,
    gender: person.gender,
    heightCm: person.heightCm,
    currentWeightKg,
    fitnessLevel: person.level,
    strengthLevel: person.level,
    onboardedAt: createdAt + 600_000,
    createdAt,
    updatedAt: calendar.at(-1, 480),
  });
  rows.add(userSettings, { userId: person.id, settingsId: ids.next(), ...stamp });
}
