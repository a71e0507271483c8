import { locales } from '@motriforge/shared/contracts/common';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { difficultyLevel, visibility } from './enums.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { consentText } from './privacy.ts';
import { filled, lists } from './rules.ts';

/** A hard conversation to practise. */
export const chatScenario = table(
  'chat_scenario',
  {
    id: id(),
    code: text('code', { length: 100 }).notNull().unique(),
    title: text('title', { length: 255 }).notNull(),
    description: text('description'),
    /** Who the partner plays. */
    persona: text('persona'),
    /** What the partner says first. */
    openingMessage: text('opening_message'),
    /** What the person tries to do, each judged in the feedback. */
    objectives: json<string[]>('objectives'),
    difficultyLevelId: text('difficulty_level_id').references(() => difficultyLevel.id, { onDelete: 'restrict' }),
    orderIndex: integer('order_index').notNull().default(0),
    isActive: flag('is_active').notNull().default(true),
  },
  (t) => [
    filled('chat_scenario_named_ck', t.title),
    filled('chat_scenario_coded_ck', t.code),
    lists('chat_scenario_list_ck', t.objectives),
    check('chat_scenario_order_ck', sql`${t.orderIndex} >= 0`),
  ],
);

/** A scenario's words in another language. */
export const chatScenarioTranslation = table(
  'chat_scenario_translation',
  {
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => chatScenario.id, { onDelete: 'cascade' }),
    locale: text('locale', { enum: locales }).notNull(),
    title: text('title', { length: 255 }).notNull(),
    description: text('description'),
    persona: text('persona'),
    openingMessage: text('opening_message'),
    objectives: json<string[]>('objectives'),
  },
  (t) => [
    primaryKey({ columns: [t.scenarioId, t.locale] }),
    filled('chat_scenario_translation_named_ck', t.title),
    lists('chat_scenario_translation_list_ck', t.objectives),
  ],
);

/** A person's word that their messages may go to an endpoint outside, until they take it back. */
export const chatConsent = table(
  'chat_consent',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The host that gets to read them. */
    endpoint: text('endpoint', { length: 255 }).notNull(),
    /** The words they agreed to. */
    consentTextId: text('consent_text_id')
      .notNull()
      .references(() => consentText.id, { onDelete: 'restrict' }),
    grantedAt: instant('granted_at').notNull().$defaultFn(Date.now),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('chat_consent_live_uq').on(t.userId, t.endpoint).where(sql`${t.withdrawnAt} is null`),
    // So that a session can only lean on its own person's consent.
    uniqueIndex('chat_consent_owner_uq').on(t.userId, t.id),
    filled('chat_consent_host_ck', t.endpoint),
    check('chat_consent_order_ck', sql`${t.withdrawnAt} >= ${t.grantedAt}`),
  ],
);

export const chatStatuses = ['ACTIVE', 'COMPLETED', 'ABANDONED'] as const;

/** Who answers: the rules the product ships, or a language model somewhere else. */
export const chatPartners = ['RULES', 'MODEL'] as const;

/** One practice of a conversation. A model answers only with consent. */
export const chatSession = table(
  'chat_session',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    scenarioId: text('scenario_id').references(() => chatScenario.id, { onDelete: 'set null' }),
    partnerKind: text('partner_kind', { enum: chatPartners }).notNull().default('RULES'),
    /** The name of the model, where one answers. */
    partnerModel: text('partner_model', { length: 100 }),
    consentId: text('consent_id'),
    locale: text('locale', { enum: locales }).notNull().default('en'),
    status: text('status', { enum: chatStatuses }).notNull().default('ACTIVE'),
    score: real('score'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    foreignKey({
      name: 'chat_session_consent_fk',
      columns: [t.userId, t.consentId],
      foreignColumns: [chatConsent.userId, chatConsent.id],
    }),
    index('chat_session_user_idx').on(t.userId, t.createdAt),
    index('chat_session_scenario_idx').on(t.scenarioId),
    index('chat_session_stale_idx').on(t.updatedAt).where(sql`${t.status} = 'ACTIVE'`),
    check(
      'chat_session_partner_ck',
      sql`(${t.partnerKind} = 'MODEL') = (${t.consentId} is not null) and (${t.partnerKind} = 'MODEL') = (${t.partnerModel} is not null)`,
    ),
    check('chat_session_ended_ck', sql`(${t.status} = 'ACTIVE') = (${t.endedAt} is null)`),
    check('chat_session_score_ck', sql`${t.score} between 0 and 100`),
  ],
);

/** What the partner thinks of a message. */
export interface MessageFeedback {
  summary: string;
  strengths?: string[];
  improvements?: string[];
  /** The same thing said better. */
  suggestion?: string;
}

/** Something said in a practice. */
export const chatMessage = table(
  'chat_message',
  {
    id: id(),
    sessionId: text('session_id')
      .notNull()
      .references(() => chatSession.id, { onDelete: 'cascade' }),
    /** Its place in the conversation; who listens live asks for what comes after the last they saw. */
    orderIndex: integer('order_index').notNull(),
    sender: text('sender', { enum: ['USER', 'ASSISTANT', 'SYSTEM'] }).notNull(),
    content: text('content').notNull(),
    audioMediaId: text('audio_media_id').references(() => media.id, { onDelete: 'set null' }),
    feedback: json<MessageFeedback>('feedback'),
    /** How well it was said; only what the person says is scored. */
    score: real('score'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('chat_message_order_uq').on(t.sessionId, t.orderIndex),
    index('chat_message_audio_idx').on(t.audioMediaId).where(sql`${t.audioMediaId} is not null`),
    check('chat_message_order_ck', sql`${t.orderIndex} >= 0`),
    check('chat_message_object_ck', sql`json_type(${t.feedback}) = 'object'`),
    check('chat_message_score_ck', sql`${t.score} is null or (${t.sender} = 'USER' and ${t.score} between 0 and 100)`),
  ],
);

/** A file sent along with a message. */
export const chatMessageMedia = table(
  'chat_message_media',
  {
    messageId: text('message_id')
      .notNull()
      .references(() => chatMessage.id, { onDelete: 'cascade' }),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.mediaId] }), index('chat_message_media_media_idx').on(t.mediaId)],
);

/** A page of somebody's journal. */
export const journalEntry = table(
  'journal_entry',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The day it is about, in the person's own time zone. */
    entryDate: day('entry_date').notNull(),
    title: text('title', { length: 255 }),
    content: text('content').notNull(),
    mood: text('mood', { length: 50 }),
    tags: json<string[]>('tags'),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('journal_entry_user_idx').on(t.userId, t.entryDate),
    lists('journal_entry_list_ck', t.tags),
    check(
      'journal_entry_filled_ck',
      sql`length(trim(${t.content})) > 0 or ${t.title} is not null or ${t.mood} is not null`,
    ),
  ],
);

/** An address that wants to hear when the doors open. */
export const waitlistEntry = table(
  'waitlist_entry',
  {
    id: id(),
    email: text('email').notNull().unique(),
    locale: text('locale', { enum: locales }).notNull().default('en'),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      'waitlist_entry_email_ck',
      sql`${t.email} = lower(${t.email}) and length(${t.email}) <= 254 and ${t.email} like '_%@_%'`,
    ),
  ],
);

/** Somebody looked at a public page. Nothing says who. */
export const siteVisit = table(
  'site_visit',
  {
    id: id(),
    path: text('path').notNull(),
    referrer: text('referrer'),
    userAgent: text('user_agent'),
    visitedAt: instant('visited_at').notNull().$defaultFn(Date.now),
  },
  (t) => [index('site_visit_time_idx').on(t.visitedAt, t.path), check('site_visit_path_ck', sql`${t.path} glob '/*'`)],
);
