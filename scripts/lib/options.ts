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
  try {
    const options = Object.fromEntries(
      Object.entries(flags).map(([flag, { type, default: given }]) => [
        flag,
        given === undefined ? { type } : { type, default: given },
      ]),
    );
    const parsed = parseArgs({ args: argv, options: { ...options, help: { type: 'boolean' } }, strict: true });
    const values: Record<string, string | boolean | undefined> = { ...parsed.values };
    if (values.help) usage(name, flags, 0);
    for (const [flag, { type }] of Object.entries(flags)) if (type === 'boolean') values[flag] ??= false;
    // parseArgs has checked the values against the very flags the type is made of.
    return values as Values<F>;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split('. To specify')[0] : error}\n`);
    return usage(name, flags, 2);
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
