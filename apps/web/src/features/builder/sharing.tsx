import type { sharedResources } from '@motriforge/shared/contracts/access';
import { newId } from '@motriforge/shared/ids';
import { type PlanVisibility, planVisibilities } from '@motriforge/shared/plan-visibility';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import styles from './builder.module.css';
import { useShares } from './queries.ts';

interface SharingProps {
  resourceType: (typeof sharedResources)[number];
  resourceId: string;
  visibility: PlanVisibility;
  isPublished: boolean;
  /** What else is to be known of what others see. */
  note?: string | undefined;
  onShow: (visibility: PlanVisibility) => Promise<unknown>;
}

/** Who sees what somebody made, and whom its owner asked to look at it. */
export function Sharing(props: SharingProps) {
  const client = useQueryClient();
  const shares = useShares(() => props.visibility === 'SHARED');
  const letters = () =>
    shares.isSuccess
      ? shares.data.shares.filter(({ resourceId, state }) => resourceId === props.resourceId && state !== 'REVOKED')
      : [];
  const [problem, setProblem] = createSignal<string | null>(null);
  const [email, setEmail] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  let letterId = newId();

  const run = async (change: () => Promise<unknown>) => {
    setProblem(null);
    setBusy(true);
    try {
      await change();
      await client.invalidateQueries({ queryKey: ['shares'] });
    } catch (error) {
      setProblem(viewOf(error).fields[0]?.message ?? viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  const invite = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const { resourceType, resourceId } = props;
      await call(({ access }) => access.share.mutate({ id: letterId, email: email(), resourceType, resourceId }));
      letterId = newId();
      setEmail('');
    });
  };
  return (
    <Section class={styles.shareSection} title={t('builder.who')}>
      <div class={styles.share}>
        <Select
          label={t('builder.who')}
          hideLabel
          hint={props.isPublished ? t(`builder.shown.${props.visibility}`) : t('builder.notPublished')}
          onChange={({ currentTarget: { value } }) => {
            const visibility = planVisibilities.find((one) => one === value);
            if (visibility) void run(() => props.onShow(visibility));
          }}
        >
          <For each={planVisibilities}>
            {(one) => (
              <option value={one} selected={one === props.visibility}>
                {t(`builder.who.${one}`)}
              </option>
            )}
          </For>
        </Select>
        <Show when={props.note}>{(note) => <p class={styles.kindText}>{note()}</p>}</Show>
        <Show when={props.visibility === 'SHARED'}>
          <form class={styles.invite} onSubmit={invite} novalidate>
            <TextField
              label={t('builder.inviteWho')}
              type="email"
              autocomplete="off"
              value={email()}
              onInput={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <Button type="submit" busy={isBusy()}>
              {t('builder.invite')}
            </Button>
          </form>
          <RowList aria-label={t('builder.invited')}>
            <For each={letters()}>
              {(letter) => (
                <Row
                  title={letter.email}
                  meta={t(`builder.letter.${letter.state}`)}
                  trailing={
                    <Button
                      kind="quiet"
                      aria-label={t('builder.takeBackOf', { email: letter.email })}
                      onClick={() => void run(() => call(({ access }) => access.revokeShare.mutate({ id: letter.id })))}
                    >
                      {t('builder.takeBack')}
                    </Button>
                  }
                />
              )}
            </For>
          </RowList>
        </Show>
        <Show when={problem()}>
          {(message) => (
            <p class={styles.trouble} role="alert">
              {message()}
            </p>
          )}
        </Show>
      </div>
    </Section>
  );
}
