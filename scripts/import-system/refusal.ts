/** Why a row cannot be taken, in a sentence for the person who imports it. */
export class Refusal extends Error {
  readonly column: string | null;

  constructor(reason: string, column: string | null = null) {
    super(reason);
    this.column = column;
  }
}

/** A row that is left out, and where it stands. */
export interface Problem {
  file: string;
  /** The line of a CSV file, or the place in the list of a JSON file, counted from one; null for the whole file. */
  place: number | null;
  column: string | null;
  reason: string;
}
