import { HistoryExercise, HistorySession, HistorySet } from '@motriforge/shared/contracts/history';
import * as v from 'valibot';
import { nameOfColumn } from './csv/column-names.ts';
import { textIn } from './csv/formulas.ts';
import type { Header } from './csv/header.ts';
import type { CsvRecord } from './csv/records.ts';
import { openTable } from './csv/table.ts';
import type { HistoryFile, Reading } from './file.ts';
import { type HistoryItem, problemOf, shown, Unreadable } from './items.ts';
import { exerciseNumber, NEVER, oldestColumns, setNumber } from './own-columns.ts';
import { valid } from './valid.ts';

export const isOwn = (header: Header): boolean => header.has(...oldestColumns.map(nameOfColumn));

const SessionAlone = v.omit(HistorySession, ['exercises']);
const ExerciseAlone = v.omit(HistoryExercise, ['sets']);

interface Open {
  line: number;
  key: string;
  session: HistorySession;
  exerciseNumber: number | null;
}

/** What `writeHistoryCsv` wrote, as it was. */
export async function* readOwnCsv(file: HistoryFile, reading: Reading = {}): AsyncGenerator<HistoryItem> {
  let open: Open | null = null;
  let line: number | null = null;
  const past = new Set<string>();
  try {
    const { header, records } = await openTable(file, reading);
    for await (const some of records) {
      for (const record of some) {
        line = record.line;
        try {
          const row = new OwnRow(header, record);
          const key = `${row.text('source')} ${row.text('source_key')}`;
          if (open?.key === key) {
            addTo(open, row);
            continue;
          }
          if (past.has(key)) throw new Unreadable('TWICE');
          const begun: Open = { line, key, session: { ...row.session(), exercises: [] }, exerciseNumber: null };
          addTo(begun, row);
          if (open !== null) yield { kind: 'session', line: open.line, session: open.session };
          past.add(key);
          open = begun;
        } catch (error) {
          yield problemOf(error, line);
        }
      }
    }
  } catch (error) {
    yield problemOf(error, line);
  }
  if (open !== null) yield { kind: 'session', line: open.line, session: open.session };
}

function addTo(open: Open, row: OwnRow): void {
  const number = row.number(exerciseNumber);
  if (number === null) return;
  const set = row.number(setNumber) === null ? null : row.set();
  const last = open.session.exercises.at(-1);
  if (number === open.exerciseNumber && last !== undefined) {
    if (set !== null) last.sets.push(set);
    return;
  }
  open.session.exercises.push({ ...row.exercise(), sets: set === null ? [] : [set] });
  open.exerciseNumber = number;
}

class OwnRow {
  readonly #header: Header;
  readonly #record: CsvRecord;

  constructor(header: Header, record: CsvRecord) {
    this.#header = header;
    this.#record = record;
  }

  text(column: string): string | null {
    const place = this.#header.find(nameOfColumn(column));
    const cell = place === undefined ? '' : (this.#record.cells[place] ?? '');
    return cell === '' ? null : textIn(cell);
  }

  number(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) throw new Unreadable('NOT_A_NUMBER', { column, text: shown(text) });
    return Number(text);
  }

  session(): Omit<HistorySession, 'exercises'> {
    return valid(SessionAlone, {
      source: this.text('source') as HistorySession['source'],
      sourceKey: this.text('source_key') ?? '',
      day: this.text('day') ?? '',
      startedAt: this.#instant('started_at'),
      timeZone: this.text('time_zone'),
      type: this.text('session_type') as HistorySession['type'],
      title: this.text('title'),
      durationSeconds: this.number('duration_seconds'),
      endedAt: this.#instant('ended_at'),
      programPhase: this.text('program_phase'),
      weekNumber: this.number('week_number'),
      dayNumber: this.number('day_number'),
      intensity: this.number('intensity'),
      fatigue: this.number('fatigue'),
      soreness: this.number('soreness'),
      bodyWeightKg: this.number('body_weight_kg'),
      mood: this.text('mood'),
      rating: this.number('rating'),
      feedback: this.text('feedback'),
      notes: this.text('session_notes'),
      coachNotes: this.text('coach_notes'),
    });
  }

  exercise(): Omit<HistoryExercise, 'sets'> {
    return valid(ExerciseAlone, {
      name: this.text('exercise') ?? '',
      superset: this.number('superset'),
      type: this.text('exercise_type') as HistoryExercise['type'],
      isBodyweight: this.#yesOrNo('is_bodyweight'),
      rpe: this.number('exercise_rpe'),
      formQuality: this.number('form_quality'),
      notes: this.text('exercise_notes'),
    });
  }

  set(): HistorySet {
    return valid(HistorySet, {
      type: this.text('set_type') as HistorySet['type'],
      side: this.text('side') as HistorySet['side'],
      reps: this.number('reps'),
      load: this.#amount('kg', 'weight_kg', 'entered_weight') as HistorySet['load'],
      seconds: this.number('set_seconds'),
      holdSeconds: this.number('hold_seconds'),
      distance: this.#amount('metres', 'distance_m', 'entered_distance') as HistorySet['distance'],
      rpe: this.number('rpe'),
      restSeconds: this.number('rest_seconds'),
      calories: this.number('calories'),
      averageHeartRate: this.number('average_heart_rate'),
      maxHeartRate: this.number('max_heart_rate'),
      elevationGainM: this.number('elevation_gain_m'),
      target: this.#target(),
      notes: this.text('set_notes'),
      doneAt: this.text('done_at') === NEVER ? null : (this.#instant('done_at') ?? undefined),
    });
  }

  #target(): HistorySet['target'] {
    const [reps, kg] = [this.number('target_reps'), this.number('target_weight_kg')];
    return reps === null && kg === null ? null : { reps, kg };
  }

  #yesOrNo(column: string): boolean | null {
    const text = this.text(column)?.toLowerCase();
    if (text === undefined) return null;
    if (text !== 'true' && text !== 'false') throw new Unreadable('NOT_A_WORD', { column, text: shown(text) });
    return text === 'true';
  }

  #amount(name: 'kg' | 'metres', column: string, entered: string): unknown {
    const canonical = this.number(column);
    if (canonical === null) return null;
    return { [name]: canonical, entered: this.number(entered), unit: this.text(`${entered}_unit`) };
  }

  #instant(column: string): number | null {
    const text = this.text(column);
    const instant = text === null ? null : Date.parse(text);
    if (Number.isNaN(instant)) throw new Unreadable('NOT_A_TIME', { column, text: shown(text ?? '') });
    return instant;
  }
}
