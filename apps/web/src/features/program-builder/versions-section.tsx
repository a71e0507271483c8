import type { ProgramVersion } from '@motriforge/shared/contracts/program-drafts';
import { type Difference, differencesOf } from '@motriforge/shared/program-draft/differences';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, For, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import type { WorkoutBook } from './workout-book.ts';

/** The versions that were published, what is different now, and the way back to each. */
export function VersionsSection(props: { editor: Editor; book: WorkoutBook; versions: readonly ProgramVersion[] }) {
  const [compared, setCompared] = createSignal<string | null>(null);
  const restore = ({ draft, number }: ProgramVersion) => {
    props.editor.edit(() => structuredClone(draft));
    toast({
      message: t('planner.restored', { number }),
      action: { label: t('calendar.undo'), run: props.editor.undo },
    });
  };
  const sentence = (one: Difference): string => {
    switch (one.kind) {
      case 'title':
        return t('planner.differs.title', { from: one.from, to: one.to });
      case 'weeks':
        return t('planner.differs.weeks', { from: one.from, to: one.to });
      case 'added':
      case 'removed':
        return t(`planner.differs.${one.kind}`, {
          name: props.book.workout(one.workoutId)?.name ?? t('planner.aWorkout'),
          count: one.count,
        });
      case 'days':
        return t('planner.differs.days', { weeks: one.weeks.join(', ') });
      default:
        return t(`planner.differs.${one.kind}`);
    }
  };
  return (
    <Show when={props.versions.length > 0}>
      <Section title={t('planner.versions')}>
        <ol class={styles.versions}>
          <For each={props.versions}>
            {(version) => {
              const differences = () => differencesOf(version.draft, props.editor.draft());
              return (
                <li class={styles.version}>
                  <p>
                    <b>{t('planner.version', { number: version.number })}</b>{' '}
                    <span class={styles.meta}>
                      {[new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(version.at), version.reason]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </p>
                  <span class={styles.weekActions}>
                    <Button
                      kind="quiet"
                      aria-expanded={compared() === version.id}
                      onClick={() => setCompared(compared() === version.id ? null : version.id)}
                    >
                      {t('planner.compare')}
                    </Button>
                    <Button kind="quiet" onClick={() => restore(version)}>
                      {t('planner.restore')}
                    </Button>
                  </span>
                  <Show when={compared() === version.id}>
                    <ul class={styles.differences}>
                      <For each={differences()} fallback={<li>{t('planner.differs.nothing')}</li>}>
                        {(one) => <li>{sentence(one)}</li>}
                      </For>
                    </ul>
                  </Show>
                </li>
              );
            }}
          </For>
        </ol>
      </Section>
    </Show>
  );
}
