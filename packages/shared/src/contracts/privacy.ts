import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Locale } from './common.ts';
import { Token } from './credentials.ts';
import { Proof } from './factors.ts';

/** What people may take back and stay. */
export const freeConsents = ['HEALTH_DATA', 'MARKETING', 'ANALYTICS', 'AI_PARTNER'] as const;

/** What people are asked to agree to. The first two end with the account. */
export const consentKinds = ['TERMS', 'PRIVACY', ...freeConsents] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** Agrees to a text as it was shown: its version is part of it. */
export const GiveConsentInput = v.object({ id: Id, consentTextId: Id });
export type GiveConsentInput = v.InferOutput<typeof GiveConsentInput>;

export const WithdrawConsentInput = v.object({ kind: v.picklist(freeConsents) });
export type WithdrawConsentInput = v.InferOutput<typeof WithdrawConsentInput>;

export const ReadConsentsInput = v.object({ locale: v.optional(Locale, 'en') });
export type ReadConsentsInput = v.InferOutput<typeof ReadConsentsInput>;

/** A text as it stands today, and what the person said to the latest version they were asked about. */
export const ConsentView = v.object({
  kind: v.picklist(consentKinds),
  consentTextId: Id,
  version: v.string(),
  body: v.string(),
  isNeeded: v.boolean(),
  isGiven: v.boolean(),
  /** Given to an earlier version: to be asked again. */
  isOutdated: v.boolean(),
  givenVersion: v.nullable(v.string()),
  givenAt: v.nullable(v.number()),
  withdrawnAt: v.nullable(v.number()),
});
export type ConsentView = v.InferOutput<typeof ConsentView>;

export const RequestExportInput = v.object({ id: Id });
export type RequestExportInput = v.InferOutput<typeof RequestExportInput>;

export const ExportView = v.object({
  id: Id,
  status: v.picklist(['REQUESTED', 'PROCESSING', 'COMPLETED', 'FAILED']),
  requestedAt: v.number(),
  completedAt: v.nullable(v.number()),
  expiresAt: v.nullable(v.number()),
  sizeBytes: v.nullable(v.number()),
});
export type ExportView = v.InferOutput<typeof ExportView>;

export const FindExportInput = v.object({ token: Token });
export type FindExportInput = v.InferOutput<typeof FindExportInput>;

/** Whoever has something to prove who they are shows it with the wish, however short a time ago they signed in. */
export const RequestErasureInput = v.object({ id: Id, proof: v.optional(Proof) });
export type RequestErasureInput = v.InferOutput<typeof RequestErasureInput>;

export const ErasureView = v.object({ id: Id, requestedAt: v.number(), dueAt: v.number() });
export type ErasureView = v.InferOutput<typeof ErasureView>;

export const CancelErasureInput = v.object({ token: Token });
export type CancelErasureInput = v.InferOutput<typeof CancelErasureInput>;

/** A file a person brings: its id makes sending it twice sending it once. */
export const ImportOwnInput = v.object({
  id: Id,
  fileName: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)),
});
export type ImportOwnInput = v.InferOutput<typeof ImportOwnInput>;

/** A line of a file that cannot be taken, in words for the person who brought it. */
export const ImportFault = v.object({ file: v.string(), line: v.number(), message: v.string() });
export type ImportFault = v.InferOutput<typeof ImportFault>;

/** What became of a file: all of it was taken, or nothing. */
export const ImportOwnResult = v.variant('status', [
  v.object({
    status: v.literal('taken'),
    rows: v.number(),
    /** Rows that lean on what is not in the file and not here. */
    leftOut: v.number(),
  }),
  v.object({ status: v.literal('refused'), faults: v.array(ImportFault) }),
]);
export type ImportOwnResult = v.InferOutput<typeof ImportOwnResult>;
