import type { SessionPage } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { bestWords } from './amounts.ts';
import { nameIn } from './session-names.ts';
import styles from './session-records.module.css';

/** The records of a session, by exercise. Of what was beaten twice, the later stands. */
export function SessionRecords(props: { page: SessionPage }) {
  const standing = () => [
    ...new Map(props.page.records.map((record) => [`${record.exerciseLogId} ${record.kind}`, record])).values(),
  ];
  const byExercise = () => [...Map.groupBy(standing(), ({ exerciseLogId }) => exerciseLogId)];
  return (
    <Show when={props.page.records.length > 0}>
      <Section title={t('session.records')}>
        <RowList>
          <For each={byExercise()}>
            {([exerciseLogId, records]) => (
              <Row
                title={nameIn(props.page, exerciseLogId)}
                meta={
                  <For each={records}>
                    {({ kind, value, previousValue }) => (
                      <span class={styles.record}>
                        {t('record.beaten', {
                          kind: t(`record.${kind}`),
                          value: bestWords[kind](value),
                          previous: bestWords[kind](previousValue ?? 0),
                        })}
                      </span>
                    )}
                  </For>
                }
              />
            )}
          </For>
        </RowList>
      </Section>
    </Show>
  );
}
