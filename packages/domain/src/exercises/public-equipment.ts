import { visibilityId } from '@motriforge/db/lookups/visibility';
import { equipment } from '@motriforge/db/schema/equipment';
import { and, eq, inArray } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** The equipment of some slugs that everybody may use, as a statement. */
export const publicEquipment = ({ db }: UserCtx, slugs: readonly string[]) =>
  db
    .select({ id: equipment.id, slug: equipment.slug })
    .from(equipment)
    .where(
      and(
        inArray(equipment.slug, [...slugs]),
        eq(equipment.isActive, true),
        eq(equipment.visibilityId, visibilityId('EQUIPMENT', 'PUBLIC')),
      ),
    );
