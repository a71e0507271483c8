import type { Overview } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { bestWords } from './amounts.ts';
import { dayWords } from './periods.ts';
import styles from './record-rows.module.css';

/** The newest records, each leading to the session it was set in. */
export function RecordRows(props: { records: Overview['records'] }) {
  return (
    <Section title={t('progress.newest')}>
      <Show when={props.records.length > 0} fallback={<p class={styles.none}>{t('progress.noRecords')}</p>}>
        <RowList>
          <For each={props.records}>
            {(record) => (
              <Row
                href={`/history/${record.sessionId}`}
                title={record.exercise.name}
                meta={
                  <>
                    {dayWords(record.day)} ·{' '}
                    {t('record.before', {
                      kind: t(`record.${record.kind}`),
                      previous: bestWords[record.kind](record.previousValue ?? 0),
                    })}
                  </>
                }
                trailing={<strong>{bestWords[record.kind](record.value)}</strong>}
              />
            )}
          </For>
        </RowList>
      </Show>
    </Section>
  );
}
