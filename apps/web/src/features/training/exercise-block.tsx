import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { createMemo, createSignal, For, Show } from 'solid-js';
import Ellipsis from '~icons/lucide/ellipsis';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { now } from './device-log.ts';
import styles from './exercise-block.module.css';
import { ExerciseSheet } from './exercise-sheet.tsx';
import { inShort } from './figures.ts';
import { entryOf } from './library.ts';
import { startRest } from './rest.ts';
import { type LoggedExercise, type LoggedSession, type LoggedSet, lastTime } from './rows.ts';
import { headOf, SetRow } from './set-row.tsx';
import { SetSheet } from './set-sheet.tsx';
import { SetWhy } from './set-why.tsx';
import {
  type Beside,
  besideSets,
  completed,
  figuresOf,
  isSameBeside,
  loadStep,
  loadValue,
  type Place,
  restAfter,
} from './suggestions.ts';
import { addSet, editSet, loadOf } from './verbs.ts';

export type ExerciseBlockProps = {
  session: LoggedSession;
  exercise: LoggedExercise;
  log: readonly LoggedSession[];
  next: Place | null;
  onSwap: () => void;
};

/** An exercise of a session, with its sets. */
export function ExerciseBlock(props: ExerciseBlockProps) {
  const entry = () => entryOf(props.exercise.fields.what.exerciseId);
  const figures = createMemo(() => figuresOf(props.exercise, entry()), undefined, {
    equals: (one, other) => one.join() === other.join(),
  });
  const last = createMemo(() => lastTime(props.log, props.exercise.fields.what.exerciseId, props.session.id));
  const lastSets = () => last()?.sets ?? [];
  const [isOpen, setOpen] = createSignal(false);
  const [openSet, setOpenSet] = createSignal<string | null>(null);
  const nextSet = () => (props.next?.exercise.id === props.exercise.id ? props.next.set : null);
  const firstOpen = createMemo(() =>
    props.session.fields.end === null
      ? props.exercise.sets.find(({ fields }) => fields.doneAt === null)?.id
      : undefined,
  );
  const opened = () => props.exercise.sets.find(({ id }) => id === openSet());

  const beside = createMemo(() => besideSets(props.exercise, lastSets()));
  /** A row hears of what changed beside it, and of nothing else. */
  const besideOf = (set: LoggedSet) =>
    createMemo<Beside>(
      (before) => beside().get(set.id) ?? before,
      { number: null, last: undefined, suggestion: {} },
      {
        equals: isSameBeside,
      },
    );
  const nameOf = ({ id }: LoggedSet): string => {
    const number = beside().get(id)?.number ?? null;
    return number === null ? t('log.warmUp') : t('log.setNumber', { number });
  };
  const finish = (set: LoggedSet, fields: Parameters<typeof editSet>[3]) => {
    editSet(props.session, props.exercise, set, { ...fields, doneAt: now() });
    startRest(restAfter(props.session, props.exercise, set, entry()));
  };
  /** One step more or less than what stands there. */
  const step = (set: LoggedSet, by: number) => {
    const { load } = completed(set, beside().get(set.id)?.suggestion ?? {}, ['load']);
    const value = loadValue(load?.kg ?? 0) + by;
    editSet(props.session, props.exercise, set, { load: loadOf(Math.round(value * 100) / 100) });
  };

  return (
    <section class={styles.block} aria-label={props.exercise.fields.what.name}>
      <header class={styles.header}>
        <h2 class={styles.name}>{props.exercise.fields.what.name}</h2>
        <IconButton
          label={t('log.exerciseOptions', { name: props.exercise.fields.what.name })}
          onClick={() => setOpen(true)}
        >
          <Ellipsis />
        </IconButton>
      </header>
      <Show when={last()}>
        {(before) => (
          <p class={styles.before}>
            {t('log.lastTime', {
              sets: before()
                .sets.slice(0, 4)
                .map(({ fields }) => inShort(fields))
                .join(', '),
            })}
          </p>
        )}
      </Show>
      <Show when={props.exercise.fields.notes}>{(notes) => <p class={styles.notes}>{notes()}</p>}</Show>
      <div class={styles.heads} data-figures={figures().length} aria-hidden="true">
        <span>{t('log.head.set')}</span>
        <span>{t('log.head.last')}</span>
        <For each={figures()}>{(figure) => <span>{headOf(figure)}</span>}</For>
        <span />
      </div>
      <ol class={styles.sets}>
        <For each={props.exercise.sets}>
          {(set) => {
            const its = besideOf(set);
            return (
              <>
                <SetRow
                  set={set}
                  beside={its()}
                  figures={figures()}
                  isNext={nextSet()?.id === set.id}
                  onChange={(fields) => editSet(props.session, props.exercise, set, fields)}
                  onDone={(fields) => finish(set, fields)}
                  onUndone={() => editSet(props.session, props.exercise, set, { doneAt: null })}
                  onOpen={() => setOpenSet(set.id)}
                />
                <Show when={firstOpen() === set.id}>
                  <SetWhy session={props.session} exercise={props.exercise} />
                </Show>
                <Show when={nextSet()?.id === set.id && figures().includes('load')}>
                  <li class={styles.steps}>
                    <For each={[-loadStep(), loadStep()]}>
                      {(by) => (
                        <Button kind="plain" onClick={() => step(set, by)}>
                          {by > 0 ? '+' : '−'}
                          {Math.abs(by)} {preference('massUnit')}
                        </Button>
                      )}
                    </For>
                  </li>
                </Show>
              </>
            );
          }}
        </For>
      </ol>
      <Button kind="quiet" wide onClick={() => addSet(props.session, props.exercise)}>
        {t('log.addSet')}
      </Button>
      <ExerciseSheet
        open={isOpen()}
        onClose={() => setOpen(false)}
        session={props.session}
        exercise={props.exercise}
        last={lastSets()}
        onSwap={props.onSwap}
      />
      <Show when={opened()}>
        {(set) => (
          <SetSheet
            session={props.session}
            exercise={props.exercise}
            set={set()}
            name={nameOf(set())}
            onClose={() => setOpenSet(null)}
          />
        )}
      </Show>
    </section>
  );
}
