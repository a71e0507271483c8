import { chatScenario, chatSession } from '@motriforge/db/schema/mind';
import type { Locale } from '@motriforge/shared/contracts/common';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface OpenChatInput {
  id: string;
  scenarioId: string;
  locale: Locale;
}

/** Begins to practise a conversation. The partner speaks first where the scenario has an opening. */
export async function openChat(ctx: UserCtx, { id, scenarioId, locale }: OpenChatInput): Promise<void> {
  const now = ctx.now();
  const open = ctx.db
    .insert(chatSession)
    .values({ id, userId: ctx.actor.userId, scenarioId, locale, createdAt: now, updatedAt: now })
    .onConflictDoNothing();
  const greet = ctx.db.run(sql`insert into chat_message (id, session_id, order_index, sender, content, created_at)
    select ${newId()}, ${id}, 0, 'ASSISTANT', coalesce(words.opening_message, scenario.opening_message), ${now}
    from ${chatScenario} as scenario
    left join chat_scenario_translation as words on words.scenario_id = scenario.id and words.locale = ${locale}
    where scenario.id = ${scenarioId} and coalesce(words.opening_message, scenario.opening_message) is not null
    on conflict do nothing`);
  // What decides comes last: with or without an opening, the session is new.
  const begin = ctx.db.run(sql`update chat_session set updated_at = ${now} where id = ${id} and created_at = ${now}`);
  await commit(ctx, [open, greet, begin], { audit: { action: 'CREATE', entity: 'chat_session', id } });
}
