import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedRow } from './seed-row.ts';

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function csvOf(rows: readonly Readonly<Record<string, unknown>>[], names = Object.keys(rows[0] ?? {})): string {
  const lines = rows.map((row) =>
    names
      .map((name) => {
        const cell = row[name] ?? null;
        return cell === null ? '' : quote(typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
      })
      .join(','),
  );
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

/** Writes a file for each table: every other one as JSON. */
export function writeSeedFiles(folder: string, rows: ReadonlyMap<string, readonly SeedRow[]>): void {
  let count = 0;
  for (const [table, its] of rows) {
    if (its.length === 0) continue;
    if (count++ % 2 === 0) writeFileSync(join(folder, `${table}.csv`), csvOf(its));
    else writeFileSync(join(folder, `${table}.json`), JSON.stringify(its));
  }
}
