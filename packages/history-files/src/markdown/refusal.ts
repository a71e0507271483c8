import { type ProblemCode, Unreadable } from '../items.ts';

/**
 * Why something in a Markdown log cannot be taken: a sentence for whoever runs a command, a code for pages that have
 * words of their own.
 */
export class Refusal extends Unreadable {
  readonly column: string | null;

  constructor(
    reason: string,
    code: ProblemCode,
    values: Readonly<Record<string, string | number>> = {},
    column: string | null = null,
  ) {
    super(code, values);
    this.message = reason;
    this.column = column;
  }
}
