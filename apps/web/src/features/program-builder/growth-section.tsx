import type { DraftGrowth } from '@motriforge/shared/contracts/program-drafts';
import { newId } from '@motriforge/shared/ids';
import { removeGrowth, setGrowth } from '@motriforge/shared/program-draft/operations';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createMemo, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { ruleInWords } from '../plans/words.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import { RuleFields } from './rule-fields.tsx';
import { defaultRule, ruleKinds } from './rule-kinds.ts';
import type { WorkoutBook } from './workout-book.ts';

/** How exercises grow: each rule with what it is for, its figures, and what it means in a sentence. */
export function GrowthSection(props: { editor: Editor; book: WorkoutBook }) {
  const growth = () => props.editor.draft().growth;
  // A rule keeps its place on the page, and the focus in it, while its figures change.
  const ids = createMemo(() => growth().map(({ id }) => id));
  const add = () => props.editor.edit(setGrowth({ id: newId(), exerciseIds: [], rule: defaultRule('DOUBLE') }));
  return (
    <Section title={t('planner.growth')}>
      <p class={styles.text}>{t('planner.growthText')}</p>
      <For each={ids()}>
        {(id) => (
          <Show when={growth().find((one) => one.id === id)}>
            {(one) => <GrowthItem growth={one()} editor={props.editor} book={props.book} />}
          </Show>
        )}
      </For>
      <Button wide onClick={add}>
        {t('planner.addRule')}
      </Button>
    </Section>
  );
}

function GrowthItem(props: { growth: DraftGrowth; editor: Editor; book: WorkoutBook }) {
  const set = (change: Partial<DraftGrowth>, group?: string) =>
    props.editor.edit(setGrowth({ ...props.growth, ...change }), group);
  const needsExercise = () => props.growth.rule.kind === 'PERCENTAGE_WAVE';
  const choose = (kind: string) => {
    const found = ruleKinds.find((one) => one === kind);
    if (!found) return;
    const first = props.book.exercises().find(({ hasReps }) => hasReps);
    const isNamed = props.growth.exerciseIds.length > 0;
    // Percentages are of a training max, and each exercise has its own.
    if (found === 'PERCENTAGE_WAVE' && !isNamed && !first) return;
    const exerciseIds = found === 'PERCENTAGE_WAVE' && !isNamed && first ? [first.id] : props.growth.exerciseIds;
    set({ rule: defaultRule(found), exerciseIds });
  };
  return (
    <section class={styles.rule} aria-label={ruleInWords(props.growth.rule)}>
      <p class={styles.sentence}>{ruleInWords(props.growth.rule)}</p>
      <div class={styles.pair}>
        <Select
          label={t('planner.ruleFor')}
          value={props.growth.exerciseIds[0] ?? ''}
          onChange={({ currentTarget: { value } }) => set({ exerciseIds: value ? [value] : [] })}
        >
          <Show when={!needsExercise()}>
            <option value="" selected={props.growth.exerciseIds.length === 0}>
              {t('planner.allExercises')}
            </option>
          </Show>
          <Show when={props.growth.exerciseIds.length > 1}>
            <option value={props.growth.exerciseIds[0]} selected>
              {t('planner.severalExercises', { count: props.growth.exerciseIds.length })}
            </option>
          </Show>
          <For each={props.book.exercises()}>
            {(exercise) => (
              <option
                value={exercise.id}
                selected={props.growth.exerciseIds.length === 1 && props.growth.exerciseIds[0] === exercise.id}
              >
                {exercise.name}
              </option>
            )}
          </For>
        </Select>
        <Select
          label={t('planner.ruleKind')}
          value={props.growth.rule.kind}
          onChange={({ currentTarget: { value } }) => choose(value)}
        >
          <For each={ruleKinds}>{(kind) => <option value={kind}>{t(`planner.kind.${kind}`)}</option>}</For>
        </Select>
      </div>
      <RuleFields rule={props.growth.rule} onChange={(rule) => set({ rule }, `rule.${props.growth.id}`)} />
      <Button kind="quiet" class={styles.removeRule} onClick={() => props.editor.edit(removeGrowth(props.growth.id))}>
        {t('planner.removeRule')}
      </Button>
    </section>
  );
}
