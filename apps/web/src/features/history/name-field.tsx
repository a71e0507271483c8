import { exerciseTypes } from '@motriforge/shared/contracts/exercises';
import { Combobox } from '@motriforge/ui/combobox.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import type { Bringing } from './bringing.ts';
import { canBeAdded } from './names-added.ts';
import type { NameInFile } from './reader-calls.ts';

const own = 'own';
const elsewhere = 'elsewhere';
const added = 'added';
const mostFound = 30;

/** A name of a file and what it stands for: one of the exercises it is like, any other, or itself. */
export function NameField(props: { name: NameInFile; bringing: Bringing }) {
  const [isSearching, setSearching] = createSignal(false);
  const isAdded = () => props.bringing.added(props.name.name) !== undefined;
  const chosen = () => (isAdded() ? null : (props.bringing.mapping()[props.name.name] ?? null));
  const byId = createMemo(() => new Map(props.bringing.library().map((one) => [one.id, one])));
  const offered = () => {
    const ids = props.name.suggestions.map(({ id }) => id);
    const id = chosen();
    return id === null || ids.includes(id) ? ids : [id, ...ids];
  };
  const choose = (value: string) => {
    if (value === elsewhere) setSearching(true);
    else if (value === added) props.bringing.add(props.name);
    else props.bringing.name(props.name.name, value === own ? null : value);
  };
  return (
    <div class={styles.name}>
      <Show
        when={!isSearching()}
        fallback={
          <Finder
            {...props}
            onFound={(id) => {
              props.bringing.name(props.name.name, id);
              setSearching(false);
            }}
          />
        }
      >
        <Select
          label={props.name.name}
          hint={t('bring.times', { count: props.name.times })}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={own} selected={chosen() === null && !isAdded()}>
            {t('bring.own')}
          </option>
          <Show when={canBeAdded(props.name)}>
            <option value={added} selected={isAdded()}>
              {t('bring.add')}
            </option>
          </Show>
          <For each={offered()}>
            {(id) => (
              <option value={id} selected={id === chosen()}>
                {byId().get(id)?.name}
              </option>
            )}
          </For>
          <option value={elsewhere}>{t('bring.find')}</option>
        </Select>
        <Show when={isAdded()}>
          <AddedType name={props.name} bringing={props.bringing} />
        </Show>
      </Show>
    </div>
  );
}

/** Of which kind the new exercise is: said where the file leaves no doubt, else asked. */
function AddedType(props: { name: NameInFile; bringing: Bringing }) {
  const type = () => props.bringing.added(props.name.name)?.type ?? 'weight_training';
  return (
    <Show
      when={props.name.guess.type === null}
      fallback={<p class={styles.soft}>{t('bring.addType', { type: t(`type.${type()}`) })}</p>}
    >
      <p aria-hidden="true">{t('bring.addAsk')}</p>
      <Segmented
        label={t('bring.addAskNamed', { name: props.name.name })}
        options={exerciseTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={type()}
        onChange={(chosen) => props.bringing.add(props.name, chosen)}
      />
    </Show>
  );
}

function Finder(props: { name: NameInFile; bringing: Bringing; onFound: (id: string | null) => void }) {
  const [query, setQuery] = createSignal('');
  const options = createMemo(() => {
    const parts = query().toLowerCase().split(/\s+/);
    return props.bringing
      .library()
      .filter(({ names }) => parts.every((part) => names.some((name) => name.toLowerCase().includes(part))))
      .slice(0, mostFound)
      .map(({ id, name }) => ({ value: id, label: name }));
  });
  return (
    <Combobox
      label={props.name.name}
      placeholder={t('bring.findPlaceholder')}
      openLabel={t('bring.openList')}
      emptyText={t('bring.noneFound')}
      options={options()}
      value={null}
      onQuery={setQuery}
      onChange={props.onFound}
    />
  );
}
