import { visibilityId } from '@motriforge/db/lookups/visibility';
import { journalEntry } from '@motriforge/db/schema/mind';
import { eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface WriteJournalInput {
  id: string;
  entryDate: string;
  title?: string;
  content: string;
  mood?: string;
  tags?: string[];
}

/** Writes a page of the caller's journal, or writes it anew. Nobody else reads it. */
export async function writeJournal(ctx: UserCtx, { id, ...words }: WriteJournalInput): Promise<void> {
  const { userId } = ctx.actor;
  const page = ctx.db
    .insert(journalEntry)
    .values({
      id,
      userId,
      ...words,
      visibilityId: visibilityId('JOURNAL_ENTRY', 'PRIVATE'),
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    })
    .onConflictDoUpdate({
      target: journalEntry.id,
      set: { ...words, updatedAt: ctx.now() },
      setWhere: eq(journalEntry.userId, userId),
    });
  await commit(ctx, [page], { audit: { action: 'UPDATE', entity: 'journal_entry', id } });
}
