import type { WorkoutPage } from '@motriforge/shared/contracts/workouts';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { locale, t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import styles from './builder.module.css';
import { dropDraft, keepEdit } from './draft-shelf.ts';

/** What can be done with a workout besides doing it. */
export default function WorkoutVerbs(props: { workout: WorkoutPage }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);
  const again = () => client.invalidateQueries({ queryKey: ['workouts'] });
  const trouble = (error: unknown) => void toast({ message: viewOf(error).message, kind: 'bad' });
  // Made once: a second tap copies nothing anew.
  const copyId = newId();

  const copy = async () => {
    setBusy(true);
    try {
      const edit = await call(({ workouts }) =>
        workouts.duplicate.mutate({ id: copyId, from: props.workout.id, locale: locale() }),
      );
      keepEdit(me()?.id ?? '', edit);
      void again();
      navigate(`/workouts/${copyId}/edit`);
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  const remove = async () => {
    const { id, name } = props.workout;
    try {
      await call(({ workouts }) => workouts.remove.mutate({ id }));
      dropDraft(me()?.id ?? '', id);
      void again();
      navigate('/train');
      toast({
        message: t('builder.removed', { name: name || t('builder.untitled') }),
        action: {
          label: t('undo'),
          run: () => void call(({ workouts }) => workouts.bringBack.mutate({ id })).then(again, trouble),
        },
      });
    } catch (error) {
      trouble(error);
    }
  };
  return (
    <div class={styles.verbs}>
      <Show when={props.workout.isOwn}>
        <LinkButton href={`/workouts/${props.workout.id}/edit`}>{t('builder.edit')}</LinkButton>
      </Show>
      <Button busy={isBusy()} onClick={() => void copy()}>
        {t(props.workout.isOwn ? 'builder.copy' : 'builder.copyToChange')}
      </Button>
      <Show when={props.workout.isOwn}>
        <LinkButton href={`/workouts/${props.workout.id}/versions`} kind="quiet">
          {t('builder.versions')}
        </LinkButton>
        <Button kind="quiet" onClick={() => void remove()}>
          {t('builder.removeWorkout')}
        </Button>
      </Show>
    </div>
  );
}
