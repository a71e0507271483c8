import type { ExerciseHistory, ExerciseVersion, ExerciseWords } from '@motriforge/shared/contracts/exercise-versions';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { createSignal, For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { locale, t } from '../../lib/i18n.ts';
import { useExerciseHistory } from './revision-queries.ts';

const ReviseSheet = lazy(() => import('./revise-sheet.tsx'));

const day = (instant: number) => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(instant);

/** For staff: what was changed of an exercise, by whom and why, and the way to change it or put it back. */
export default function Revisions(props: { slug: string }) {
  const history = useExerciseHistory(() => props.slug);
  const [beginning, setBeginning] = createSignal<{ words: ExerciseWords; reason: string } | null>(null);
  const data = (): ExerciseHistory | undefined => (history.isSuccess ? history.data : undefined);
  return (
    <Section
      title={t('revise.title')}
      action={
        <Show when={data()}>
          {(known) => (
            <Button kind="quiet" onClick={() => setBeginning({ words: known().words, reason: '' })}>
              {t('revise.edit')}
            </Button>
          )}
        </Show>
      }
    >
      <Switch fallback={<Skeleton shape="row" count={2} />}>
        <Match when={history.isError}>
          <Failure
            title={t('revise.failed')}
            error={history.error}
            onRetry={() => void history.refetch()}
            retrying={history.isFetching}
          />
        </Match>
        <Match when={data()}>
          {(known) => (
            <Show when={known().versions.length > 0} fallback={<p>{t('revise.none')}</p>}>
              <RowList>
                <For each={known().versions}>
                  {(version) => (
                    <Version
                      version={version}
                      onAgain={() =>
                        setBeginning({
                          words: version.words,
                          reason: t('revise.back', { number: version.number }),
                        })
                      }
                    />
                  )}
                </For>
              </RowList>
            </Show>
          )}
        </Match>
      </Switch>
      <Show when={beginning()} keyed>
        {(begin) => (
          <Suspense>
            <ReviseSheet
              slug={props.slug}
              words={begin.words}
              reason={begin.reason}
              after={data()?.versions[0]?.number ?? 0}
              onClose={() => setBeginning(null)}
            />
          </Suspense>
        )}
      </Show>
    </Section>
  );
}

function Version(props: { version: ExerciseVersion; onAgain: () => void }) {
  const title = () => {
    const { number, reason, isActive } = props.version;
    if (isActive) return t('revise.version', { number });
    return reason === null ? t('revise.shipped', { number }) : t('revise.older', { number });
  };
  const meta = () => {
    const { reason, changedAt, changedBy } = props.version;
    if (reason === null) return t('revise.noted', { day: day(changedAt) });
    return t('revise.by', { day: day(changedAt), who: changedBy ?? t('revise.gone'), reason });
  };
  return (
    <Row
      title={title()}
      meta={meta()}
      current={props.version.isActive}
      trailing={
        <Show when={!props.version.isActive}>
          <Button
            kind="quiet"
            aria-label={t('revise.againOf', { number: props.version.number })}
            onClick={() => props.onAgain()}
          >
            {t('revise.again')}
          </Button>
        </Show>
      }
    />
  );
}
