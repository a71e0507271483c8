import type { ImportFault } from '@motriforge/shared/contracts/privacy';

/** What the database says against a file, in words for whoever brought it; false when it was brought already. */
export function refusalOf(cause: unknown): ImportFault | false {
  const text = String((cause as { cause?: unknown })?.cause ?? cause);
  if (/UNIQUE constraint failed: import_batch\./.test(text)) return false;
  const unique = /UNIQUE constraint failed: (\w+)\.(.+)$/m.exec(text);
  if (unique)
    return { file: `data/${unique[1]}.jsonl`, line: 0, message: `Two lines say the same ${words(unique[2])}.` };
  const check = /CHECK constraint failed: (\w+)/.exec(text);
  if (check) return { file: '', line: 0, message: `A line breaks the rule ${check[1]}.` };
  if (/FOREIGN KEY constraint failed/.test(text)) {
    return { file: '', line: 0, message: 'A line leans on another that is not in the file.' };
  }
  throw cause;
}

const words = (columns = ''): string => columns.replaceAll(/\b\w+\./g, '').replaceAll('_', ' ');
