import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabaseFile, StartError } from './database-file.ts';
import { Guard } from './guard.ts';
import { handle } from './http-handler.ts';
import { Service } from './service.ts';

export interface LibsqlServerOptions {
  /** The database file, made if it is missing; `:memory:` for one that ends with the server. */
  readonly file: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** What clients must send as bearer token; made up if missing. */
  readonly token?: string;
  /** How long a statement waits for the write lock before it fails as SQLITE_BUSY. */
  readonly busyTimeoutMs?: number;
  /** How long an open stream may rest before it is rolled back; shorter than the wait for its lock. */
  readonly streamIdleMs?: number;
  readonly maxStreams?: number;
  readonly maxBodyBytes?: number;
  /** The largest result of one statement. */
  readonly maxResponseBytes?: number;
}

export interface LibsqlServer {
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Answers what was asked, rolls back what was left open, and closes the file. */
  stop(): Promise<void>;
  /** Writes a consistent copy to an absolute path where no file is yet. */
  backup(path: string): Promise<void>;
}

const DEFAULTS = {
  port: 0,
  busyTimeoutMs: 10_000,
  streamIdleMs: 5_000,
  maxStreams: 256,
  maxBodyBytes: 32 * 2 ** 20,
  maxResponseBytes: 64 * 2 ** 20,
};

/** Longer than clients keep an idle connection, so that none is closed under a request on its way. */
const KEEP_ALIVE_MS = 120_000;
/** What an answered client gets to close its connection before the server does. */
const HANG_UP_MS = 500;

export async function startLibsqlServer(options: LibsqlServerOptions): Promise<LibsqlServer> {
  const limits = { ...DEFAULTS, ...options };
  const token = options.token ?? randomBytes(32).toString('base64url');
  if (token === '') throw new StartError('The token must not be empty.');

  const server = createServer({ noDelay: true, keepAliveTimeout: KEEP_ALIVE_MS });
  const port = await listen(server, limits.port);
  let service: Service;
  try {
    service = new Service(openDatabaseFile(options.file), limits);
  } catch (error) {
    server.close();
    throw error;
  }
  const guard = new Guard(token, port);
  server.on('request', (request, response) => handle(request, response, guard, service));

  let stopped: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token,
    stop: () => {
      stopped ??= stop(server, service);
      return stopped;
    },
    backup: (path) => service.backup(path),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'it is already in use' : message;
    throw new StartError(`Port ${port} cannot be used: ${reason}.`);
  }
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server, service: Service): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await service.stop();
  server.closeIdleConnections();
  const hangUp = setTimeout(() => server.closeAllConnections(), HANG_UP_MS);
  await closed;
  clearTimeout(hangUp);
  service.close();
}
