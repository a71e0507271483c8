import type { DraftRule } from '@motriforge/shared/contracts/program-drafts';
import { Select } from '@motriforge/ui/select.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { For, Match, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import { NumberField } from './number-field.tsx';
import { readSets, writeSets } from './rule-kinds.ts';

type Of<Kind extends DraftRule['kind']> = Extract<DraftRule, { kind: Kind }>;

const units = ['KG', 'REPS', 'SECONDS', 'METERS'] as const;

/** The figures of a rule. */
export function RuleFields(props: { rule: DraftRule; onChange: (rule: DraftRule) => void }) {
  const as = <Kind extends DraftRule['kind']>(kind: Kind) =>
    props.rule.kind === kind ? (props.rule as Of<Kind>) : null;
  const field = <Rule extends DraftRule>(rule: Rule, name: keyof Rule['parameters'] & string, value: number) =>
    props.onChange({ ...rule, parameters: { ...rule.parameters, [name]: value } } as DraftRule);
  return (
    <div class={styles.figures}>
      <Switch>
        <Match when={as('DOUBLE')}>
          {(rule) => (
            <For each={['minReps', 'maxReps', 'incrementKg'] as const}>
              {(name) => (
                <NumberField
                  label={t(`planner.figure.${name}`)}
                  value={rule().parameters[name]}
                  isWhole={name !== 'incrementKg'}
                  onChange={(value) => field(rule(), name, value)}
                />
              )}
            </For>
          )}
        </Match>
        <Match when={as('LINEAR')}>
          {(rule) => (
            <>
              <NumberField
                label={t('planner.figure.step')}
                value={rule().parameters.step}
                onChange={(value) => field(rule(), 'step', value)}
              />
              <Select
                label={t('planner.figure.stepUnit')}
                value={rule().parameters.stepUnit}
                onChange={({ currentTarget: { value } }) => {
                  const stepUnit = units.find((one) => one === value);
                  if (stepUnit) props.onChange({ ...rule(), parameters: { ...rule().parameters, stepUnit } });
                }}
              >
                <For each={units}>{(unit) => <option value={unit}>{t(`planner.unit.${unit}`)}</option>}</For>
              </Select>
              <For each={['afterSuccesses', 'afterFailures', 'decreasePercent'] as const}>
                {(name) => (
                  <NumberField
                    label={t(`planner.figure.${name}`)}
                    value={rule().parameters[name]}
                    isWhole
                    onChange={(value) => field(rule(), name, value)}
                  />
                )}
              </For>
            </>
          )}
        </Match>
        <Match when={as('PERCENTAGE_WAVE')}>
          {(rule) => (
            <>
              <For each={rule().parameters.weeks}>
                {(week, at) => (
                  <TextField
                    label={t('planner.figure.waveWeek', { week: at() + 1 })}
                    hint={at() === 0 ? t('planner.figure.waveHint') : undefined}
                    value={writeSets(week.sets)}
                    onChange={({ currentTarget }) => {
                      const sets = readSets(currentTarget.value);
                      if (!sets) {
                        currentTarget.value = writeSets(week.sets);
                        return;
                      }
                      const weeks = rule().parameters.weeks.map((one, index) => (index === at() ? { sets } : one));
                      props.onChange({ ...rule(), parameters: { ...rule().parameters, weeks } });
                    }}
                  />
                )}
              </For>
              <For each={['trainingMaxIncrementKg', 'roundToKg'] as const}>
                {(name) => (
                  <NumberField
                    label={t(`planner.figure.${name}`)}
                    value={rule().parameters[name]}
                    onChange={(value) => field(rule(), name, value)}
                  />
                )}
              </For>
            </>
          )}
        </Match>
        <Match when={as('DELOAD')}>
          {(rule) => (
            <For each={['everyWeeks', 'days', 'loadPercent', 'setsPercent'] as const}>
              {(name) => (
                <NumberField
                  label={t(`planner.figure.${name}`)}
                  value={rule().parameters[name] ?? 4}
                  isWhole
                  onChange={(value) => field(rule(), name, value)}
                />
              )}
            </For>
          )}
        </Match>
      </Switch>
    </div>
  );
}
