import { resolve } from 'node:path';
import { backUp } from './backup.ts';
import { type Command, parseCommand, USAGE, UsageError } from './cli-options.ts';
import { StartError } from './database-file.ts';
import { HttpError } from './errors.ts';
import { type LibsqlServer, startLibsqlServer } from './server.ts';

try {
  await run(parseCommand(process.argv.slice(2), process.env));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const isExpected = error instanceof StartError || error instanceof HttpError;
    console.error(isExpected ? error.message : error);
    process.exitCode = 1;
  }
}

async function run(command: Command): Promise<void> {
  if (command.name === 'backup') {
    const path = resolve(command.to);
    await backUp(resolve(command.file), path);
    report({ event: 'backed-up', path });
    return;
  }
  const { file, port, token, exitWithParent } = command;
  const server = await startLibsqlServer({ file, port, ...(token === undefined ? {} : { token }) });
  stopOnRequest(server, exitWithParent);
  report({ event: 'listening', url: server.url, ...(token === undefined ? { token: server.token } : {}) });
}

function stopOnRequest(server: LibsqlServer, exitWithParent: boolean): void {
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (!exitWithParent) return;
  if (process.channel) process.once('disconnect', stop);
  else process.stdin.once('close', stop).resume();
}

function report(event: Readonly<Record<string, string>>): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
