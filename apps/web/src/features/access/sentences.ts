import type { AccessLink, AccessRefusal } from '@motriforge/shared/contracts/access';
import { t } from '../../lib/i18n.ts';
import { levelName, somebody } from './kinds.ts';
import { roleName, shortName } from './words.ts';

/** One step of the way to a right or a row, told in sentences. */
export function tellLink(link: AccessLink): string[] {
  switch (link.kind) {
    case 'OWNERSHIP':
      return [t('why.ownership')];
    case 'EVERYBODY':
      return [t('why.everybody')];
    case 'ROLE':
      return tellRole(link);
    case 'GRANT':
      return [t('why.grant', { permission: shortName(link.permission) })];
    case 'MEMBER_GRANT':
      return [t('why.memberGrant', { ...link, permission: shortName(link.permission) })];
    case 'DEPARTMENT_GRANT':
      return [t('why.departmentGrant', { ...link, permission: shortName(link.permission) })];
    case 'POLICY':
      return [t('why.policy', { ...link, permission: shortName(link.permission) })];
    case 'VISIBILITY_POLICY':
      return [tellRule(link)];
    case 'MEMBER':
      return [t('why.member', link)];
    case 'CUSTOMER':
      return [t('why.customer', link)];
    case 'DEPARTMENT':
      return [t('why.department', link)];
    case 'SHARE':
      return [t(`why.share.${link.through}`, { by: somebody(link.by), name: link.name ?? '' })];
    case 'GROUP':
      return [t('why.group', link)];
    case 'RELATION':
      return [t('why.relation', { person: somebody(link.person), relation: roleName(link.relation) })];
    case 'CONSENT':
      return [t('why.consent', { scope: t(`consent.${consentScope(link.scope)}`) })];
  }
}

/** The role that is worn, then each that it inherits from, up to the one that has the permission. */
function tellRole(link: Extract<AccessLink, { kind: 'ROLE' }>): string[] {
  const roles = link.roles.map(roleName);
  const [worn = '', ...parents] = roles;
  return [
    t(`why.role.${link.through}`, { role: worn, institution: link.institution ?? '' }),
    ...parents.map((parent, place) => t('why.inherits', { role: roles[place] ?? '', parent })),
    t('why.roleHas', { role: roles.at(-1) ?? '', permission: shortName(link.permission) }),
  ];
}

function tellRule(link: Extract<AccessLink, { kind: 'VISIBILITY_POLICY' }>): string {
  const level = levelName(link.level);
  if (link.isOpenToGuests) return t('why.ruleForGuests', { level });
  const permission = shortName(link.permission);
  const { institution } = link;
  const role = link.role === null ? null : roleName(link.role);
  if (institution !== null && role !== null) return t('why.ruleForRoleIn', { level, permission, institution, role });
  if (institution !== null) return t('why.ruleIn', { level, permission, institution });
  return role === null ? t('why.rule', { level, permission }) : t('why.ruleForRole', { level, permission, role });
}

/** What bars the way. */
export function tellRefusal(refusal: AccessRefusal): string {
  switch (refusal.kind) {
    case 'PERMISSION_MISSING': {
      const permission = shortName(refusal.permission);
      const { institution } = refusal;
      return institution === null
        ? t('why.not.PERMISSION_MISSING', { permission })
        : t('why.not.permissionMissingIn', { permission, institution });
    }
    case 'NO_SUCH_ACTION':
    case 'NOT_YOURS_TO_CHANGE':
      return t(`why.not.${refusal.kind}`, refusal);
    case 'NO_VISIBILITY_POLICY':
    case 'NO_ROLE_NAMED':
      return t(`why.not.${refusal.kind}`, { level: levelName(refusal.level) });
    case 'NOT_OF_INSTITUTION':
      return refusal.institution === null
        ? t('why.not.NOT_OF_INSTITUTION')
        : t('why.not.notOfThisInstitution', { institution: refusal.institution });
    case 'FORMER_MEMBER':
    case 'INSTITUTION_CLOSED':
    case 'OTHER_DEPARTMENT':
      return t(`why.not.${refusal.kind}`, refusal);
    case 'NO_CONSENT':
      return t('why.not.NO_CONSENT', { scope: t(`consent.${consentScope(refusal.scope)}`) });
    default:
      return t(`why.not.${refusal.kind}`);
  }
}

const consentScopes = ['PROFILE', 'PROGRAMS', 'GOALS', 'TRAINING', 'PHOTOS'] as const;
const consentScope = (scope: string) => consentScopes.find((one) => one === scope) ?? 'PROFILE';
