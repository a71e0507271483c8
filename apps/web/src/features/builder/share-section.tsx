import { useQueryClient } from '@tanstack/solid-query';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { useEdit } from './queries.ts';
import { Sharing } from './sharing.tsx';

/** Who sees a workout, and whom its owner asked to look at it. */
export default function ShareSection(props: { workoutId: string }) {
  const client = useQueryClient();
  const edit = useEdit(() => props.workoutId);
  const state = () => (edit.isSuccess ? edit.data.state : null);
  return (
    <Show when={state()}>
      {(now) => (
        <Sharing
          resourceType="WORKOUT"
          resourceId={props.workoutId}
          visibility={now().visibility}
          isPublished={now().version !== null}
          note={
            now().version !== null && now().isChanged
              ? t('builder.changedSince', { number: now().version ?? 1 })
              : undefined
          }
          onShow={async (visibility) => {
            await call(({ workouts }) => workouts.show.mutate({ id: props.workoutId, visibility }));
            await client.invalidateQueries({ queryKey: ['workouts', 'edit'] });
          }}
        />
      )}
    </Show>
  );
}
