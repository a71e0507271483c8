import { permissionId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { visibilityNames } from '@motriforge/db/schema/enums';
import { favoriteShare } from '@motriforge/db/schema/favorites';
import { userGroup, userGroupMember, userGroupResource } from '@motriforge/db/schema/groups';
import * as rights from '@motriforge/db/schema/institution-rights';
import { userOwnership, userShareInvite, userShareInviteCategory } from '@motriforge/db/schema/ownership';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { newId } from '@motriforge/shared/ids';
import { kinds, type Making, scopes } from './making.ts';
import type { Thing } from './things.ts';

/** Programs made of workouts, of whoever's. */
export function someSchedules({ statements, add, roll }: Making, things: readonly Thing[]): void {
  const ofKind = (kind: Thing['kind']) => things.filter((one) => one.kind === kind);
  for (const { id: programId, ownerId } of ofKind('PROGRAM')) {
    const programScheduleId = newId();
    add(programSchedule, { id: programScheduleId, programId, scheduleLengthDays: 7 });
    for (const { id: workoutId, ownerId: maker } of ofKind('WORKOUT')) {
      const day = { dayNumber: 1, orderIndex: statements.length, scheduleLengthDays: 7 };
      if (roll(maker === ownerId ? 70 : 5)) add(scheduleWorkout, { programScheduleId, workoutId, ...day });
    }
  }
}

/** Letters, rights given by name and links, some of them over. */
export function someShares(
  { now, add, roll, pick }: Making,
  things: readonly Thing[],
  people: readonly string[],
  gyms: readonly string[],
): void {
  for (const { kind, id: resourceId, ownerId } of things) {
    for (const person of people) {
      if (ownerId !== null && kind === 'FAVORITE_COLLECTION' && person !== ownerId && roll(15)) {
        const expiresAt = roll(50) ? now + pick([-1, 0, 1]) : null;
        const institutionId = roll(40) ? pick(gyms) : null;
        add(favoriteShare, {
          collectionId: resourceId,
          sharedBy: ownerId,
          sharedWith: institutionId === null && roll(90) ? person : null,
          institutionId,
          shareToken: aHash(),
          isActive: roll(80),
          sharedAt: now - 10,
          expiresAt,
        });
      }
      if (kind !== 'PROGRAM' && kind !== 'WORKOUT') continue;
      if (roll(8)) {
        const isRevoked = roll(30);
        add(userOwnership, { userId: person, resourceType: kind, resourceId, isRevoked, isPrimaryOwner: false });
      }
      if (ownerId === null || !roll(20)) continue;
      const id = newId();
      const isActive = roll(75);
      const isAccepted = roll(85);
      add(userShareInvite, {
        id,
        invitedBy: ownerId,
        inviteeEmail: `${person}@example.com`,
        ...(kind === 'PROGRAM' ? { programId: resourceId } : { workoutId: resourceId }),
        token: aHash(),
        isActive,
        isRevoked: !isActive,
        acceptedBy: isAccepted ? person : null,
        acceptedAt: isAccepted ? now : null,
      });
      const userShareInviteId = id;
      const category = categoryId('WORKOUT', pick(['STRENGTH', 'CARDIO']));
      if (roll(40)) add(userShareInviteCategory, { userShareInviteId, categoryId: category });
    }
  }
}

/** Groups of a person or an institution, and what they may see. */
export function someGroups(
  { add, roll, pick }: Making,
  things: readonly Thing[],
  people: readonly string[],
  gyms: readonly string[],
): void {
  for (const name of ['Morning', 'Evening', 'Night']) {
    const id = newId();
    const institutionId = roll(50) ? pick(gyms) : null;
    add(userGroup, { id, name, institutionId, ownerId: institutionId === null ? pick(people) : null });
    for (const userId of people) if (roll(40)) add(userGroupMember, { groupId: id, userId });
    for (const one of things) {
      if (roll(25)) add(userGroupResource, { groupId: id, resourceType: one.kind, resourceId: one.id });
    }
  }
}

/** Rules that differ from the product's, in an institution, for a role or everywhere. */
export function someVisibilityPolicies(
  { add, roll, pick }: Making,
  roles: readonly string[],
  gyms: readonly string[],
): void {
  for (const kind of kinds) {
    for (const level of [...visibilityNames, ...visibilityNames, 'PUBLIC'] as const) {
      if (!roll(40)) continue;
      add(rights.visibilityPolicy, {
        visibilityId: visibilityId(kind, level),
        permissionId: permissionId(`USER.${kind}.SEE.${pick(scopes)}`),
        institutionId: roll(50) ? pick(gyms) : null,
        roleId: roll(50) ? pick(roles) : null,
        allowGuest: roll(10),
      });
    }
  }
}

const aHash = () => `${newId()}${newId()}`.replaceAll('-', '');
