import type { PersonRights } from '@motriforge/shared/contracts/access';
import { listPermissions, type PermissionName } from '@motriforge/shared/permissions';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { useChange } from './change.ts';
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
    <>
      <Show when={props.person.grants.length > 0} fallback={<p class={styles.note}>{t('access.noGrants')}</p>}>
        <RowList>
          <For each={props.person.grants}>
            {(permission) => (
              <Row
                title={<code class={styles.code}>{shortName(permission)}</code>}
                trailing={
                  <Show when={!props.isMe}>
                    <Button
                      kind="quiet"
                      aria-label={t('access.takeNamed', { name: shortName(permission) })}
                      onClick={() => void change('take', gift(permission), shortName(permission))}
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
        <PermissionField
          label={t('access.givePermission')}
          permissions={others()}
          value={chosen()}
          onChange={setChosen}
        />
        <Button type="submit" busy={isBusy()} aria-label={t('access.givePermission')}>
          {t('access.give')}
        </Button>
      </form>
    </>
  );
}
