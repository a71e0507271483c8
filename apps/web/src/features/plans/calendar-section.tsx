import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import styles from './plans.module.css';

/** The address of a person's plan for the calendar they use anyway. */
export function CalendarSection() {
  const [address, setAddress] = createSignal<string | null>(null);
  const [said, setSaid] = createSignal('');
  const make = async () => {
    try {
      setAddress((await call(({ programs }) => programs.rotateCalendar.mutate())).url);
      setSaid(t('plans.calendarOnce'));
    } catch {
      setSaid(t('plans.saveFailed'));
    }
  };
  const revoke = async () => {
    try {
      await call(({ programs }) => programs.revokeCalendar.mutate());
      setAddress(null);
      setSaid(t('plans.calendarGone'));
    } catch {
      setSaid(t('plans.saveFailed'));
    }
  };
  return (
    <Section title={t('plans.calendar')}>
      <p class={styles.text}>{t('plans.calendarText')}</p>
      <Show when={address()}>{(url) => <p class={styles.address}>{url()}</p>}</Show>
      <p role="status">{said()}</p>
      <div class={styles.actions}>
        <Button onClick={make}>{t('plans.calendarMake')}</Button>
        <Button kind="quiet" onClick={revoke}>
          {t('plans.calendarRevoke')}
        </Button>
      </div>
    </Section>
  );
}
