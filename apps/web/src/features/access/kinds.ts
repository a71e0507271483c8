import { visibleKinds } from '@motriforge/shared/contracts/access';
import { listPermissions } from '@motriforge/shared/permissions';
import { t } from '../../lib/i18n.ts';

const levels = [
  'PRIVATE',
  'SHARED',
  'PUBLIC',
  'INSTITUTION',
  'INSTITUTION_DEPARTMENT',
  'INSTITUTION_MEMBER',
  'INSTITUTION_CUSTOMER',
  'CUSTOMER_SHARED',
  'GROUP_BASED',
  'ROLE_BASED',
  'INTERNAL',
  'SYSTEM',
] as const;

export function levelName(name: string): string {
  const level = levels.find((one) => one === name);
  return level ? t(`level.${level}`) : name;
}

export const somebody = (name: string | null): string => name ?? t('why.somebody');

export type Kind = (typeof visibleKinds)[number];

/** What can be done to a thing of a kind; making one is done to none. */
export const actionsFor = (kind: Kind): string[] => [
  ...new Set(
    listPermissions().flatMap(({ resource, action }) => (resource === kind && action !== 'CREATE' ? [action] : [])),
  ),
];

/** What can be done to things that say who may see them. */
const actions = [
  'SEE',
  'UPDATE',
  'DELETE',
  'EXPORT',
  'LOCK',
  'SHARE',
  'ARCHIVE',
  'PUBLISH',
  'ASSIGN',
  'FOLLOW',
  'VOTE',
  'REPORT',
  'MODERATE',
  'FEATURE',
  'RESOLVE',
  'ALERT',
] as const;

export function actionName(name: string): string {
  const action = actions.find((one) => one === name);
  return action ? t(`action.${action}`) : name;
}

export { visibleKinds };
