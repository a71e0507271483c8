import { errorStatusId, errorTypeId, severityLevelId } from '@motriforge/db/lookups/errors';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import {
  type ErrorContext,
  error,
  errorOccurrence,
  type errorOrigins,
  type errorTypeNames,
} from '@motriforge/db/schema/errors';
import type { severityNames } from '@motriforge/db/schema/words';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { hashToken } from '../identity/index.ts';

export interface Fault {
  origin: (typeof errorOrigins)[number];
  type: (typeof errorTypeNames)[number];
  severity: (typeof severityNames)[number];
  code: string;
  message: string;
  component: string;
  method?: string;
  stack?: string;
  context?: ErrorContext;
}

/** Takes down that something went wrong. What went wrong in the same way before is the same error once more. */
export async function recordError(ctx: Ctx, fault: Fault): Promise<void> {
  const now = ctx.now();
  const { userId = null, sessionId = null } = ctx.actor.kind === 'person' ? ctx.actor : {};
  const who = { userId, sessionId, ipAddress: ctx.caller.ipAddress };
  const fingerprint = fingerprintOf(fault);
  const known = ctx.db
    .insert(error)
    .values({
      id: newId(),
      fingerprint,
      origin: fault.origin,
      errorCode: fault.code.slice(0, 100),
      errorMessage: fault.message.slice(0, 255),
      errorTypeId: errorTypeId(fault.type),
      severityLevelId: severityLevelId(fault.severity),
      errorStatusId: errorStatusId('NEW'),
      visibilityId: visibilityId('ERROR', 'INTERNAL'),
      sourceComponent: fault.component,
      sourceMethod: fault.method ?? null,
      stackTrace: fault.stack ?? null,
      contextData: fault.context ?? null,
      ...who,
      userAgent: ctx.caller.userAgent,
      occurredAt: now,
      lastOccurredAt: now,
    })
    .onConflictDoUpdate({
      target: error.fingerprint,
      set: {
        occurrenceCount: sql`${error.occurrenceCount} + 1`,
        lastOccurredAt: sql`max(${error.lastOccurredAt}, ${now})`,
        // What was dealt with and comes back is new again.
        errorStatusId: sql`case ${error.errorStatusId} when ${errorStatusId('RESOLVED')} then ${errorStatusId('NEW')}
          else ${error.errorStatusId} end`,
      },
    });
  const occurrence = ctx.db.insert(errorOccurrence).values({
    id: newId(),
    errorId: sql`(select ${error.id} from ${error} where ${error.fingerprint} = ${fingerprint})`,
    ...who,
    requestId: ctx.requestId,
    occurrenceContext: fault.context ?? null,
    occurredAt: now,
  });
  await ctx.db.batch([known, occurrence]);
}

/** What makes two occurrences the same: where and as what it happened, not the numbers and names in its message. */
const fingerprintOf = ({ origin, type, code, component, method = '' }: Fault): string =>
  hashToken([origin, type, code, component, method].join('\n'));
