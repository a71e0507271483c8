import type { PersonRights } from '@motriforge/shared/contracts/access';
import { listPermissions, type PermissionName } from '@motriforge/shared/permissions';
import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { useChange } from './change.ts';
import { HeldList } from './held-list.tsx';
import { PermissionField } from './permission-field.tsx';
import { shortName } from './words.ts';

/** What counts in an institution alone, institutions give. */
const givable = listPermissions().filter(({ scope }) => scope !== 'INSTITUTION');

export function GrantList(props: { person: PersonRights; isMe: boolean }) {
  const { isBusy, change } = useChange();
  const [chosen, setChosen] = createSignal<PermissionName | null>(null);
  const gift = (permission: PermissionName) => ({ permission: { userId: props.person.id, permission } });
  const others = () => givable.filter(({ name }) => !props.person.grants.includes(name));
  const give = async () => {
    const permission = chosen();
    if (permission && (await change('give', gift(permission), shortName(permission)))) setChosen(null);
  };
  return (
    <HeldList
      held={props.person.grants}
      nothing={t('access.noGrants')}
      name={shortName}
      title={(permission) => <code class={styles.code}>{shortName(permission)}</code>}
      isMe={props.isMe}
      onTake={(permission) => void change('take', gift(permission), shortName(permission))}
      giveLabel={t('access.givePermission')}
      isBusy={isBusy()}
      onGive={() => void give()}
    >
      <PermissionField
        label={t('access.givePermission')}
        permissions={others()}
        value={chosen()}
        onChange={setChosen}
      />
    </HeldList>
  );
}
