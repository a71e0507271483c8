import { PasswordField } from '@motriforge/ui/password-field.tsx';
import { t } from '../../lib/i18n.ts';

interface PasswordProps {
  name: string;
  label: string;
  /** One that is being chosen, not one that is known. */
  isNew?: boolean;
  error: string | null;
}

export function Password(props: PasswordProps) {
  return (
    <PasswordField
      name={props.name}
      label={props.label}
      hint={props.isNew && !props.error ? t('account.passwordHint') : undefined}
      autocomplete={props.isNew ? 'new-password' : 'current-password'}
      minlength={props.isNew ? 8 : undefined}
      maxlength={200}
      required
      error={props.error}
      revealLabel={t('account.show')}
      concealLabel={t('account.hide')}
    />
  );
}
