import { isDay } from '@motriforge/shared/day';
import { Button } from '@motriforge/ui/button.tsx';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useSearchParams } from '@solidjs/router';
import { createMemo, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import styles from './history-page.module.css';
import { MonthCalendar } from './month-calendar.tsx';
import { monthAway, monthEnd, today } from './periods.ts';
import { useHistory } from './queries.ts';
import { SessionRows } from './session-rows.tsx';

export default function HistoryPage() {
  return (
    <PrivatePage>
      <Sessions />
    </PrivatePage>
  );
}

/** What was trained: a month as a calendar, and from its end backwards as a list. */
function Sessions() {
  useHead(() => ({ title: t('history.title') }));
  const [search, setSearch] = useSearchParams<{ month?: string; exercise?: string }>();
  const month = () => {
    const wanted = `${search.month}-01`;
    return isDay(wanted) ? wanted : monthAway(today(), 0);
  };
  const history = useHistory(() => ({
    to: monthEnd(month()),
    ...(search.exercise ? { exercise: search.exercise } : {}),
  }));
  const pages = () => (history.isSuccess ? history.data.pages : []);
  const sessions = createMemo(() => pages().flatMap(({ items }) => items));
  const exercise = () => pages()[0]?.exercise;
  return (
    <>
      <PageHeader
        back={{ href: '/progress', label: t('progress.title') }}
        title={t('history.title')}
        lead={<Show when={exercise()}>{(known) => t('history.only', { name: known().name })}</Show>}
        actions={
          <Show when={search.exercise}>
            <LinkButton href="/history">{t('history.all')}</LinkButton>
          </Show>
        }
      />
      <div class={styles.page}>
        <MonthCalendar
          month={month()}
          sessions={sessions()}
          onMonth={(next) => setSearch({ month: next.slice(0, 7) }, { replace: true, scroll: false })}
        />
        <div>
          <Switch>
            <Match when={history.isSuccess && sessions().length > 0}>
              <SessionRows sessions={sessions()} />
              <Show when={history.hasNextPage}>
                <Button
                  wide
                  class={styles.more}
                  busy={history.isFetchingNextPage}
                  onClick={() => void history.fetchNextPage()}
                >
                  {t('history.more')}
                </Button>
              </Show>
            </Match>
            <Match when={history.isSuccess && (search.month || search.exercise)}>
              <p class={styles.none}>{t('history.nothing')}</p>
            </Match>
            <Match when={history.isSuccess}>
              <EmptyState
                title={t('history.empty')}
                action={
                  <LinkButton kind="primary" href="/today">
                    {t('progress.emptyGo')}
                  </LinkButton>
                }
              >
                {t('history.emptyText')}
              </EmptyState>
            </Match>
            <Match when={history.isError}>
              <Failure
                title={t('history.failed')}
                error={history.error}
                onRetry={() => void history.refetch()}
                retrying={history.isFetching}
              />
            </Match>
            <Match when={true}>
              <p class="visually-hidden" role="status">
                {t('loading')}
              </p>
              <Skeleton shape="row" count={6} />
            </Match>
          </Switch>
        </div>
      </div>
    </>
  );
}
