import type { PersonRights } from '@motriforge/shared/contracts/access';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { useChange } from './change.ts';
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
    <>
      <Show when={props.person.roles.length > 0} fallback={<p class={styles.note}>{t('access.noRoles')}</p>}>
        <RowList>
          <For each={props.person.roles}>
            {(role) => (
              <Row
                title={roleName(role.name)}
                trailing={
                  <Show when={!props.isMe}>
                    <Button
                      kind="quiet"
                      aria-label={t('access.takeNamed', { name: roleName(role.name) })}
                      onClick={() => void change('take', gift(role.id), roleName(role.name))}
                    >
                      {t('access.take')}
                    </Button>
                  </Show>
                }
              />
            )}
          </For>
        </RowList>
      </Show>
      <form
        class={styles.give}
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
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
        <Button type="submit" busy={isBusy()} aria-label={t('access.giveRole')}>
          {t('access.give')}
        </Button>
      </form>
    </>
  );
}
