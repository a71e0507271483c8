import { Button } from '@motriforge/ui/button.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, onMount, Show, untrack } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { learnGyms } from '../gyms/gyms.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { isLogRead } from './device-log.ts';
import { learnLibrary } from './library.ts';
import { LiveSession } from './live-session.tsx';
import styles from './log-page.module.css';
import { repeat } from './repeat.ts';
import { createLog } from './rows.ts';
import { SessionSummary } from './session-summary.tsx';
import { startSync } from './sync.ts';
import { startSession } from './verbs.ts';

export default function LogPage() {
  return (
    <PrivatePage>
      <Log />
    </PrivatePage>
  );
}

/** The session somebody is in the middle of, or one of before; without an id, the one that is open or a new one. */
function Log() {
  const params = useParams<{ id?: string }>();
  const [search] = useSearchParams<{ repeat?: string }>();
  const navigate = useNavigate();
  const log = createLog();
  const [isEditing, setEditing] = createSignal(false);
  onMount(() => {
    startSync();
    void learnLibrary();
    void learnGyms();
  });
  useHead(() => ({ title: session()?.fields.title ?? t('log.title') }));
  const session = createMemo(() => log().find(({ id }) => id === params.id));

  createEffect(() => {
    if (!isLogRead() || params.id) return;
    const id = untrack(() => {
      const open = log().find(({ fields }) => fields.end === null);
      if (search.repeat) return repeat(log(), search.repeat) ?? open?.id ?? startSession(null);
      return open?.id ?? startSession(null);
    });
    navigate(`/log/${id}`, { replace: true });
  });

  return (
    <Show when={isLogRead()} fallback={<Skeleton shape="row" count={6} />}>
      <Show
        when={session()}
        fallback={
          <Show when={params.id}>
            <div class={styles.gone}>
              <p>{t('log.gone')}</p>
              <Button kind="primary" onClick={() => navigate('/today')}>
                {t('log.toToday')}
              </Button>
            </div>
          </Show>
        }
      >
        {(one) => (
          <Show
            when={one().fields.end !== null && !isEditing()}
            fallback={<LiveSession session={one()} log={log()} onDone={() => setEditing(false)} />}
          >
            <SessionSummary session={one()} log={log()} onEdit={() => setEditing(true)} />
          </Show>
        )}
      </Show>
    </Show>
  );
}
