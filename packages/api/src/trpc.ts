import type { Db } from '@motriforge/db/client';
import type { Ctx } from '@motriforge/domain/context';
import { AppError, type ErrorCode, type ErrorView } from '@motriforge/shared/errors';
import type { PermissionName } from '@motriforge/shared/permissions';
import { fieldIssues, speakPlainly } from '@motriforge/shared/validation';
import { initTRPC, TRPCError } from '@trpc/server';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';
import * as v from 'valibot';

speakPlainly();

/** Who may call a procedure. Every procedure says so; a test walks them all. */
export interface ProcedureMeta {
  access: 'public' | 'signed-in' | PermissionName;
  /** Reads what must not be read with a session that has just ended. Writes are certain without saying so. */
  isCertain?: true;
}

/** What a procedure gets to know. */
export interface ApiCtx extends Ctx {
  /** The database, answering only as long as the caller's session lives and their rights are what they were. */
  guardedDb: Db;
  /** Whether the caller has a permission, as of at most a minute ago. */
  may(permission: PermissionName): boolean;
}

const t = initTRPC
  .context<ApiCtx>()
  .meta<ProcedureMeta>()
  // Left to its default, workerd counts as development and answers with stacks and SQL.
  .create({
    isDev: false,
    errorFormatter: ({ error, ctx, shape }) => ({
      code: shape.code,
      message: viewOf(error).message,
      data: { httpStatus: shape.data.httpStatus, view: { ...viewOf(error), requestId: ctx?.requestId ?? '' } },
    }),
  });

export const router = t.router;
export const callerFactory = t.createCallerFactory;

/** Text that no database keeps whole: half a character, or a zero that some would take for the end. */
const isKeepable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isKeepable(key) && isKeepable(inner));
};

const checked = t.procedure
  .use(async ({ next }) => {
    const result = await next();
    if (result.ok) return result;
    const cause = refusalIn(result.error);
    if (!cause) return result;
    throw new TRPCError({ code: transportCode[cause.code], message: cause.message, cause });
  })
  .use(async ({ next, getRawInput }) => {
    if (isKeepable(await getRawInput())) return next();
    throw new AppError('BAD_INPUT', 'This text holds characters that cannot be kept. Remove them and try again.');
  });

/** The refusal on purpose among an error's causes: drivers wrap what passes through them. */
function refusalIn(error: unknown): AppError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof AppError) return cause;
  return undefined;
}

/** A procedure for everybody, signed in or not. */
export const open = checked.meta({ access: 'public' });

/** A procedure for people with an account. */
export const signedIn = checked.meta({ access: 'signed-in' }).use(({ ctx, type, meta, next }) => {
  const { actor } = ctx;
  if (actor.kind !== 'person') throw new AppError('SIGNED_OUT', 'Sign in to go on.');
  const db = type === 'mutation' || meta?.isCertain ? ctx.guardedDb : ctx.db;
  return next({ ctx: { ...ctx, actor, db } });
});

/** A procedure for people who may do something. */
export const needs = (permission: PermissionName) =>
  signedIn.meta({ access: permission }).use(({ ctx, next }) => {
    if (!ctx.may(permission)) throw new AppError('FORBIDDEN', 'Your account may not do this.');
    return next();
  });

const transportCode: Record<ErrorCode, TRPC_ERROR_CODE_KEY> = {
  BAD_INPUT: 'BAD_REQUEST',
  SIGNED_OUT: 'UNAUTHORIZED',
  PROOF_NEEDED: 'FORBIDDEN',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  TOO_MANY: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
};

const unexpected: Omit<ErrorView, 'requestId'> = {
  code: 'INTERNAL',
  message: 'Something went wrong on our side. Try again.',
  fields: [],
};

/** What a failure may tell whoever asked. */
export function viewOf(error: TRPCError): Omit<ErrorView, 'requestId'> {
  const { cause } = error;
  if (cause instanceof AppError) {
    const { code, message, field } = cause;
    return { code, message, fields: field === undefined ? [] : [{ path: field, message }] };
  }
  switch (error.code) {
    case 'BAD_REQUEST':
    case 'PARSE_ERROR':
    case 'UNSUPPORTED_MEDIA_TYPE':
      return {
        code: 'BAD_INPUT',
        message: 'Something in this request is not right.',
        fields: v.isValiError(cause) || hasIssues(cause) ? fieldIssues(cause.issues) : [],
      };
    case 'NOT_FOUND':
      return { code: 'NOT_FOUND', message: 'There is no such procedure.', fields: [] };
    case 'METHOD_NOT_SUPPORTED':
      return { code: 'BAD_INPUT', message: 'This procedure is called with another method.', fields: [] };
    case 'PAYLOAD_TOO_LARGE':
      return { code: 'TOO_LARGE', message: 'This request is too large.', fields: [] };
    default:
      return unexpected;
  }
}

function hasIssues(cause: unknown): cause is { issues: v.BaseIssue<unknown>[] } {
  return typeof cause === 'object' && cause !== null && 'issues' in cause && Array.isArray(cause.issues);
}
