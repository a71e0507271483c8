import * as v from 'valibot';
import { shown, Unreadable } from './items.ts';

/** The value, once it lies within what can be kept. */
export function valid<Schema extends v.GenericSchema>(
  schema: Schema,
  value: v.InferInput<Schema>,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [{ path, input }] = issues;
  const field = path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new Unreadable('OUT_OF_RANGE', { field, value: shown(String(input)) });
}
