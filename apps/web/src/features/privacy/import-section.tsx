import type { ImportOwnResult } from '@motriforge/shared/contracts/privacy';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { ProgressBar } from '@motriforge/ui/progress-bar.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, Match, Switch } from 'solid-js';
import { isTransient, viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { ImportOutcome } from './import-outcome.tsx';
import styles from './privacy-page.module.css';
import { largestFileBytes, sendFile } from './send-file.ts';

type Step =
  | { name: 'choosing' }
  | { name: 'sending'; file: File; sent: number }
  | { name: 'answered'; result: ImportOwnResult }
  | { name: 'failed'; message: string; again?: () => void };

export function ImportSection() {
  const [step, setStep] = createSignal<Step>({ name: 'choosing' });
  const [isOver, setOver] = createSignal(false);
  const is = <Name extends Step['name']>(name: Name) => {
    const now = step();
    return now.name === name ? (now as Extract<Step, { name: Name }>) : null;
  };

  const send = async (file: File, id: string) => {
    if (file.size > largestFileBytes) return setStep({ name: 'failed', message: t('import.tooLarge') });
    setStep({ name: 'sending', file, sent: 0 });
    try {
      const result = await sendFile(id, file, (sent) => setStep({ name: 'sending', file, sent }));
      setStep({ name: 'answered', result });
    } catch (error) {
      const message = messageOf(error);
      // The same id: what arrived unheard of is not taken twice.
      setStep({ name: 'failed', message, ...(isTransient(error) ? { again: () => void send(file, id) } : {}) });
    }
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && step().name !== 'sending') void send(file, newId());
  };

  return (
    <Section title={t('import.title')}>
      <div class={styles.part}>
        <p>{t('import.text')}</p>
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
          <span>{t('import.choose')}</span>
          <span class={styles.soft}>{t('import.limit')}</span>
          <input
            type="file"
            accept=".zip,application/zip"
            class="visually-hidden"
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Switch>
          <Match when={is('sending')}>
            {(now) => (
              <div class={styles.wide} role="status">
                <ProgressBar
                  label={t('import.sending', { name: now().file.name })}
                  value={now().sent}
                  max={now().file.size}
                  text={now().sent >= now().file.size ? t('import.checking') : undefined}
                />
              </div>
            )}
          </Match>
          <Match when={is('answered')}>{(now) => <ImportOutcome result={now().result} />}</Match>
          <Match when={is('failed')}>
            {(now) => (
              <div class={styles.bad} role="alert">
                <p>{now().message}</p>
                {now().again && <Button onClick={() => now().again?.()}>{t('import.retry')}</Button>}
              </div>
            )}
          </Match>
        </Switch>
      </div>
    </Section>
  );
}

function messageOf(error: unknown): string {
  const { code, message } = viewOf(error);
  if (code === 'CONFLICT') return t('import.occupied');
  if (code === 'BAD_INPUT') return t('import.notOurs');
  return code === 'TOO_LARGE' ? t('import.tooLarge') : message;
}
