import type { SessionPage, SessionRecord } from '@motriforge/shared/contracts/progress';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { bestWords, recordName } from './amounts.ts';
import { nameIn } from './session-names.ts';

/** The records of a session. A best load of all is not told again as the best for its repetitions. */
export function SessionRecords(props: { page: SessionPage }) {
  const told = () => {
    const { records } = props.page;
    const isBestOfAll = ({ setId }: SessionRecord) =>
      records.some((one) => one.setId === setId && one.kind === 'WEIGHT' && one.reps === null);
    const last = new Map<string, SessionRecord>();
    for (const record of records) {
      if (record.reps !== null && isBestOfAll(record)) continue;
      // Beaten twice in a session, the later stands.
      last.set(`${record.exerciseLogId} ${record.kind} ${record.reps}`, record);
    }
    return [...last.values()];
  };
  return (
    <Show when={told().length > 0}>
      <Section title={t('session.records')}>
        <RowList>
          <For each={told()}>
            {(record) => (
              <Row
                title={nameIn(props.page, record.exerciseLogId)}
                meta={t('record.before', {
                  kind: recordName(record),
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
