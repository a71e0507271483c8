import type { SetFields } from '@motriforge/shared/contracts/training';
import { parseQuantity, toCanonical } from '@motriforge/shared/units';
import { createSignal, For, type JSX, Show } from 'solid-js';
import Check from '~icons/lucide/check';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { clockFace, distanceValue, inShort, plain, readClock } from './figures.ts';
import type { LoggedSet } from './rows.ts';
import styles from './set-row.module.css';
import { type Beside, completed, type Figure, isDoubtful, loadValue } from './suggestions.ts';
import { loadOf } from './verbs.ts';

export type SetRowProps = {
  set: LoggedSet;
  beside: Beside;
  figures: readonly Figure[];
  isNext: boolean;
  onChange: (fields: Partial<SetFields>) => void;
  onDone: (fields: Partial<SetFields>) => void;
  onUndone: () => void;
  onOpen: () => void;
};

/** One set: what it was last time, what it is now, and done with one tap. */
export function SetRow(props: SetRowProps) {
  const last = () => props.beside.last;
  const suggestion = () => props.beside.suggestion;
  const isDone = () => props.set.fields.doneAt !== null;
  const [isAsking, setAsking] = createSignal(false);

  const press = () => {
    if (isDone()) return props.onUndone();
    const fields = completed(props.set, suggestion(), props.figures);
    if (!isAsking() && isDoubtful(fields, last())) return setAsking(true);
    setAsking(false);
    props.onDone(fields);
  };
  const name = () =>
    props.beside.number === null ? t('log.warmUp') : t('log.setNumber', { number: props.beside.number });

  return (
    <li class={styles.row} data-done={isDone() ? '' : undefined} data-next={props.isNext ? '' : undefined}>
      <button
        type="button"
        class={styles.kind}
        aria-label={t('log.setOptions', { name: name() })}
        onClick={props.onOpen}
      >
        {props.beside.number ?? t('log.warmUpShort')}
        <Show when={props.set.fields.type === 'DROP' || props.set.fields.type === 'FAILURE'}>
          <small>{t(props.set.fields.type === 'DROP' ? 'log.dropShort' : 'log.failureShort')}</small>
        </Show>
        <Show when={props.set.fields.side !== 'BOTH'}>
          <small>{t(props.set.fields.side === 'LEFT' ? 'log.leftShort' : 'log.rightShort')}</small>
        </Show>
      </button>
      <span class={styles.last}>
        <Show when={last()} fallback="–">
          {(set) => inShort(set().fields)}
        </Show>
      </span>
      <For each={props.figures}>
        {(figure) => (
          <FigureInput
            figure={figure}
            name={name()}
            fields={props.set.fields}
            suggestion={suggestion()}
            onChange={(fields) => {
              setAsking(false);
              props.onChange(fields);
            }}
          />
        )}
      </For>
      <button
        type="button"
        class={styles.done}
        aria-pressed={isDone()}
        aria-label={t(isDone() ? 'log.undo' : 'log.done', { name: name() })}
        onClick={press}
      >
        <Check aria-hidden="true" />
      </button>
      <Show when={isAsking()}>
        <p class={styles.doubt} role="alert">
          {t('log.doubt', { set: inShort(completed(props.set, suggestion(), props.figures)) })}
        </p>
      </Show>
    </li>
  );
}

type FigureInputProps = {
  figure: Figure;
  name: string;
  fields: SetFields;
  suggestion: Partial<SetFields>;
  onChange: (fields: Partial<SetFields>) => void;
};

/** A number to type; what is suggested stands in it in grey. What cannot be read stays, marked, until it can. */
function FigureInput(props: FigureInputProps) {
  const [isWrong, setWrong] = createSignal(false);
  const written = () => shown(props.figure, props.fields);
  const take: JSX.EventHandler<HTMLInputElement, Event> = ({ currentTarget: { value } }) => {
    const fields = value.trim() === '' ? { [props.figure]: null } : read(props.figure, value);
    setWrong(fields === null);
    if (fields) props.onChange(fields);
  };
  return (
    <input
      class={styles.figure}
      inputmode={props.figure === 'seconds' ? 'text' : 'decimal'}
      autocomplete="off"
      enterkeyhint="done"
      aria-label={`${props.name}: ${figureName(props.figure)}`}
      aria-invalid={isWrong() || undefined}
      value={written()}
      placeholder={shown(props.figure, props.suggestion) || '–'}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      onChange={take}
    />
  );
}

function figureName(figure: Figure): string {
  if (figure === 'load') return t('log.figure.load', { unit: preference('massUnit') });
  if (figure === 'distance') return t('log.figure.distance', { unit: preference('distanceUnit') });
  return t(`log.figure.${figure}`);
}

/** What stands above a column: the unit, where there is one. */
export function headOf(figure: Figure): string {
  if (figure === 'load') return preference('massUnit');
  return figure === 'distance' ? preference('distanceUnit') : t(`log.head.${figure}`);
}

function shown(figure: Figure, { load, reps, seconds, holdSeconds, distance }: Partial<SetFields>): string {
  switch (figure) {
    case 'load':
      return load ? plain(loadValue(load.kg)) : '';
    case 'reps':
      return reps == null ? '' : String(reps);
    case 'seconds': {
      const time = seconds ?? holdSeconds;
      return time == null ? '' : clockFace(time);
    }
    case 'distance':
      return distance ? plain(distanceValue(distance.metres)) : '';
  }
}

function read(figure: Figure, text: string): Partial<SetFields> | null {
  if (figure === 'seconds') {
    const seconds = readClock(text);
    return seconds === null ? null : { seconds };
  }
  const typed = parseQuantity(text);
  if (!typed) return null;
  const { value, unit } = typed;
  if (figure === 'reps')
    return unit === null && Number.isInteger(value) && value >= 0 && value <= 10_000 ? { reps: value } : null;
  if (figure === 'distance') {
    const metres = toCanonical(value, unit ?? preference('distanceUnit'));
    return value >= 0 && metres <= 1_000_000 ? { distance: { metres: Math.round(metres * 10) / 10 } } : null;
  }
  if (unit !== null && unit !== 'kg' && unit !== 'lb') return null;
  if (unit !== null && unit !== preference('massUnit')) {
    const kg = Math.round(toCanonical(value, unit) * 1_000) / 1_000;
    return { load: { kg, entered: { value, unit: unit === 'lb' ? 'LBS' : 'KG' } } };
  }
  return Math.abs(value) <= 5_000 ? { load: loadOf(value) } : null;
}
