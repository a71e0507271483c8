import type { Injury } from '@motriforge/shared/contracts/profile';
import { bodySides } from '@motriforge/shared/onboarding';
import { IconButton } from '@motriforge/ui/button.tsx';
import { Close } from '@motriforge/ui/glyphs.tsx';
import { JointMap } from '@motriforge/ui/joint-map.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { areaOf, isSpared, placeName, pressed } from './injuries.ts';
import styles from './injuries-step.module.css';
import { answerStep, profile } from './profile.ts';

/** A tap on the body says where and which side; the list says it in words and takes it back. */
export function InjuriesStep() {
  const injuries = () => profile().injuries;
  const say = (answer: readonly Injury[]) => answerStep({ step: 'injuries', answer: [...answer] });
  const others = (injury: Injury) => injuries().filter(({ area }) => area !== injury.area);
  const remove = (injury: Injury) => {
    const before = injuries();
    say(others(injury));
    toast({
      message: t('injury.removed', { place: placeName(injury) }),
      action: { label: t('undo'), run: () => say(before) },
    });
  };

  return (
    <div class={styles.step}>
      <JointMap
        label={t('injury.map')}
        class={styles.map}
        isOn={(joint, side) => isSpared(injuries(), areaOf(joint), side)}
        nameOf={(joint, side) =>
          placeName({ area: areaOf(joint), ...(side === 'middle' ? {} : { side: side === 'left' ? 'LEFT' : 'RIGHT' }) })
        }
        onPress={(joint, side) => say(pressed(injuries(), areaOf(joint), side))}
      />
      <Show when={injuries().length > 0}>
        <ul class={styles.list} aria-label={t('injury.list')}>
          <For each={injuries()}>
            {(injury) => (
              <li class={styles.injury}>
                <span class={styles.name}>{t(`area.${injury.area}`)}</span>
                <Show when={injury.side}>
                  {(side) => (
                    <Segmented
                      label={t('injury.side', { place: t(`area.${injury.area}`) })}
                      options={bodySides.map((value) => ({ value, label: t(`injury.${value}`) }))}
                      value={side()}
                      onChange={(chosen) =>
                        say(injuries().map((one) => (one.area === injury.area ? { ...one, side: chosen } : one)))
                      }
                      class={styles.side}
                    />
                  )}
                </Show>
                <IconButton label={t('injury.remove', { place: placeName(injury) })} onClick={() => remove(injury)}>
                  <Close />
                </IconButton>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
