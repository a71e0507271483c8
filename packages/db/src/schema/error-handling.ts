import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { flag, id, instant, table } from './columns.ts';
import { error } from './errors.ts';
import { user } from './identity.ts';
import { filled } from './rules.ts';

/** An error given to somebody to look into. */
export const errorAssignment = table(
  'error_assignment',
  {
    id: id(),
    errorId: errorId('error_id'),
    assignedTo: text('assigned_to')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    assignedBy: staff('assigned_by'),
    assignmentNotes: text('assignment_notes'),
    isActive: flag('is_active').notNull().default(true),
    assignedAt: instant('assigned_at').notNull().$defaultFn(Date.now),
    dueDate: instant('due_date'),
  },
  (t) => [
    uniqueIndex('error_assignment_active_uq').on(t.errorId, t.assignedTo).where(sql`${t.isActive} = 1`),
    index('error_assignment_error_idx').on(t.errorId, t.assignedAt),
    index('error_assignment_assignee_idx').on(t.assignedTo, t.isActive, t.dueDate),
    index('error_assignment_assigner_idx').on(t.assignedBy),
    check('error_assignment_due_ck', sql`${t.dueDate} >= ${t.assignedAt}`),
  ],
);

export const resolutionTypeNames = ['FIXED', 'DUPLICATE', 'INVALID', 'WONT_FIX', 'CONFIGURATION'] as const;

/** A way in which work on an error can end. */
export const resolutionType = table(
  'resolution_type',
  {
    id: id(),
    name: text('name', { enum: resolutionTypeNames }).notNull().unique(),
    description: text('description').notNull(),
    requiresTesting: flag('requires_testing').notNull().default(false),
  },
  (t) => [filled('resolution_type_text_ck', t.description)],
);

/** How an error was dealt with, by whom. One that comes back is resolved again. */
export const errorResolution = table(
  'error_resolution',
  {
    id: id(),
    errorId: errorId('error_id'),
    resolvedBy: staff('resolved_by'),
    resolutionTypeId: text('resolution_type_id')
      .notNull()
      .references(() => resolutionType.id, { onDelete: 'restrict' }),
    resolutionDescription: text('resolution_description').notNull(),
    stepsTaken: text('steps_taken'),
    preventionMeasures: text('prevention_measures'),
    requiresCodeChange: flag('requires_code_change').notNull().default(false),
    requiresDocumentation: flag('requires_documentation').notNull().default(false),
    resolvedAt: instant('resolved_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('error_resolution_error_idx').on(t.errorId, t.resolvedAt),
    index('error_resolution_resolver_idx').on(t.resolvedBy),
    index('error_resolution_time_idx').on(t.resolvedAt),
    filled('error_resolution_text_ck', t.resolutionDescription),
  ],
);

/** Two errors that are one. An error is the duplicate of one other at most, and never of its own duplicate. */
export const errorDuplicate = table(
  'error_duplicate',
  {
    primaryErrorId: errorId('primary_error_id'),
    duplicateErrorId: errorId('duplicate_error_id'),
    markedBy: staff('marked_by'),
    similarityReason: text('similarity_reason'),
    markedAt: instant('marked_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.primaryErrorId, t.duplicateErrorId] }),
    uniqueIndex('error_duplicate_duplicate_uq').on(t.duplicateErrorId),
    // No min and max: drizzle-kit cuts what stands in an index at its commas.
    uniqueIndex('error_duplicate_pair_uq').on(
      sql`case when ${t.primaryErrorId} < ${t.duplicateErrorId} then ${t.primaryErrorId} else ${t.duplicateErrorId} end`,
      sql`case when ${t.primaryErrorId} < ${t.duplicateErrorId} then ${t.duplicateErrorId} else ${t.primaryErrorId} end`,
    ),
    index('error_duplicate_marker_idx').on(t.markedBy),
    differ('error_duplicate_self_ck', t.primaryErrorId, t.duplicateErrorId),
  ],
);

export const escalationLevels = ['TEAM_LEAD', 'MANAGER', 'DIRECTOR', 'URGENT'] as const;

/** An error handed up to somebody who can decide more. */
export const errorEscalation = table(
  'error_escalation',
  {
    id: id(),
    errorId: errorId('error_id'),
    escalatedBy: staff('escalated_by'),
    escalatedTo: text('escalated_to')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    escalationReason: text('escalation_reason').notNull(),
    escalationLevel: text('escalation_level', { enum: escalationLevels }).notNull(),
    escalatedAt: instant('escalated_at').notNull().$defaultFn(Date.now),
    acknowledgedAt: instant('acknowledged_at'),
  },
  (t) => [
    index('error_escalation_error_idx').on(t.errorId, t.escalatedAt),
    index('error_escalation_escalator_idx').on(t.escalatedBy),
    index('error_escalation_receiver_idx').on(t.escalatedTo, t.acknowledgedAt),
    differ('error_escalation_self_ck', t.escalatedBy, t.escalatedTo),
    filled('error_escalation_reason_ck', t.escalationReason),
  ],
);

function errorId<Name extends string>(name: Name) {
  return text(name)
    .notNull()
    .references(() => error.id, { onDelete: 'cascade' });
}

/** Somebody of the staff who did it; erasing them hands it to a placeholder. */
function staff<Name extends string>(name: Name) {
  return text(name)
    .notNull()
    .references(() => user.id, { onDelete: 'restrict' });
}
