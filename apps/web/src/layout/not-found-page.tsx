import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { useHead } from '../lib/head.ts';
import { t } from '../lib/i18n.ts';

export default function NotFoundPage() {
  useHead(() => ({ title: t('notFound.title') }));
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <LinkButton href="/library" kind="primary">
        {t('notFound.library')}
      </LinkButton>
    </>
  );
}
