import type { Target } from '../target.ts';
import type { SeedRow } from './seed-row.ts';

type Mend = (row: SeedRow, ...names: string[]) => void;

const isGiven = (row: SeedRow, name: string | undefined): boolean => name !== undefined && (row[name] ?? null) !== null;

const swap: Mend = (row, later = '', earlier = '') => {
  const [one, other] = [row[earlier] ?? null, row[later] ?? null];
  if (one === null || other === null || one < other) return;
  [row[earlier], row[later]] = one === other ? [one, null] : [other, one];
};

/** Rules between columns that many tables have, and what makes a row keep to them. */
const mends: readonly (readonly [RegExp, Mend])[] = [
  [/^(\w+) >=? (\w+)$/, swap],
  [
    /^(\w+) is null or (\w+) is not null$/,
    (row, one = '', other) => {
      if (!isGiven(row, other)) row[one] = null;
    },
  ],
  [
    /^(\w+) is not null or \((\w+) is null and (\w+) is null\)$/,
    (row, one, ...others) => {
      if (!isGiven(row, one)) for (const other of others) row[other] = null;
    },
  ],
  [
    /^(\w+) is null or (\w+) is null$/,
    (row, one = '', other) => {
      if (isGiven(row, other)) row[one] = null;
    },
  ],
  [
    /^\((\w+) is null\) = \((\w+) is null\)$/,
    (row, one = '', other = '') => {
      if (!isGiven(row, one) || !isGiven(row, other)) Object.assign(row, { [one]: null, [other]: null });
    },
  ],
  [
    /^\((\w+) is null\) <> \((\w+) is null\)$/,
    (row, one = '', other = '') => {
      if (isGiven(row, one)) row[other] = null;
    },
  ],
  [
    /^(\w+) = \((\w+) is not null\)$/,
    (row, flag = '', other) => {
      row[flag] = isGiven(row, other);
    },
  ],
  [
    /^(\w+) = 0 or (\w+) is null$/,
    (row, flag = '', other = '') => {
      if (row[flag] === true) row[other] = null;
    },
  ],
  [
    /^\((\w+) = '(\w+)'\) = \((\w+) is null\)$/,
    (row, one = '', word, other = '') => {
      if (row[one] === word) row[other] = null;
      else row[other] ??= '3b241101-e2bb-4255-8caf-4136c566a962';
    },
  ],
  [
    /^\((\w+) = '(\w+)'\) = \((\w+) is not null\)$/,
    (row, one = '', word, other = '') => {
      if (row[one] !== word) row[other] = null;
      else row[other] ??= '2024-06-01T00:00:00.000Z';
    },
  ],
  [
    /^(\w+) is null or (\w+) = '(\w+)'$/,
    (row, one = '', other = '', word) => {
      if (row[other] !== word) row[one] = null;
    },
  ],
  [
    /^(\w+) between 0 and (\w+)$/,
    (row, low = '', high = '') => {
      if (Number(row[low]) > Number(row[high])) row[low] = 0;
    },
  ],
  [
    /^(\w+) <= (\w+)$/,
    (row, low = '', high = '') => {
      if (Number(row[low]) > Number(row[high])) row[low] = row[high] ?? null;
    },
  ],
  [
    /^\w+ <> '[0-9a-f-]{36}' or (\w+) is not null$/,
    (row, one = '') => {
      row[one] ??= /_end$|_date$/.test(one) ? '2024-06-01' : '2024-06-01T00:00:00.000Z';
    },
  ],
  [
    /json_type\((\w+)\) = 'array'/,
    (row, list = '') => {
      if (isGiven(row, list) && !Array.isArray(row[list])) row[list] = ['one'];
    },
  ],
  [
    /^(\w+) glob '\[A-Z\]\*'/,
    (row, name = '') => {
      if (isGiven(row, name)) row[name] = 'WORKOUT';
    },
  ],
];

/** Mends rows of a table until they keep to the rules its home has between columns. */
export function mendsOf(target: Target, home: string): (row: SeedRow) => void {
  const checks = [...(target.get(home)?.sql ?? '').matchAll(/CHECK\((.*)\)(?:,|$)/gm)].map(([, rule = '']) =>
    rule.replaceAll(/"(?:__new_)?\w+"\."(\w+)"/g, '$1'),
  );
  return (row) => {
    const own = new Set(Object.keys(row));
    for (let round = 0; round < 3; round++) {
      for (const check of checks) {
        for (const [form, mend] of mends) {
          const [, ...names] = form.exec(check) ?? [];
          if (names.length > 0 && names.some((name) => own.has(name))) mend(row, ...names);
        }
      }
    }
  };
}

/** Whether what must differ within a row does. */
export function differsWithin(target: Target, home: string, row: SeedRow): boolean {
  const pairs = (target.get(home)?.sql ?? '').matchAll(/CHECK\("\w+"\."(\w+)" <> "\w+"\."(\w+)"\)/g);
  return [...pairs].every(([, one = '', other = '']) => !isGiven(row, one) || row[one] !== row[other]);
}

/** Whether a row is unlike those before it in everything that must not be twice. */
export function isUnlike(uniques: readonly (readonly string[])[], row: SeedRow, before: readonly SeedRow[]): boolean {
  return uniques.every(
    (columns) =>
      !columns.every((column) => column in row) ||
      !before.some((other) => columns.every((column) => (other[column] ?? null) === (row[column] ?? null))),
  );
}
