import type { PlannedWorkout } from '@motriforge/shared/contracts/programs';
import { Button } from '@motriforge/ui/button.tsx';
import { useNavigate } from '@solidjs/router';
import { t } from '../../lib/i18n.ts';
import { BlockList } from './block-list.tsx';
import { startPlanned } from './planned-exercises.ts';
import styles from './plans.module.css';
import { todaysPlan } from './todays-plan.ts';

/** What a program asks for today, begun with one tap. */
export function TodayPlanCard(props: { planned: PlannedWorkout; class?: string | undefined; isFirst: boolean }) {
  const navigate = useNavigate();
  const program = () => todaysPlan()?.runs.find(({ id }) => id === props.planned.runId)?.title ?? '';
  const name = () => props.planned.workout.name;
  return (
    <>
      <h2 id="next" class={props.class}>
        {t('plans.next', { name: name() })}
      </h2>
      <p class={styles.text}>{t('plans.nextText', { minutes: props.planned.workout.minutes, program: program() })}</p>
      <Button
        kind={props.isFirst ? 'primary' : 'plain'}
        size="log"
        onClick={() => navigate(`/log/${startPlanned(props.planned)}`)}
      >
        {t('plans.startWorkout', { name: name() })}
      </Button>
      <div class={styles.lines}>
        <BlockList blocks={props.planned.blocks} />
      </div>
    </>
  );
}
