import { parseQuantity, roundFor, toCanonical } from '@motriforge/shared/units';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { TextArea, TextField } from '@motriforge/ui/text-field.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { Avatar } from './avatar.tsx';
import styles from './own-profile.module.css';
import { profile } from './profile.ts';
import { updateProfile } from './queries.ts';

/** A number, and centimetres or inches if somebody says so. */
const height = '\\s*\\d{1,3}([.,]\\d+)?\\s*(cm|in|inch|inches|"|ซม\\.?|นิ้ว)?\\s*';

/** Who somebody is. */
export default function OwnProfile() {
  const form = createForm<'name' | 'username' | 'bio' | 'bornOn' | 'heightCm'>({
    words: { username: 'profile.wrong', bornOn: 'profile.wrong', heightCm: 'profile.heightWrong' },
    async send({ name, username, bio, bornOn, heightCm }) {
      await updateProfile({
        name: name.trim() || null,
        username: username.trim() || null,
        bio: bio.trim() || null,
        bornOn: bornOn || null,
        heightCm: inCentimetres(heightCm),
      });
      toast({ message: t('profile.saved') });
    },
  });

  return (
    <Section title={t('profile.title')}>
      <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <Avatar />
        <TextField
          label={t('profile.name')}
          name="name"
          autocomplete="name"
          maxlength={255}
          value={profile().name ?? ''}
          error={form.problem('name')}
        />
        <TextField
          label={t('profile.username')}
          hint={t('profile.usernameHint')}
          name="username"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          pattern="[A-Za-z0-9][A-Za-z0-9_.\-]{2,29}"
          value={profile().username ?? ''}
          error={form.problem('username')}
        />
        <TextArea
          label={t('profile.bio')}
          name="bio"
          maxlength={2000}
          value={profile().bio ?? ''}
          error={form.problem('bio')}
        />
        <div class={styles.pair}>
          <TextField
            label={t('profile.bornOn')}
            name="bornOn"
            type="date"
            autocomplete="bday"
            min="1900-01-01"
            value={profile().bornOn ?? ''}
            error={form.problem('bornOn')}
          />
          <TextField
            label={t('profile.height')}
            hint={t('profile.heightHint')}
            name="heightCm"
            inputmode="text"
            autocomplete="off"
            pattern={height}
            value={profile().heightCm === null ? '' : `${profile().heightCm} cm`}
            error={form.problem('heightCm')}
          />
        </div>
        <Show when={form.failure()}>
          {(failure) => (
            <p class={styles.failure} role="alert">
              {failure()}
            </p>
          )}
        </Show>
        <Button type="submit" busy={form.isBusy()} class={styles.save}>
          {t('profile.save')}
        </Button>
      </form>
    </Section>
  );
}

function inCentimetres(text: string): number | null {
  const typed = parseQuantity(text);
  if (!typed) return null;
  return roundFor(toCanonical(typed.value, typed.unit === 'in' ? 'in' : 'cm'), 'cm');
}
