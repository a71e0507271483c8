import type { WorkoutCard } from '@motriforge/shared/contracts/workouts';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { deliverAll } from '../builder/deliver.ts';
import { readDraft, unsentIds } from '../builder/draft-shelf.ts';
import { Choice } from './choice.tsx';
import styles from './plans.module.css';
import { workoutMeta } from './program-meta.ts';
import { useWorkoutsOf } from './queries.ts';

/** What somebody made themselves, what lies on this device alone among it, and what others show them. */
export function OwnWorkouts() {
  const own = useWorkoutsOf('OWN');
  const shared = useWorkoutsOf('SHARED');
  const cards = (list: typeof own): WorkoutCard[] =>
    list.isSuccess ? list.data.pages.flatMap(({ items }) => items) : [];
  const person = me()?.id ?? '';
  onMount(() => void deliverAll(person).then(() => own.refetch()));
  const waiting = () => unsentIds(person).flatMap((id) => readDraft(person, id)?.draft ?? []);
  const others = () => cards(own).filter(({ id }) => !waiting().some((draft) => draft.id === id));
  return (
    <>
      <Section title={t('plans.yours')}>
        <Show when={waiting().length > 0}>
          <RowList>
            <For each={waiting()}>
              {(draft) => (
                <Row
                  title={draft.name || t('plans.untitled')}
                  meta={t('plans.onDevice')}
                  href={`/workouts/${draft.id}/edit?new=1`}
                />
              )}
            </For>
          </RowList>
        </Show>
        <Show when={others().length > 0 || own.isPending || own.isError}>
          <Choice list={own} count={others().length}>
            <RowList>
              <For each={others()}>
                {(workout) => (
                  <Row
                    title={workout.name || t('plans.untitled')}
                    meta={workoutMeta(workout)}
                    href={`/workouts/${workout.slug}`}
                  />
                )}
              </For>
            </RowList>
          </Choice>
        </Show>
        <Show when={own.isSuccess && others().length + waiting().length === 0}>
          <p class={styles.text}>{t('plans.yoursNone')}</p>
        </Show>
        <div class={styles.actions}>
          <LinkButton href="/workouts/new">{t('plans.make')}</LinkButton>
        </div>
      </Section>
      <Show when={cards(shared).length > 0}>
        <Section title={t('plans.fromOthers')}>
          <Choice list={shared} count={cards(shared).length}>
            <RowList>
              <For each={cards(shared)}>
                {(workout) => (
                  <Row title={workout.name} meta={workoutMeta(workout)} href={`/workouts/${workout.slug}`} />
                )}
              </For>
            </RowList>
          </Choice>
        </Section>
      </Show>
    </>
  );
}
