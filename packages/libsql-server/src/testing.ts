import { type Client, createClient } from '@libsql/client/web';
import type { SqlValue } from './protocol.ts';
import { type LibsqlServer, type LibsqlServerOptions, startLibsqlServer } from './server.ts';

interface WireError {
  readonly message: string;
  readonly code: string;
}

interface WireResult {
  readonly cols: readonly { readonly name: string; readonly decltype: string | null }[];
  readonly rows: readonly (readonly WireValue[])[];
  readonly affected_row_count: number;
  readonly last_insert_rowid: string | null;
}

interface WireValue {
  readonly type: string;
  readonly value?: string | number;
  readonly base64?: string;
}

interface WireResponse {
  readonly type: string;
  readonly is_autocommit?: boolean;
  // Each test knows which request it made, so which result it gets.
  readonly result?: WireResult & {
    readonly step_results: readonly (WireResult | null)[];
    readonly step_errors: readonly (WireError | null)[];
    readonly params: readonly { readonly name: string | null }[];
    readonly is_explain: boolean;
    readonly is_readonly: boolean;
  };
}

export interface Answer {
  readonly status: number;
  readonly baton: string | null;
  readonly message?: string;
  readonly code?: string;
  readonly results: readonly { readonly type: string; readonly response?: WireResponse; readonly error?: WireError }[];
}

/** A server of its own for one test, with raw and real ways to talk to it. */
export class TestServer implements AsyncDisposable {
  readonly server: LibsqlServer;
  readonly #clients: Client[] = [];

  private constructor(server: LibsqlServer) {
    this.server = server;
  }

  static async start(options: Partial<LibsqlServerOptions> = {}): Promise<TestServer> {
    return new TestServer(await startLibsqlServer({ file: ':memory:', ...options }));
  }

  client(): Client {
    const client = createClient({ url: this.server.url, authToken: this.server.token, intMode: 'bigint' });
    this.#clients.push(client);
    return client;
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.server.token}`, 'content-type': 'application/json' };
    return fetch(this.server.url + path, { ...init, headers: { ...headers, ...init.headers } });
  }

  async post(requests: readonly unknown[], baton: string | null = null): Promise<Answer> {
    const body = typeof requests === 'string' ? requests : toJson({ baton, requests });
    const response = await this.fetch('/v3/pipeline', { method: 'POST', body });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  }

  /** Runs statements on a stream of their own and closes it. */
  async run(...requests: readonly unknown[]): Promise<Answer['results']> {
    return (await this.post([...requests, { type: 'close' }])).results.slice(0, -1);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#clients) client.close();
    await this.server.stop();
  }
}

export const execute = (sql: string, args: readonly SqlValue[] = [], more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'execute',
  stmt: { sql, args: args.map(wire), ...more },
});

export function wire(value: SqlValue): WireValue {
  if (value === null) return { type: 'null' };
  switch (typeof value) {
    case 'bigint':
      return { type: 'integer', value: String(value) };
    case 'number':
      return { type: 'float', value };
    case 'string':
      return { type: 'text', value };
    default:
      return { type: 'blob', base64: Buffer.from(value).toString('base64') };
  }
}

export function unwire({ type, value, base64 }: WireValue): SqlValue {
  switch (type) {
    case 'null':
      return null;
    case 'integer':
      return BigInt(value as string);
    case 'blob':
      return Buffer.from(base64 as string, 'base64');
    default:
      return value as SqlValue;
  }
}

/** JSON that also carries what `JSON.stringify` would lose: infinities and the sign of zero. */
function toJson(body: unknown): string {
  const special: Readonly<Record<string, string>> = { Infinity: '1e999', '-Infinity': '-1e999', '-0': '-0.0' };
  const mark = (_key: string, value: unknown) => {
    if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
    return `<float ${Object.is(value, -0) ? '-0' : value}>`;
  };
  return JSON.stringify(body, mark).replace(/"<float (-?(?:Infinity|0))>"/g, (_, name: string) => special[name] ?? '');
}
