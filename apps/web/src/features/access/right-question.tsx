import type { PersonRights } from '@motriforge/shared/contracts/access';
import { listPermissions, type PermissionName } from '@motriforge/shared/permissions';
import { Button } from '@motriforge/ui/button.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { PermissionField } from './permission-field.tsx';
import type { RightAsked } from './queries.ts';

interface RightQuestionProps {
  institutions: PersonRights['institutions'];
  asked: RightAsked | undefined;
  busy: boolean;
  onAsk: (right: RightAsked) => void;
}

const permissions = listPermissions();

export function RightQuestion(props: RightQuestionProps) {
  const [permission, setPermission] = createSignal<PermissionName | null>(null);
  const [institutionId, setInstitutionId] = createSignal('');
  createEffect(
    on(
      () => props.asked,
      (asked) => {
        if (!asked) return;
        setPermission(asked.permission);
        setInstitutionId(asked.institutionId ?? '');
      },
    ),
  );
  const ask = () => {
    const chosen = permission();
    if (chosen) props.onAsk({ permission: chosen, institutionId: institutionId() || null });
  };
  return (
    <form
      class={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <PermissionField
        label={t('why.permission')}
        permissions={permissions}
        value={permission()}
        onChange={setPermission}
      />
      <Show when={props.institutions.length > 0}>
        <Select
          label={t('why.where')}
          value={institutionId()}
          onChange={(event) => setInstitutionId(event.currentTarget.value)}
        >
          <option value="">{t('why.everywhere')}</option>
          <For each={props.institutions}>{({ id, name }) => <option value={id}>{name}</option>}</For>
        </Select>
      </Show>
      <Button type="submit" kind="primary" busy={props.busy}>
        {t('why.ask')}
      </Button>
    </form>
  );
}
