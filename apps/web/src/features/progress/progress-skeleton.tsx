import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './progress-page.module.css';

export function ProgressSkeleton() {
  return (
    <div class={styles.page}>
      <p class="visually-hidden" role="status">
        {t('loading')}
      </p>
      <Skeleton shape="block" class={styles.wide} />
      <Skeleton shape="block" />
      <Skeleton shape="row" count={4} />
    </div>
  );
}
