/** Something that went wrong and that the person at the keyboard can mend, said in one sentence. */
export class Plain extends Error {}

/** Runs a step, saying what it does and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  rewrite(`  ${what}`);
  try {
    const result = await work();
    rewrite(`✓ ${what} ${dim(`${((performance.now() - began) / 1000).toFixed(1)} s`)}`);
    say();
    return result;
  } catch (error) {
    rewrite(`✗ ${what}`);
    say();
    throw error;
  }
}

/** Writes over the line that is there, where lines can be written over. */
function rewrite(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (!line.startsWith('  ')) process.stdout.write(line);
}

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
export const bold = (text: string): string => (coloured ? `\x1b[1m${text}\x1b[22m` : text);
export const dim = (text: string): string => (coloured ? `\x1b[2m${text}\x1b[22m` : text);

/** Runs a script to its end; what goes wrong is one sentence for a person, or a stack for a programmer. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\n${sentence(error)}\n`);
    process.exit(1);
  }
}

function sentence(error: unknown): string {
  if (error instanceof Plain) return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOSPC') return 'The disk is full. Free some space and run it again.';
    if (error.code === 'EACCES' || error.code === 'EROFS') return `This folder cannot be written: ${error.message}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
