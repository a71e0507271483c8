import { Refusal } from '../refusal.ts';
import type { FileRow } from './file-row.ts';
import { readText } from './utf8.ts';

/** The rows of a JSON file, a list of objects, read one object at a time: such a file may be large. */
export async function* readJson(path: string): AsyncGenerator<FileRow> {
  let place = 0;
  for await (const element of elements(readText(path))) {
    place++;
    yield { place, cells: cellsOf(element, place) };
  }
}

function cellsOf(text: string, place: number): Record<string, unknown> | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(`Element ${place} is not JSON.`);
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : new Refusal('It is not an object with a value for each column.');
}

/** The text of each element of the outermost list. */
async function* elements(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  let element = '';
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const letter = piece[at];
      if (isEscaped) isEscaped = false;
      else if (isQuoted) {
        if (letter === '\\') isEscaped = true;
        else if (letter === '"') isQuoted = false;
      } else if (letter === '"') isQuoted = true;
      else if (letter === '[' || letter === '{') {
        if (depth === 0 && letter === '{') throw notAList();
        if (depth++ === 0) from = at + 1;
      } else if (letter === ']' || letter === '}' || (letter === ',' && depth === 1)) {
        if (letter !== ',') depth--;
        if (depth > 1 || (depth === 1 && letter !== ',')) continue;
        element += piece.slice(from, at);
        if (element.trim() !== '') yield element;
        else if (letter === ',') throw new Refusal('It is not JSON: there is a comma with nothing before it.');
        element = '';
        from = at + 1;
      } else if (depth === 0 && letter?.trim() !== '' && letter !== '\ufeff') throw notAList();
    }
    if (depth > 0) element += piece.slice(from);
  }
  if (depth > 0) throw new Refusal('It is not JSON: it ends before its list does.');
}

const notAList = () => new Refusal('It is not a list of rows: a JSON file begins with [ and ends with ].');
