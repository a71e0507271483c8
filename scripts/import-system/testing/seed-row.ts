/** What a file can hold in one place of a table. */
export type Cell = string | number | boolean | null | unknown[] | Record<string, unknown>;
export type SeedRow = Record<string, Cell>;
