import { Button } from '@motriforge/ui/button.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { actionName, actionsFor, type Kind, visibleKinds } from './kinds.ts';

const idForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

interface ThingQuestionProps {
  busy: boolean;
  onAsk: (thing: { kind: Kind; rowId: string; action: string }) => void;
}

export function ThingQuestion(props: ThingQuestionProps) {
  const [kind, setKind] = createSignal<Kind>('WORKOUT');
  const [action, setAction] = createSignal('SEE');
  const [rowId, setRowId] = createSignal('');
  const [problem, setProblem] = createSignal<string | null>(null);
  const chooseKind = (name: string) => {
    const next = visibleKinds.find((one) => one === name) ?? 'WORKOUT';
    setKind(next);
    if (!actionsFor(next).includes(action())) setAction('SEE');
  };
  const ask = () => {
    const id = rowId().trim().toLowerCase();
    if (!idForm.test(id)) return setProblem(t('why.idWrong'));
    props.onAsk({ kind: kind(), rowId: id, action: action() });
  };
  return (
    <form
      class={styles.fields}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div class={styles.pair}>
        <Select label={t('why.action')} value={action()} onChange={(event) => setAction(event.currentTarget.value)}>
          <For each={actionsFor(kind())}>
            {(one) => (
              <option value={one} selected={one === action()}>
                {actionName(one)}
              </option>
            )}
          </For>
        </Select>
        <Select label={t('why.kind')} value={kind()} onChange={(event) => chooseKind(event.currentTarget.value)}>
          <For each={visibleKinds}>
            {(one) => (
              <option value={one} selected={one === kind()}>
                {t(`kind.${one}`)}
              </option>
            )}
          </For>
        </Select>
      </div>
      <TextField
        label={t('why.id')}
        hint={t('why.idHint')}
        autocomplete="off"
        spellcheck={false}
        value={rowId()}
        error={problem()}
        onInput={(event) => {
          setRowId(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" kind="primary" busy={props.busy}>
        {t('why.ask')}
      </Button>
    </form>
  );
}
