import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import type { Step } from './bringing.ts';
import { StepPart } from './step-part.tsx';
import { UndoButton } from './undo-button.tsx';

/** What became of a file. */
export function ImportResult(props: { done: Extract<Step, { name: 'done' }>; onMore: () => void }) {
  const view = () => props.done.view;
  const title = () => {
    if (props.done.wasKnown) return t('bring.wasKnown');
    return t(props.done.isLibrary ? 'bring.doneExercises' : 'bring.done', { count: view().created });
  };
  return (
    <StepPart title={title()}>
      <Show when={!props.done.wasKnown}>
        <div class={styles.good} role="status">
          <Show when={view().known > 0}>
            <p>{t('bring.known', { count: view().known })}</p>
          </Show>
          <p>{t(props.done.isLibrary ? 'bring.inLibrary' : 'bring.figures')}</p>
        </div>
      </Show>
      <Show when={props.done.sending.refused.length > 0}>
        <details>
          <summary class={styles.summary}>{t('bring.refused', { count: props.done.sending.refused.length })}</summary>
          <ul class={styles.lines} tabindex="0" aria-label={t('bring.refused', { count: view().refused })}>
            <For each={props.done.sending.refused}>
              {({ line, code }) => <li>{t('bring.line', { line, words: t(`bring.refusal.${code}`) })}</li>}
            </For>
          </ul>
        </details>
      </Show>
      <div class={styles.actions}>
        <LinkButton kind="primary" href={props.done.isLibrary ? '/library' : '/today'}>
          {t(props.done.isLibrary ? 'bring.toLibrary' : 'bring.toToday')}
        </LinkButton>
        <Button onClick={props.onMore}>{t('bring.more')}</Button>
        <Show when={view().kept > 0}>
          <UndoButton id={view().id} fileName={view().fileName} onUndone={props.onMore} />
        </Show>
      </div>
    </StepPart>
  );
}
