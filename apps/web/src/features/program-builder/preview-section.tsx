import { addDays } from '@motriforge/shared/day';
import { previewOf } from '@motriforge/shared/training/growth-preview';
import { rulesOf } from '@motriforge/shared/training/program-growth';
import type { Target } from '@motriforge/shared/training/targets';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { todayHere } from '../plans/todays-plan.ts';
import { load, sentenceOf } from '../plans/words.ts';
import { clockFace } from '../training/figures.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import { NumberField } from './number-field.tsx';
import type { WorkoutBook } from './workout-book.ts';

const sessionsShown = 8;

/** What will be asked of an exercise in the first weeks, if all that is asked for is done. */
export function PreviewSection(props: { editor: Editor; book: WorkoutBook }) {
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [fromKg, setFromKg] = createSignal(40);
  const rulesFor = (id: string) => {
    const exercise = props.book.exercises().find((one) => one.id === id);
    return exercise ? rulesOf(props.editor.draft().growth, exercise) : [];
  };
  const growing = () => props.book.exercises().filter(({ id }) => rulesFor(id).length > 0);
  const exercise = () => growing().find(({ id }) => id === chosen()) ?? growing()[0];
  const isWave = () => rulesFor(exercise()?.id ?? '').some(({ kind }) => kind === 'PERCENTAGE_WAVE');
  const sessions = () => {
    const one = exercise();
    if (!one) return [];
    const today = todayHere();
    const when = props.book
      .weeksWith(one.id)
      .slice(0, sessionsShown)
      .map((week, at) => ({ week, on: addDays(today, (week - 1) * 7 + (at % 7)) }));
    const asked: Target = {
      ...one.asked,
      weightKg: one.hasReps ? (one.asked.weightKg ?? fromKg()) : one.asked.weightKg,
    };
    return previewOf(rulesFor(one.id), asked, when, isWave() ? fromKg() : null);
  };
  return (
    <Show when={growing().length > 0}>
      <Section title={t('planner.preview')}>
        <p class={styles.text}>{t('planner.previewText')}</p>
        <div class={styles.pair}>
          <Select
            label={t('planner.exercise')}
            value={exercise()?.id ?? ''}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
          >
            <For each={growing()}>
              {(one) => (
                <option value={one.id} selected={one.id === exercise()?.id}>
                  {one.name}
                </option>
              )}
            </For>
          </Select>
          <NumberField
            label={t(isWave() ? 'planner.fromMax' : 'planner.fromKg')}
            value={fromKg()}
            onChange={setFromKg}
          />
        </div>
        <RowList>
          <For each={sessions()}>
            {({ week, target, reason }) => (
              <Row
                title={amount(target)}
                meta={[t('plans.weekNumber', { week }), reason ? sentenceOf(reason) : t('planner.begins')].join(' · ')}
              />
            )}
          </For>
        </RowList>
      </Section>
    </Show>
  );
}

function amount({ sets, minReps, maxReps, weightKg, durationSeconds, distanceM }: Target): string {
  const reps =
    minReps === maxReps || maxReps === null ? minReps : t('plans.range', { from: minReps ?? 0, to: maxReps });
  const each =
    reps ?? (durationSeconds !== null ? clockFace(durationSeconds) : distanceM !== null ? `${distanceM} m` : '');
  const done = t('plans.setsOf', { sets, amount: each });
  return weightKg === null ? done : t('plans.atLoad', { sets: done, load: load(weightKg) });
}
