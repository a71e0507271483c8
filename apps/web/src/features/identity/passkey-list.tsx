import type { PasskeyView } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { ChevronRight } from '@motriforge/ui/glyphs.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, For, Show } from 'solid-js';
import Fingerprint from '~icons/lucide/fingerprint';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { createPasskey, knowsPasskeys, slipOfBrowser } from './passkey-browser.ts';
import { PasskeyForm } from './passkey-form.tsx';
import type { Proved } from './proof-sheet.tsx';
import styles from './security-page.module.css';
import { addPasskey, beginPasskey, useFactorsChange } from './security-queries.ts';
import { ago, dayOf } from './when.ts';

const words = { stopped: 'passkeys.stopped', known: 'passkeys.known', here: 'passkeys.here' } as const;

/** The passkeys of an account, and the way to one more. */
export function PasskeyList(props: { passkeys: readonly PasskeyView[]; proved: Proved }) {
  const change = useFactorsChange();
  const [isBusy, setBusy] = createSignal(false);
  const [chosen, setChosen] = createSignal<PasskeyView | null>(null);

  const add = async () => {
    setBusy(true);
    try {
      const options = await props.proved(beginPasskey);
      if (!options) return;
      const added = await addPasskey(await createPasskey(options));
      change(({ passkeys }) => ({ passkeys: [...passkeys, added] }));
      toast({ message: t('passkeys.added', { name: added.name }) });
    } catch (error) {
      const slip = slipOfBrowser(error, words);
      toast({ message: slip ? t(slip) : viewOf(error).message, kind: 'bad' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title={t('passkeys.title')}>
      <Show when={props.passkeys.length > 0} fallback={<p class={styles.note}>{t('passkeys.none')}</p>}>
        <RowList>
          <For each={props.passkeys}>
            {(passkey) => (
              <Row
                leading={<Fingerprint aria-hidden="true" />}
                title={passkey.name}
                meta={used(passkey)}
                trailing={<ChevronRight class={styles.chevron} />}
                onPress={() => setChosen(passkey)}
              />
            )}
          </For>
        </RowList>
      </Show>
      <Show when={knowsPasskeys()} fallback={<p class={styles.note}>{t('passkeys.cannot')}</p>}>
        <Button class={styles.after} busy={isBusy()} onClick={() => void add()}>
          {t('passkeys.add')}
        </Button>
      </Show>
      <Sheet
        open={chosen() !== null}
        onClose={() => setChosen(null)}
        title={chosen()?.name ?? t('passkeys.title')}
        closeLabel={t('security.close')}
      >
        <Show when={chosen()}>
          {(passkey) => <PasskeyForm passkey={passkey()} proved={props.proved} onDone={() => setChosen(null)} />}
        </Show>
      </Sheet>
    </Section>
  );
}

function used({ createdAt, lastUsedAt }: PasskeyView): string {
  const added = dayOf(createdAt);
  return lastUsedAt === null ? t('passkeys.neverUsed', { added }) : t('passkeys.used', { added, ago: ago(lastUsedAt) });
}
