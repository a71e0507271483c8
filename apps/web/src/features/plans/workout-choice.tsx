import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { Choice, LevelSelect } from './choice.tsx';
import styles from './plans.module.css';
import { workoutMeta } from './program-meta.ts';
import { useWorkoutList } from './queries.ts';

export function WorkoutChoice() {
  const [difficulty, setDifficulty] = createSignal<Difficulty>();
  const list = useWorkoutList(() => {
    const level = difficulty();
    return level ? { difficulty: level } : {};
  });
  const workouts = () => (list.isSuccess ? list.data.pages.flatMap(({ items }) => items) : []);
  return (
    <Section title={t('plans.workouts')}>
      <div class={styles.filters}>
        <LevelSelect value={difficulty()} onChange={setDifficulty} />
      </div>
      <Choice list={list} count={workouts().length}>
        <RowList>
          <For each={workouts()}>
            {(workout) => <Row title={workout.name} meta={workoutMeta(workout)} href={`/workouts/${workout.slug}`} />}
          </For>
        </RowList>
      </Choice>
    </Section>
  );
}
