import {
  listPermissions,
  type Permission,
  type PermissionGroup,
  type PermissionName,
} from '@motriforge/shared/permissions';
import { ChevronRight } from '@motriforge/ui/glyphs.tsx';
import { createMemo, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './permission-groups.module.css';

interface PermissionGroupsProps {
  permissions: readonly PermissionName[];
  onAsk: (permission: PermissionName) => void;
}

/** What somebody may do, by area and kind of thing. Each permission answers why. */
export function PermissionGroups(props: PermissionGroupsProps) {
  const groups = createMemo(() => byGroup(props.permissions));
  return (
    <Show when={groups().length > 0} fallback={<p class={styles.nothing}>{t('access.nothingMore')}</p>}>
      <ul class={styles.groups}>
        <For each={groups()}>
          {({ group, count, resources }) => (
            <li>
              <details class={styles.group}>
                <summary class={styles.summary}>
                  <ChevronRight class={styles.chevron} />
                  <span class={styles.name}>{t(`group.${group}`)}</span>
                  <span class={styles.count}>{count}</span>
                </summary>
                <dl class={styles.resources}>
                  <For each={resources}>
                    {([resource, permissions]) => (
                      <div class={styles.resource}>
                        <dt>{resource}</dt>
                        <dd>
                          <For each={permissions}>
                            {({ name, action, scope }) => (
                              <button
                                type="button"
                                class={styles.permission}
                                aria-label={t('why.askAbout', { permission: name })}
                                onClick={() => props.onAsk(name)}
                              >
                                {action}
                                <Show when={scope}>
                                  <span class={styles.scope}>.{scope}</span>
                                </Show>
                              </button>
                            )}
                          </For>
                        </dd>
                      </div>
                    )}
                  </For>
                </dl>
              </details>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

interface Group {
  group: PermissionGroup;
  count: number;
  resources: [resource: string, permissions: Permission[]][];
}

/** In the order of the product's own list. */
function byGroup(names: readonly PermissionName[]): Group[] {
  const held = new Set(names);
  const groups = Map.groupBy(
    listPermissions().filter(({ name }) => held.has(name)),
    ({ group }) => group,
  );
  return [...groups].map(([group, permissions]) => ({
    group,
    count: permissions.length,
    resources: [...Map.groupBy(permissions, ({ resource }) => resource)],
  }));
}
