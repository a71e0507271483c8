import type { ExercisePage } from '@motriforge/shared/contracts/exercises';
import { Badge } from '@motriforge/ui/badge.tsx';
import { BodyMap } from '@motriforge/ui/body-map.tsx';
import { DifficultyMark } from '@motriforge/ui/difficulty-mark.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show, Suspense } from 'solid-js';
import { isServer } from 'solid-js/web';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { worded } from '../../lib/worded.ts';
import styles from './exercise-detail.module.css';
import { libraryAddress } from './library-address.ts';
import { MuscleList } from './muscle-list.tsx';
import { VariantLadder } from './variant-ladder.tsx';
import { bodyLabel, levelOf } from './words.ts';

const OwnActions = worded(() => import('./own-actions.tsx'), 'library', 'person');
const Revisions = worded(() => import('./revisions.tsx'), 'revise', 'library', 'person');
const OwnHistory = worded(() => import('../progress/own-history.tsx'), 'progress');

const JointLoads = worded(() => import('./joint-loads.tsx'), 'library', 'person');

export function ExerciseDetail(props: { exercise: ExercisePage }) {
  useHead(() => ({ title: props.exercise.name, description: props.exercise.summary }));
  return (
    <article>
      <PageHeader
        title={props.exercise.name}
        lead={props.exercise.summary}
        back={{ href: libraryAddress(), label: t('library.title') }}
        actions={
          <Show when={props.exercise.isOwn}>
            <Suspense>
              <OwnActions id={props.exercise.id} />
            </Suspense>
          </Show>
        }
      />
      <ul class={styles.facts}>
        <Show when={props.exercise.difficulty}>
          {(difficulty) => (
            <li>
              <DifficultyMark level={levelOf(difficulty())} label={t(`difficulty.${difficulty()}`)} />
            </li>
          )}
        </Show>
        <li>
          <Badge>{t(`type.${props.exercise.type}`)}</Badge>
        </li>
        <For each={props.exercise.equipmentNames} fallback={<li>{t('exercise.noEquipment')}</li>}>
          {(name) => (
            <li>
              <Badge>{name}</Badge>
            </li>
          )}
        </For>
      </ul>
      <div class={styles.page}>
        <div class={styles.side}>
          <BodyMap
            class={styles.map}
            label={bodyLabel(props.exercise)}
            primary={props.exercise.primaryZones}
            secondary={props.exercise.secondaryZones}
          />
          <MuscleList muscles={props.exercise.muscles} />
        </div>
        <div class={styles.words}>
          <Show when={me()}>
            <Suspense>
              <OwnHistory slug={props.exercise.slug} />
            </Suspense>
          </Show>
          <Show when={props.exercise.steps.length > 0}>
            <Section title={t('exercise.steps')}>
              <ol class={styles.steps}>
                <For each={props.exercise.steps}>{(step) => <li>{step}</li>}</For>
              </ol>
            </Section>
          </Show>
          <Show when={props.exercise.tips.length > 0}>
            <Section title={t('exercise.tips')}>
              <ul class={styles.notes}>
                <For each={props.exercise.tips}>{(tip) => <li>{tip}</li>}</For>
              </ul>
            </Section>
          </Show>
          <Show when={props.exercise.warnings.length > 0}>
            <Section title={t('exercise.warnings')} class={styles.warnings}>
              <ul class={styles.notes}>
                <For each={props.exercise.warnings}>{(warning) => <li>{warning}</li>}</For>
              </ul>
            </Section>
          </Show>
          <Show when={!isServer && props.exercise.loads.length > 0}>
            <Suspense>
              <JointLoads exercise={props.exercise} />
            </Suspense>
          </Show>
          <Show when={props.exercise.variants.length > 0}>
            <Section title={t('exercise.variants')}>
              <VariantLadder name={props.exercise.name} variants={props.exercise.variants} />
            </Section>
          </Show>
          <Show when={props.exercise.alternatives.length > 0}>
            <Section title={t('exercise.alternatives')}>
              <RowList>
                <For each={props.exercise.alternatives}>
                  {(other) => <Row href={`/library/${other.slug}`} title={other.name} meta={other.reason} />}
                </For>
              </RowList>
            </Section>
          </Show>
          <Show when={me()?.isStaff && !props.exercise.isOwn}>
            <Suspense>
              <Revisions slug={props.exercise.slug} />
            </Suspense>
          </Show>
        </div>
      </div>
    </article>
  );
}
