import { createSignal, Show } from 'solid-js';
import User from '~icons/lucide/user-round';
import { t } from '../../lib/i18n.ts';
import styles from './avatar.module.css';
import { profile } from './profile.ts';
import { sendAvatar } from './queries.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** The picture of oneself, and a way to choose another. */
export function Avatar() {
  const [isSending, setSending] = createSignal(false);
  const [isRefused, setRefused] = createSignal(false);

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file || isSending()) return;
    setRefused(false);
    setSending(true);
    try {
      await sendAvatar(await shrinkPicture(file));
    } catch {
      setRefused(true);
    } finally {
      setSending(false);
      input.value = '';
    }
  };

  return (
    <div class={styles.avatar}>
      <label class={styles.choose} aria-busy={isSending()}>
        <span class={styles.picture}>
          <Show when={profile().avatarId} fallback={<User aria-hidden="true" />}>
            {(id) => <img src={`/files/${id()}`} alt={t('profile.avatar')} width="72" height="72" />}
          </Show>
        </span>
        <input
          type="file"
          accept="image/*"
          class="visually-hidden"
          onChange={(event) => void choose(event.currentTarget)}
        />
        <span class={styles.words}>{t('profile.chooseAvatar')}</span>
      </label>
      <Show when={isRefused()}>
        <p role="alert" class={styles.refused}>
          {t('profile.avatarFailed')}
        </p>
      </Show>
    </div>
  );
}
