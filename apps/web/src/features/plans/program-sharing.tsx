import type { ProgramPage } from '@motriforge/shared/contracts/programs';
import type { PlanVisibility } from '@motriforge/shared/plan-visibility';
import { useQueryClient } from '@tanstack/solid-query';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { Sharing } from '../builder/sharing.tsx';

/** Who sees a program, and whom its owner asked to look at it. Its workouts are seen as part of it. */
export default function ProgramSharing(props: { program: ProgramPage; visibility: PlanVisibility }) {
  const client = useQueryClient();
  return (
    <Sharing
      resourceType="PROGRAM"
      resourceId={props.program.id}
      visibility={props.visibility}
      isPublished={props.program.weeks > 0}
      note={props.visibility === 'PRIVATE' ? undefined : t('builder.programWorkouts')}
      onShow={async (visibility) => {
        await call(({ programs }) => programs.show.mutate({ id: props.program.id, visibility }));
        await client.invalidateQueries({ queryKey: ['programs'] });
      }}
    />
  );
}
