import type { PersonRights } from '@motriforge/shared/contracts/access';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import styles from './access.module.css';
import { GrantList } from './grant-list.tsx';
import { PermissionGroups } from './permission-groups.tsx';
import type { RightAsked } from './queries.ts';
import { RoleList } from './role-list.tsx';
import { WhySection } from './why-section.tsx';
import { roleName } from './words.ts';

export function PersonView(props: { person: PersonRights }) {
  const [asked, setAsked] = createSignal<RightAsked>();
  const isMe = () => me()?.id === props.person.id;
  return (
    <div class={styles.person}>
      <div>
        <Show when={isMe()}>
          <p class={styles.note}>{t('access.yourself')}</p>
        </Show>
        <Section title={t('access.roles')}>
          <RoleList person={props.person} isMe={isMe()} />
        </Section>
        <Section title={t('access.grants')}>
          <GrantList person={props.person} isMe={isMe()} />
        </Section>
        <Section title={t('access.everywhere')}>
          <p class={styles.note}>{t('access.askHint')}</p>
          <PermissionGroups
            permissions={props.person.permissions}
            onAsk={(permission) => setAsked({ permission, institutionId: null })}
          />
        </Section>
        <For each={props.person.institutions}>
          {(institution) => (
            <Section title={institution.name}>
              <p class={styles.note}>
                {institution.role === null
                  ? t('access.customer')
                  : [roleName(institution.role), institution.department].filter(Boolean).join(' · ')}
              </p>
              <PermissionGroups
                permissions={institution.permissions}
                onAsk={(permission) => setAsked({ permission, institutionId: institution.id })}
              />
            </Section>
          )}
        </For>
      </div>
      <WhySection person={props.person} asked={asked()} class={styles.why} />
    </div>
  );
}
