/** What spreadsheets take for a formula, also behind apostrophes that are there already. */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Text that would be a formula gets an apostrophe, which says in every spreadsheet that it is text. */
export const asText = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

export const textIn = (cell: string): string =>
  cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
