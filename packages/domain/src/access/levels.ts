import { visibilityId } from '@motriforge/db/lookups/visibility';
import {
  type VisibilityName,
  type VisibilityResource,
  visibilityNames,
  visibilityResources,
} from '@motriforge/db/schema/enums';

export interface Level {
  kind: VisibilityResource;
  name: VisibilityName;
}

const levels = new Map<string, Level>(
  visibilityResources.flatMap((kind) => visibilityNames.map((name) => [visibilityId(kind, name), { kind, name }])),
);

/** The level a row's visibility stands for. A row without one is private. */
export const levelOf = (id: string | null): Level | undefined => (id === null ? undefined : levels.get(id));

/** Levels that ask who somebody is in the institution a row belongs to. */
export const institutionLevels = [
  'INSTITUTION',
  'INSTITUTION_DEPARTMENT',
  'INSTITUTION_MEMBER',
  'INSTITUTION_CUSTOMER',
] as const satisfies readonly VisibilityName[];

export const isOfInstitution = (name: VisibilityName): boolean =>
  (institutionLevels as readonly VisibilityName[]).includes(name);
