import { bindArguments } from './bind.ts';
import { holds, type StepOutcome } from './conditions.ts';
import { encodeError, isWorthWaiting, SqlError, toSqlError } from './errors.ts';
import type { BatchStep, Stmt, StreamRequest } from './protocol.ts';
import { parseSingleStatement, parseStatements, type SqlStatement } from './statements.ts';
import type { Stream } from './stream.ts';
import type { WriteTurns } from './write-turns.ts';

const NO_ARGS: Stmt = { sql: '', args: [], namedArgs: [], wantRows: false };

/** Executes the requests of a pipeline on its stream, one after the other, and answers each in JSON. */
export class Pipeline {
  readonly #stream: Stream;
  readonly #turns: WriteTurns;
  readonly #busyTimeoutMs: number;

  constructor(stream: Stream, turns: WriteTurns, busyTimeoutMs: number) {
    this.#stream = stream;
    this.#turns = turns;
    this.#busyTimeoutMs = busyTimeoutMs;
  }

  /** The `results` of the answer, as a JSON array. */
  async run(requests: readonly StreamRequest[]): Promise<string> {
    let results = '';
    for (const request of requests) {
      if (results !== '') results += ',';
      try {
        results += `{"type":"ok","response":${await this.#answer(request)}}`;
      } catch (error) {
        results += `{"type":"error","error":${encodeError(toSqlError(error))}}`;
      }
    }
    return `[${results}]`;
  }

  async #answer(request: StreamRequest): Promise<string> {
    const stream = this.#stream;
    if (stream.isClosed) throw new SqlError('The stream is closed', 'STREAM_CLOSED');
    switch (request.type) {
      case 'execute':
        return `{"type":"execute","result":${await this.#execute(request.stmt)}}`;
      case 'batch':
        return `{"type":"batch","result":${await this.#batch(request.steps)}}`;
      case 'sequence':
        for (const statement of parseStatements(stream.sqlOf(request.sql))) await this.#patiently(statement, NO_ARGS);
        return '{"type":"sequence"}';
      case 'describe': {
        const statement = parseSingleStatement(stream.sqlOf(request.sql));
        return `{"type":"describe","result":${stream.connection.describe(statement)}}`;
      }
      case 'store_sql':
        stream.storeSql(request.sqlId, request.sql);
        return '{"type":"store_sql"}';
      case 'close_sql':
        stream.closeSql(request.sqlId);
        return '{"type":"close_sql"}';
      case 'get_autocommit':
        return `{"type":"get_autocommit","is_autocommit":${stream.connection.isAutocommit}}`;
      case 'close':
        stream.isClosed = true;
        return '{"type":"close"}';
    }
  }

  #execute(stmt: Stmt): Promise<string> {
    return this.#patiently(parseSingleStatement(this.#stream.sqlOf(stmt.sql)), stmt);
  }

  async #batch(steps: readonly BatchStep[]): Promise<string> {
    const outcomes: StepOutcome[] = [];
    const results: string[] = [];
    const errors: string[] = [];
    const isAutocommit = () => this.#stream.connection.isAutocommit;
    for (const { condition, stmt } of steps) {
      let outcome: StepOutcome = 'skipped';
      let result = 'null';
      let failure = 'null';
      if (condition === null || holds(condition, outcomes, isAutocommit)) {
        try {
          result = await this.#execute(stmt);
          outcome = 'ok';
        } catch (error) {
          failure = encodeError(toSqlError(error));
          outcome = 'error';
        }
      }
      outcomes.push(outcome);
      results.push(result);
      errors.push(failure);
    }
    return `{"step_results":[${results.join()}],"step_errors":[${errors.join()}],"replication_index":null}`;
  }

  /** Executes a statement, waiting in line while another connection holds the lock it needs. */
  async #patiently(statement: SqlStatement, stmt: Stmt): Promise<string> {
    const args = bindArguments(statement, stmt);
    const { connection } = this.#stream;
    let deadline: number | undefined;
    for (;;) {
      try {
        return connection.execute(statement, args, stmt.wantRows);
      } catch (error) {
        const isFirst = deadline !== undefined;
        deadline ??= performance.now() + this.#busyTimeoutMs;
        if (!isWorthWaiting(error) || !(await this.#turns.wait(deadline - performance.now(), isFirst))) throw error;
      }
    }
  }
}
