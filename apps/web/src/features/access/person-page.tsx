import { Badge } from '@motriforge/ui/badge.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { PersonView } from './person-view.tsx';
import { useRightsOf } from './queries.ts';
import { personName } from './words.ts';

/** What one person may do, and why. */
export default function PersonPage() {
  return (
    <PrivatePage>
      <PersonOf />
    </PrivatePage>
  );
}

function PersonOf() {
  const params = useParams<{ id: string }>();
  const rights = useRightsOf(() => params.id);
  const person = () => (rights.isSuccess ? rights.data : undefined);
  const title = () => {
    const known = person();
    return known ? personName(known) : t('access.title');
  };
  useHead(() => ({ title: title() }));
  return (
    <>
      <PageHeader
        back={{ href: '/admin/access', label: t('access.back') }}
        title={title()}
        lead={
          <Show when={person()}>
            {(known) => (
              <>
                {known().name === null ? '' : known().email}{' '}
                <Show when={!known().isActive}>
                  <Badge kind="careful">{t('access.suspended')}</Badge>
                </Show>
              </>
            )}
          </Show>
        }
      />
      <Switch>
        <Match when={person()}>{(known) => <PersonView person={known()} />}</Match>
        <Match when={rights.isPending}>
          <p class="visually-hidden" role="status">
            {t('loading')}
          </p>
          <Skeleton shape="row" count={6} />
        </Match>
        <Match when={rights.isError}>
          <Failure
            title={t('access.personFailed')}
            error={rights.error}
            onRetry={() => void rights.refetch()}
            retrying={rights.isFetching}
          />
        </Match>
      </Switch>
    </>
  );
}
