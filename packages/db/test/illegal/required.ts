import { isRowid } from '../table-facts.ts';
import { type Bench, faultOf, objection, type Trial } from './trial.ts';

/** Leaves every column empty that must hold something. */
export function withoutRequired({ db, rows, table, legal }: Bench): Trial[] {
  return table.columns
    .filter((column) => column.isRequired && !isRowid(table, column))
    .map(({ name }) => {
      const heard = objection(db, () => rows.write(table, { ...legal, [name]: null }));
      return {
        kind: 'required',
        promise: name,
        fault: faultOf(heard, `NOT NULL constraint failed: ${table.name}.${name}`),
      };
    });
}
