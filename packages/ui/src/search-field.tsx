import { createUniqueId, type JSX, Show, splitProps } from 'solid-js';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import field from './field.module.css';
import { Close, Search } from './glyphs.tsx';
import styles from './search-field.module.css';

export type SearchFieldProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'value' | 'onInput' | 'type'> & {
  label: string;
  clearLabel: string;
  value: string;
  onInput: (value: string) => void;
};

export function SearchField(props: SearchFieldProps) {
  const [own, native] = splitProps(props, ['label', 'clearLabel', 'value', 'onInput', 'class', 'id', 'ref']);
  const unique = createUniqueId();
  const id = () => own.id ?? `search-${unique}`;
  let input!: HTMLInputElement;
  const keep = (element: HTMLInputElement) => {
    input = element;
    if (typeof own.ref === 'function') own.ref(element);
  };
  const clear = () => {
    own.onInput('');
    input.focus();
  };
  return (
    <div class={cx(field.box, styles.box, own.class)}>
      <label for={id()} class={field.before}>
        <Search />
        <span class="visually-hidden">{own.label}</span>
      </label>
      <input
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        {...native}
        ref={keep}
        id={id()}
        type="search"
        class={cx(field.control, styles.input)}
        value={own.value}
        onInput={(event) => own.onInput(event.currentTarget.value)}
      />
      <Show when={own.value}>
        <IconButton label={own.clearLabel} onClick={clear}>
          <Close />
        </IconButton>
      </Show>
    </div>
  );
}
