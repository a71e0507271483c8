import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import type { FileKind } from './take-out.ts';

/** All of one's training as a file that other programs read. */
export function TakeOutSection() {
  const [making, setMaking] = createSignal<FileKind | null>(null);
  const [count, setCount] = createSignal(0);
  const [problem, setProblem] = createSignal<string | null>(null);

  const make = async (kind: FileKind) => {
    setProblem(null);
    setCount(0);
    setMaking(kind);
    try {
      const { takeOut } = await import('./take-out.ts');
      await takeOut(kind, setCount);
    } catch (error) {
      setProblem(viewOf(error).message);
    } finally {
      setMaking(null);
    }
  };

  return (
    <Section title={t('bring.out')}>
      <div class={styles.step}>
        <p>{t('bring.outLead')}</p>
        <div class={styles.actions}>
          <Button busy={making() === 'csv'} onClick={() => void make('csv')}>
            {t('bring.outCsv')}
          </Button>
          <Button busy={making() === 'json'} onClick={() => void make('json')}>
            {t('bring.outJson')}
          </Button>
        </div>
        <p role="status" class={styles.soft}>
          <Show when={count() > 0}>
            {making() === null ? t('bring.outDone', { count: count() }) : t('bring.outGoing', { count: count() })}
          </Show>
        </p>
        <FailureNote words={problem()} />
      </div>
    </Section>
  );
}
