import { For, Match, Switch } from 'solid-js';
import styles from './skeleton.module.css';

export type SkeletonProps = {
  /** `text`: lines of a paragraph. `row`: rows of a list. `block`: one area. */
  shape?: 'text' | 'row' | 'block' | undefined;
  count?: number | undefined;
  class?: string | undefined;
};

/** The shape of what is coming. Say "loading" once, beside it. */
export function Skeleton(props: SkeletonProps) {
  const times = () => Array.from({ length: props.count ?? (props.shape === 'row' ? 5 : 3) });
  return (
    <div aria-hidden="true" class={props.class}>
      <Switch>
        <Match when={props.shape === 'row'}>
          <For each={times()}>
            {() => (
              <div class={styles.row}>
                <span class={styles.square} />
                <span class={styles.lines}>
                  <span class={styles.line} />
                  <span class={styles.line} />
                </span>
              </div>
            )}
          </For>
        </Match>
        <Match when={props.shape === 'block'}>
          <span class={styles.block} />
        </Match>
        <Match when={true}>
          <span class={styles.lines}>
            <For each={times()}>{() => <span class={styles.line} />}</For>
          </span>
        </Match>
      </Switch>
    </div>
  );
}
