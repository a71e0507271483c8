import type { WorkoutLine } from '@motriforge/shared/contracts/workouts';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { locale, t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import { useWorkoutPage } from '../plans/queries.ts';
import { amountOf, blockMeta, loadAndEffort } from '../plans/words.ts';
import styles from './builder.module.css';
import { type Compared, type Difference, differences } from './compare.ts';
import { keepEdit } from './draft-shelf.ts';
import { useEdit, useVersion, useVersions } from './queries.ts';

/** What a workout was at each version, what changed between two, and the way back. */
export default function VersionsPage(props: { id: string }) {
  const versions = useVersions(() => props.id);
  useHead(() => ({ title: t('builder.versions') }));
  return (
    <>
      <PageHeader
        title={t('builder.versions')}
        back={{ href: `/workouts/${props.id}`, label: t('builder.toWorkout') }}
      />
      <Switch fallback={<Skeleton shape="row" count={4} />}>
        <Match when={versions.isError && viewOf(versions.error).code === 'NOT_FOUND'}>
          <NotFoundPage />
        </Match>
        <Match when={versions.isError}>
          <Failure title={t('builder.failed')} error={versions.error} onRetry={() => void versions.refetch()} />
        </Match>
        <Match when={versions.isSuccess && versions.data.length === 0}>
          <p class={styles.kindText}>{t('builder.noVersions')}</p>
        </Match>
        <Match when={versions.isSuccess && versions.data}>
          {(all) => (
            <div class={styles.versions}>
              <Comparison id={props.id} numbers={all().map(({ number }) => number)} />
              <Section title={t('builder.allVersions')}>
                <RowList>
                  <For each={all()}>
                    {(version) => (
                      <Row
                        title={`${t('builder.versionOf', { number: version.number })} · ${dayOf(version.at)}`}
                        meta={version.reason ?? ''}
                        current={version.isActive}
                      />
                    )}
                  </For>
                </RowList>
              </Section>
            </div>
          )}
        </Match>
      </Switch>
    </>
  );
}

const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

const asItIsNow = 'now';

function Comparison(props: { id: string; numbers: readonly number[] }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [from, setFrom] = createSignal<number>(props.numbers[0] ?? 1);
  const [to, setTo] = createSignal<number | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const now = useWorkoutPage(() => props.id);
  const edit = useEdit(() => props.id);
  const before = useVersion(() => props.id, from);
  const after = useVersion(() => props.id, to);
  const later = (): Compared | undefined => (to() === null ? now : after).data;
  const changes = () => {
    const [one, other] = [before.data, later()];
    return one && other ? differences(one, other) : null;
  };
  const versionId = newId();
  const goBack = async () => {
    const revision = edit.data?.state.revision;
    if (revision === undefined) return;
    setBusy(true);
    try {
      const reason = t('builder.restoredReason', { number: from() });
      const input = { id: props.id, number: from(), revision, versionId, reason };
      keepEdit(me()?.id ?? '', await call(({ workouts }) => workouts.restoreVersion.mutate(input)));
      await client.invalidateQueries({ queryKey: ['workouts'] });
      toast({ message: t('builder.restored', { number: from() }) });
      navigate(`/workouts/${props.id}`);
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('builder.compare')}>
      <div class={styles.fields}>
        <Select label={t('builder.compareFrom')} onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))}>
          <For each={props.numbers}>
            {(number) => (
              <option value={number} selected={number === from()}>
                {t('builder.versionOf', { number })}
              </option>
            )}
          </For>
        </Select>
        <Select
          label={t('builder.compareTo')}
          onChange={({ currentTarget: { value } }) => setTo(value === asItIsNow ? null : Number(value))}
        >
          <option value={asItIsNow} selected={to() === null}>
            {t('builder.asItIsNow')}
          </option>
          <For each={props.numbers}>
            {(number) => (
              <option value={number} selected={number === to()}>
                {t('builder.versionOf', { number })}
              </option>
            )}
          </For>
        </Select>
      </div>
      <Show when={changes()} fallback={<Skeleton shape="row" count={3} />}>
        {(list) => (
          <ul class={styles.differences}>
            <For each={list()} fallback={<li>{t('builder.noDifference')}</li>}>
              {(one) => <li>{inWords(one)}</li>}
            </For>
          </ul>
        )}
      </Show>
      <div class={styles.actions}>
        <Button busy={isBusy()} onClick={() => void goBack()}>
          {t('builder.goBackTo', { number: from() })}
        </Button>
      </div>
    </Section>
  );
}

/** A difference as a sentence. */
function inWords(one: Difference): string {
  switch (one.kind) {
    case 'name':
    case 'summary':
      return t(`builder.diff.${one.kind}`, { from: one.from || '–', to: one.to || '–' });
    case 'added':
    case 'removed':
      return t(`builder.diff.${one.kind}`, { name: one.name, amount: fully(one.line) });
    case 'swapped':
      return t('builder.diff.swapped', { from: one.from, to: one.to });
    case 'moved':
      return t('builder.diff.moved', { name: one.name });
    case 'changed':
      return t('builder.diff.changed', { name: one.name, from: fully(one.from), to: fully(one.to) });
    case 'block':
      return t('builder.diff.changed', { name: one.name, from: whole(one.from), to: whole(one.to) });
  }
}

const whole = (block: Parameters<typeof blockMeta>[0]): string =>
  [t(`builder.kind.${block.kind}`), blockMeta(block)].filter(Boolean).join(' · ');

const fully = (line: WorkoutLine): string =>
  [amountOf(line), ...loadAndEffort(line), line.note].filter(Boolean).join(' · ') || '–';
