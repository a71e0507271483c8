/** What the engine takes and gives: a number is always REAL, a bigint always INTEGER. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** SQL text, or the id under which the stream stored it. */
export type SqlRef = string | number;

export interface NamedArg {
  readonly name: string;
  readonly value: SqlValue;
}

export interface Stmt {
  readonly sql: SqlRef;
  readonly args: readonly SqlValue[];
  readonly namedArgs: readonly NamedArg[];
  readonly wantRows: boolean;
}

export type BatchCond =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: BatchCond }
  | { readonly type: 'and' | 'or'; readonly conds: readonly BatchCond[] }
  | { readonly type: 'is_autocommit' };

export interface BatchStep {
  readonly condition: BatchCond | null;
  readonly stmt: Stmt;
}

export type StreamRequest =
  | { readonly type: 'execute'; readonly stmt: Stmt }
  | { readonly type: 'batch'; readonly steps: readonly BatchStep[] }
  | { readonly type: 'sequence' | 'describe'; readonly sql: SqlRef }
  | { readonly type: 'store_sql'; readonly sqlId: number; readonly sql: string }
  | { readonly type: 'close_sql'; readonly sqlId: number }
  | { readonly type: 'get_autocommit' | 'close' };

export interface PipelineRequest {
  readonly baton: string | null;
  readonly requests: readonly StreamRequest[];
}
