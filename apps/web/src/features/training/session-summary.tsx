import type { RecordKind } from '@motriforge/shared/log/words';
import { type BeatenRecord, beatenRecords } from '@motriforge/shared/training/records';
import { formatQuantity } from '@motriforge/shared/units';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Stat } from '@motriforge/ui/stat.tsx';
import { createMemo, createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { learn, locale, t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { clockFace, inShort, mass } from './figures.ts';
import { records } from './library.ts';
import { LogState } from './log-state.tsx';
import type { LoggedExercise, LoggedSession } from './rows.ts';
import styles from './session-summary.module.css';
import type { CardRecord } from './share-card/content.ts';
import { asLogged, sumsOf } from './sums.ts';

export type SessionSummaryProps = { session: LoggedSession; log: readonly LoggedSession[]; onEdit: () => void };

/** Its words come with it. */
const ShareCard = lazy(() =>
  Promise.all([import('./share-card/share-card.tsx'), learn(['card'])]).then(([code]) => code),
);

/** What a session came to, once it is over. */
export function SessionSummary(props: SessionSummaryProps) {
  const [isSharing, setSharing] = createSignal(false);
  const sums = createMemo(() => sumsOf(props.session));
  // What stood when the session ended, as far as this device knows: it may know of the session's own by now.
  const beaten = createMemo(() => {
    const byExercise = Map.groupBy(props.session.exercises, ({ fields }) => fields.what.exerciseId);
    return [...byExercise].flatMap(([id, exercises]) => (id === null ? [] : recordsIn(props.session, id, exercises)));
  });
  const day = () =>
    new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
      Date.parse(`${props.session.fields.when.day}T12:00:00Z`),
    );
  return (
    <div class={styles.page}>
      <PageHeader title={props.session.fields.title ?? t('log.untitled')} lead={day()} />
      <LogState session={props.session} />
      <div class={styles.sums}>
        <Stat label={t('log.sum.sets')} value={String(sums().totalSets)} />
        <Stat label={t('log.sum.reps')} value={String(sums().totalReps)} />
        <Show when={sums().totalWeight > 0}>
          <Stat label={t('log.sum.volume')} value={mass(Math.round(sums().totalWeight))} />
        </Show>
        <Show when={props.session.fields.end?.seconds}>
          {(seconds) => <Stat label={t('log.sum.time')} value={clockFace(seconds())} />}
        </Show>
      </div>
      <Show when={beaten().length > 0}>
        <Section title={t('log.records', { count: beaten().length })}>
          <RowList>
            <For each={beaten()}>{({ exercise, words }) => <Row title={words} meta={exercise} />}</For>
          </RowList>
        </Section>
      </Show>
      <Section title={t('log.whatWasDone')}>
        <RowList>
          <For each={props.session.exercises}>
            {(exercise) => (
              <Row
                title={exercise.fields.what.name}
                meta={exercise.sets.map(({ fields }) => inShort(fields)).join(' · ')}
              />
            )}
          </For>
        </RowList>
      </Section>
      <div class={styles.actions}>
        <LinkButton href="/today" kind="primary" size="log" wide>
          {t('log.toToday')}
        </LinkButton>
        <Button kind="plain" onClick={() => setSharing(true)}>
          {t('log.share')}
        </Button>
        <Button kind="plain" onClick={props.onEdit}>
          {t('log.edit')}
        </Button>
        <LinkButton href={`/log?repeat=${props.session.id}`} kind="plain">
          {t('log.repeat')}
        </LinkButton>
      </div>
      <Show when={isSharing()}>
        <Suspense>
          <ShareCard
            session={props.session}
            day={day()}
            sums={sums()}
            records={beaten()}
            onClose={() => setSharing(false)}
          />
        </Suspense>
      </Show>
    </div>
  );
}

const told = ['E1RM', 'WEIGHT', 'REPS', 'TIME', 'DISTANCE', 'PACE'] as const;

function recordsIn(
  session: LoggedSession,
  exerciseId: string,
  exercises: readonly LoggedExercise[],
): (CardRecord & { words: string })[] {
  const what = exercises[0]?.fields.what;
  const standing = records().filter((record) => record.exerciseId === exerciseId);
  const lifter = { bodyWeightKg: session.fields.bodyWeightKg, isBodyweight: what?.isBodyweight ?? false };
  return beatenRecords(standing, exercises.flatMap(asLogged), lifter)
    .filter(({ kind, reps }) => reps === null && told.some((one) => one === kind))
    .map((record) => toldOf(record, what?.name ?? ''));
}

function toldOf({ kind, value, previousValue }: BeatenRecord, exercise: string): CardRecord & { words: string } {
  const values = { kind: t(`log.record.${kind as (typeof told)[number]}`), figure: figureOf(kind, value) };
  return {
    ...values,
    exercise,
    isWeight: kind === 'E1RM' || kind === 'WEIGHT',
    words: previousValue === null ? t('log.recordFirst', values) : t('log.recordBeaten', values),
  };
}

function figureOf(kind: RecordKind, value: number): string {
  switch (kind) {
    case 'E1RM':
      // It is an estimate, and says no more than it knows.
      return mass(Math.round(value * 2) / 2);
    case 'WEIGHT':
    case 'VOLUME':
      return mass(value);
    case 'DISTANCE':
      return formatQuantity(value, preference('distanceUnit'), locale());
    case 'TIME':
    case 'PACE':
      return clockFace(value);
    case 'REPS':
      return String(value);
  }
}
