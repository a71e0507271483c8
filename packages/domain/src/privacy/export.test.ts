import { bucketId, mediaTypeId } from '@motriforge/db/lookups/media';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { withheldColumns } from '@motriforge/db/ownership/exceptions';
import { holdings } from '@motriforge/db/ownership/holdings';
import { auditLog } from '@motriforge/db/schema/events';
import { user } from '@motriforge/db/schema/identity';
import { media } from '@motriforge/db/schema/media';
import { userExport } from '@motriforge/db/schema/privacy';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { buildExport, erase, findExport, forgetExports, latestExport, requestExport, waitingExports } from './index.ts';
import { exportOf, filling, memoryPlaces } from './testing.ts';

let world: TestWorld;
let kit: Awaited<ReturnType<TestWorld['person']>>;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com' });
});
afterEach(() => world.close());

const day = 86_400_000;
const tokenOf = (id: string) => world.ctx.secrets.tokenOf('export', id);

describe('the file of a person', () => {
  it('has every table that is theirs, no secret, and nobody else', async () => {
    const { userId } = await filling(world, (filler) => filler.fill('canary'));
    const others = await world.db.select({ id: user.id }).from(user);
    const ctx = { ...kit, actor: { ...kit.actor, userId } };
    await world.db.delete(userExport).where(eq(userExport.userId, userId));
    const files = await exportOf(ctx);
    const tables = holdings.filter(({ isExported }) => isExported).map(({ name }) => name);
    expect([...files.keys()].toSorted()).toEqual(
      [
        'README.txt',
        'about.json',
        ...tables.flatMap((name) => [`data/${name}.jsonl`, `tables/${name}.csv`]),
      ].toSorted(),
    );
    const all = [...files.values()].join('\n');
    expect(others.filter(({ id }) => id !== userId && all.includes(id))).toEqual([]);
    for (const [table, column] of withheldColumns.flatMap(({ of }) => of).map((place) => place.split('.'))) {
      expect(files.get(`data/${table}.jsonl`)).not.toContain(`"${column}"`);
    }
    expect(all).toContain('canary');
  });

  it('reads page after page and keeps the order, whatever the number of rows', async () => {
    const { userId } = kit.actor;
    const [sessionId, logId] = [newId(), newId()];
    await world.db.insert(workoutSession).values({ id: sessionId, userId, sessionDate: '2026-06-15' });
    await world.db.insert(exerciseLog).values({
      id: logId,
      workoutSessionId: sessionId,
      exerciseName: 'Squat',
      exerciseType: 'weight_training',
      orderIndex: 0,
    });
    const sets = Array.from({ length: 4_001 }, (_, at) => ({
      id: newId(),
      exerciseLogId: logId,
      setNumber: at + 1,
      reps: 5,
    }));
    for (let at = 0; at < sets.length; at += 1_000)
      await world.db.insert(exerciseSetLog).values(sets.slice(at, at + 1_000));
    world.meter.trips = 0;
    const files = await exportOf(kit);
    // Eight tables a trip, two further pages of sets, one trip for uploads, and those of the wish itself.
    expect(world.meter.trips).toBeLessThan(36);
    const lines = files
      .get('data/exercise_set_log.jsonl')
      ?.trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(lines).toEqual(sets.map(({ id }) => id));
  });

  it('has tables a spreadsheet reads as data: text is quoted, numbers are not', async () => {
    const { userId } = kit.actor;
    const title = '=HYPERLINK("https://example.com","x"),\n+1 "สวัสดี"';
    await world.db.insert(workoutSession).values({ userId, sessionDate: '2026-06-15', title, notes: '@cmd' });
    const files = await exportOf(kit);
    const [row] = parse(files.get('tables/workout_session.csv') ?? '', { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(row).toMatchObject({ title: `'${title}`, notes: "'@cmd", session_date: '2026-06-15', revision: '0' });
    expect(JSON.parse(files.get('data/workout_session.jsonl') ?? '')).toMatchObject({ title, notes: '@cmd' });
  });

  it('has the files they uploaded, under names that stay inside', async () => {
    const { userId } = kit.actor;
    const id = newId();
    await world.db.insert(media).values({
      id,
      ownerId: userId,
      filename: '../../face.txt',
      url: '/face',
      mediaTypeId: mediaTypeId('DOCUMENT'),
      visibilityId: visibilityId('MEDIA', 'PRIVATE'),
      bucketId: bucketId('chat_attachments'),
      storageKey: 'face',
    });
    const files = await exportOf(kit, memoryPlaces(new Map([['face', new TextEncoder().encode('a face')]])));
    expect(files.get(`files/${id}-.._.._face.txt`)).toBe('a face');
  });
});

describe('the wish for a file', () => {
  it('is one at a time, and told of', async () => {
    const first = await requestExport(kit, { id: newId() });
    expect(await requestExport(kit, { id: newId() })).toEqual(first);
    expect(await world.db.$count(auditLog)).toBe(1);
    expect(await waitingExports(world.ctx, 10)).toEqual([first.id]);
    await buildExport(world.ctx, first.id, memoryPlaces());
    expect(await waitingExports(world.ctx, 10)).toEqual([]);
    expect(await latestExport(kit)).toMatchObject({ id: first.id, status: 'COMPLETED' });
    await expect(requestExport(kit, { id: first.id })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await requestExport(kit, { id: newId() })).toMatchObject({ status: 'REQUESTED' });
  });

  it('gives a link that works once, for twenty at once, and for seven days', async () => {
    const { id } = await requestExport(kit, { id: newId() });
    const token = tokenOf(id);
    await expect(findExport(world.ctx, { token })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await buildExport(world.ctx, id, memoryPlaces());
    expect(JSON.stringify(await world.db.select().from(userExport))).not.toContain(token);
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => findExport(world.ctx, { token })));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const late = await requestExport(kit, { id: newId() });
    await buildExport(world.ctx, late.id, memoryPlaces());
    world.advance(7 * day);
    await expect(findExport(world.ctx, { token: tokenOf(late.id) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is carried out again after a stop, and the file made once', async () => {
    const { id } = await requestExport(kit, { id: newId() });
    const away = async () => Promise.reject(new AppError('UNAVAILABLE', 'Away.'));
    const places = memoryPlaces();
    await expect(buildExport(world.ctx, id, { ...places, store: away })).rejects.toThrow('Away.');
    expect(await waitingExports(world.ctx, 10)).toEqual([id]);
    await Promise.all([buildExport(world.ctx, id, places), buildExport(world.ctx, id, places)]);
    await buildExport(world.ctx, id, places);
    expect([...places.kept.keys()]).toEqual([`exports/${id}.zip`]);
    expect(places.removed).toEqual([]);
    expect(await world.db.select().from(userExport)).toMatchObject([
      { status: 'COMPLETED', sizeBytes: places.kept.get(`exports/${id}.zip`)?.length },
    ]);
  });

  it('ends when it cannot be carried out, so that another can be made', async () => {
    const { id } = await requestExport(kit, { id: newId() });
    const broken = async () => Promise.reject(new Error('The disk is on fire.'));
    await expect(buildExport(world.ctx, id, { ...memoryPlaces(), store: broken })).rejects.toThrow('fire');
    expect(await latestExport(kit)).toMatchObject({ status: 'FAILED' });
    await requestExport(kit, { id: newId() });
  });

  it('leaves no file of somebody who was erased meanwhile', async () => {
    const { id } = await requestExport(kit, { id: newId() });
    const places = memoryPlaces();
    const store = async (key: string, content: ReadableStream<Uint8Array>) => {
      await places.store(key, content);
      await erase(world.ctx, kit.actor.userId, places.removeFiles);
    };
    await buildExport(world.ctx, id, { ...places, store });
    expect(places.removed).toEqual([{ bucket: null, key: `exports/${id}.zip` }]);
  });

  it('is forgotten with its file when its days are over', async () => {
    const { id } = await requestExport(kit, { id: newId() });
    const places = memoryPlaces();
    await buildExport(world.ctx, id, places);
    expect(await forgetExports(world.ctx, places.removeFiles)).toBe(0);
    world.advance(7 * day);
    expect(await forgetExports(world.ctx, places.removeFiles)).toBe(1);
    expect(places.removed).toEqual([{ bucket: null, key: `exports/${id}.zip` }]);
    expect(await forgetExports(world.ctx, places.removeFiles)).toBe(0);
  });
});
