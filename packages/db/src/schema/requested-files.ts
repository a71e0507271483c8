import { type AnyColumn, sql } from 'drizzle-orm';
import { check, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';

/** Where a file that staff asked for stands, from the request to the end of its link. */
export const requestedFile = () => ({
  exportStatus: text('export_status', { enum: ['REQUESTED', 'PROCESSING', 'COMPLETED', 'FAILED'] })
    .notNull()
    .default('REQUESTED'),
  exportUrl: text('export_url'),
  failureReason: text('failure_reason'),
  requestedAt: instant('requested_at').notNull().$defaultFn(Date.now),
  completedAt: instant('completed_at'),
  expiresAt: instant('expires_at'),
});

type RequestedFile = Record<keyof ReturnType<typeof requestedFile>, AnyColumn>;

export const requestedFileRules = (table: string, t: RequestedFile) => [
  check(`${table}_done_ck`, sql`(${t.exportStatus} = 'COMPLETED') = (${t.completedAt} is not null)`),
  check(`${table}_link_ck`, sql`${t.exportUrl} is null or ${t.exportStatus} = 'COMPLETED'`),
  check(`${table}_failure_ck`, sql`${t.failureReason} is null or ${t.exportStatus} = 'FAILED'`),
  check(`${table}_life_ck`, sql`${t.expiresAt} > ${t.requestedAt}`),
];
