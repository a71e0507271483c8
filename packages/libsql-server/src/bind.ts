import { SqlError } from './errors.ts';
import type { NamedArg, SqlValue, Stmt } from './protocol.ts';
import type { SqlStatement } from './statements.ts';

const invalid = (message: string) => new SqlError(message, 'ARGS_INVALID');

/**
 * The value of every parameter by position. The binding would take missing values for NULL, ignore surplus ones and
 * end the process over an object bound to a nameless `?`, so names become positions here.
 */
export function bindArguments(statement: SqlStatement, { args, namedArgs }: Stmt): readonly SqlValue[] {
  const { parameters } = statement;
  if (args.length > parameters.length) {
    throw invalid(`The statement takes ${parameters.length} arguments, ${args.length} were given`);
  }
  for (const value of args) assertReadable(value);
  if (namedArgs.length === 0 && args.length === parameters.length) return args;

  const bound: (SqlValue | undefined)[] = [...args];
  for (const arg of namedArgs) bindNamed(bound, parameters, arg);
  return parameters.map((name, index) => {
    const value = bound[index];
    if (value !== undefined) return value;
    if (statement.isExplain) return null;
    throw invalid(`No value was given for parameter ${name ?? index + 1}`);
  });
}

function bindNamed(bound: (SqlValue | undefined)[], parameters: readonly (string | null)[], arg: NamedArg): void {
  assertReadable(arg.value);
  let found = false;
  parameters.forEach((name, index) => {
    if (name === null || (name !== arg.name && name.slice(1) !== arg.name)) return;
    bound[index] = arg.value;
    found = true;
  });
  if (!found) throw invalid(`The statement has no parameter ${JSON.stringify(arg.name)}`);
}

/** The binding stores U+0000 but reads text only up to it; refusing is better than losing the rest silently. */
function assertReadable(value: SqlValue): void {
  if (typeof value === 'string' && value.includes('\0')) throw invalid('A text argument must not contain U+0000');
}
