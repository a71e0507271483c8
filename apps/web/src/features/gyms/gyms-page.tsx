import type { Gym } from '@motriforge/shared/contracts/gyms';
import { Button } from '@motriforge/ui/button.tsx';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { createSignal, For, onMount, Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { GymSheet } from './gym-sheet.tsx';
import { gyms, learnGyms } from './gyms.ts';

export default function GymsPage() {
  return (
    <PrivatePage>
      <Gyms />
    </PrivatePage>
  );
}

/** Where somebody trains, and what there is. */
function Gyms() {
  const [opened, setOpened] = createSignal<Gym | 'new' | null>(null);
  useHead(() => ({ title: t('gyms.title') }));
  onMount(() => void learnGyms());
  const meta = (gym: Gym) =>
    [
      gym.isDefault && t('gyms.now'),
      t('gyms.meta', { bars: gym.bars.length, plates: gym.plates.reduce((sum, { count }) => sum + count, 0) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <PageHeader
        title={t('gyms.title')}
        lead={t('gyms.lead')}
        back={{ href: '/you', label: t('gyms.back') }}
        actions={
          <Show when={gyms().length > 0}>
            <Button onClick={() => setOpened('new')}>{t('gyms.add')}</Button>
          </Show>
        }
      />
      <Show
        when={gyms().length > 0}
        fallback={
          <EmptyState
            title={t('gyms.empty')}
            action={
              <Button kind="primary" onClick={() => setOpened('new')}>
                {t('gyms.add')}
              </Button>
            }
          >
            {t('gyms.emptyText')}
          </EmptyState>
        }
      >
        <RowList>
          <For each={gyms()}>
            {(gym) => <Row title={gym.name} meta={meta(gym)} onPress={() => setOpened(gym)} current={gym.isDefault} />}
          </For>
        </RowList>
      </Show>
      <Show when={opened()} keyed>
        {(what) => <GymSheet gym={what === 'new' ? undefined : what} onClose={() => setOpened(null)} />}
      </Show>
    </>
  );
}
