import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import { difficulties } from '@motriforge/shared/contracts/exercises';
import { Button } from '@motriforge/ui/button.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './plans.module.css';

export type ChoiceProps = {
  list: {
    isPending: boolean;
    isError: boolean;
    error: unknown;
    isFetching: boolean;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    refetch: () => unknown;
    fetchNextPage: () => unknown;
  };
  count: number;
  children: JSX.Element;
};

/** A list to choose from, in every state it can be in. */
export function Choice(props: ChoiceProps) {
  return (
    <Switch fallback={props.children}>
      <Match when={props.list.isPending}>
        <Skeleton shape="row" count={4} />
      </Match>
      <Match when={props.list.isError && props.count === 0}>
        <Failure
          title={t('plans.failed')}
          error={props.list.error}
          onRetry={() => void props.list.refetch()}
          retrying={props.list.isFetching}
        />
      </Match>
      <Match when={props.count === 0}>
        <p class={styles.text}>{t('plans.none')}</p>
      </Match>
      <Match when={true}>
        {props.children}
        <Show when={props.list.hasNextPage}>
          <Button wide busy={props.list.isFetchingNextPage} onClick={() => void props.list.fetchNextPage()}>
            {t('plans.more')}
          </Button>
        </Show>
      </Match>
    </Switch>
  );
}

export function LevelSelect(props: {
  value: Difficulty | undefined;
  onChange: (value: Difficulty | undefined) => void;
}) {
  return (
    <Select
      label={t('plans.level')}
      value={props.value ?? ''}
      onChange={({ currentTarget }) => props.onChange(difficulties.find((one) => one === currentTarget.value))}
    >
      <option value="">{t('plans.anyLevel')}</option>
      <For each={difficulties}>{(one) => <option value={one}>{t(`difficulty.${one}`)}</option>}</For>
    </Select>
  );
}
