import seedColumns from './seed-columns.json' with { type: 'json' };

export const systemNames = ['yoga', 'tracker', 'management', 'sorar', 'motriforge'] as const;
export type SystemName = (typeof systemNames)[number];

export type Kind =
  | 'id'
  | 'text'
  | 'word'
  | 'integer'
  | 'number'
  | 'money'
  | 'flag'
  | 'instant'
  | 'day'
  | 'time'
  | 'json'
  | 'list';

/** A column of a seed table, as the documents of its system describe it. */
export interface SeedColumn {
  name: string;
  kind: Kind;
  length: number | null;
  isOptional: boolean;
  /** The seed table a value of this column is the id of. */
  refersTo: string | null;
  /** Some of what it holds may be no id at all. */
  mayMiss: boolean;
  initial: string | null;
  /** What it may hold, where the documents list it. */
  words: readonly string[] | null;
}

export interface SeedTable {
  name: string;
  key: readonly string[];
  columns: ReadonlyMap<string, SeedColumn>;
}

export type SeedTables = ReadonlyMap<string, SeedTable>;

type Written = Record<string, Record<string, { key: string[]; columns: Record<string, string> }>>;

/** The tables of a system. */
export function readSeedTables(system: SystemName): SeedTables {
  const tables = (seedColumns as Written)[system] ?? {};
  return new Map(
    Object.entries(tables).map(([name, { key, columns }]) => [
      name,
      { name, key, columns: new Map(Object.entries(columns).map(([column, form]) => [column, read(column, form)])) },
    ]),
  );
}

const FORM = /^(\w+)(?:\((\d+)\))?(\?)?(?: >(\??) (\S+)\.\w+)?(?: = (.*?))?(?: in (\S+))?$/;

/** Reads the short form of the file: `text(20)? = kg in kg|lbs`, `id > users.id`. */
function read(name: string, form: string): SeedColumn {
  const [, kind, length, optional, mayMiss, refersTo, initial, words] = FORM.exec(form) ?? [];
  if (kind === undefined) throw new Error(`${name} is described as “${form}”, which cannot be read.`);
  return {
    name,
    // The file is written by people of this project, and a test reads all of it.
    kind: kind as Kind,
    length: length === undefined ? null : Number(length),
    isOptional: optional !== undefined,
    refersTo: refersTo ?? null,
    mayMiss: mayMiss === '?',
    initial: initial ?? null,
    words: words?.split('|') ?? null,
  };
}
