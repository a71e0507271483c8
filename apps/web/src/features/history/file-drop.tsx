import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';

/** A file, chosen or dropped. */
export function FileDrop(props: { onChoose: (file: File) => void }) {
  const [isOver, setOver] = createSignal(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) props.onChoose(file);
  };
  return (
    <label
      class={styles.drop}
      data-over={isOver() ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{t('bring.drop')}</span>
      <span class={styles.soft}>{t('bring.kinds')}</span>
      <input type="file" class="visually-hidden" onChange={(event) => take(event.currentTarget.files)} />
    </label>
  );
}
