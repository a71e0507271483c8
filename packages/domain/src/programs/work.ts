import { programVersion } from '@motriforge/db/schema/programs';
import type { ById } from '@motriforge/shared/contracts/common';
import { ProgramDraft, type ProgramVersion, type ProgramWork } from '@motriforge/shared/contracts/program-drafts';
import { and, desc, eq, gt } from 'drizzle-orm';
import * as v from 'valibot';
import type { UserCtx } from '../context.ts';
import { draftNumber, ownWork, workStatement } from './own-program.ts';

const mostVersions = 20;

/** What the caller works on, with the versions it had. */
export async function programWork(ctx: UserCtx, { id }: ById): Promise<ProgramWork> {
  const [[row], versions] = await ctx.db.batch([
    workStatement(ctx, id),
    ctx.db
      .select()
      .from(programVersion)
      .where(and(eq(programVersion.programId, id), gt(programVersion.versionNumber, draftNumber)))
      .orderBy(desc(programVersion.versionNumber))
      .limit(mostVersions),
  ]);
  return { id, ...ownWork(ctx, row), versions: versions.flatMap(toVersion) };
}

/** What was imported is kept as its source wrote it, and cannot be gone back to. */
function toVersion(row: typeof programVersion.$inferSelect): ProgramVersion[] {
  const { id, versionNumber: number, reason, createdAt: at, snapshotData } = row;
  const parsed = v.safeParse(v.object({ draft: ProgramDraft }), snapshotData);
  return parsed.success ? [{ id, number, reason, at, draft: parsed.output.draft }] : [];
}
