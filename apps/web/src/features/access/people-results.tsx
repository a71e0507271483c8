import { Badge } from '@motriforge/ui/badge.tsx';
import { Button } from '@motriforge/ui/button.tsx';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { For, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { shortestQuery, usePeople } from './queries.ts';
import { personName, roleName } from './words.ts';

export function PeopleResults(props: { query: string }) {
  const list = usePeople(() => props.query);
  const people = () => (list.isSuccess ? list.data.pages.flatMap((page) => page.people) : []);
  return (
    <section aria-label={t('access.people')} aria-busy={list.isFetching}>
      <Switch>
        <Match when={props.query.length < shortestQuery}>
          <EmptyState title={t('access.start')}>{t('access.startText')}</EmptyState>
        </Match>
        <Match when={list.isPending}>
          <p class="visually-hidden" role="status">
            {t('loading')}
          </p>
          <Skeleton shape="row" count={4} />
        </Match>
        <Match when={list.isError && people().length === 0}>
          <Failure
            title={t('access.peopleFailed')}
            error={list.error}
            onRetry={() => void list.refetch()}
            retrying={list.isFetching}
          />
        </Match>
        <Match when={people().length === 0}>
          <EmptyState title={t('access.nobody')}>{t('access.nobodyText')}</EmptyState>
        </Match>
        <Match when={true}>
          <RowList>
            <For each={people()}>
              {(person) => (
                <Row
                  href={`/admin/access/${person.id}`}
                  title={<span class={styles.wrap}>{personName(person)}</span>}
                  meta={
                    <span class={styles.wrap}>
                      {[...(person.name === null ? [] : [person.email]), ...person.roles.map(roleName)].join(' · ')}
                    </span>
                  }
                  trailing={
                    <Show when={!person.isActive}>
                      <Badge kind="careful">{t('access.suspended')}</Badge>
                    </Show>
                  }
                />
              )}
            </For>
          </RowList>
          <Show when={list.hasNextPage}>
            <div class={styles.more}>
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('access.more')}
              </Button>
            </div>
          </Show>
        </Match>
      </Switch>
    </section>
  );
}
