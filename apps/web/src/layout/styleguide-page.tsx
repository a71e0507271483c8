import { Styleguide } from '@motriforge/ui/styleguide.tsx';
import { useHead } from '../lib/head.ts';
import { t } from '../lib/i18n.ts';

export default function StyleguidePage() {
  useHead(() => ({ title: t('styleguide.title') }));
  return <Styleguide />;
}
