import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import Trash from '~icons/lucide/trash-2';
import { t } from '../../lib/i18n.ts';
import { learnPlan } from '../plans/todays-plan.ts';
import { keepAwake } from './awake.ts';
import { now } from './device-log.ts';
import { ExerciseBlock } from './exercise-block.tsx';
import { ExercisePicker } from './exercise-picker.tsx';
import { clockFace } from './figures.ts';
import { fittingFirst } from './fit.ts';
import { isHidden, later, settle } from './later.ts';
import { entries, entryOf } from './library.ts';
import styles from './live-session.module.css';
import { LogState } from './log-state.tsx';
import { endRest, recallRest } from './rest.ts';
import { RestBar } from './rest-bar.tsx';
import { tellOfRests } from './rest-told.ts';
import type { LoggedExercise, LoggedSession } from './rows.ts';
import { groupsOf, nextPlace } from './suggestions.ts';
import { addExercise, editSession, finishSession, removeExercise, removeSession } from './verbs.ts';

export type LiveSessionProps = {
  session: LoggedSession;
  log: readonly LoggedSession[];
  /** After something of before was edited. */
  onDone: () => void;
};

/** The screen people live in: what is next, and done with one tap. */
export function LiveSession(props: LiveSessionProps) {
  const navigate = useNavigate();
  // Rows keep their place in the page, and what is being typed in them, whatever arrives from elsewhere.
  const [session, setSession] = createStore<LoggedSession>(structuredClone(props.session));
  createEffect(() => setSession(reconcile(shown(props.session), { key: 'id', merge: true })));
  const shown = (one: LoggedSession): LoggedSession =>
    structuredClone({
      ...one,
      exercises: one.exercises
        .filter(({ id }) => !isHidden(id))
        .map((exercise) => ({ ...exercise, sets: exercise.sets.filter(({ id }) => !isHidden(id)) })),
    });

  const isOver = () => session.fields.end !== null;
  const next = createMemo(() => (isOver() ? null : nextPlace(session)));
  const doneCount = () => session.exercises.flatMap(({ sets }) => sets.filter(({ fields }) => fields.doneAt)).length;
  const [time, setTime] = createSignal(now());
  const timer = setInterval(() => setTime(now()), 1_000);
  onCleanup(() => clearInterval(timer));
  const elapsed = () => Math.max(0, (time() - (session.fields.when.startedAt ?? time())) / 1_000);

  const [picking, setPicking] = createSignal<'add' | LoggedExercise | null>(null);
  keepAwake();
  onMount(recallRest);
  tellOfRests(session.id, () => {
    const place = next();
    return place ? t('log.restNext', { exercise: place.exercise.fields.what.name }) : '';
  });
  // After a start without a network the device still knows why each set is what it is.
  onMount(() => void learnPlan());
  onCleanup(settle);

  /** What this person does, most recent first. */
  const recent = () => {
    const ids = props.log.flatMap(({ exercises }) => exercises.flatMap(({ fields }) => fields.what.exerciseId ?? []));
    return [...new Set(ids)].flatMap((id) => entryOf(id) ?? []);
  };
  /** What trains the same: for a bench that is taken. */
  const standIns = (exercise: LoggedExercise) => {
    const own = entryOf(exercise.fields.what.exerciseId);
    if (!own) return recent();
    const alike = (entry: ExerciseEntry) => entry.zones.filter((zone) => own.zones.includes(zone)).length;
    const likely = entries()
      .filter((entry) => entry.id !== own.id && entry.type === own.type && alike(entry) > 0)
      .toSorted((one, other) => alike(other) - alike(one));
    return fittingFirst(likely);
  };
  const pick = (entry: ExerciseEntry) => {
    const place = picking();
    setPicking(null);
    const sets = Array.from({ length: entry.sets }, () => ({}));
    if (place === 'add' || place === null) return void addExercise(session, { entry, sets });
    const open = place.sets.filter(({ fields }) => fields.doneAt === null);
    const order = place.fields.order;
    const hasDone = open.length < place.sets.length;
    addExercise(
      { ...session, exercises: [{ ...place, fields: { ...place.fields, order: order - (hasDone ? 0 : 1) } }] },
      { entry, instructionId: place.fields.instructionId, superset: place.fields.superset, sets: open.map(() => ({})) },
    );
    if (hasDone) return;
    removeExercise(session, place.id);
  };
  const finish = () => {
    settle();
    endRest();
    if (isOver()) return props.onDone();
    finishSession(props.session);
  };
  const discard = () => {
    endRest();
    later(session.id, t('log.discarded'), () => removeSession(session.id));
    navigate('/today');
  };

  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <div class={styles.about}>
          <h1 class={styles.heading}>{session.fields.title ?? t('log.untitled')}</h1>
          <input
            class={styles.title}
            aria-label={t('log.name')}
            placeholder={t('log.untitled')}
            maxlength={255}
            value={session.fields.title ?? ''}
            onChange={({ currentTarget: { value } }) => editSession(session.id, { title: value.trim() || null })}
          />
          <p class={styles.time}>
            <Show when={!isOver()} fallback={t('log.editing')}>
              <span role="timer" aria-label={t('log.elapsed')}>
                {clockFace(elapsed())}
              </span>
            </Show>
          </p>
          <LogState session={props.session} />
        </div>
        <Button kind={next() ? 'plain' : 'primary'} size="log" disabled={doneCount() === 0} onClick={finish}>
          {isOver() ? t('log.editDone') : t('log.finish')}
        </Button>
      </header>

      <For
        each={groupsOf(session)}
        fallback={
          <EmptyState
            title={t('log.empty')}
            action={
              <Button kind="primary" size="log" onClick={() => setPicking('add')}>
                {t('log.addExercise')}
              </Button>
            }
          >
            {t('log.emptyText')}
          </EmptyState>
        }
      >
        {(group) => (
          <div class={styles.group} data-turns={group.length > 1 ? t('log.turns') : undefined}>
            <For each={group}>
              {(exercise) => (
                <ExerciseBlock
                  session={session}
                  exercise={exercise}
                  log={props.log}
                  next={next()}
                  onSwap={() => setPicking(exercise)}
                />
              )}
            </For>
          </div>
        )}
      </For>

      <footer class={styles.footer}>
        <Show when={session.exercises.length > 0}>
          <Button kind="plain" size="log" wide onClick={() => setPicking('add')}>
            {t('log.addExercise')}
          </Button>
        </Show>
        <IconButton label={t(isOver() ? 'log.remove' : 'log.discard')} onClick={discard}>
          <Trash />
        </IconButton>
      </footer>

      <ExercisePicker
        open={picking() !== null}
        title={picking() === 'add' ? t('log.addExercise') : t('log.swap')}
        first={picking() === 'add' || picking() === null ? recent() : standIns(picking() as LoggedExercise)}
        onPick={pick}
        onClose={() => setPicking(null)}
      />
      <RestBar />
    </div>
  );
}
