import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n.ts';

export type WholeFieldProps = {
  label: string;
  unit: string;
  value: number | null;
  least: number;
  most: number;
  onChange: (value: number | null) => void;
};

/** A whole number within bounds. What lies outside stays as it was typed, and says so, until it does not. */
export function WholeField(props: WholeFieldProps) {
  const [isWrong, setWrong] = createSignal(false);
  const take = (text: string) => {
    const value = text.trim() === '' ? null : Number(text.trim());
    const isRight = value === null || (Number.isInteger(value) && value >= props.least && value <= props.most);
    setWrong(!isRight);
    if (isRight) props.onChange(value);
  };
  return (
    <TextField
      label={props.label}
      inputmode="numeric"
      autocomplete="off"
      after={props.unit}
      value={props.value ?? ''}
      error={isWrong() ? t('log.between', { least: props.least, most: props.most }) : undefined}
      onChange={({ currentTarget: { value } }) => take(value)}
    />
  );
}
