type Level = 'info' | 'warn' | 'error';

/** One line of JSON for each thing that happened. Callers pass ids and figures, never what people typed. */
export function log(level: Level, event: string, facts: Record<string, unknown> = {}): void {
  const line = JSON.stringify({ level, event, ...facts });
  if (level === 'error') console.error(line);
  else if (level === 'warn') console.warn(line);
  // biome-ignore lint/suspicious/noConsole: a worker's log is its console.
  else console.log(line);
}

/** An error with all its causes, for the log and for nobody else. What was asked of the database is told without its values. */
export function describe(error: unknown): string {
  const parts: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    parts.push((cause.stack ?? String(cause)).replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, ''));
  }
  return parts.length > 0 ? parts.join('\ncaused by ') : String(error);
}
