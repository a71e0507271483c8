import type { SessionPage as Page } from '@motriforge/shared/contracts/progress';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useParams } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { longDay } from './periods.ts';
import { useSessionPage } from './queries.ts';
import { SessionExercise } from './session-exercise.tsx';
import styles from './session-page.module.css';
import { SessionRecords } from './session-records.tsx';
import { SessionSums } from './session-sums.tsx';

export default function SessionPage() {
  return (
    <PrivatePage>
      <OneSession />
    </PrivatePage>
  );
}

/** What was done in one session, and what it came to. */
function OneSession() {
  const params = useParams<{ id: string }>();
  const session = useSessionPage(() => params.id);
  const isUnknown = () => session.isError && ['NOT_FOUND', 'BAD_INPUT'].includes(viewOf(session.error).code);
  return (
    <Switch
      fallback={
        <>
          <PageHeader back={{ href: '/history', label: t('history.title') }} title={t('loading')} />
          <Skeleton shape="row" count={5} />
        </>
      }
    >
      <Match when={session.isSuccess && session.data}>{(page) => <Whole page={page()} />}</Match>
      <Match when={isUnknown()}>
        <NotFoundPage />
      </Match>
      <Match when={session.isError}>
        <h1 class="visually-hidden">{t('history.title')}</h1>
        <Failure
          title={t('session.failed')}
          error={session.error}
          onRetry={() => void session.refetch()}
          retrying={session.isFetching}
        />
      </Match>
    </Switch>
  );
}

function Whole(props: { page: Page }) {
  const { id } = props.page.session;
  const fields = () => props.page.session.fields;
  const title = () => fields().title ?? t('history.untitled');
  const day = () => longDay(fields().when?.day ?? '');
  const isOver = () => fields().end !== null;
  useHead(() => ({ title: title() }));
  return (
    <article>
      <PageHeader
        back={{ href: '/history', label: t('history.title') }}
        title={title()}
        lead={isOver() ? day() : `${day()}, ${t('session.isOpen')}`}
        actions={
          <>
            <LinkButton href={`/log/${id}`}>{isOver() ? t('session.edit') : t('session.open')}</LinkButton>
            <Show when={isOver()}>
              <LinkButton kind="primary" href={`/log?repeat=${id}`}>
                {t('session.repeat')}
              </LinkButton>
            </Show>
          </>
        }
      />
      <div class={styles.page}>
        <div class={styles.side}>
          <SessionSums page={props.page} />
          <SessionRecords page={props.page} />
          <Show when={fields().notes ?? fields().feedback}>
            <Section title={t('session.notes')}>
              <For each={[fields().notes, fields().feedback]}>
                {(note) => <Show when={note}>{(text) => <p class={styles.note}>{text()}</p>}</Show>}
              </For>
            </Section>
          </Show>
        </div>
        <div class={styles.exercises}>
          <For each={props.page.session.exercises} fallback={<p class={styles.none}>{t('session.none')}</p>}>
            {(exercise) => <SessionExercise exercise={exercise} page={props.page} />}
          </For>
        </div>
      </div>
    </article>
  );
}
