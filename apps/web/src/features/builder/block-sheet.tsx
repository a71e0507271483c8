import type { DraftBlock } from '@motriforge/shared/contracts/workout-drafts';
import { type InsteadKind, insteadKinds, setKinds } from '@motriforge/shared/workout-words';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { Switch } from '@motriforge/ui/switch.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import { clocks, FigureField, wholes } from './figure-field.tsx';
import { hasCap, hasRounds, type SetKind } from './kinds.ts';
import type { LineAction } from './line-sheet.tsx';

type BlockChange = Partial<Omit<DraftBlock, 'id' | 'lines' | 'instead'>>;

/** How a block is done as a whole, and what can be done in its place. */
export function BlockSheet(props: {
  block: DraftBlock;
  mark: string;
  actions: readonly LineAction[];
  onKind: (kind: SetKind) => void;
  onChange: (change: BlockChange, kind: string) => void;
  onInstead: (as: InsteadKind) => void;
  onRemove: () => void;
  onClose: () => void;
}) {
  const change = (field: string, given: BlockChange) => props.onChange(given, `${props.block.id}.${field}`);
  const kindAt = (value: string) => setKinds.find((kind) => kind === value);
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={t('builder.blockOf', { mark: props.mark })}
      closeLabel={t('log.close')}
      footer={
        <>
          <Button kind="danger" onClick={props.onRemove}>
            {t('builder.removeBlock')}
          </Button>
          <Button onClick={props.onClose}>{t('builder.done')}</Button>
        </>
      }
    >
      <div class={styles.fields}>
        <TextField
          class={styles.wholeRow}
          label={t('builder.blockName')}
          maxlength={50}
          value={props.block.name}
          onInput={({ currentTarget: { value } }) => value.trim() !== '' && change('name', { name: value })}
        />
        <Select
          class={styles.wholeRow}
          label={t('builder.kind')}
          onChange={({ currentTarget }) => {
            const kind = kindAt(currentTarget.value);
            if (kind) props.onKind(kind);
          }}
        >
          <For each={setKinds}>
            {(kind) => (
              <option value={kind} selected={kind === props.block.kind}>
                {t(`builder.kind.${kind}`)}
              </option>
            )}
          </For>
        </Select>
        <p class={styles.kindText}>{t(`builder.kindText.${props.block.kind}`)}</p>
        <Show when={hasRounds(props.block.kind)}>
          <FigureField
            label={t('builder.roundsField')}
            figure={wholes(1, 100)}
            value={props.block.rounds}
            problem={t('builder.wrong', { least: 1, most: 100 })}
            onChange={(rounds) => rounds !== null && change('rounds', { rounds })}
          />
          <FigureField
            label={t('builder.restRounds')}
            hint={t('builder.clockHint')}
            figure={clocks(0, 3_600)}
            value={props.block.restBetweenRoundsSeconds}
            problem={t('builder.wrongClock')}
            onChange={(rest) => rest !== null && change('restRounds', { restBetweenRoundsSeconds: rest })}
          />
        </Show>
        <Show when={props.block.kind === 'EMOM'}>
          <FigureField
            label={t('builder.interval')}
            hint={t('builder.clockHint')}
            figure={clocks(1, 3_600)}
            value={props.block.intervalSeconds}
            problem={t('builder.wrongClock')}
            onChange={(intervalSeconds) => intervalSeconds !== null && change('interval', { intervalSeconds })}
          />
        </Show>
        <Show when={hasCap(props.block.kind)}>
          <FigureField
            label={t('builder.cap')}
            hint={t('builder.clockHint')}
            figure={clocks(1, 64_800)}
            value={props.block.timeCapSeconds}
            isOptional={props.block.kind === 'CIRCUIT'}
            problem={t('builder.wrongClock')}
            onChange={(timeCapSeconds) => change('cap', { timeCapSeconds })}
          />
        </Show>
        <FigureField
          label={t('builder.restAfter')}
          hint={t('builder.clockHint')}
          figure={clocks(0, 3_600)}
          value={props.block.restAfterSeconds}
          problem={t('builder.wrongClock')}
          onChange={(rest) => rest !== null && change('restAfter', { restAfterSeconds: rest })}
        />
        <div class={styles.wholeRow}>
          <Switch
            label={t('builder.warmUp')}
            hint={t('builder.warmUpHint')}
            checked={props.block.part === 'WARM_UP'}
            onChange={(isWarmUp) => change('part', { part: isWarmUp ? 'WARM_UP' : 'WORKING' })}
          />
        </div>
      </div>
      <RowList aria-label={t('builder.more')}>
        <For each={insteadKinds}>
          {(as) => (
            <Row
              title={t(`builder.add.${as}`)}
              meta={t(`builder.addText.${as}`)}
              onPress={() => {
                props.onInstead(as);
              }}
            />
          )}
        </For>
        <For each={props.actions}>
          {(action) => (
            <Row
              title={action.label}
              onPress={() => {
                props.onClose();
                action.run();
              }}
            />
          )}
        </For>
      </RowList>
    </Sheet>
  );
}
