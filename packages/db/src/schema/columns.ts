import { newId } from '@motriforge/shared/ids';
import { integer, text } from 'drizzle-orm/sqlite-core';

/** A UUIDv7, made by whoever makes the row. */
export const id = () => text('id').primaryKey().$defaultFn(newId);

/** A moment: milliseconds since 1970, UTC. */
export const instant = (name: string) => integer(name);

/** A calendar day in its owner's time zone: YYYY-MM-DD. */
export const day = (name: string) => text(name);

/** Yes or no; SQLite keeps 0 or 1 and the table's check says so. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Text that holds JSON of a known shape; parsed by a schema before it is stored. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

export const createdAt = () => instant('created_at').notNull().$defaultFn(Date.now);

export const updatedAt = () => instant('updated_at').notNull().$defaultFn(Date.now).$onUpdateFn(Date.now);
