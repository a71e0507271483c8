import type { LeftOutExercise } from '@motriforge/shared/contracts/exercises';
import { RowList } from '@motriforge/ui/row-list.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './left-out.module.css';
import { useLeftOut } from './left-out-query.ts';
import type { LibraryFilter } from './library-filter.ts';
import { inSentence, loadWords } from './loads.ts';

/** How many exercises an injury leaves out; opened, which they are, why, and what to do instead. */
export default function LeftOut(props: { library: LibraryFilter; count: number }) {
  const [isOpen, setOpen] = createSignal(false);
  const left = useLeftOut(() => props.library.filter(), isOpen);
  const places = () => inSentence(props.library.filter().spare ?? []);
  return (
    <Show when={props.count > 0} fallback={<p class={styles.none}>{t('leftOut.none', { places: places() })}</p>}>
      <details class={styles.leftOut} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class={styles.summary}>{t('leftOut.title', { count: props.count, places: places() })}</summary>
        <Switch fallback={<Skeleton shape="row" count={3} />}>
          <Match when={left.isError}>
            <Failure
              title={t('leftOut.failed')}
              error={left.error}
              onRetry={() => void left.refetch()}
              retrying={left.isFetching}
            />
          </Match>
          <Match when={left.isSuccess && left.data}>
            {(exercises) => (
              <RowList>
                <For each={exercises()}>{(exercise) => <LeftOutRow exercise={exercise} />}</For>
              </RowList>
            )}
          </Match>
        </Switch>
      </details>
    </Show>
  );
}

function LeftOutRow(props: { exercise: LeftOutExercise }) {
  return (
    <li class={styles.row}>
      <a class={styles.name} href={`/library/${props.exercise.slug}`}>
        {props.exercise.name}
      </a>
      <p class={styles.why}>{props.exercise.loads.map(loadWords).join(' ')}</p>
      <Show when={props.exercise.instead} fallback={<p class={styles.why}>{t('leftOut.nothing')}</p>}>
        {(instead) => (
          <p class={styles.instead}>
            {t('leftOut.instead')}
            <a href={`/library/${instead().slug}`}>{instead().name}</a>
            {`. ${instead().reason ?? t(instead().isEasier ? 'leftOut.easier' : 'leftOut.less')}`}
          </p>
        )}
      </Show>
    </li>
  );
}
