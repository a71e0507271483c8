import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextArea } from '@motriforge/ui/text-field.tsx';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { later } from './later.ts';
import { entryOf } from './library.ts';
import type { LoggedExercise, LoggedSession, LoggedSet } from './rows.ts';
import { figuresOf } from './suggestions.ts';
import { addWarmUps, editExercise, moveExercise, removeExercise, toggleSuperset } from './verbs.ts';
import { rampFor } from './warm-up.ts';

export type ExerciseSheetProps = {
  open: boolean;
  onClose: () => void;
  session: LoggedSession;
  exercise: LoggedExercise;
  last: readonly LoggedSet[];
  onSwap: () => void;
};

/** Everything that can be done to an exercise of a session. */
export function ExerciseSheet(props: ExerciseSheetProps) {
  const at = () => props.session.exercises.findIndex(({ id }) => id === props.exercise.id);
  const before = () => props.session.exercises[at() - 1];
  const isInTurns = () => {
    const { superset } = props.exercise.fields;
    return superset !== null && superset === before()?.fields.superset;
  };
  const ramp = () => rampFor(props.exercise, props.last);
  const act = (run: () => void) => () => {
    props.onClose();
    run();
  };
  return (
    <Sheet
      open={props.open}
      onClose={props.onClose}
      title={props.exercise.fields.what.name}
      closeLabel={t('log.close')}
    >
      <RowList>
        <Show
          when={
            figuresOf(props.exercise, entryOf(props.exercise.fields.what.exerciseId)).includes('load') &&
            ramp().length > 0
          }
        >
          <Row
            title={t('log.addWarmUps', { count: ramp().length })}
            onPress={act(() => addWarmUps(props.session, props.exercise, ramp()))}
          />
        </Show>
        <Row title={t('log.swap')} onPress={act(props.onSwap)} />
        <Show when={before()}>
          {(other) => (
            <Row
              title={isInTurns() ? t('log.apart') : t('log.inTurns', { name: other().fields.what.name })}
              onPress={act(() => toggleSuperset(props.session, props.exercise.id))}
            />
          )}
        </Show>
        <Show when={at() > 0}>
          <Row title={t('log.up')} onPress={act(() => moveExercise(props.session, props.exercise.id, -1))} />
        </Show>
        <Show when={at() < props.session.exercises.length - 1}>
          <Row title={t('log.down')} onPress={act(() => moveExercise(props.session, props.exercise.id, 1))} />
        </Show>
        <Row
          title={t('log.removeExercise')}
          onPress={act(() =>
            later(props.exercise.id, t('log.removedExercise', { name: props.exercise.fields.what.name }), () =>
              removeExercise(props.session, props.exercise.id),
            ),
          )}
        />
      </RowList>
      <TextArea
        label={t('log.notes')}
        value={props.exercise.fields.notes ?? ''}
        maxlength={2_000}
        onChange={({ currentTarget: { value } }) =>
          editExercise(props.session, props.exercise.id, { notes: value.trim() || null })
        }
      />
    </Sheet>
  );
}
