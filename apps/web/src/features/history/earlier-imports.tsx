import type { ImportView } from '@motriforge/shared/contracts/imports';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { For, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import { dayOf } from '../identity/when.ts';
import { useImports } from './queries.ts';
import { UndoButton } from './undo-button.tsx';

/** What was brought before, and a way to take it back. */
export function EarlierImports() {
  const earlier = useImports();
  return (
    <Section title={t('bring.earlier')}>
      <Switch>
        <Match when={earlier.isPending}>
          <Skeleton count={1} />
        </Match>
        <Match when={earlier.isError && earlier.data === undefined}>
          <Failure title={t('bring.earlierFailed')} error={earlier.error} onRetry={() => void earlier.refetch()} />
        </Match>
        <Match when={earlier.data?.length === 0}>
          <p>{t('bring.noneEarlier')}</p>
        </Match>
        <Match when={true}>
          <RowList>
            <For each={earlier.data}>
              {(one) => (
                <Row
                  title={one.fileName}
                  meta={sentenceFor(one)}
                  trailing={
                    <Show when={one.status !== 'UNDONE' && one.kept > 0}>
                      <UndoButton id={one.id} fileName={one.fileName} />
                    </Show>
                  }
                />
              )}
            </For>
          </RowList>
        </Match>
      </Switch>
    </Section>
  );
}

function sentenceFor({ status, createdAt, created, undoneAt, kept }: ImportView): string {
  if (status === 'PROCESSING') return t('bring.unfinished', { day: dayOf(createdAt) });
  if (status === 'UNDONE') return t('bring.undone', { day: dayOf(undoneAt ?? createdAt), kept });
  return t('bring.brought', { day: dayOf(createdAt), count: created });
}
