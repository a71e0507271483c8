import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useSearchParams } from '@solidjs/router';
import { Match, onMount, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { learnLibrary } from '../training/library.ts';
import { createEditing } from './editing.ts';
import { Editor } from './editor.tsx';

/** A workout that is being written. */
export default function EditPage(props: { id: string }) {
  const [search] = useSearchParams<{ new?: string }>();
  const editing = createEditing(props.id, search.new !== undefined);
  onMount(() => void learnLibrary());
  useHead(() => ({ title: editing.draft().name || t('builder.untitled') }));
  return (
    <Switch fallback={<Skeleton shape="row" count={6} />}>
      <Match when={editing.isReady()}>
        <Editor editing={editing} />
      </Match>
      <Match when={editing.failure() && viewOf(editing.failure()).code === 'NOT_FOUND'}>
        <NotFoundPage />
      </Match>
      <Match when={editing.failure()}>
        <h1 class="visually-hidden">{t('builder.untitled')}</h1>
        <Failure title={t('builder.failed')} error={editing.failure()} onRetry={() => void editing.retry()} />
      </Match>
    </Switch>
  );
}
