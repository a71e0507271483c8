import type { OnboardingStep } from '@motriforge/shared/contracts/profile';
import { onboardingSteps } from '@motriforge/shared/onboarding';
import { Button } from '@motriforge/ui/button.tsx';
import { ChevronLeft } from '@motriforge/ui/glyphs.tsx';
import { useIsRouting, useLocation, useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, For, on, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { EquipmentStep } from './equipment-step.tsx';
import { InjuriesStep } from './injuries-step.tsx';
import { IntroductionStep } from './introduction-step.tsx';
import { LevelsStep } from './levels-step.tsx';
import { answerStep, finishOnboarding, isProfileKnown, nextStep, profile } from './profile.ts';
import { confirmRegion, RegionStep } from './region-step.tsx';
import { SaveState } from './save-state.tsx';
import styles from './welcome-page.module.css';

export default function WelcomePage() {
  const navigate = useNavigate();
  const location = useLocation();
  const isRouting = useIsRouting();
  const [params] = useSearchParams();
  const step = () => onboardingSteps.find((one) => one === params.step);
  // Where to go on is decided once, when it is known what was told before: a step does not change under the hand.
  // This page stays until the next one is there: whoever is on their way to another is not called back.
  const isHere = () => location.pathname === '/welcome' && !isRouting();
  createEffect(() => {
    if (!step() && isProfileKnown() && isHere())
      navigate(addressOf(nextStep() ?? onboardingSteps[0]), { replace: true });
  });
  return (
    <PrivatePage>
      <Show when={step()}>{(step) => <Welcome step={step()} />}</Show>
    </PrivatePage>
  );
}

const addressOf = (step: OnboardingStep) => `/welcome?step=${step}`;

const steps = {
  introduction: IntroductionStep,
  region: RegionStep,
  levels: LevelsStep,
  injuries: InjuriesStep,
  equipment: EquipmentStep,
};

/** Five short steps. Each saves itself with every tap, so there is nothing to save and nothing to lose. */
function Welcome(props: { step: OnboardingStep }) {
  const navigate = useNavigate();
  // Once somebody has begun, they come back for one step and leave again.
  const isReturning = profile().isOnboarded;
  const at = () => onboardingSteps.indexOf(props.step);
  let title!: HTMLHeadingElement;
  useHead(() => ({ title: t(`welcome.${props.step}`) }));
  createEffect(
    on(
      () => props.step,
      () => title.focus({ preventScroll: true }),
      { defer: true },
    ),
  );

  const goOn = () => {
    if (isReturning) return navigate('/you');
    const next = onboardingSteps[at() + 1];
    if (next) return navigate(addressOf(next));
    finishOnboarding();
    navigate('/today', { replace: true });
  };
  const skip = () => {
    if (!profile().steps[props.step]) answerStep({ step: props.step });
    goOn();
  };
  const next = () => {
    // What was guessed and not touched is confirmed by going on.
    if (props.step === 'region') confirmRegion();
    skip();
  };

  return (
    <div class={styles.page}>
      <Show when={!isReturning}>
        <div class={styles.top}>
          <Show when={at() > 0} fallback={<span />}>
            <a href={addressOf(onboardingSteps[at() - 1] ?? props.step)} class={styles.back}>
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
              <li data-done={index() <= at() ? '' : undefined} aria-current={one === props.step ? 'step' : undefined} />
            )}
          </For>
        </ol>
      </Show>
      <h1 ref={title} tabindex="-1" class={styles.title}>
        {t(`welcome.${props.step}`)}
      </h1>
      <p class={styles.lead}>{t(`welcome.${props.step}Lead`)}</p>
      <Dynamic component={steps[props.step]} />
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
