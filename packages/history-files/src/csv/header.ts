import { nameOfColumn } from './column-names.ts';

/** Where the columns of a table stand, by their names without capitals and underscores. */
export class Header {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(cells: readonly string[]) {
    this.names = cells.map(nameOfColumn);
    this.#places = new Map(this.names.map((name, at): [string, number] => [name, at]).reverse());
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.#places.has(name));
  }

  /** The first of the columns that is there. */
  find(...names: readonly string[]): number | undefined {
    const found = names.find((name) => this.#places.has(name));
    return found === undefined ? undefined : this.#places.get(found);
  }
}
