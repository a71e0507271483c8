const breakpoint = '--> statement-breakpoint';

/**
 * Mends what drizzle-kit writes. Keys stay off for the whole file: on in the middle, replacing a table would delete
 * what points at it. A table that is replaced is filled from the columns it had, not from those it will have, and gets
 * its triggers back. Views that read it stand aside meanwhile: SQLite renames no table while a view reads nothing.
 */
export function mendMigration(
  sql: string,
  earlier: readonly string[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const statements = statementsOf(sql)
    .filter((statement) => !/^pragma foreign_keys/i.test(statement))
    .map((statement) => copyOfWhatWas(statement, known));
  const replaced = statements.flatMap((statement) => /^DROP TABLE `(\w+)`/.exec(statement)?.[1] ?? []);
  if (replaced.length === 0) return written(statements);
  const past = earlier.flatMap(statementsOf);
  const views = viewsOn(replaced, past);
  return written([
    'PRAGMA foreign_keys=OFF;',
    ...[...views.keys()].map((name) => `DROP VIEW ${name};`),
    ...statements,
    ...triggersOn(replaced, past),
    ...views.values(),
    'PRAGMA foreign_keys=ON;',
  ]);
}

const statementsOf = (sql: string): string[] =>
  sql
    .split(breakpoint)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

const written = (statements: readonly string[]): string => `${statements.join(`${breakpoint}\n`)}\n`;

function triggersOn(tables: readonly string[], past: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const statement of past) {
    const [, name, table] = /CREATE TRIGGER (\w+)[\s\S]*? ON (\w+)/.exec(statement) ?? [];
    if (name && table && tables.includes(table)) found.set(name, statement);
  }
  return [...found.values()];
}

/** The views that read one of the tables, as they were last made. */
function viewsOn(tables: readonly string[], past: readonly string[]): Map<string, string> {
  const views = new Map<string, string>();
  for (const statement of past) {
    const [, verb, name] = /^(?:--.*\n)*(CREATE|DROP) VIEW (\w+)/.exec(statement) ?? [];
    if (verb === 'CREATE' && name) views.set(name, statement);
    if (verb === 'DROP' && name) views.delete(name);
  }
  return new Map(
    [...views].filter(([, statement]) => tables.some((table) => new RegExp(`\\b${table}\\b`).test(statement))),
  );
}

function copyOfWhatWas(statement: string, known: ReadonlyMap<string, ReadonlySet<string>>): string {
  const copy = /^INSERT INTO `__new_(\w+)`\(([^)]*)\) SELECT .* FROM `\w+`;$/.exec(statement);
  if (!copy) return statement;
  const [, table = '', columns = ''] = copy;
  const kept = columns.split(', ').filter((column) => known.get(table)?.has(column.replaceAll('"', '')));
  return `INSERT INTO \`__new_${table}\`(${kept.join(', ')}) SELECT ${kept.join(', ')} FROM \`${table}\`;`;
}
