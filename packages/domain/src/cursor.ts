import { AppError } from '@motriforge/shared/errors';
import * as v from 'valibot';

/** A place in a list as text that may travel in an address. */
export function writeCursor(place: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(place));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The place a cursor names, or a refusal when it is not one of ours. */
export function readCursor<T>(schema: v.GenericSchema<unknown, T>, cursor: string): T {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new AppError('BAD_INPUT', 'This list has moved on. Start again from its beginning.', { cause });
  }
}
