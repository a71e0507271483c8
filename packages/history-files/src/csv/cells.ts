import type { Distance, DistanceUnit, Load, MassUnit } from '@motriforge/shared/contracts/history';
import { parseQuantity, toCanonical } from '@motriforge/shared/units';
import { secondsOf } from '../durations.ts';
import { shown, Unreadable } from '../items.ts';
import type { Header } from './header.ts';
import type { CsvRecord } from './records.ts';

const FACTORS: Record<DistanceUnit, number> = { M: 1, KM: 1000, MILES: 1609.344, YARDS: 0.9144 };
const FEET = 0.3048;

/** The cells of a record, read by the names of their columns. */
export class Cells {
  readonly line: number;
  readonly #header: Header;
  readonly #cells: readonly string[];
  readonly #hasDecimalCommas: boolean;

  constructor(header: Header, { line, cells }: CsvRecord, delimiter: string) {
    this.line = line;
    this.#header = header;
    this.#cells = cells;
    this.#hasDecimalCommas = delimiter !== ',';
    const extra = cells.slice(header.names.length);
    if (extra.some((cell) => cell.trim() !== '')) {
      throw new Unreadable('CELL_COUNT', { found: cells.length, named: header.names.length });
    }
  }

  has(...names: readonly string[]): boolean {
    return this.#header.find(...names) !== undefined;
  }

  text(...names: readonly string[]): string | null {
    const place = this.#header.find(...names);
    const cell = place === undefined ? '' : (this.#cells[place] ?? '').trim();
    if (cell.includes('\0') || !cell.isWellFormed()) throw new Unreadable('NOT_KEPT', { column: names[0] ?? '' });
    return cell === '' ? null : cell;
  }

  number(...names: readonly string[]): number | null {
    const text = this.text(...names);
    return text === null ? null : this.#numberIn(text, names[0] ?? '');
  }

  /** A whole number; of “8.0” the nought says nothing. */
  count(...names: readonly string[]): number | null {
    const number = this.number(...names);
    if (number === null || Number.isInteger(number)) return number;
    throw new Unreadable('NOT_A_NUMBER', { column: names[0] ?? '', text: String(number) });
  }

  seconds(...names: readonly string[]): number | null {
    const text = this.text(...names);
    const seconds = text === null ? null : secondsOf(text);
    if (text !== null && seconds === null) {
      throw new Unreadable('NOT_A_TIME', { column: names[0] ?? '', text: shown(text) });
    }
    return seconds;
  }

  #numberIn(text: string, column: string): number {
    if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
    const isDecimal = this.#hasDecimalCommas && /^[+-]?\d+,\d+$/.test(text);
    const typed = parseQuantity(isDecimal ? text.replace(',', '.') : text);
    if (typed === null || typed.unit !== null || !Number.isFinite(typed.value)) {
      throw new Unreadable('NOT_A_NUMBER', { column, text: shown(text) });
    }
    return typed.value;
  }
}

export function loadOf(entered: number, unit: MassUnit): Load {
  return { kg: toCanonical(entered, unit === 'KG' ? 'kg' : 'lb'), entered, unit };
}

export const distanceOf = (entered: number, unit: DistanceUnit): Distance => ({
  metres: entered * FACTORS[unit],
  entered,
  unit,
});

/** What an abbreviation of a mass means. */
export function massUnitOf(word: string): MassUnit {
  if (/^(kgs?|kilo(gram)?s?)$/i.test(word)) return 'KG';
  if (/^(lbs?|pounds?)$/i.test(word)) return 'LBS';
  throw new Unreadable('NOT_A_UNIT', { text: shown(word) });
}

/** A distance in the unit a word names. Feet, which nobody here enters, become metres. */
export function distanceIn(entered: number, word: string): Distance {
  const unit = distanceWords[word.toLowerCase()];
  if (unit !== undefined) return distanceOf(entered, unit);
  if (/^(ft|foot|feet)$/i.test(word)) return distanceOf(entered * FEET, 'M');
  throw new Unreadable('NOT_A_UNIT', { text: shown(word) });
}

const distanceWords: Readonly<Record<string, DistanceUnit>> = {
  m: 'M',
  meter: 'M',
  meters: 'M',
  metres: 'M',
  km: 'KM',
  kms: 'KM',
  kilometers: 'KM',
  kilometres: 'KM',
  mi: 'MILES',
  mile: 'MILES',
  miles: 'MILES',
  yd: 'YARDS',
  yds: 'YARDS',
  yards: 'YARDS',
};
