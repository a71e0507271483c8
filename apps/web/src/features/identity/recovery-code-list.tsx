import { Button } from '@motriforge/ui/button.tsx';
import { For } from 'solid-js';
import Download from '~icons/lucide/download';
import Printer from '~icons/lucide/printer';
import { t } from '../../lib/i18n.ts';
import authenticator from './authenticator.module.css';
import { CopyButton } from './copy-button.tsx';
import styles from './security-page.module.css';

interface RecoveryCodeListProps {
  codes: readonly string[];
  email: string;
  onDone: () => void;
}

/** Codes that are shown this once, and every way to keep them. */
export function RecoveryCodeList(props: RecoveryCodeListProps) {
  const readable = () => props.codes.map((code) => code.replace(/(.{5})(?=.)/, '$1-'));
  const text = () => `${t('codes.file', { email: props.email })}\n\n${readable().join('\n')}\n`;

  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type: 'text/plain' }));
    link.download = 'motriforge-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(link.href);
  };

  return (
    <div class={styles.form}>
      <p class={styles.lead}>{t('codes.lead')}</p>
      <ul class={authenticator.codes} aria-label={t('codes.title')}>
        <For each={readable()}>{(code) => <li>{code}</li>}</For>
      </ul>
      <div class={authenticator.ways}>
        <CopyButton content={text()} label={t('codes.copy')} copiedLabel={t('codes.copied')} />
        <Button icon={<Download aria-hidden="true" />} onClick={download}>
          {t('codes.download')}
        </Button>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => print()}>
          {t('codes.print')}
        </Button>
      </div>
      <Button kind="primary" wide onClick={props.onDone}>
        {t('codes.kept')}
      </Button>
    </div>
  );
}
