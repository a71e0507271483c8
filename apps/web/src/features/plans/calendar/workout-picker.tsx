import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import type { WorkoutCard } from '@motriforge/shared/contracts/workouts';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { createSignal, For } from 'solid-js';
import { t } from '../../../lib/i18n.ts';
import { Choice, LevelSelect } from '../choice.tsx';
import { workoutMeta } from '../program-meta.ts';
import { useWorkoutList } from '../queries.ts';
import styles from './calendar.module.css';

/** A workout of the library or of one's own, one's own first. */
export function WorkoutPicker(props: { onPick: (workout: WorkoutCard) => void }) {
  const [difficulty, setDifficulty] = createSignal<Difficulty>();
  const list = useWorkoutList(() => {
    const level = difficulty();
    return level ? { difficulty: level } : {};
  });
  const workouts = () =>
    (list.isSuccess ? list.data.pages.flatMap(({ items }) => items) : []).toSorted(
      (one, other) => Number(other.isOwn) - Number(one.isOwn),
    );
  return (
    <>
      <h3 class={styles.sheetTitle}>{t('calendar.pick')}</h3>
      <LevelSelect value={difficulty()} onChange={setDifficulty} />
      <Choice list={list} count={workouts().length}>
        <RowList>
          <For each={workouts()}>
            {(workout) => (
              <Row title={workout.name} meta={workoutMeta(workout)} onPress={() => props.onPick(workout)} />
            )}
          </For>
        </RowList>
      </Choice>
    </>
  );
}
