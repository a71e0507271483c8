import type { SetFields } from '@motriforge/shared/contracts/training';
import type { KeptSession, RefusedRow } from '@motriforge/shared/log/kept-session';
import { Button } from '@motriforge/ui/button.tsx';
import { useNavigate } from '@solidjs/router';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { dropRefused, keptSessions } from './device-log.ts';
import styles from './lost-notice.module.css';
import { type PlannedExercise, startSession } from './verbs.ts';

/** Sets that found no place, because what they belong to was removed on another device. Their owner decides. */
export function LostNotice() {
  const navigate = useNavigate();
  const lost = () => keptSessions().filter(({ refused }) => setsIn(refused).length > 0);
  const keep = (session: KeptSession) => {
    const id = startSession(t('log.untitled'), exercisesOf(session.refused));
    dropRefused(session.id);
    navigate(`/log/${id}`);
  };
  return (
    <For each={lost()}>
      {(session) => (
        <div class={styles.notice} role="status">
          <p>{t('log.lost', { count: setsIn(session.refused).length })}</p>
          <div class={styles.actions}>
            <Button kind="plain" onClick={() => keep(session)}>
              {t('log.lostKeep')}
            </Button>
            <Button kind="quiet" onClick={() => dropRefused(session.id)}>
              {t('log.lostDrop')}
            </Button>
          </div>
        </div>
      )}
    </For>
  );
}

/** Whole sets, not corrections of some that are gone. */
const setsIn = (refused: readonly RefusedRow[]): RefusedRow[] =>
  refused.filter(({ what, row }) => what !== null && 'number' in row.fields);

function exercisesOf(refused: readonly RefusedRow[]): PlannedExercise[] {
  const byExercise = Map.groupBy(setsIn(refused), ({ what }) => what?.name ?? '');
  return [...byExercise].map(([name, rows]) => {
    const what = rows[0]?.what;
    return {
      entry: {
        id: what?.exerciseId ?? '',
        name,
        type: what?.type === 'cardio' || what?.type === 'flexibility' ? what.type : 'weight_training',
        loadKind: what?.isBodyweight ? 'BODYWEIGHT' : 'EXTERNAL',
      },
      sets: rows.map(({ row }) => row.fields as Partial<SetFields>),
    };
  });
}
