import { Skeleton } from '@motriforge/ui/skeleton.tsx';

/** What the shell shows before it knows which page it is. */
export function ShellSkeleton() {
  return <Skeleton shape="row" count={6} />;
}
