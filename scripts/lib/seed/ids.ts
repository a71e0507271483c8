import { Random } from './random.ts';

/** A place has a range of ids of its own: the first are known without counting, the others are given out in turn. */
const KNOWN = 256;
const MILLIS_OF_A_PLACE = 16;
const BEGINNING = Date.UTC(2026, 0, 1);

/**
 * Ids like those of `newId`, made of a place and a count instead of time and chance: the same at every run, and rising,
 * so that an index grows at its end and stays fast however large it is.
 */
export class Ids {
  readonly #world: string;
  readonly #place: number;
  readonly #random: Random;
  #given = KNOWN;

  constructor(world: string, place: number) {
    this.#world = world;
    this.#place = place;
    this.#random = new Random(`${world}/${place}`);
  }

  next(): string {
    return write(this.#place, this.#given++, this.#random);
  }

  /** One that others can name without asking for those before it. */
  known(index: number): string {
    if (index >= KNOWN) throw new RangeError(`A place has ${KNOWN} known ids.`);
    return write(this.#place, index, new Random(`${this.#world}/${this.#place}/${index}`));
  }
}

function write(place: number, count: number, random: Random): string {
  const time = hex(BEGINNING + place * MILLIS_OF_A_PLACE + Math.floor(count / 0x1000), 12);
  const rest = hex(random.whole(0, 0xffffffff), 8);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex(count % 0x1000, 3)}`,
    hex(0x8000 | random.whole(0, 0x3fff), 4),
    hex(random.whole(0, 0xffff), 4) + rest,
  ].join('-');
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
