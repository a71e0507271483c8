import { onboardingSteps } from '@motriforge/shared/contracts/profile';
import { Button } from '@motriforge/ui/button.tsx';
import { ChevronLeft } from '@motriforge/ui/glyphs.tsx';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, For, on, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { EquipmentStep } from './equipment-step.tsx';
import { InjuriesStep } from './injuries-step.tsx';
import { IntroductionStep } from './introduction-step.tsx';
import { LevelsStep } from './levels-step.tsx';
import { answerStep, finishOnboarding, nextStep, profile } from './profile.ts';
import { confirmRegion, RegionStep } from './region-step.tsx';
import { SaveState } from './save-state.tsx';
import styles from './welcome-page.module.css';

export default function WelcomePage() {
  return (
    <PrivatePage>
      <Welcome />
    </PrivatePage>
  );
}

const steps = {
  introduction: IntroductionStep,
  region: RegionStep,
  levels: LevelsStep,
  injuries: InjuriesStep,
  equipment: EquipmentStep,
};

/** Five short steps. Each saves itself with every tap, so there is nothing to save and nothing to lose. */
function Welcome() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  // Once somebody has begun, they come back for one step and leave again.
  const isReturning = profile().isOnboarded;
  const step = createMemo(() => onboardingSteps.find((one) => one === params.step) ?? nextStep() ?? onboardingSteps[0]);
  const at = () => onboardingSteps.indexOf(step());
  let title!: HTMLHeadingElement;
  useHead(() => ({ title: t(`welcome.${step()}`) }));
  createEffect(on(step, () => title.focus({ preventScroll: true }), { defer: true }));

  const goOn = () => {
    if (isReturning) return navigate('/you');
    const next = onboardingSteps[at() + 1];
    if (next) return navigate(`/welcome?step=${next}`);
    finishOnboarding();
    navigate('/today', { replace: true });
  };
  const skip = () => {
    if (!profile().steps[step()]) answerStep({ step: step() });
    goOn();
  };
  const next = () => {
    // What was guessed and not touched is confirmed by going on.
    if (step() === 'region') confirmRegion();
    skip();
  };

  return (
    <div class={styles.page}>
      <Show when={!isReturning}>
        <div class={styles.top}>
          <Show when={at() > 0} fallback={<span />}>
            <a href={`/welcome?step=${onboardingSteps[at() - 1]}`} class={styles.back}>
              <ChevronLeft />
              {t('welcome.back')}
            </a>
          </Show>
          <Button kind="quiet" onClick={skip}>
            {t('welcome.skip')}
          </Button>
        </div>
        <ol class={styles.ticks} aria-label={t('welcome.progress', { step: at() + 1, steps: onboardingSteps.length })}>
          <For each={onboardingSteps}>
            {(one, index) => (
              <li data-done={index() <= at() ? '' : undefined} aria-current={one === step() ? 'step' : undefined} />
            )}
          </For>
        </ol>
      </Show>
      <h1 ref={title} tabindex="-1" class={styles.title}>
        {t(`welcome.${step()}`)}
      </h1>
      <p class={styles.lead}>{t(`welcome.${step()}Lead`)}</p>
      <Dynamic component={steps[step()]} />
      <div class={styles.foot}>
        <SaveState />
        <Button kind="primary" size="log" wide onClick={next}>
          {isReturning
            ? t('welcome.done')
            : at() === onboardingSteps.length - 1
              ? t('welcome.finish')
              : t('welcome.next')}
        </Button>
      </div>
    </div>
  );
}
