import { parseArgs } from 'node:util';

type Flags = Readonly<Record<string, { type: 'string' | 'boolean'; default?: string | boolean; help: string }>>;

type Values<F extends Flags> = {
  [K in keyof F]: F[K]['type'] extends 'boolean'
    ? boolean
    : F[K] extends { default: string }
      ? string
      : string | undefined;
};

/** The flags of a script. An unknown flag or a missing value prints how to use it and ends with 2. */
export function readOptions<F extends Flags>(name: string, flags: F, argv = process.argv.slice(2)): Values<F> {
  return read(name, flags, argv, 0).values;
}

/** The flags of a script, and the one thing it is about: a file or a folder. */
export function readOptionsAndPath<F extends Flags>(
  name: string,
  flags: F,
  argv = process.argv.slice(2),
): Values<F> & { path: string } {
  const { values, rest } = read(name, flags, argv, 1);
  const [path] = rest;
  return path === undefined ? misused(name, flags, 'Say which folder the files are in.') : { ...values, path };
}

/** Says what is wrong with the flags and how to use them, and ends with 2. */
export function misused(name: string, flags: Flags, what: string): never {
  process.stderr.write(`${what}\n`);
  return usage(name, flags, 2);
}

function read<F extends Flags>(
  name: string,
  flags: F,
  argv: string[],
  most: number,
): { values: Values<F>; rest: readonly string[] } {
  try {
    const options = Object.fromEntries(
      Object.entries(flags).map(([flag, { type, default: given }]) => [
        flag,
        given === undefined ? { type } : { type, default: given },
      ]),
    );
    const parsed = parseArgs({
      args: argv,
      options: { ...options, help: { type: 'boolean' } },
      strict: true,
      allowPositionals: most > 0,
    });
    const values: Record<string, string | boolean | undefined> = { ...parsed.values };
    if (values.help) usage(name, flags, 0);
    for (const [flag, { type }] of Object.entries(flags)) if (type === 'boolean') values[flag] ??= false;
    const rest = parsed.positionals;
    if (rest.length > most) return misused(name, flags, `There is too much: ${rest.slice(most).join(' ')}`);
    // parseArgs has checked the values against the very flags the type is made of.
    return { values: values as Values<F>, rest };
  } catch (error) {
    return misused(name, flags, String(error instanceof Error ? error.message.split('. To specify')[0] : error));
  }
}

/** A whole number within bounds, or usage and an end with 2. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  process.stderr.write(`--${flag} takes a whole number from ${least} to ${most}.\n`);
  process.exit(2);
}

function usage(name: string, flags: Flags, code: number): never {
  const lines = Object.entries(flags).map(
    ([flag, { type, default: given, help }]) =>
      `  --${`${flag}${type === 'string' ? ' <value>' : ''}`.padEnd(22)} ${help}${given === undefined ? '' : ` (default ${given})`}`,
  );
  (code === 0 ? process.stdout : process.stderr).write(`Usage: ${name} [options]\n${lines.join('\n')}\n`);
  process.exit(code);
}
