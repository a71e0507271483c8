import { Button } from '@motriforge/ui/button.tsx';
import { ProgressBar } from '@motriforge/ui/progress-bar.tsx';
import { createSignal, Match, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import { createBringing, type Step } from './bringing.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportResult } from './import-result.tsx';
import { NamesStep } from './names-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { StepPart } from './step-part.tsx';

/** From a file to the log: what it is, what it leaves open, what is in it, what its names mean, and sent. */
export function BringSteps() {
  const bringing = createBringing();
  const [hasBegun, setBegun] = createSignal(false);
  const is = <Name extends Step['name']>(name: Name) => {
    const now = bringing.step();
    return now.name === name ? (now as Extract<Step, { name: Name }>) : null;
  };
  const choose = (file: File) => {
    setBegun(true);
    bringing.choose(file);
  };
  return (
    <Switch>
      <Match when={is('choosing')}>
        <StepPart title={t('bring.choose')} isFirst={!hasBegun()}>
          <FileDrop onChoose={choose} />
        </StepPart>
      </Match>
      <Match when={is('reading')}>
        {(now) => (
          <StepPart title={t('bring.reading')}>
            <ProgressBar label={now().file.name} value={bringing.bytesRead()} max={Math.max(1, now().file.size)} />
          </StepPart>
        )}
      </Match>
      <Match when={is('asking')}>
        {(now) => <QuestionsStep questions={now().questions} onAnswer={bringing.answer} onBack={bringing.restart} />}
      </Match>
      <Match when={is('looking')}>{(now) => <PreviewStep preview={now().preview} bringing={bringing} />}</Match>
      <Match when={is('naming')}>{(now) => <NamesStep names={now().names} bringing={bringing} />}</Match>
      <Match when={is('sending')}>
        {(now) => (
          <StepPart title={t('bring.sending')}>
            <ProgressBar
              label={bringing.opened()?.name ?? ''}
              value={now().sending.sent}
              max={Math.max(1, now().total)}
              text={t('bring.sent', { sent: now().sending.sent, total: now().total })}
            />
            <p class={styles.soft}>{t('bring.mayLeave')}</p>
          </StepPart>
        )}
      </Match>
      <Match when={is('done')}>{(now) => <ImportResult done={now()} onMore={bringing.restart} />}</Match>
      <Match when={is('failed')}>
        {(now) => (
          <StepPart title={t('bring.failed')}>
            <p class={styles.bad} role="alert">
              {now().message}
            </p>
            <div class={styles.actions}>
              <Button kind="primary" onClick={() => now().again()}>
                {t('bring.again')}
              </Button>
              <Button onClick={bringing.restart}>{t('bring.other')}</Button>
            </div>
          </StepPart>
        )}
      </Match>
    </Switch>
  );
}
