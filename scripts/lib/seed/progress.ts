import { say } from '../steps.ts';
import { rowsOfAPerson } from './proportions.ts';

const figure = (value: number): string => Math.round(value).toLocaleString('en');

/** Says how far it is: once a second where a line can be written over, every ten seconds where it cannot. */
export class Progress {
  readonly #people: number;
  readonly #began = performance.now();
  readonly #isScreen = process.stdout.isTTY === true;
  #lastSaid = this.#began;
  #rows = 0;
  #done = 0;

  constructor(people: number) {
    this.#people = people;
  }

  add(rows: number): void {
    this.#rows += rows;
    this.#done++;
    const now = performance.now();
    if (now - this.#lastSaid < (this.#isScreen ? 1_000 : 10_000)) return;
    this.#lastSaid = now;
    const left = (this.#people - this.#done) * rowsOfAPerson;
    const percent = Math.floor((100 * this.#rows) / (this.#rows + left));
    const line = `  ${percent} %, ${figure(this.#done)} of ${figure(this.#people)} people, ${figure(this.#rows)} rows, ${figure(this.#speed)} rows/s`;
    if (this.#isScreen) process.stdout.write(`\r${line}`);
    else say(line);
  }

  /** The whole of it in a sentence. */
  end(): void {
    if (this.#isScreen) process.stdout.write('\r');
    const seconds = (performance.now() - this.#began) / 1_000;
    say(`✓ ${figure(this.#rows)} rows in ${seconds.toFixed(1)} s: ${figure(this.#speed)} rows/s`);
  }

  get #speed(): number {
    return this.#rows / ((performance.now() - this.#began) / 1_000);
  }
}
