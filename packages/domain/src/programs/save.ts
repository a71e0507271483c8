import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { program, programVersion } from '@motriforge/db/schema/programs';
import type { ProgramDraft, SavedProgram, SaveProgramInput } from '@motriforge/shared/contracts/program-drafts';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { changedElsewhere, draftNumber, noSuchProgram, ownWork, workStatement } from './own-program.ts';

/** Keeps what the caller writes on a program of theirs, whole. Nobody who follows the program notices. */
export async function saveProgram(ctx: UserCtx, { id, revision, draft }: SaveProgramInput): Promise<SavedProgram> {
  const { userId } = ctx.actor;
  const workoutIds = [...new Set(draft.weeks.flatMap(({ days }) => days.flat().map((place) => place.workoutId)))];
  const [[row], [known], [namesake]] = await ctx.db.batch([
    workStatement(ctx, id),
    ctx.db.all<{ count: number }>(sql`select count(*) as count from workout
      where id in (select value from json_each(${JSON.stringify(workoutIds)})) and is_active = 1
        and (created_by = ${userId} or slug > '')`),
    ctx.db.all<{ id: string }>(sql`select id from program
      where created_by = ${userId} and title = ${draft.title} and is_active = 1 and id <> ${id}`),
  ]);
  const saved = { id, revision: revision + 1 };
  const work = row ? ownWork(ctx, row) : null;
  if (!work && revision > 0) throw noSuchProgram();
  if (work && work.revision !== revision) {
    if (work.revision === saved.revision && isSame(work.draft, draft)) return saved;
    throw changedElsewhere();
  }
  if (known?.count !== workoutIds.length) {
    throw new AppError('BAD_INPUT', 'One of these workouts is not there any more. Take it out.', {
      field: 'draft.weeks',
    });
  }
  if (namesake) {
    throw new AppError('BAD_INPUT', 'You have a program with this name already. Choose another.', {
      field: 'draft.title',
    });
  }
  const [, { rowsAffected }] = await commit(ctx, workStatements(ctx, { id, revision, draft }), {
    audit: { action: work ? 'UPDATE' : 'CREATE', entity: 'program', id, after: { revision: saved.revision } },
  });
  if (rowsAffected === 0) throw changedElsewhere();
  return saved;
}

/** The program and what is being written of it. Until it is published it goes by the name it has in there. */
export function workStatements(ctx: UserCtx, { id, revision, draft }: SaveProgramInput): [Statement, Statement] {
  const { userId } = ctx.actor;
  const now = ctx.now();
  return [
    ctx.db.run(sql`insert into ${program} (id, created_by, title, description, program_category_id,
        difficulty_level_id, visibility_id, is_active, usage_count, created_at, updated_at)
      values (${id}, ${userId}, ${draft.title}, ${draft.description}, ${categoryId('PROGRAM', draft.category)},
        ${draft.difficulty && difficultyId(draft.difficulty)}, ${visibilityId('PROGRAM', 'PRIVATE')}, 1, 0, ${now}, ${now})
      on conflict (id) do update set title = excluded.title, description = excluded.description,
        program_category_id = excluded.program_category_id, difficulty_level_id = excluded.difficulty_level_id,
        updated_at = excluded.updated_at
      where created_by = ${userId} and is_active = 1
        and not exists (select 1 from program_version where program_id = ${id} and is_active = 1)
        and exists (select 1 from program_version where program_id = ${id} and version_number = ${draftNumber}
          and snapshot_data ->> 'revision' = ${revision})`),
    ctx.db.run(sql`insert into ${programVersion}
        (id, program_id, version_number, snapshot_data, is_active, created_by, created_at)
      select ${newId()}, id, ${draftNumber}, ${JSON.stringify({ revision: revision + 1, draft })}, 0, ${userId}, ${now}
      from program where id = ${id} and created_by = ${userId} and is_active = 1
      on conflict (program_id, version_number) do update set snapshot_data = excluded.snapshot_data,
        created_at = excluded.created_at where snapshot_data ->> 'revision' = ${revision}`),
  ];
}

const isSame = (one: ProgramDraft, other: ProgramDraft): boolean => JSON.stringify(one) === JSON.stringify(other);
