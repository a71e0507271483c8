import type { ExerciseProgress } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { bestWords, recordName } from './amounts.ts';
import { dayWords } from './periods.ts';

const order = ['E1RM', 'WEIGHT', 'PACE', 'DISTANCE', 'REPS', 'TIME', 'VOLUME'] as const;

/** What nobody has beaten yet: the best of all first, then the best loads for so many repetitions. */
export function StandingRecords(props: { records: ExerciseProgress['records'] }) {
  const sorted = () =>
    props.records.toSorted(
      (one, other) => (one.reps ?? 0) - (other.reps ?? 0) || order.indexOf(one.kind) - order.indexOf(other.kind),
    );
  return (
    <Show when={props.records.length > 0}>
      <Section title={t('exerciseProgress.standing')}>
        <RowList>
          <For each={sorted()}>
            {(record) => (
              <Row
                href={`/history/${record.sessionId}`}
                title={bestWords[record.kind](record.value)}
                meta={t('record.since', { kind: recordName(record), day: dayWords(record.day) })}
              />
            )}
          </For>
        </RowList>
      </Section>
    </Show>
  );
}
