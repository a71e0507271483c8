import { CommandDialog } from '@motriforge/ui/command-dialog.tsx';
import type { Command } from '@motriforge/ui/command-list.tsx';
import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, onMount } from 'solid-js';
import Dumbbell from '~icons/lucide/dumbbell';
import Languages from '~icons/lucide/languages';
import Plus from '~icons/lucide/plus';
import Ruler from '~icons/lucide/ruler';
import SunMoon from '~icons/lucide/sun-moon';
import { useExerciseFinder } from '../features/exercises/finder.ts';
import { learn, t } from '../lib/i18n.ts';
import { prefer, preference, themes } from '../lib/preferences.ts';
import { me } from '../lib/session.ts';
import { closePalette, paletteIsOpen } from './palette.ts';
import { places } from './places.ts';

type Action = Command & { run: () => void };

/** Everything within three keystrokes: places, exercises, settings. */
export default function CommandPalette() {
  const navigate = useNavigate();
  const [query, setQuery] = createSignal('');
  const found = useExerciseFinder(query);

  const goTo = (): Action[] =>
    places().map((place) => ({
      id: place.href,
      label: t(place.name),
      group: t('palette.places'),
      icon: () => <place.icon />,
      run: () => navigate(place.href),
    }));

  // What it says comes with the pages about plans.
  onMount(() => void learn(['plans']));
  const made = (): Action[] =>
    me()
      ? [
          {
            id: 'make-workout',
            label: t('plans.make'),
            group: t('palette.places'),
            icon: () => <Plus />,
            run: () => navigate('/workouts/new'),
          },
        ]
      : [];

  const exercises = (): Action[] =>
    found().map((exercise) => ({
      id: exercise.slug,
      label: exercise.name,
      group: t('palette.exercises'),
      // The search forgives misspelling; the list must not filter its answers away again.
      keywords: query(),
      icon: () => <Dumbbell />,
      run: () => navigate(`/library/${exercise.slug}`),
    }));

  const settings = (): Action[] => {
    const group = t('palette.settings');
    const otherLanguage = preference('language') === 'en' ? 'th' : 'en';
    const otherMass = preference('massUnit') === 'kg' ? 'lb' : 'kg';
    const otherDistance = preference('distanceUnit') === 'km' ? 'mi' : 'km';
    return [
      ...themes
        .filter((theme) => theme !== preference('theme'))
        .map((theme) => ({
          id: `theme-${theme}`,
          label: t(`palette.theme.${theme}`),
          keywords: t('you.theme'),
          group,
          icon: () => <SunMoon />,
          run: () => prefer({ theme }),
        })),
      {
        id: 'language',
        label: otherLanguage === 'th' ? 'ใช้ภาษาไทย' : 'Use English',
        keywords: `${t('you.language')} language ภาษา`,
        group,
        icon: () => <Languages />,
        run: () => prefer({ language: otherLanguage }),
      },
      {
        id: 'mass',
        label: t('palette.units', { unit: otherMass }),
        keywords: t('you.units'),
        group,
        icon: () => <Ruler />,
        run: () => prefer({ massUnit: otherMass }),
      },
      {
        id: 'distance',
        label: t('palette.units', { unit: otherDistance }),
        keywords: t('you.units'),
        group,
        icon: () => <Ruler />,
        run: () => prefer({ distanceUnit: otherDistance }),
      },
    ];
  };

  const commands = createMemo(() => [...goTo(), ...made(), ...exercises(), ...settings()]);

  return (
    <CommandDialog
      open={paletteIsOpen()}
      onClose={closePalette}
      label={t('palette.label')}
      placeholder={t('palette.placeholder')}
      emptyText={t('palette.empty')}
      commands={commands()}
      onQuery={setQuery}
      onChoose={(command) =>
        commands()
          .find((one) => one.id === command.id)
          ?.run()
      }
    />
  );
}
