import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import type { Bringing } from './bringing.ts';
import { fullDay } from './days.ts';
import { ExerciseLines } from './exercise-lines.tsx';
import { ProblemList, sentenceFor } from './problem-list.tsx';
import type { Preview } from './reader-calls.ts';
import { StepPart } from './step-part.tsx';
import { TalkList } from './talk-list.tsx';

/** What a file is and holds, before anything of it leaves the device. */
export function PreviewStep(props: { preview: Preview; bringing: Bringing }) {
  const found = () => props.preview.sessions + props.preview.checkIns + props.preview.newExercises;
  const detected = () => props.bringing.opened()?.detected;
  return (
    <Show when={found() > 0} fallback={<NothingFound preview={props.preview} bringing={props.bringing} />}>
      <StepPart title={t(`bring.format.${detected()?.format ?? 'MOTRIFORGE'}`)}>
        <div>
          <Show when={props.preview.sessions > 0}>
            <p class={styles.count}>{t('bring.sessions', { count: props.preview.sessions })}</p>
          </Show>
          <Show when={props.preview.checkIns > 0}>
            <p>{t('bring.checkIns', { count: props.preview.checkIns })}</p>
          </Show>
          <Show when={props.preview.firstDay}>
            {(from) => (
              <p>{t('bring.reach', { from: fullDay(from()), until: fullDay(props.preview.lastDay ?? '') })}</p>
            )}
          </Show>
          <Show when={props.preview.exercises.length > 0}>
            <p class={styles.count}>{t('bring.exercises', { count: props.preview.newExercises })}</p>
          </Show>
          <p class={styles.soft}>{props.bringing.opened()?.name}</p>
        </div>
        <Show when={detected()?.isMisnamed}>
          <p>{t('bring.misnamed')}</p>
        </Show>
        <Show when={props.preview.first.length > 0}>
          <RowList>
            <For each={props.preview.first}>
              {(one) => (
                <Row
                  title={one.title ?? t('bring.untitled')}
                  meta={t('bring.brief', { day: fullDay(one.day), exercises: one.exercises, sets: one.sets })}
                />
              )}
            </For>
          </RowList>
        </Show>
        <ExerciseLines preview={props.preview} library={props.bringing.library()} />
        <TalkList talks={props.preview.talks} />
        <ProblemList problems={props.preview.problems} count={props.preview.problemCount} />
        <div class={styles.actions}>
          <Button kind="primary" onClick={() => props.bringing.goOn(props.preview.names)}>
            {t('bring.goOn')}
          </Button>
          <Button onClick={props.bringing.restart}>{t('bring.other')}</Button>
        </div>
      </StepPart>
    </Show>
  );
}

function NothingFound(props: { preview: Preview; bringing: Bringing }) {
  return (
    <StepPart title={t('bring.nothing')}>
      <ul class={styles.lines}>
        <For each={props.preview.problems}>{(problem) => <li>{sentenceFor(problem)}</li>}</For>
      </ul>
      <ExerciseLines preview={props.preview} library={props.bringing.library()} />
      <TalkList talks={props.preview.talks} />
      <p>{t('bring.nothingHint')}</p>
      <div class={styles.actions}>
        <Button kind="primary" onClick={props.bringing.restart}>
          {t('bring.other')}
        </Button>
      </div>
    </StepPart>
  );
}
