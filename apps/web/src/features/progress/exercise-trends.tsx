import type { ExerciseTrend } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { SparkLine } from '@motriforge/ui/spark-line.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { trendSentence } from './trend-words.ts';

/** What is done most, each with where it is going. */
export function ExerciseTrends(props: { exercises: readonly ExerciseTrend[] }) {
  return (
    <Show when={props.exercises.length > 0}>
      <Section title={t('progress.exercises')}>
        <RowList>
          <For each={props.exercises}>
            {(exercise) => (
              <Row
                href={`/progress/exercise/${exercise.slug}`}
                title={exercise.name}
                meta={trendSentence(exercise.points, exercise.measure)}
                trailing={
                  <Show when={exercise.points.length > 1}>
                    <SparkLine
                      label={t(`measure.${exercise.measure}`)}
                      values={exercise.points.map(({ value }) => value)}
                    />
                  </Show>
                }
              />
            )}
          </For>
        </RowList>
      </Section>
    </Show>
  );
}
