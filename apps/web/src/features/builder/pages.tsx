import { newId } from '@motriforge/shared/ids';
import { Navigate, useLocation, useParams } from '@solidjs/router';
import { lazy, Match, Switch } from 'solid-js';
import { PrivatePage } from '../identity/private-page.tsx';

const EditPage = lazy(() => import('./edit-page.tsx'));
const VersionsPage = lazy(() => import('./versions-page.tsx'));

/** The pages on which workouts are made. A new one gets its id here: it can be written with no network. */
export default function BuilderPages() {
  const location = useLocation();
  const params = useParams<{ slug?: string }>();
  return (
    <PrivatePage>
      <Switch fallback={<Navigate href={`/workouts/${newId()}/edit?new=1`} />}>
        <Match when={location.pathname.endsWith('/versions') && params.slug} keyed>
          {(id) => <VersionsPage id={id} />}
        </Match>
        <Match when={params.slug} keyed>
          {(id) => <EditPage id={id} />}
        </Match>
      </Switch>
    </PrivatePage>
  );
}
