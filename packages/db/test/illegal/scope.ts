import type { Row, Table } from '../catalogue.ts';
import type { LegalRows } from '../legal-rows.ts';
import { conjuncts, wordsIn } from '../rule-text.ts';

interface Scope {
  /** Values that put a row inside. */
  values: Row;
  /** Columns that must hold something, whatever it is. */
  filled: string[];
}

/** What makes a row one of those among which a partial key holds. */
export function inside(rows: LegalRows, table: Table, legal: Row, where: string | null): Scope {
  const scope: Scope = { values: {}, filled: [] };
  for (const part of where === null ? [] : conjuncts(where)) {
    const [, name = '', relation, right = ''] = /^"(\w+)" (is null|is not null|=|<>|in) ?(.*)$/.exec(part) ?? [];
    const word = wordsIn(right)[0];
    if (relation === 'is null') scope.values[name] = null;
    else if (relation === 'is not null') scope.filled.push(name);
    else if (relation === '=' || relation === 'in') scope.values[name] = word ?? Number(right);
    else if (relation === '<>')
      scope.values[name] = [legal[name], ...rows.values.for(table, name)].find((value) => value !== word) ?? null;
    else throw new Error(`The scope of a key of ${table.name} is not understood: ${part}`);
  }
  return scope;
}
