import { Button } from '@motriforge/ui/button.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import type { Bringing } from './bringing.ts';
import { NameField } from './name-field.tsx';
import type { NameInFile } from './reader-calls.ts';
import { StepPart } from './step-part.tsx';

/** What the names of a file are called here. Those that need nobody's eye are put aside. */
export function NamesStep(props: { names: readonly NameInFile[]; bringing: Bringing }) {
  const before = props.bringing.mapping();
  const isClear = ({ name }: NameInFile) => before[name] != null;
  const open = () => props.names.filter((name) => !isClear(name));
  const clear = () => props.names.filter(isClear);
  return (
    <StepPart title={open().length > 0 ? t('bring.names', { count: open().length }) : t('bring.namesClear')}>
      <Show when={open().length > 0}>
        <p>{t('bring.namesLead')}</p>
        <div>
          <For each={open()}>{(name) => <NameField name={name} bringing={props.bringing} />}</For>
        </div>
      </Show>
      <Show when={clear().length > 0}>
        <details>
          <summary class={styles.summary}>{t('bring.clear', { count: clear().length })}</summary>
          <For each={clear()}>{(name) => <NameField name={name} bringing={props.bringing} />}</For>
        </details>
      </Show>
      <div class={styles.actions}>
        <Button kind="primary" onClick={props.bringing.send}>
          {t('bring.send')}
        </Button>
        <Button onClick={props.bringing.restart}>{t('bring.other')}</Button>
      </div>
    </StepPart>
  );
}
