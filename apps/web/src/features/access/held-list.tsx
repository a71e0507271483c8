import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';

interface HeldListProps<Held> {
  held: readonly Held[];
  /** What is said where there is nothing. */
  nothing: string;
  name: (held: Held) => string;
  title: (held: Held) => JSX.Element;
  /** Nobody takes from themselves. */
  isMe: boolean;
  onTake: (held: Held) => void;
  /** How more is given: a field. */
  children: JSX.Element;
  giveLabel: string;
  isBusy: boolean;
  onGive: () => void;
}

/** What somebody has been given: each can be taken, and more be given. */
export function HeldList<Held>(props: HeldListProps<Held>) {
  return (
    <>
      <Show when={props.held.length > 0} fallback={<p class={styles.note}>{props.nothing}</p>}>
        <RowList>
          <For each={props.held}>
            {(held) => (
              <Row
                title={props.title(held)}
                trailing={
                  <Show when={!props.isMe}>
                    <Button
                      kind="quiet"
                      aria-label={t('access.takeNamed', { name: props.name(held) })}
                      onClick={() => props.onTake(held)}
                    >
                      {t('access.take')}
                    </Button>
                  </Show>
                }
              />
            )}
          </For>
        </RowList>
      </Show>
      <form
        class={styles.give}
        onSubmit={(event) => {
          event.preventDefault();
          props.onGive();
        }}
      >
        {props.children}
        <Button type="submit" busy={props.isBusy} aria-label={props.giveLabel}>
          {t('access.give')}
        </Button>
      </form>
    </>
  );
}
