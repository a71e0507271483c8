import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { chatStatuses } from './schema/mind.ts';

/** A practised conversation, with how much was said in it. */
export const chatSessionsWithCounts = sqliteView('chat_sessions_with_counts', {
  id: text('id').notNull(),
  userId: text('user_id').notNull(),
  scenarioId: text('scenario_id'),
  status: text('status', { enum: chatStatuses }).notNull(),
  score: real('score'),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  endedAt: integer('ended_at'),
  messageCount: integer('message_count').notNull(),
  lastMessageAt: integer('last_message_at'),
}).existing();

/** What a person has practised, reached and written. */
export const userStatistics = sqliteView('user_statistics', {
  userId: text('user_id').notNull(),
  totalChatSessions: integer('total_chat_sessions').notNull(),
  totalMessages: integer('total_messages').notNull(),
  completedGoals: integer('completed_goals').notNull(),
  activeGoals: integer('active_goals').notNull(),
  journalEntries: integer('journal_entries').notNull(),
  lastChatSessionAt: integer('last_chat_session_at'),
}).existing();
