import { parseQuantity } from '@motriforge/shared/units';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal } from 'solid-js';
import { clockFace, plain, readClock } from '../training/figures.ts';

export interface Figure {
  read: (text: string) => number | null;
  show: (value: number) => string;
  least: number;
  most: number;
}

const number = (text: string): number | null => parseQuantity(text)?.value ?? null;
const whole = (text: string): number | null => {
  const value = number(text);
  return value !== null && Number.isInteger(value) ? value : null;
};

export const wholes = (least: number, most: number): Figure => ({ read: whole, show: plain, least, most });
export const amounts = (least: number, most: number): Figure => ({ read: number, show: plain, least, most });
export const clocks = (least: number, most: number): Figure => ({ read: readClock, show: clockFace, least, most });

/** A figure that counts as soon as it is one; until then it stays as it was typed, with what is wrong. */
export function FigureField(props: {
  label: string;
  figure: Figure;
  value: number | null;
  /** Whether it may be left empty. */
  isOptional?: boolean;
  hint?: string | undefined;
  after?: string | undefined;
  /** What is wrong with a figure that is none, or too large. */
  problem: string;
  class?: string | undefined;
  onChange: (value: number | null) => void;
}) {
  const [typed, setTyped] = createSignal<string | null>(null);
  const [isWrong, setWrong] = createSignal(false);
  const shown = () => typed() ?? (props.value === null ? '' : props.figure.show(props.value));
  const take = (text: string) => {
    setTyped(text);
    const value = text.trim() === '' ? null : props.figure.read(text);
    const isRight =
      value === null
        ? text.trim() === '' && props.isOptional === true
        : value >= props.figure.least && value <= props.figure.most;
    setWrong(!isRight);
    if (isRight) props.onChange(value);
  };
  return (
    <TextField
      class={props.class}
      label={props.label}
      hint={props.hint}
      after={props.after}
      error={isWrong() ? props.problem : undefined}
      inputmode="text"
      autocomplete="off"
      value={shown()}
      onInput={({ currentTarget }) => take(currentTarget.value)}
      onBlur={() => !isWrong() && setTyped(null)}
    />
  );
}
