import type { LibsqlError } from '@libsql/client';
import { Refusal } from './refusal.ts';
import type { Target } from './target.ts';

/** What the database had against a row, in words. */
export function sentenceOf({ message }: LibsqlError, target: Target): Refusal {
  const [, missing] = /NOT NULL constraint failed: (\S+)/.exec(message) ?? [];
  if (missing) return new Refusal(`${columnOf(missing)} needs a value, and the row gives none.`, columnOf(missing));
  const [, twice] = /UNIQUE constraint failed: (.+)/.exec(message) ?? [];
  if (twice)
    return new Refusal(`There is already another row with the same ${twice.replaceAll(/index '(\S+)'/g, '$1')}.`);
  const [, check] = /CHECK constraint failed: (\S+)/.exec(message) ?? [];
  if (check) return rule(check, target);
  if (/FOREIGN KEY/.test(message)) return new Refusal('It points at a row that does not exist.');
  const [, trigger] = /SQLITE_CONSTRAINT(?:_TRIGGER)?: (?:SQLITE_CONSTRAINT(?:_TRIGGER)?: )?(\w+)/.exec(message) ?? [];
  return new Refusal(acrossRows[trigger ?? ''] ?? `The database refuses it: ${message}`);
}

const columnOf = (home: string): string | null => home.split('.')[1] ?? null;

const acrossRows: Record<string, string> = {
  role_cycle: 'The role would inherit from itself, the long way round.',
  activity_needs_resource: 'Activities of this kind are about something, and the row does not say about what.',
  favorite_collection_is_public: 'is_public and its visibility contradict each other.',
  coaching_session_overlap: 'The coach has another appointment at that time.',
  log_tombstone: 'It was deleted here, and what is deleted from a log does not come back.',
};

/** The rule of a check, from the table it stands in. */
function rule(name: string, target: Target): Refusal {
  for (const { sql } of target.values()) {
    const at = sql.indexOf(`CONSTRAINT "${name}" CHECK(`);
    if (at < 0) continue;
    const text = balanced(sql, at + `CONSTRAINT "${name}" CHECK(`.length);
    const plain = text.replaceAll(/"\w+"\."(\w+)"/g, '$1');
    const [, long, most] = /^length\((\w+)\) <= (\d+)$/.exec(plain) ?? [];
    if (long) return new Refusal(`${long} is longer than ${most} characters.`, long);
    const [, column, words] = /^(\w+) in \(([^()]+)\)$/.exec(plain) ?? [];
    if (column) return new Refusal(`${column} must be one of ${words?.replaceAll("'", '')}.`, column);
    const [, number, low, high] = /^(\w+) between (\S+) and (\S+)$/.exec(plain) ?? [];
    if (number) return new Refusal(`${number} must lie between ${low} and ${high}.`, number);
    return new Refusal(`This must hold and does not: ${plain}.`);
  }
  return new Refusal(`This rule does not hold: ${name}.`);
}

function balanced(text: string, from: number): string {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return text.slice(from, at);
  }
  return text.slice(from);
}
