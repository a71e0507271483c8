import { importStatuses, type NameMapping } from '@motriforge/shared/contracts/imports';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, json, table } from './columns.ts';
import { user } from './identity.ts';
import { media } from './media.ts';
import { filled, isHash, notNegative } from './rules.ts';
import { massUnits } from './words.ts';

/** Where history comes from: other products, devices' files, the five systems, our own export. */
export const importSources = [
  'STRONG',
  'HEVY',
  'FITNOTES',
  'FIT',
  'TCX',
  'GPX',
  'MARKDOWN',
  'MOTRIFORGE',
  'YOGA',
  'TRACKER',
  'MANAGEMENT',
  'SORAR',
] as const;

/** A row of a file that could not be taken, and why. */
export interface ImportProblem {
  line: number;
  code: string;
}

/** A file of history that a person brings. */
export const importBatch = table(
  'import_batch',
  {
    id: id(),
    userId: userId(),
    source: text('source', { enum: importSources }).notNull(),
    fileName: text('file_name', { length: 255 }).notNull(),
    /** The SHA-256 hash of the file. */
    fileHash: text('file_hash').notNull(),
    fileBytes: integer('file_bytes').notNull(),
    mediaId: text('media_id').references(() => media.id, { onDelete: 'set null' }),
    status: text('status', { enum: importStatuses }).notNull().default('PREVIEWED'),
    /** What to read loads as when the file does not say. */
    massUnit: text('mass_unit', { enum: massUnits }),
    timeZone: text('time_zone', { length: 64 }),
    /** The exercise each name in the file stands for; null where it stays what it is called there. */
    nameMapping: json<NameMapping>('name_mapping').notNull().default({}),
    rowsTotal: integer('rows_total').notNull().default(0),
    rowsCreated: integer('rows_created').notNull().default(0),
    rowsKnown: integer('rows_known').notNull().default(0),
    rowsRefused: integer('rows_refused').notNull().default(0),
    problems: json<ImportProblem[]>('problems'),
    createdAt: createdAt(),
    completedAt: instant('completed_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    uniqueIndex('import_batch_file_uq').on(t.userId, t.fileHash).where(sql`${t.status} in ('PROCESSING', 'COMPLETED')`),
    index('import_batch_user_idx').on(t.userId, t.createdAt),
    index('import_batch_media_idx').on(t.mediaId),
    filled('import_batch_file_name_filled_ck', t.fileName),
    isHash('import_batch_file_hash_ck', t.fileHash),
    notNegative('import_batch_counts_ck', t.fileBytes, t.rowsTotal, t.rowsCreated, t.rowsKnown, t.rowsRefused),
    check('import_batch_sum_ck', sql`${t.rowsCreated} + ${t.rowsKnown} + ${t.rowsRefused} <= ${t.rowsTotal}`),
    check(
      'import_batch_completed_ck',
      sql`(${t.status} in ('COMPLETED', 'UNDONE')) = (${t.completedAt} is not null) and (${t.status} = 'UNDONE') = (${t.undoneAt} is not null)`,
    ),
  ],
);

/** What a row of an imported file became. Undoing the import deletes both. */
export const importedRow = table(
  'imported_row',
  {
    batchId: text('batch_id')
      .notNull()
      .references(() => importBatch.id, { onDelete: 'cascade' }),
    userId: userId(),
    source: text('source', { enum: importSources }).notNull(),
    entityType: text('entity_type', { length: 50 }).notNull(),
    /** The id the row had at its source, or a hash of what makes it that row. */
    sourceKey: text('source_key', { length: 255 }).notNull(),
    entityId: text('entity_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.source, t.entityType, t.sourceKey] }),
    index('imported_row_batch_idx').on(t.batchId, t.entityType),
    index('imported_row_entity_idx').on(t.entityType, t.entityId),
    filled('imported_row_source_key_filled_ck', t.sourceKey),
    check(
      'imported_row_entity_type_form_ck',
      sql`${t.entityType} not glob '*[^a-z_]*' and length(${t.entityType}) > 0`,
    ),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
