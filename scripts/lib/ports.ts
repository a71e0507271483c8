import { createServer } from 'node:net';
import { Plain } from './steps.ts';

export async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });
}

export async function requireFreePort(port: number): Promise<void> {
  if (!(await isFree(port))) {
    throw new Plain(`Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port + 10}`);
  }
}

/** Two neighbouring ports nobody listens on, for a run that must not meet another. */
export async function freePair(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 30_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Plain('No two neighbouring free ports were found on 127.0.0.1.');
}
