/** A statement failed or was refused; travels inside a Hrana answer. */
export class SqlError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The request itself is wrong; ends it with this HTTP status. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, message: string, code: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const malformed = (message: string): HttpError => new HttpError(400, message, 'PROTOCOL_ERROR');

/** Gives whatever the engine threw the shape of an answer; the binding throws plain errors for misuse. */
export function toSqlError(error: unknown): SqlError {
  if (error instanceof SqlError) return error;
  const { message, code } = error as { message?: unknown; code?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  return new SqlError(text, typeof code === 'string' && code !== '' ? code : 'INTERNAL_ERROR');
}

export function encodeError(error: { readonly message: string; readonly code: string }): string {
  return `{"message":${JSON.stringify(error.message)},"code":${JSON.stringify(error.code)}}`;
}

/** Another connection holds the lock, or has written since this one's snapshot. */
export const isBusy = (error: SqlError): boolean => error.code.startsWith('SQLITE_BUSY');

/** Waiting helps against a lock, never against a snapshot that has become too old. */
export const isWorthWaiting = (error: unknown): boolean => error instanceof SqlError && error.code === 'SQLITE_BUSY';
