import type { Permission, PermissionName } from '@motriforge/shared/permissions';
import { Combobox } from '@motriforge/ui/combobox.tsx';
import { t } from '../../lib/i18n.ts';
import { shortName } from './words.ts';

interface PermissionFieldProps {
  label: string;
  permissions: readonly Permission[];
  value: PermissionName | null;
  onChange: (permission: PermissionName | null) => void;
}

/** One of some two hundred, found by a part of its name. */
export function PermissionField(props: PermissionFieldProps) {
  const options = () =>
    props.permissions.map(({ name, group }) => ({ value: name, label: shortName(name), hint: t(`group.${group}`) }));
  return (
    <Combobox
      label={props.label}
      placeholder={t('access.permissionPlaceholder')}
      openLabel={t('access.openList')}
      emptyText={t('access.noPermission')}
      options={options()}
      value={props.value}
      onChange={(name) => props.onChange(props.permissions.find((one) => one.name === name)?.name ?? null)}
    />
  );
}
