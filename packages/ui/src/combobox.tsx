import { Combobox as Kobalte } from '@kobalte/core/combobox';
import { Show } from 'solid-js';
import styles from './combobox.module.css';
import { cx } from './cx.ts';
import field from './field.module.css';
import { Check, ChevronDown } from './glyphs.tsx';

export type ComboboxOption = { value: string; label: string; hint?: string | undefined; disabled?: boolean };

export type ComboboxProps = {
  label: string;
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  error?: string | null | undefined;
  placeholder?: string | undefined;
  /** Names the button that opens the list. */
  openLabel: string;
  emptyText: string;
  options: readonly ComboboxOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** For options that come from elsewhere. */
  onQuery?: ((query: string) => void) | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  name?: string | undefined;
  class?: string | undefined;
};

/** One of many, found by typing. Under ten options use Select. */
export function Combobox(props: ComboboxProps) {
  const chosen = () => props.options.find((option) => option.value === props.value) ?? null;
  return (
    <Kobalte<ComboboxOption>
      class={cx(field.field, props.class)}
      options={[...props.options]}
      optionValue="value"
      optionTextValue="label"
      optionLabel="label"
      optionDisabled="disabled"
      value={chosen()}
      onChange={(option) => props.onChange(option?.value ?? null)}
      onInputChange={(query) => props.onQuery?.(query)}
      defaultFilter="contains"
      allowsEmptyCollection
      triggerMode="focus"
      placeholder={props.placeholder ?? ''}
      validationState={props.error ? 'invalid' : 'valid'}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      name={props.name ?? ''}
      gutter={4}
      sameWidth
      itemComponent={(row) => (
        <Kobalte.Item item={row.item} class={styles.item}>
          <span class={styles.words}>
            <Kobalte.ItemLabel>{row.item.rawValue.label}</Kobalte.ItemLabel>
            <Show when={row.item.rawValue.hint}>
              <span class={styles.hint}>{row.item.rawValue.hint}</span>
            </Show>
          </span>
          <Kobalte.ItemIndicator>
            <Check />
          </Kobalte.ItemIndicator>
        </Kobalte.Item>
      )}
    >
      <Kobalte.Label class={cx(field.label, props.hideLabel && 'visually-hidden')}>{props.label}</Kobalte.Label>
      <Kobalte.Control class={cx(field.box, styles.control)}>
        <Kobalte.Input class={field.control} />
        <Kobalte.Trigger class={styles.trigger} aria-label={props.openLabel}>
          <ChevronDown />
        </Kobalte.Trigger>
      </Kobalte.Control>
      <Show when={props.hint}>
        <Kobalte.Description class={field.hint}>{props.hint}</Kobalte.Description>
      </Show>
      <Kobalte.ErrorMessage class={field.error}>{props.error}</Kobalte.ErrorMessage>
      <Kobalte.Portal>
        <Kobalte.Content class={styles.content}>
          <Kobalte.Listbox class={styles.list} />
          <p class={styles.empty}>{props.emptyText}</p>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  );
}
