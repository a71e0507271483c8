import { newId } from '@motriforge/shared/ids';
import { type WorkoutVisibility, workoutVisibilities } from '@motriforge/shared/workout-words';
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
import { useEdit, useShares } from './queries.ts';

/** Who sees a workout, and whom its owner asked to look at it. */
export default function ShareSection(props: { workoutId: string }) {
  const client = useQueryClient();
  const edit = useEdit(() => props.workoutId);
  const state = () => (edit.isSuccess ? edit.data.state : null);
  const shares = useShares(() => state()?.visibility === 'SHARED');
  const letters = () =>
    shares.isSuccess
      ? shares.data.shares.filter(({ resourceId, state: its }) => resourceId === props.workoutId && its !== 'REVOKED')
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
      await Promise.all([
        client.invalidateQueries({ queryKey: ['shares'] }),
        client.invalidateQueries({ queryKey: ['workouts', 'edit'] }),
      ]);
    } catch (error) {
      setProblem(viewOf(error).fields[0]?.message ?? viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  const show = (visibility: WorkoutVisibility) =>
    run(() => call(({ workouts }) => workouts.show.mutate({ id: props.workoutId, visibility })));
  const invite = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const input = { id: letterId, email: email(), resourceType: 'WORKOUT' as const, resourceId: props.workoutId };
      await call(({ access }) => access.share.mutate(input));
      letterId = newId();
      setEmail('');
    });
  };
  return (
    <Show when={state()}>
      {(now) => (
        <Section class={styles.shareSection} title={t('builder.who')}>
          <div class={styles.share}>
            <Select
              label={t('builder.who')}
              hideLabel
              hint={now().version === null ? t('builder.notPublished') : t(`builder.shown.${now().visibility}`)}
              onChange={({ currentTarget: { value } }) => {
                const visibility = workoutVisibilities.find((one) => one === value);
                if (visibility) void show(visibility);
              }}
            >
              <For each={workoutVisibilities}>
                {(one) => (
                  <option value={one} selected={one === now().visibility}>
                    {t(`builder.who.${one}`)}
                  </option>
                )}
              </For>
            </Select>
            <Show when={now().version !== null && now().isChanged}>
              <p class={styles.kindText}>{t('builder.changedSince', { number: now().version ?? 1 })}</p>
            </Show>
            <Show when={now().visibility === 'SHARED'}>
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
                          onClick={() =>
                            void run(() => call(({ access }) => access.revokeShare.mutate({ id: letter.id })))
                          }
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
      )}
    </Show>
  );
}
