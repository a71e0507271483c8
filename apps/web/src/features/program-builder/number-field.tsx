import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n.ts';

/** A number above zero. What cannot be read stays, marked, and changes nothing. */
export function NumberField(props: {
  label: string;
  value: number;
  isWhole?: boolean | undefined;
  onChange: (value: number) => void;
}) {
  const [isWrong, setWrong] = createSignal(false);
  return (
    <TextField
      label={props.label}
      inputmode={props.isWhole ? 'numeric' : 'decimal'}
      autocomplete="off"
      error={isWrong() ? t('planner.badNumber') : undefined}
      value={String(props.value)}
      onChange={({ currentTarget }) => {
        const value = Number(currentTarget.value.replace(',', '.'));
        const isGood = value > 0 && (!props.isWhole || Number.isInteger(value));
        setWrong(!isGood);
        if (isGood) props.onChange(value);
      }}
    />
  );
}
