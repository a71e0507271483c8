import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './exercise-detail.module.css';
import { libraryAddress } from './library-address.ts';

export function ExerciseSkeleton() {
  return (
    <>
      <PageHeader title={t('loading')} back={{ href: libraryAddress(), label: t('library.title') }} />
      <div class={styles.page}>
        <div class={styles.side}>
          <Skeleton shape="block" class={styles.map} />
        </div>
        <Skeleton count={8} />
      </div>
    </>
  );
}
