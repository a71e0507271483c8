import { metered } from '@motriforge/db/client';
import { categoryId } from '@motriforge/db/lookups/categories';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { exercise } from '@motriforge/db/schema/exercises';
import { gym } from '@motriforge/db/schema/gyms';
import { userIdentity, userSession } from '@motriforge/db/schema/identity';
import { importBatch } from '@motriforge/db/schema/imports';
import { userShareInvite } from '@motriforge/db/schema/ownership';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import { programSchedule } from '@motriforge/db/schema/program-schedules';
import { program, programVersion } from '@motriforge/db/schema/programs';
import { userPasskey } from '@motriforge/db/schema/sign-in';
import { workoutSession } from '@motriforge/db/schema/training';
import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import { hashToken, newToken } from '@motriforge/domain/identity';
import { workoutId } from '@motriforge/domain/workouts';
import type { ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { passwordHash } from '../../../packages/domain/src/identity/testing.ts';
import { writeSmallWorld } from '../../../scripts/lib/seed/small-world.ts';
import type { World } from '../../support/world.ts';

/** Who calls. Where a row belongs to somebody else, it is the client's; the client's “somebody else” is the stranger. */
const addresses = {
  visitor: null,
  stranger: 'athlete@example.com',
  owner: 'client@example.com',
  'their coach': 'coach@example.com',
  'another coach': 'trainer@example.com',
  colleague: 'mali@example.com',
  'other department': 'physio@example.com',
  manager: 'manager@example.com',
  admin: 'admin@example.com',
  suspended: 'diego@example.com',
} as const;

export type ActorName = keyof typeof addresses;
export const actorNames = Object.keys(addresses) as ActorName[];

/** People with every relation to one another that decides something, and rows of their own. */
export class Cast {
  readonly db;
  readonly #ids = new Map<string, string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.db = metered(world.client);
  }

  async enter(): Promise<this> {
    await writeSmallWorld(this.#world.client);
    const { rows } = await this.#world.client.execute('select id, email from user');
    for (const { id, email } of rows) this.#ids.set(String(email), String(id));
    for (const address of Object.values(addresses)) {
      if (address !== null && !this.#ids.has(address)) throw new Error(`Nobody has the address ${address}.`);
    }
    await this.#world.client.batch([
      { sql: 'update user set is_active = 0 where email = ?', args: [addresses.suspended] },
      // Everybody shows their password several times: trying this one costs nothing.
      { sql: 'update user_credential set password_hash = ?', args: [passwordHash] },
    ]);
    return this;
  }

  /** The id of somebody who calls; a visitor has none. */
  idOf(actor: ActorName): string {
    return this.#ids.get(addresses[actor] ?? '') ?? newId();
  }

  emailOf = (actor: ActorName): string => addresses[actor] ?? 'nobody@example.com';

  /** Whose a row is that is not the actor's. */
  otherThan = (actor: ActorName): string => this.idOf(actor === 'owner' ? 'stranger' : 'owner');

  /** A session of somebody, as it stands in their cookie. */
  async signIn(actor: ActorName): Promise<string> {
    if (actor === 'visitor') return '';
    const token = newToken();
    await this.session(this.idOf(actor), token);
    return `__Host-session=${token}`;
  }

  async session(userId: string, token = newToken()): Promise<string> {
    const id = newId();
    const now = Date.now();
    await this.db.insert(userSession).values({
      id,
      userId,
      accessTokenHash: hashToken(token),
      createdAt: now,
      authenticatedAt: now,
      lastActivityAt: now,
      expiresAt: now + 3_600_000,
      absoluteExpiresAt: now + 3_600_000,
    });
    return id;
  }

  async passkey(userId: string): Promise<string> {
    const id = newId();
    await this.db.insert(userPasskey).values({ id, userId, credentialId: id, publicKey: 'key', name: 'Key' });
    return id;
  }

  /** A workout that may be shared. */
  async workout(createdBy: string): Promise<string> {
    const id = newId();
    await this.db.insert(workout).values({
      id,
      createdBy,
      name: `Workout ${id}`,
      workoutCategoryId: categoryId('WORKOUT', 'GENERAL'),
      workoutStatusId: statusId('PUBLISHING', 'DRAFT'),
      visibilityId: visibilityId('WORKOUT', 'SHARED'),
      estimatedDurationSeconds: 0,
    });
    return id;
  }

  /** A workout with something to do and a version, shared with nobody. */
  async publishedWorkout(createdBy: string): Promise<string> {
    const id = await this.workout(createdBy);
    const [workoutSetId, instructionId] = [newId(), newId()];
    const exerciseId = await this.exercise(createdBy);
    const its = { id: workoutSetId, name: 'Block', setCategoryId: categoryId('SET', 'WORKING'), restAfterSeconds: 0 };
    await this.db.batch([
      this.db.insert(workoutSet).values({ ...its, workoutId: id, orderIndex: 0 }),
      this.db
        .insert(exerciseInstruction)
        .values({ id: instructionId, workoutSetId, exerciseId, orderIndex: 0, restBetweenSeconds: 0 }),
      this.db.insert(workoutVersion).values({
        workoutId: id,
        versionNumber: 1,
        snapshotData: { name: `Workout ${id}`, notes: null, description: null, difficultyLevelId: null, sets: [] },
      }),
    ]);
    return id;
  }

  async revisionOf(workoutId: string): Promise<number> {
    const [row] = await this.db.select({ at: workout.updatedAt }).from(workout).where(eq(workout.id, workoutId));
    return row?.at ?? 0;
  }

  /** A program of somebody, laid out over a week. */
  async program(createdBy: string): Promise<string> {
    const id = newId();
    await this.db.insert(program).values({
      id,
      createdBy,
      title: `Program ${id}`,
      programCategoryId: categoryId('PROGRAM', 'GENERAL'),
      visibilityId: visibilityId('PROGRAM', 'PRIVATE'),
    });
    await this.db.insert(programSchedule).values({ programId: id, scheduleLengthDays: 7, isDefault: true });
    return id;
  }

  /** A program of somebody that they have saved once. */
  async writtenProgram(createdBy: string): Promise<string> {
    const id = await this.program(createdBy);
    const snapshotData = { revision: 1, draft: { ...aDraft(), title: `Program ${id}` } };
    await this.db.insert(programVersion).values({ programId: id, versionNumber: 0, snapshotData, isActive: false });
    return id;
  }

  async #follow(userId: string) {
    const programId = await this.program(userId);
    const [schedule] = await this.db.select().from(programSchedule).where(eq(programSchedule.programId, programId));
    const run = { id: newId(), userId, programId, programScheduleId: schedule?.id ?? '', startDate: '2026-06-15' };
    await this.db.insert(userProgram).values(run);
    return run;
  }

  run = async (userId: string): Promise<string> => (await this.#follow(userId)).id;

  async exercise(createdBy: string): Promise<string> {
    const id = newId();
    const visibility = visibilityId('EXERCISE', 'PRIVATE');
    await this.db
      .insert(exercise)
      .values({ id, createdBy, name: `Exercise ${id}`, exerciseType: 'weight_training', visibilityId: visibility });
    return id;
  }

  async gym(userId: string): Promise<string> {
    const id = newId();
    await this.db.insert(gym).values({ id, userId, name: `Gym ${id}` });
    return id;
  }

  async share(invitedBy: string): Promise<string> {
    const id = newId();
    const token = hashToken(newToken());
    const workoutId = await this.workout(invitedBy);
    await this.db
      .insert(userShareInvite)
      .values({ id, invitedBy, inviteeEmail: 'a-friend@example.com', workoutId, token });
    return id;
  }

  /** A session somebody trained. */
  async training(userId: string): Promise<string> {
    const id = newId();
    const completedAt = Date.now();
    await this.db.insert(workoutSession).values({ id, userId, sessionDate: '2026-06-15', completedAt });
    return id;
  }

  /** A file of history that is being brought. */
  async import(userId: string): Promise<string> {
    const id = newId();
    const fileHash = id.replaceAll('-', '').repeat(2);
    const file = { fileName: 'strong.csv', fileHash, fileBytes: 1 };
    await this.db.insert(importBatch).values({ id, userId, source: 'STRONG', status: 'PROCESSING', ...file });
    return id;
  }

  async identity(userId: string): Promise<string> {
    const id = newId();
    await this.db.insert(userIdentity).values({ id, userId, provider: 'GOOGLE', providerSubject: id });
    return id;
  }
}

/** A program of one week with a workout of the library on its first day. */
export const aDraft = (): ProgramDraft => ({
  title: `Program ${newId()}`,
  description: '',
  category: 'GENERAL',
  difficulty: null,
  weeks: [
    {
      id: newId(),
      days: Array.from({ length: 7 }, (_, day) =>
        day === 0 ? [{ id: newId(), workoutId: workoutId('barbell-day-a'), isOptional: false }] : [],
      ),
    },
  ],
  growth: [],
});
