import type { PersonRights } from '@motriforge/shared/contracts/access';
import { Select } from '@motriforge/ui/select.tsx';
import { createSignal, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useChange } from './change.ts';
import { HeldList } from './held-list.tsx';
import { roleName } from './words.ts';

export function RoleList(props: { person: PersonRights; isMe: boolean }) {
  const { isBusy, change } = useChange();
  const [chosen, setChosen] = createSignal('');
  const gift = (roleId: string) => ({ role: { userId: props.person.id, roleId } });
  const give = async () => {
    const role = props.person.otherRoles.find(({ id }) => id === chosen());
    if (role && (await change('give', gift(role.id), roleName(role.name)))) setChosen('');
  };
  return (
    <HeldList
      held={props.person.roles}
      nothing={t('access.noRoles')}
      name={({ name }) => roleName(name)}
      title={({ name }) => roleName(name)}
      isMe={props.isMe}
      onTake={({ id, name }) => void change('take', gift(id), roleName(name))}
      giveLabel={t('access.giveRole')}
      isBusy={isBusy()}
      onGive={() => void give()}
    >
      <Select
        label={t('access.giveRole')}
        value={chosen()}
        onChange={(event) => setChosen(event.currentTarget.value)}
        required
      >
        <option value="">{t('access.choose')}</option>
        <For each={props.person.otherRoles}>{(role) => <option value={role.id}>{roleName(role.name)}</option>}</For>
      </Select>
    </HeldList>
  );
}
