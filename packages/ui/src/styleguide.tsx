import { createSignal } from 'solid-js';
import { PageHeader } from './page-header.tsx';
import { Segmented } from './segmented.tsx';
import styles from './styleguide.module.css';
import { BodySamples } from './styleguide-body.tsx';
import { FormSamples } from './styleguide-forms.tsx';
import { PartSamples } from './styleguide-parts.tsx';
import { TokenSamples } from './styleguide-tokens.tsx';
import { ToastRegion } from './toast.tsx';

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
        <FormSamples />
        <PartSamples />
      </div>
      {props.ownToasts ? <ToastRegion label="Messages" dismissLabel="Dismiss" /> : null}
    </div>
  );
}
