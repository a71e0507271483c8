import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase } from '@motriforge/db/testing';
import { readOptions } from './lib/options.ts';
import { fromRoot } from './lib/paths.ts';
import { readLineage, readManifest } from './lib/seed-systems.ts';
import { main, Plain, say } from './lib/steps.ts';

const options = readOptions('pnpm docs:schema', {
  check: { type: 'boolean', help: 'change nothing, fail if docs/schema.md is not what it would be' },
});

interface DescribedTable {
  name: string;
  meaning: string;
}

interface Link {
  from: string;
  to: string;
  column: string;
  isRequired: boolean;
}

const folder = fromRoot('packages/db/src/schema');

await main(async () => {
  const domains = readDomains();
  const links = await readLinks();
  const text = [
    '# The schema',
    '',
    'Made by `pnpm docs:schema` from `packages/db/src/schema` and `packages/db/lineage.json`; edit those.',
    '',
    `${domains.flatMap(({ tables }) => tables).length} tables in ${domains.length} files. A diagram shows the tables of one file`,
    'and what they point at; an arrow with a bar must point somewhere.',
    '',
    ...domains.flatMap(({ file, tables }) => [
      `## ${file}`,
      '',
      ...diagram(tables, links),
      '',
      '| table | a row is |',
      '| --- | --- |',
      ...tables.map(({ name, meaning }) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`),
      '',
    ]),
    ...systems(),
  ].join('\n');
  const path = fromRoot('docs/schema.md');
  if (options.check) {
    if (readFileSync(path, 'utf8') !== text) throw new Plain('docs/schema.md is not up to date. Run: pnpm docs:schema');
    return say('docs/schema.md is up to date.');
  }
  writeFileSync(path, text);
  say(`docs/schema.md: ${domains.flatMap(({ tables }) => tables).length} tables.`);
});

function readDomains(): { file: string; tables: DescribedTable[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const found = source.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?export const \w+ = table\(\s*'(\w+)'/g);
      const tables = [...found].map(([, comment, name]) => ({
        name: name ?? '',
        meaning: (comment ?? '')
          .replace(/^\s*\*/gm, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      }));
      return { file: file.replace('.ts', ''), tables };
    })
    .filter(({ tables }) => tables.length > 0);
}

async function readLinks(): Promise<Link[]> {
  const { client, close } = await testDatabase();
  try {
    const { rows } = await client.execute(
      `select tables.name, keys."table", keys."from", columns."notnull"
       from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as keys
       join pragma_table_info(tables.name) as columns on columns.name = keys."from"
       where tables.type = 'table' order by tables.name, keys."from"`,
    );
    return rows.map((row) => ({
      from: String(row[0]),
      to: String(row[1]),
      column: String(row[2]),
      isRequired: row[3] === 1,
    }));
  } finally {
    close();
  }
}

function diagram(tables: readonly DescribedTable[], links: readonly Link[]): string[] {
  const names = new Set(tables.map(({ name }) => name));
  const its = links.filter(({ from }) => names.has(from));
  return [
    '```mermaid',
    'erDiagram',
    ...its.map(({ from, to, column, isRequired }) => `  ${to} ${isRequired ? '||' : '|o'}--o{ ${from} : ${column}`),
    ...tables
      .filter(({ name }) => !its.some(({ from, to }) => from === name || to === name))
      .map(({ name }) => `  ${name}`),
    '```',
  ];
}

/** Where the tables of each of the five systems went. */
function systems(): string[] {
  const lineage = readLineage();
  return readManifest().systems.flatMap(({ key, title, tables }) => [
    `## Where ${title} went`,
    '',
    '| its table | lives in |',
    '| --- | --- |',
    ...Object.entries(tables).map(([table, columns]) => {
      const homes = Object.keys(columns).flatMap((column) => lineage[`${key}.${table}.${column}`] ?? []);
      const counts = new Map<string, number>();
      for (const home of homes) {
        const name = home.split('.')[0] ?? '';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const sorted = [...counts].sort(([, one], [, other]) => other - one);
      return `| ${table} | ${sorted.map(([name, count]) => `\`${name}\` (${count})`).join(', ')} |`;
    }),
    '',
  ]);
}
