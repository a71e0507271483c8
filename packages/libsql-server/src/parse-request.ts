import { HttpError, malformed } from './errors.ts';
import type { BatchCond, BatchStep, NamedArg, PipelineRequest, SqlRef, Stmt, StreamRequest } from './protocol.ts';
import { decodeValue } from './values.ts';

type Json = Readonly<Record<string, unknown>>;

/** Conditions are evaluated recursively, so their depth is bounded here. */
const MAX_CONDITION_DEPTH = 100;

export function parsePipeline(body: string): PipelineRequest {
  const { baton, requests } = parseObject(body);
  if (baton !== undefined && baton !== null && typeof baton !== 'string') throw malformed('baton must be a string');
  return { baton: baton ?? null, requests: each(requests, 'requests', parseStreamRequest) };
}

export function parseObject(body: string): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw malformed('The body is not valid JSON');
  }
  return object(parsed, 'body');
}

function parseStreamRequest(value: unknown): StreamRequest {
  const request = object(value, 'request');
  switch (request.type) {
    case 'execute':
      return { type: 'execute', stmt: parseStmt(request.stmt) };
    case 'batch':
      return { type: 'batch', steps: each(object(request.batch, 'batch').steps, 'steps', parseStep) };
    case 'sequence':
    case 'describe':
      return { type: request.type, sql: parseSqlRef(request) };
    case 'store_sql':
      return { type: 'store_sql', sqlId: int32(request.sql_id, 'sql_id'), sql: text(request.sql, 'sql') };
    case 'close_sql':
      return { type: 'close_sql', sqlId: int32(request.sql_id, 'sql_id') };
    case 'get_autocommit':
    case 'close':
      return { type: request.type };
    default:
      throw malformed(`unknown request type ${JSON.stringify(request.type)}`);
  }
}

function parseStmt(value: unknown): Stmt {
  const stmt = object(value, 'stmt');
  const wantRows = stmt.want_rows ?? true;
  if (typeof wantRows !== 'boolean') throw malformed('want_rows must be a boolean');
  return {
    sql: parseSqlRef(stmt),
    args: stmt.args == null ? [] : each(stmt.args, 'args', decodeValue),
    namedArgs: stmt.named_args == null ? [] : each(stmt.named_args, 'named_args', parseNamedArg),
    wantRows,
  };
}

function parseNamedArg(value: unknown): NamedArg {
  const arg = object(value, 'named argument');
  return { name: text(arg.name, 'name'), value: decodeValue(arg.value) };
}

function parseSqlRef(holder: Json): SqlRef {
  const { sql, sql_id: sqlId } = holder;
  if ((sql == null) === (sqlId == null)) throw malformed('exactly one of sql and sql_id must be given');
  return sql == null ? int32(sqlId, 'sql_id') : text(sql, 'sql');
}

function parseStep(value: unknown, index: number): BatchStep {
  const step = object(value, 'step');
  const condition = step.condition == null ? null : parseCondition(step.condition, index, 0);
  return { condition, stmt: parseStmt(step.stmt) };
}

function parseCondition(value: unknown, stepIndex: number, depth: number): BatchCond {
  if (depth > MAX_CONDITION_DEPTH) throw malformed('conditions are nested too deeply');
  const cond = object(value, 'condition');
  switch (cond.type) {
    case 'ok':
    case 'error': {
      const step = int32(cond.step, 'step');
      if (step < 0 || step >= stepIndex) throw malformed(`a condition of step ${stepIndex} refers to step ${step}`);
      return { type: cond.type, step };
    }
    case 'not':
      return { type: 'not', cond: parseCondition(cond.cond, stepIndex, depth + 1) };
    case 'and':
    case 'or': {
      const parse = (item: unknown) => parseCondition(item, stepIndex, depth + 1);
      return { type: cond.type, conds: each(cond.conds, 'conds', parse) };
    }
    case 'is_autocommit':
      return { type: 'is_autocommit' };
    default:
      throw malformed(`unknown condition type ${JSON.stringify(cond.type)}`);
  }
}

/** Parses every item; the path of a bad one is only built when there is one. */
function each<T>(list: unknown, name: string, parse: (item: unknown, index: number) => T): T[] {
  if (!Array.isArray(list)) throw malformed(`${name} must be an array`);
  const parsed: T[] = [];
  for (const item of list) {
    try {
      parsed.push(parse(item, parsed.length));
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      throw malformed(`${name}[${parsed.length}]: ${error.message}`);
    }
  }
  return parsed;
}

function object(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${name} must be an object`);
  return value as Json;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw malformed(`${name} must be a string`);
  return value;
}

function int32(value: unknown, name: string): number {
  if (typeof value !== 'number' || (value | 0) !== value) throw malformed(`${name} must be a 32-bit integer`);
  return value;
}
