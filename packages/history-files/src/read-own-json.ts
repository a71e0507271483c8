import { type HistoryFile, type Reading, textOf } from './file.ts';
import { type HistoryItem, problemOf, Unreadable } from './items.ts';
import { jsonElements } from './json-elements.ts';
import { valid } from './valid.ts';
import { OwnItem } from './write-json.ts';

/** What `writeHistoryJson` wrote, as it was. */
export async function* readOwnJson(file: HistoryFile, reading: Reading = {}): AsyncGenerator<HistoryItem> {
  try {
    for await (const { line, text } of jsonElements(textOf(file, reading))) {
      try {
        yield { line, ...valid(OwnItem, parsed(text) as OwnItem) };
      } catch (error) {
        yield problemOf(error, line);
      }
    }
  } catch (error) {
    yield problemOf(error, null);
  }
}

/** The value of some JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('NOT_JSON');
  }
}
