import type { DistanceUnit, LengthUnit, MassUnit } from '@motriforge/shared/contracts/history';
import { type DayOrder, type HistoryAnswers, type HistoryQuestion, type QuestionKind, shown } from './items.ts';
import { type Moment, momentOf, type TwoReadings } from './moments.ts';

/**
 * What is asked while a file is read. A file is read twice: the first time to find what it leaves open, with stopgaps
 * for what is not answered, the second time with every answer.
 */
export class Interview {
  readonly #answers: HistoryAnswers;
  readonly #open = new Map<QuestionKind, HistoryQuestion>();
  readonly #certain = new Set<DayOrder>();
  #last: { text: string; moment: Moment } | null = null;

  constructor(answers: HistoryAnswers) {
    this.#answers = answers;
  }

  massUnit(line: number, example: string): MassUnit {
    return this.#answers.massUnit ?? this.#ask({ kind: 'MASS_UNIT', line, example: shown(example) }, 'KG');
  }

  distanceUnit(line: number, example: string): DistanceUnit {
    return this.#answers.distanceUnit ?? this.#ask({ kind: 'DISTANCE_UNIT', line, example: shown(example) }, 'KM');
  }

  lengthUnit(line: number, example: string): LengthUnit {
    return this.#answers.lengthUnit ?? this.#ask({ kind: 'LENGTH_UNIT', line, example: shown(example) }, 'CM');
  }

  /** The zone the clock of the file was in. */
  timeZone(line: number, example: string): string {
    return this.#answers.timeZone ?? this.#ask({ kind: 'TIME_ZONE', line, example: shown(example) }, 'UTC');
  }

  moment(text: string, line: number): Moment {
    // Every row of a session repeats when it was.
    if (this.#last?.text === text) return this.#last.moment;
    const moment = momentOf(text, (readings) => this.#dayOrder(readings, line, text));
    this.#last = { text, moment };
    return moment;
  }

  #dayOrder({ DMY, MDY }: TwoReadings, line: number, text: string): DayOrder {
    const answered = this.#answers.dayOrder;
    if (answered !== undefined) return answered;
    if (DMY === null || MDY === null) {
      const certain = DMY === null ? 'MDY' : 'DMY';
      this.#certain.add(certain);
      return certain;
    }
    if (DMY === MDY) return 'DMY';
    return this.#ask({ kind: 'DAY_ORDER', line, example: shown(text), readings: { DMY, MDY } }, 'DMY');
  }

  #ask<Answer>(question: HistoryQuestion, stopgap: Answer): Answer {
    if (!this.#open.has(question.kind)) this.#open.set(question.kind, question);
    return stopgap;
  }

  /** What nobody has answered yet, neither the person nor another line of the file. */
  questions(): HistoryQuestion[] {
    return Array.from(this.#open.values()).filter(({ kind }) => kind !== 'DAY_ORDER' || this.#certain.size !== 1);
  }

  /** The answers, with what the file says itself. */
  answers(): HistoryAnswers {
    const [certain] = this.#certain;
    const isSettled = certain !== undefined && this.#certain.size === 1;
    return { ...(isSettled ? { dayOrder: certain } : {}), ...this.#answers };
  }
}
