import { Button } from '@motriforge/ui/button.tsx';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { createMemo, For, Match, Show, Suspense, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import { paced } from '../../lib/paced.ts';
import { me } from '../../lib/session.ts';
import { worded } from '../../lib/worded.ts';
import styles from './exercise-results.module.css';
import { ExerciseRow } from './exercise-row.tsx';
import type { LibraryFilter } from './library-filter.ts';
import { useEquipmentNames, useExerciseList } from './queries.ts';
import { whenSeen } from './when-seen.ts';

const AddOwn = worded(() => import('./add-own.tsx'), 'library', 'person');
const LeftOut = worded(() => import('./left-out.tsx'), 'library', 'person');

export function ExerciseResults(props: { library: LibraryFilter; class?: string | undefined }) {
  const list = useExerciseList(() => props.library.filter());
  const equipmentName = useEquipmentNames();
  const pages = () => (list.isSuccess ? list.data.pages : []);
  const exercises = createMemo(() => pages().flatMap((page) => page.items));
  const rows = paced(exercises, 3);
  const understoodAs = () => pages()[0]?.understoodAs;
  const isEmpty = () => list.isSuccess && exercises().length === 0;
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  };

  return (
    <section class={props.class} aria-label={t('library.results')} aria-busy={list.isPending || list.isPlaceholderData}>
      <Show when={props.library.filter().spare}>
        <Suspense>
          <LeftOut library={props.library} count={pages()[0]?.leftOutCount ?? 0} />
        </Suspense>
      </Show>
      <Switch>
        <Match when={list.isPending}>
          <p class="visually-hidden" role="status">
            {t('loading')}
          </p>
          <Skeleton shape="row" count={8} />
        </Match>
        <Match when={list.isError && pages().length === 0}>
          <Failure
            title={t('library.failed')}
            error={list.error}
            onRetry={() => void list.refetch()}
            retrying={list.isFetching}
          />
        </Match>
        <Match when={isEmpty()}>
          <EmptyState
            title={t('library.empty')}
            action={
              <>
                <Show when={me()}>
                  <Suspense>
                    <AddOwn name={props.library.filter().query} />
                  </Suspense>
                </Show>
                <Show when={props.library.isNarrowed()}>
                  <Button onClick={() => props.library.clear()}>{t('library.clear')}</Button>
                </Show>
              </>
            }
          >
            {t('library.emptyText')}
          </EmptyState>
        </Match>
        <Match when={true}>
          <Show when={understoodAs()}>
            {(query) => (
              <p class={styles.understood} role="status">
                {t('library.understood', { query: query() })}
              </p>
            )}
          </Show>
          <ul class={styles.list} data-stale={list.isPlaceholderData ? '' : undefined}>
            <For each={rows()}>{(exercise) => <ExerciseRow exercise={exercise} equipmentName={equipmentName} />}</For>
          </ul>
          <Show when={list.hasNextPage}>
            <div class={styles.more} ref={(element) => whenSeen(element, more)}>
              <Button busy={list.isFetchingNextPage} onClick={more}>
                {list.isFetchNextPageError ? t('error.retry') : t('library.more')}
              </Button>
            </div>
          </Show>
        </Match>
      </Switch>
    </section>
  );
}
