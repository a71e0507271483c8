import type { Row, UniqueKey, Value } from '../catalogue.ts';

/** A way in which two rows are the same to a key. */
export interface Variant {
  title: string;
  /** What both rows hold. */
  given: Row;
  /** The columns of the second row, made from those of the first. */
  alike(first: Row): Row;
}

/** A key on an expression also refuses rows that are the same only in its eyes. */
export function variants({ reads, sql }: UniqueKey): Variant[] {
  const same = (first: Row): Row => Object.fromEntries(reads.map((name) => [name, first[name] ?? null]));
  const mapped = (title: string, names: readonly string[], change: (value: Value, row: Row) => Value): Variant[] =>
    names.length === 0
      ? []
      : [
          {
            title,
            given: {},
            alike: (first) => ({
              ...same(first),
              ...Object.fromEntries(names.map((name) => [name, change(first[name] ?? null, first)])),
            }),
          },
        ];
  const within = (pattern: RegExp) =>
    reads.filter((name) => pattern.test(sql.replaceAll('"', '').replaceAll(name, '@')));
  const empty = within(/@ is null/);
  const ordered = within(/@ < \w|\w < @/);
  return [
    { title: '', given: {}, alike: same },
    ...mapped(' (in another case)', within(/lower\(@\)/), (value) => String(value).toUpperCase()),
    ...mapped(
      ' (the other way round)',
      ordered,
      (value, first) => ordered.map((name) => first[name] ?? null).find((other) => other !== value) ?? null,
    ),
    ...(empty.length > 0
      ? [{ title: ' (both without)', given: Object.fromEntries(empty.map((name) => [name, null])), alike: same }]
      : []),
  ];
}
