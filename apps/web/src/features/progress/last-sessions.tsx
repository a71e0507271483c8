import type { ExerciseProgress } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { For } from 'solid-js';
import { longDay } from './periods.ts';
import { setsWords } from './set-words.ts';

/** The last few times an exercise was done, set by set. */
export function LastSessions(props: { sessions: ExerciseProgress['sessions'] }) {
  const working = (sets: ExerciseProgress['sessions'][number]['sets']) => {
    const without = sets.filter(({ type }) => type !== 'WARM_UP');
    return without.length > 0 ? without : sets;
  };
  return (
    <RowList>
      <For each={props.sessions}>
        {(session) => (
          <Row href={`/history/${session.id}`} title={longDay(session.day)} meta={setsWords(working(session.sets))} />
        )}
      </For>
    </RowList>
  );
}
