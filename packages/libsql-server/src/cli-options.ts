import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { StartError } from './database-file.ts';

export const USAGE = `Usage:
  main.ts --file FILE [--port PORT] [--token TOKEN | --token-file FILE] [--exit-with-parent]
  main.ts backup --file FILE --to FILE

Serves a libSQL database on 127.0.0.1, or copies one that may be in use.

  --file FILE          the database; :memory: for one that ends with the server
  --port PORT          default: a free one
  --token TOKEN        what clients must send; other processes can see it
  --token-file FILE    where it is written instead
                       (without either LIBSQL_TOKEN is used; without that one is made up and printed)
  --exit-with-parent   stop when standard input or the IPC channel closes
  --to FILE            where the copy goes; must not exist
`;

export class UsageError extends Error {}

export type Command =
  | {
      readonly name: 'serve';
      readonly file: string;
      readonly port: number;
      readonly token: string | undefined;
      readonly exitWithParent: boolean;
    }
  | { readonly name: 'backup'; readonly file: string; readonly to: string };

export function parseCommand(argv: readonly string[], env: NodeJS.ProcessEnv): Command {
  return argv[0] === 'backup' ? parseBackup(argv.slice(1)) : parseServe(argv, env);
}

function parseServe(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const values = flags(args, ['file', 'port', 'token', 'token-file'], ['exit-with-parent']);
  return {
    name: 'serve',
    file: required(values, 'file'),
    port: parsePort(values.port ?? '0'),
    token: parseToken(values, env),
    exitWithParent: values['exit-with-parent'] !== undefined,
  };
}

function parseBackup(args: readonly string[]): Command {
  const values = flags(args, ['file', 'to'], []);
  return { name: 'backup', file: required(values, 'file'), to: required(values, 'to') };
}

type Values = Readonly<Record<string, string | undefined>>;

function flags(args: readonly string[], named: readonly string[], switches: readonly string[]): Values {
  const options = Object.fromEntries([
    ...named.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function required(values: Values, name: string): string {
  const value = values[name];
  if (!value) throw new UsageError(`--${name} is required`);
  return value;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new UsageError(`--port ${value} is not a port`);
  return port;
}

function parseToken(values: Values, env: NodeJS.ProcessEnv): string | undefined {
  const { token, 'token-file': file } = values;
  if (token !== undefined && file !== undefined) throw new UsageError('--token and --token-file exclude each other');
  if (file === undefined) return token ?? env.LIBSQL_TOKEN;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartError(`The token file ${file} cannot be read: ${(error as Error).message}.`);
  }
}
