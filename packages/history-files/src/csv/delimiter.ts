const delimiters = [',', ';', '\t', '|'] as const;

/** What parts the cells of a line of names; none of them has one in its name. */
export function delimiterOf(line: string): string {
  const plain = line.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => plain.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Spreadsheets may say it themselves, in a line before the names. */
export const isDelimiterLine = (line: string): boolean => /^\ufeff?sep=.\s*$/i.test(line);
