import type { SessionPage } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { bestWords } from './amounts.ts';
import { nameIn } from './session-names.ts';

/** The records of a session. Of what was beaten twice, the later stands. */
export function SessionRecords(props: { page: SessionPage }) {
  const told = () => [
    ...new Map(props.page.records.map((record) => [`${record.exerciseLogId} ${record.kind}`, record])).values(),
  ];
  return (
    <Show when={told().length > 0}>
      <Section title={t('session.records')}>
        <RowList>
          <For each={told()}>
            {(record) => (
              <Row
                title={nameIn(props.page, record.exerciseLogId)}
                meta={t('record.before', {
                  kind: t(`record.${record.kind}`),
                  previous: bestWords[record.kind](record.previousValue ?? 0),
                })}
                trailing={<strong>{bestWords[record.kind](record.value)}</strong>}
              />
            )}
          </For>
        </RowList>
      </Section>
    </Show>
  );
}
