import type { ProgramWork } from '@motriforge/shared/contracts/program-drafts';
import { newId } from '@motriforge/shared/ids';
import { emptyDraft } from '@motriforge/shared/program-draft/operations';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { Builder } from './builder.tsx';
import { keep, recall } from './kept-draft.ts';
import { useProgramWork } from './queries.ts';

export default function BuilderPage() {
  const params = useParams<{ slug?: string }>();
  useHead(() => ({ title: t('planner.title') }));
  return (
    <PrivatePage>
      <Show when={params.slug} keyed fallback={<NewProgram />}>
        {(id) => <OwnProgram id={id} />}
      </Show>
    </PrivatePage>
  );
}

/** One that was begun on this device and has not reached the server goes on. */
function NewProgram() {
  const begun = recall('new');
  const work: ProgramWork = {
    id: begun?.id ?? newId(),
    revision: 0,
    draft: emptyDraft(t('planner.untitled')),
    versions: [],
  };
  keep('new', { id: work.id, revision: 0, draft: work.draft });
  return <Builder work={work} />;
}

function OwnProgram(props: { id: string }) {
  const work = useProgramWork(() => props.id);
  return (
    <Switch fallback={<Skeleton shape="row" count={8} />}>
      <Match when={work.isSuccess && work.data}>{(data) => <Builder work={data()} />}</Match>
      <Match when={work.isError && viewOf(work.error).code === 'NOT_FOUND'}>
        <NotFoundPage />
      </Match>
      <Match when={work.isError}>
        <h1 class="visually-hidden">{t('planner.title')}</h1>
        <Failure
          title={t('plans.failed')}
          error={work.error}
          onRetry={() => void work.refetch()}
          retrying={work.isFetching}
        />
      </Match>
    </Switch>
  );
}
