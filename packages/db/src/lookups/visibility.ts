import { fixedId } from '@motriforge/shared/ids';
import { type VisibilityName, type VisibilityResource, visibilityNames, visibilityResources } from '../schema/enums.ts';

/** The id of a level of visibility for a kind of resource. */
export const visibilityId = (resource: VisibilityResource, name: VisibilityName): string =>
  fixedId('visibility', `${resource}.${name}`);

const meaning: Record<VisibilityName, string> = {
  PRIVATE: 'Only its owner.',
  SHARED: 'Its owner and those it was shared with.',
  PUBLIC: 'Everybody, signed in or not.',
  INSTITUTION: 'Everybody in the institution.',
  INSTITUTION_DEPARTMENT: 'Everybody in the department.',
  INSTITUTION_MEMBER: 'Members of the institution, not its customers.',
  INSTITUTION_CUSTOMER: 'Customers of the institution.',
  CUSTOMER_SHARED: 'A customer and the professional who serves them.',
  GROUP_BASED: 'Everybody in a group.',
  ROLE_BASED: 'Everybody with a role.',
  INTERNAL: 'Staff of the platform.',
  SYSTEM: 'Only the platform itself.',
};

export const visibilityRows = () =>
  visibilityResources.flatMap((resource) =>
    visibilityNames.map((name) => ({
      id: visibilityId(resource, name),
      name,
      resource,
      description: meaning[name],
    })),
  );
