import { gym } from '@motriforge/db/schema/gyms';
import type { Gym } from '@motriforge/shared/contracts/gyms';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { tidy } from './internal.ts';

/** Where the caller trains and what there is: where they train now first. One trip. */
export async function listGyms(ctx: UserCtx): Promise<Gym[]> {
  return (await gymRows(ctx)).map(toGym);
}

/** The caller's gyms, as a statement. */
export const gymRows = ({ db, actor }: UserCtx) =>
  db
    .select({
      id: gym.id,
      name: gym.name,
      massUnit: gym.massUnit,
      isDefault: gym.isDefault,
      bars: sql<string>`(select json_group_array(json_array(bar.id, bar.name, bar.entered_weight, bar.entered_unit,
        bar.is_default)) from gym_bar as bar where bar.gym_id = ${gym}.id)`,
      plates: sql<string>`(select json_group_array(json_array(plate.entered_weight, plate.entered_unit,
        plate.plate_count)) from gym_plate as plate where plate.gym_id = ${gym}.id)`,
      equipment: sql<string>`(select json_group_array(equipment.slug) from gym_equipment as has
        join equipment on equipment.id = has.equipment_id where has.gym_id = ${gym}.id)`,
    })
    .from(gym)
    .where(eq(gym.userId, actor.userId))
    .orderBy(desc(gym.isDefault), asc(gym.createdAt), asc(gym.id));

type GymRow = Omit<Gym, 'bars' | 'plates' | 'equipment'> & { bars: string; plates: string; equipment: string };

export function toGym(row: GymRow): Gym {
  const bars: [string, string, number, Gym['massUnit'], 0 | 1][] = JSON.parse(row.bars);
  const plates: [number, Gym['massUnit'], number][] = JSON.parse(row.plates);
  return tidy({
    ...row,
    bars: bars.map(([id, name, value, unit, isDefault]) => ({
      id,
      name,
      weight: { value, unit },
      isDefault: isDefault === 1,
    })),
    plates: plates.map(([value, unit, count]) => ({ weight: { value, unit }, count })),
    equipment: JSON.parse(row.equipment),
  });
}
