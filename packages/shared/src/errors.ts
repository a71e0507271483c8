import * as v from 'valibot';

export const errorCodes = [
  'BAD_INPUT',
  'SIGNED_OUT',
  'PROOF_NEEDED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_LARGE',
  'TOO_MANY',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal on purpose: its message is written for the person who reads it. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | undefined;
  /** The field of the input that is refused, where one is to blame. */
  readonly field: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number; field?: string } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.field = options.field;
  }
}

/** One wrong field, named by its path, told in our words; what was typed is never echoed. */
export const FieldIssue = v.object({ path: v.string(), message: v.string() });
export type FieldIssue = v.InferOutput<typeof FieldIssue>;

/** The one shape in which every failure crosses the wire. */
export const ErrorView = v.object({
  code: v.picklist(errorCodes),
  message: v.string(),
  requestId: v.string(),
  fields: v.array(FieldIssue),
});
export type ErrorView = v.InferOutput<typeof ErrorView>;
