import type { Explanation, PersonRights, WhyInput } from '@motriforge/shared/contracts/access';
import { Section } from '@motriforge/ui/section.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import styles from './access.module.css';
import { askWhy, type RightAsked } from './queries.ts';
import { RightQuestion } from './right-question.tsx';
import { ThingQuestion } from './thing-question.tsx';
import { WhyAnswer } from './why-answer.tsx';

interface WhySectionProps {
  person: PersonRights;
  /** A right that was pressed elsewhere on the page. */
  asked: RightAsked | undefined;
  class?: string | undefined;
}

export function WhySection(props: WhySectionProps) {
  const [about, setAbout] = createSignal<'right' | 'thing'>('right');
  const [answer, setAnswer] = createSignal<Explanation>();
  const [failure, setFailure] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);
  let result!: HTMLDivElement;

  const ask = async (input: WhyInput) => {
    setBusy(true);
    setFailure(undefined);
    try {
      setAnswer(await askWhy(input));
      result.scrollIntoView({ block: 'nearest' });
      result.focus({ preventScroll: true });
    } catch (error) {
      setAnswer(undefined);
      setFailure(viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  const askRight = ({ permission, institutionId }: RightAsked) =>
    ask({ userId: props.person.id, permission, ...(institutionId === null ? {} : { institutionId }) });
  createEffect(
    on(
      () => props.asked,
      (asked) => {
        if (!asked) return;
        setAbout('right');
        void askRight(asked);
      },
    ),
  );
  // What was answered about rights that have changed since is no answer.
  createEffect(on([() => props.person, about], () => setAnswer(undefined), { defer: true }));

  return (
    <Section title={t('why.title')} class={props.class}>
      <div class={styles.question}>
        <Segmented
          label={t('why.about')}
          options={[
            { value: 'right', label: t('why.aboutRight') },
            { value: 'thing', label: t('why.aboutThing') },
          ]}
          value={about()}
          onChange={setAbout}
        />
        <Show
          when={about() === 'right'}
          fallback={
            <ThingQuestion busy={isBusy()} onAsk={(thing) => void ask({ ...thing, userId: props.person.id })} />
          }
        >
          <RightQuestion
            institutions={props.person.institutions}
            asked={props.asked}
            busy={isBusy()}
            onAsk={(right) => void askRight(right)}
          />
        </Show>
        <div ref={result} tabindex="-1" class={styles.result} aria-live="polite">
          <Show when={failure()}>{(message) => <p class={styles.failure}>{message()}</p>}</Show>
          <Show when={answer()}>{(found) => <WhyAnswer explanation={found()} isChain={about() === 'thing'} />}</Show>
        </div>
      </div>
    </Section>
  );
}
