import type { ProgramPage } from '@motriforge/shared/contracts/programs';
import { addDays, weekStart } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { createSignal, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import styles from './plans.module.css';
import { useRunVerbs } from './queries.ts';
import { runState } from './run-state.ts';
import { todayHere } from './todays-plan.ts';

/** Begins a program, or says where somebody is in it and lets them rest, go on and stop. */
export function RunPanel(props: { program: ProgramPage }) {
  const verbs = useRunVerbs();
  const [beginsOn, setBeginsOn] = createSignal<'today' | 'monday'>('today');
  const [isBusy, setBusy] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);
  // Made once: a second tap begins nothing anew.
  const id = newId();
  const run = async (change: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(false);
    await change().catch(() => setFailed(true));
    setBusy(false);
  };
  const start = () => {
    const today = todayHere();
    const on = beginsOn() === 'today' ? today : addDays(weekStart(today), 7);
    return run(() => verbs.start(props.program.id, on, id));
  };
  return (
    <Show
      when={me()}
      fallback={
        <div class={styles.actions}>
          <LinkButton href={`/sign-in?returnTo=/programs/${props.program.slug}`} kind="primary" size="log">
            {t('plans.signIn')}
          </LinkButton>
        </div>
      }
    >
      <Show
        when={props.program.run}
        fallback={
          <div class={styles.actions}>
            <Segmented
              label={t('plans.startOn')}
              options={[
                { value: 'today', label: t('plans.startToday') },
                { value: 'monday', label: t('plans.startMonday') },
              ]}
              value={beginsOn()}
              onChange={setBeginsOn}
            />
            <Button kind="primary" size="log" wide busy={isBusy()} onClick={start}>
              {t('plans.start')}
            </Button>
          </div>
        }
      >
        {(own) => (
          <>
            <p role="status">{runState(own(), todayHere())}</p>
            <Show when={own().hasNewVersion}>
              <p>{t('plans.newVersion')}</p>
              <Button busy={isBusy()} onClick={() => run(() => verbs.adopt(own().id))}>
                {t('plans.adopt')}
              </Button>
            </Show>
            <div class={styles.actions}>
              <Button
                busy={isBusy()}
                onClick={() => run(() => (own().pausedOn === null ? verbs.pause : verbs.resume)(own().id, todayHere()))}
              >
                {t(own().pausedOn === null ? 'plans.pause' : 'plans.resume')}
              </Button>
              <Button kind="quiet" busy={isBusy()} onClick={() => run(() => verbs.stop(own().id, todayHere()))}>
                {t('plans.stop')}
              </Button>
            </div>
          </>
        )}
      </Show>
      <Show when={hasFailed()}>
        <p role="alert">{t('plans.saveFailed')}</p>
      </Show>
    </Show>
  );
}
