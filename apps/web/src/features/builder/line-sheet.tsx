import type { DraftBlock, DraftEffort, DraftLine, DraftLoad } from '@motriforge/shared/contracts/workout-drafts';
import { toCanonical } from '@motriforge/shared/units';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextArea } from '@motriforge/ui/text-field.tsx';
import { For, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { loadValue } from '../training/suggestions.ts';
import { loadOf } from '../training/verbs.ts';
import styles from './builder.module.css';
import { amounts, clocks, FigureField, wholes } from './figure-field.tsx';
import { hasRounds } from './kinds.ts';

export interface LineAction {
  label: string;
  run: () => void;
}

const counts = ['reps', 'time', 'distance'] as const;
type Count = (typeof counts)[number];
const loads = ['none', 'mass', 'percent'] as const;
const efforts = ['none', 'rpe', 'rir'] as const;
const phases = [0, 1, 2, 3] as const;

/** How much of an exercise, how heavy, how hard, with what rest; and what can be done with it. */
export function LineSheet(props: {
  name: string;
  mark: string;
  line: DraftLine;
  block: Pick<DraftBlock, 'kind'>;
  actions: readonly LineAction[];
  onChange: (change: Partial<DraftLine>, kind: string) => void;
  onRemove: () => void;
  onClose: () => void;
}) {
  const count = (): Count => (props.line.seconds !== null ? 'time' : props.line.metres !== null ? 'distance' : 'reps');
  const change = (field: string, given: Partial<DraftLine>) => props.onChange(given, `${props.line.id}.${field}`);
  const countIn = (next: Count) => {
    const none = { minReps: null, maxReps: null, seconds: null, metres: null };
    const begun = { reps: { minReps: 8 }, time: { seconds: 30 }, distance: { metres: 100 } }[next];
    change('count', { ...none, ...begun });
  };
  const act = (action: LineAction) => () => {
    props.onClose();
    action.run();
  };
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={`${props.mark} ${props.name}`}
      closeLabel={t('log.close')}
      footer={
        <>
          <Button kind="danger" onClick={props.onRemove}>
            {t('builder.remove')}
          </Button>
          <Button onClick={props.onClose}>{t('builder.done')}</Button>
        </>
      }
    >
      <div class={styles.fields}>
        <Segmented
          class={styles.wholeRow}
          label={t('builder.countIn')}
          options={counts.map((value) => ({ value, label: t(`builder.count.${value}`) }))}
          value={count()}
          onChange={countIn}
        />
        <FigureField
          label={t(hasRounds(props.block.kind) ? 'builder.setsInRound' : 'builder.sets')}
          figure={wholes(1, 100)}
          value={props.line.sets}
          problem={t('builder.wrong', { least: 1, most: 100 })}
          onChange={(sets) => sets !== null && change('sets', { sets })}
        />
        <Switch>
          <Match when={count() === 'reps'}>
            <FigureField
              label={t('builder.reps')}
              figure={wholes(1, props.line.maxReps ?? 1_000)}
              value={props.line.minReps}
              isOptional={props.line.maxReps === null}
              problem={t('builder.wrong', { least: 1, most: props.line.maxReps ?? 1_000 })}
              onChange={(minReps) => change('minReps', { minReps })}
            />
            <FigureField
              label={t('builder.mostReps')}
              hint={t('builder.mostRepsHint')}
              figure={wholes(props.line.minReps ?? 1, 1_000)}
              value={props.line.maxReps}
              isOptional
              problem={t('builder.wrong', { least: props.line.minReps ?? 1, most: 1_000 })}
              onChange={(maxReps) => change('maxReps', { maxReps })}
            />
          </Match>
          <Match when={count() === 'time'}>
            <FigureField
              label={t('builder.time')}
              hint={t('builder.clockHint')}
              figure={clocks(1, 14_400)}
              value={props.line.seconds}
              problem={t('builder.wrongClock')}
              onChange={(seconds) => seconds !== null && change('seconds', { seconds })}
            />
          </Match>
          <Match when={count() === 'distance'}>
            <FigureField
              label={t('builder.distance')}
              after="m"
              figure={amounts(1, 1_000_000)}
              value={props.line.metres}
              problem={t('builder.wrong', { least: 1, most: 1_000_000 })}
              onChange={(metres) => metres !== null && change('metres', { metres })}
            />
          </Match>
        </Switch>
        <Show when={!hasRounds(props.block.kind)}>
          <FigureField
            label={t('builder.rest')}
            hint={t('builder.clockHint')}
            figure={clocks(0, 3_600)}
            value={props.line.restSeconds}
            problem={t('builder.wrongClock')}
            onChange={(restSeconds) => restSeconds !== null && change('rest', { restSeconds })}
          />
        </Show>
        <LoadFields load={props.line.load} onChange={(load) => change('load', { load })} />
        <EffortFields effort={props.line.effort} onChange={(effort) => change('effort', { effort })} />
        <fieldset class={styles.tempo}>
          <legend>{t('builder.tempo')}</legend>
          <For each={phases}>
            {(phase) => (
              <FigureField
                label={t(`builder.phase.${phase}`)}
                figure={wholes(0, 60)}
                value={props.line.tempo?.[phase] ?? null}
                isOptional
                problem={t('builder.wrong', { least: 0, most: 60 })}
                onChange={(value) => change('tempo', { tempo: withPhase(props.line.tempo, phase, value) })}
              />
            )}
          </For>
        </fieldset>
        <TextArea
          class={styles.wholeRow}
          label={t('builder.note')}
          maxlength={500}
          value={props.line.note ?? ''}
          onInput={({ currentTarget: { value } }) => change('note', { note: value.trim() === '' ? null : value })}
        />
      </div>
      <RowList aria-label={t('builder.more')}>
        <For each={props.actions}>{(action) => <Row title={action.label} onPress={act(action)} />}</For>
      </RowList>
    </Sheet>
  );
}

/** Whoever empties all four does it at no tempo in particular. */
function withPhase(tempo: DraftLine['tempo'], at: 0 | 1 | 2 | 3, value: number | null): DraftLine['tempo'] {
  const next: [number, number, number, number] = [...(tempo ?? [0, 0, 0, 0])];
  next[at] = value ?? 0;
  return next.every((seconds) => seconds === 0) ? null : next;
}

function LoadFields(props: { load: DraftLoad | null; onChange: (load: DraftLoad | null) => void }) {
  const kind = () => (props.load === null ? 'none' : props.load.kind === 'MASS' ? 'mass' : 'percent');
  const unit = () => preference('massUnit');
  const mass = (value: number): DraftLoad => {
    const { kg, entered } = loadOf(value);
    return { kind: 'MASS', kg, entered: entered ?? null };
  };
  const choose = (next: (typeof loads)[number]) =>
    props.onChange(
      next === 'none'
        ? null
        : next === 'percent'
          ? { kind: 'PERCENT', percent: 70 }
          : mass(unit() === 'kg' ? 20 : Math.round(20 / toCanonical(1, 'lb'))),
    );
  /** As it was typed, where that was in the unit on the screen. */
  const shown = (load: DraftLoad & { kind: 'MASS' }) =>
    load.entered && (load.entered.unit === 'LBS' ? 'lb' : 'kg') === unit() ? load.entered.value : loadValue(load.kg);
  return (
    <>
      <p class={styles.label} aria-hidden="true">
        {t('builder.load')}
      </p>
      <Segmented
        class={styles.wholeRow}
        label={t('builder.load')}
        options={loads.map((value) => ({ value, label: t(`builder.load.${value}`, { unit: unit() }) }))}
        value={kind()}
        onChange={choose}
      />
      <Show when={props.load?.kind === 'MASS' && props.load}>
        {(load) => (
          <FigureField
            label={t('builder.loadIn')}
            after={unit()}
            figure={amounts(-450, unit() === 'kg' ? 1_500 : 3_300)}
            value={shown(load())}
            problem={t('builder.wrongNumber')}
            onChange={(value) => value !== null && props.onChange(mass(value))}
          />
        )}
      </Show>
      <Show when={props.load?.kind === 'PERCENT' && props.load}>
        {(load) => (
          <FigureField
            label={t('builder.percent')}
            after="%"
            figure={amounts(1, 200)}
            value={load().percent}
            problem={t('builder.wrong', { least: 1, most: 200 })}
            onChange={(percent) => percent !== null && props.onChange({ kind: 'PERCENT', percent })}
          />
        )}
      </Show>
    </>
  );
}

function EffortFields(props: { effort: DraftEffort | null; onChange: (effort: DraftEffort | null) => void }) {
  const kind = () => (props.effort === null ? 'none' : props.effort.kind === 'RPE' ? 'rpe' : 'rir');
  const choose = (next: (typeof efforts)[number]) =>
    props.onChange(next === 'none' ? null : next === 'rpe' ? { kind: 'RPE', value: 8 } : { kind: 'RIR', value: 2 });
  return (
    <>
      <p class={styles.label} aria-hidden="true">
        {t('builder.effort')}
      </p>
      <Segmented
        class={styles.wholeRow}
        label={t('builder.effort')}
        options={efforts.map((value) => ({ value, label: t(`builder.effort.${value}`) }))}
        value={kind()}
        onChange={choose}
      />
      <Show when={props.effort}>
        {(effort) => (
          <FigureField
            label={t(effort().kind === 'RPE' ? 'builder.rpe' : 'builder.rir')}
            figure={effort().kind === 'RPE' ? amounts(1, 10) : wholes(0, 10)}
            value={effort().value}
            problem={t('builder.wrong', { least: effort().kind === 'RPE' ? 1 : 0, most: 10 })}
            onChange={(value) => value !== null && props.onChange({ ...effort(), value })}
          />
        )}
      </Show>
    </>
  );
}
