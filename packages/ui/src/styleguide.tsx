import { createSignal, lazy, Suspense } from 'solid-js';
import { PageHeader } from './page-header.tsx';
import { Segmented } from './segmented.tsx';
import styles from './styleguide.module.css';
import { BodySamples } from './styleguide-body.tsx';
import { TokenSamples } from './styleguide-tokens.tsx';
import { ToastRegion } from './toast.tsx';

// The heavy parts come when the light ones are on the screen, as on every page.
const FormSamples = lazy(async () => ({ default: (await import('./styleguide-forms.tsx')).FormSamples }));
const ChartSamples = lazy(async () => ({ default: (await import('./styleguide-charts.tsx')).ChartSamples }));
const PartSamples = lazy(async () => ({ default: (await import('./styleguide-parts.tsx')).PartSamples }));

type Theme = 'system' | 'light' | 'dark';

/** Every token and every component in each state. For us, so its own words are not translated. */
export function Styleguide(props: { theme?: Theme | undefined; ownToasts?: boolean | undefined }) {
  const [theme, setTheme] = createSignal<Theme>(props.theme ?? 'system');
  return (
    <div class={styles.guide} lang="en" data-theme={theme() === 'system' ? undefined : theme()}>
      <div class={styles.page}>
        <PageHeader
          title="Style guide"
          lead="Iron, ember, the mark of work. Every part the screens are made of, in each of its states."
          actions={
            <Segmented
              label="Theme"
              options={[
                { value: 'system', label: 'System' },
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
              value={theme()}
              onChange={setTheme}
            />
          }
        />
        <BodySamples />
        <TokenSamples />
        <Suspense>
          <FormSamples />
          <PartSamples />
          <ChartSamples />
        </Suspense>
      </div>
      {props.ownToasts ? <ToastRegion label="Messages" dismissLabel="Dismiss" /> : null}
    </div>
  );
}
