import { program, programVersion } from '@motriforge/db/schema/programs';
import { ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { UserCtx } from '../context.ts';

/** The version that is being written; those that were published count from 1. */
export const draftNumber = 0;

const Work = v.object({ revision: v.number(), draft: ProgramDraft });

export const noSuchProgram = () => new AppError('NOT_FOUND', 'There is no such program of yours.');
export const changedElsewhere = () =>
  new AppError('CONFLICT', 'This program was changed elsewhere meanwhile. Load it again to go on from there.');

/** A program of anybody with what is being written of it, to be judged by `ownWork`. */
export const workStatement = (ctx: UserCtx, id: string) =>
  ctx.db
    .select({ createdBy: program.createdBy, isActive: program.isActive, snapshot: programVersion.snapshotData })
    .from(program)
    .leftJoin(
      programVersion,
      and(eq(programVersion.programId, program.id), eq(programVersion.versionNumber, draftNumber)),
    )
    .where(eq(program.id, id));

type Row = Awaited<ReturnType<typeof workStatement>>[number];

/** What the caller writes on a program of theirs. One that was imported has no such work. */
export function ownWork(ctx: UserCtx, row: Row | undefined): { revision: number; draft: ProgramDraft } {
  if (!row || row.createdBy !== ctx.actor.userId || !row.isActive) throw noSuchProgram();
  const parsed = v.safeParse(Work, row.snapshot);
  if (!parsed.success) throw noSuchProgram();
  return parsed.output;
}

/** Whether a program is the caller's and is at a revision, inside of a statement. */
export const isAtRevision = ({ actor }: UserCtx, id: string, revision: number): SQL =>
  sql`exists (select 1 from program as its join program_version as work on work.program_id = its.id
    where its.id = ${id} and its.created_by = ${actor.userId} and its.is_active = 1
      and work.version_number = 0 and work.snapshot_data ->> 'revision' = ${revision})`;
