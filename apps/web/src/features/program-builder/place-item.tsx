import type { DraftPlace } from '@motriforge/shared/contracts/program-drafts';
import Grip from '~icons/lucide/grip-vertical';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';

const stepOf: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A workout on a day: taken along by its grip, opened by its name. */
export function PlaceItem(props: {
  place: DraftPlace;
  name: string;
  minutes: number | null;
  where: string;
  isDragged: boolean;
  onGrab: (event: PointerEvent) => void;
  onStep: (days: number) => void;
  onOpen: () => void;
}) {
  return (
    <li class={styles.place} data-dragged={props.isDragged ? '' : undefined}>
      <button
        type="button"
        class={styles.grip}
        data-entry={props.place.id}
        aria-label={t('planner.move', { name: props.name, where: props.where })}
        title={t('calendar.moveHint')}
        onPointerDown={(event) => props.onGrab(event)}
        onKeyDown={(event) => {
          const days = stepOf[event.key];
          if (days === undefined) return;
          event.preventDefault();
          props.onStep(days);
        }}
      >
        <Grip aria-hidden="true" />
      </button>
      <button type="button" class={styles.open} onClick={() => props.onOpen()}>
        <span class={styles.placeName}>{props.name}</span>
        <span class={styles.meta}>
          {[
            props.minutes !== null && t('plans.minutes', { minutes: props.minutes }),
            props.place.isOptional && t('plans.optional'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}
