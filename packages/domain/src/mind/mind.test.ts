import { metricId } from '@motriforge/db/lookups/metrics';
import { auditLog } from '@motriforge/db/schema/events';
import { userMetric } from '@motriforge/db/schema/health';
import { chatMessage, chatScenario, chatSession, journalEntry } from '@motriforge/db/schema/mind';
import { newId } from '@motriforge/shared/ids';
import { desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { completeGoal, setGoal } from '../goals/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { endChat, openChat, recentChats, say, statistics, writeJournal } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
const scenarioId = newId();
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  const scenario = {
    id: scenarioId,
    code: 'raise',
    title: 'Asking for a raise',
    openingMessage: 'You wanted to talk?',
  };
  await world.db.insert(chatScenario).values(scenario);
});
afterEach(() => world.close());

const open = async (ctx = kit) => {
  const id = newId();
  await openChat(ctx, { id, scenarioId, locale: 'en' });
  return id;
};
const write = (entryDate = '2026-06-15', id = newId()) => writeJournal(kit, { id, entryDate, content: 'Slept well.' });
const chatRow = async (id: string) => (await world.db.select().from(chatSession).where(eq(chatSession.id, id)))[0];

describe('practising a conversation', () => {
  it('keeps what is said in order, and once', async () => {
    const sessionId = await open();
    const twice = newId();
    await say(kit, { id: twice, sessionId, content: 'I would like a raise.' });
    await say(kit, { id: twice, sessionId, content: 'I would like a raise.' });
    await say(kit, { id: newId(), sessionId, content: 'Here is why.' });
    const messages = await world.db.select().from(chatMessage).orderBy(chatMessage.orderIndex);
    expect(messages.map(({ orderIndex, sender, content }) => [orderIndex, sender, content])).toEqual([
      [0, 'ASSISTANT', 'You wanted to talk?'],
      [1, 'USER', 'I would like a raise.'],
      [2, 'USER', 'Here is why.'],
    ]);
    const traces = await world.db.select().from(auditLog).where(eq(auditLog.entityType, 'chat_message'));
    expect(traces).toHaveLength(2);
  });

  it('counts one more when it ends, and ends once', async () => {
    for (let count = 0; count < 2; count++) {
      const sessionId = await open();
      world.advance(1000);
      await endChat(kit, { sessionId, score: 80 });
      await expect(endChat(kit, { sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await chatRow(sessionId)).toMatchObject({ status: 'COMPLETED', score: 80, endedAt: world.ctx.now() });
    }
    const figures = await world.db
      .select()
      .from(userMetric)
      .where(eq(userMetric.metricId, metricId('CONVERSATIONS_PRACTISED')))
      .orderBy(desc(userMetric.createdAt));
    expect(figures.map(({ value }) => value)).toEqual([2, 1]);
  });

  it('is for its owner, while it lasts', async () => {
    const sessionId = await open();
    const message = () => ({ id: newId(), sessionId, content: 'Hello?' });
    const other = await world.person();
    await expect(say(other, message())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(endChat(other, { sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await endChat(kit, { sessionId });
    await expect(say(kit, message())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.db.$count(chatMessage)).toBe(1);
  });

  it('moves its updated_at with what is said', async () => {
    const sessionId = await open();
    world.advance(1000);
    await say(kit, { id: newId(), sessionId, content: 'Well.' });
    expect((await chatRow(sessionId))?.updatedAt).toBe(world.ctx.now());
  });
});

describe('changing a row', () => {
  it('of a chat session moves its updated_at', async () => {
    const id = await open();
    await world.db.update(chatSession).set({ updatedAt: 1 });
    await world.db.update(chatSession).set({ score: 50 });
    expect((await chatRow(id))?.updatedAt).toBeGreaterThan(1);
  });

  it('of the journal moves its updated_at', async () => {
    await write();
    await world.db.update(journalEntry).set({ updatedAt: 1 });
    await world.db.update(journalEntry).set({ mood: 'calm' });
    expect((await world.db.select().from(journalEntry))[0]?.updatedAt).toBeGreaterThan(1);
  });
});

describe('the journal', () => {
  it('takes a page, and takes it anew from its owner only', async () => {
    const id = newId();
    await write('2026-06-15', id);
    world.advance(1000);
    await writeJournal(kit, { id, entryDate: '2026-06-15', content: 'Slept badly.', mood: 'tired' });
    const other = await world.person();
    await writeJournal(other, { id, entryDate: '2026-06-15', content: 'Not mine.' });
    const pages = await world.db.select().from(journalEntry);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ content: 'Slept badly.', mood: 'tired', updatedAt: world.ctx.now() });
  });
});

describe('the figures of a person', () => {
  it('count conversations, messages, goals and pages each by themselves', async () => {
    const sessions = [await open(), await open()];
    for (const sessionId of sessions) {
      for (let count = 0; count < 3; count++) await say(kit, { id: newId(), sessionId, content: 'Well.' });
    }
    for (let count = 0; count < 4; count++) await write();
    const goals = [newId(), newId(), newId()];
    for (const id of goals) await setGoal(kit, { id, title: 'Speak up' });
    await completeGoal(kit, goals[0] ?? '');
    await open(await world.person());
    expect(await statistics(kit)).toEqual({
      userId: kit.actor.userId,
      totalChatSessions: 2,
      totalMessages: 8,
      completedGoals: 1,
      activeGoals: 2,
      journalEntries: 4,
      lastChatSessionAt: world.ctx.now(),
    });
  });

  it('show each conversation with how much was said in it', async () => {
    const quiet = await open();
    world.advance(1000);
    const long = await open();
    world.advance(1000);
    for (let count = 0; count < 2; count++) await say(kit, { id: newId(), sessionId: long, content: 'Well.' });
    await open(await world.person());
    const chats = await recentChats(kit);
    expect(chats.map(({ id, messageCount, lastMessageAt }) => [id, messageCount, lastMessageAt])).toEqual([
      [long, 3, world.ctx.now()],
      [quiet, 1, world.ctx.now() - 2000],
    ]);
  });
});
