import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { programMeta } from './program-meta.ts';
import { useOwnPrograms } from './queries.ts';

/** The programs somebody made, before all others, and the way to make one. */
export function OwnPrograms() {
  const list = useOwnPrograms();
  const programs = () => (list.isSuccess ? list.data.items : []);
  return (
    <Section
      title={t('plans.own')}
      action={
        <LinkButton href="/programs/new" kind="quiet">
          {t('plans.makeProgram')}
        </LinkButton>
      }
    >
      <Show when={programs().length > 0}>
        <RowList>
          <For each={programs()}>
            {(program) => <Row title={program.title} meta={programMeta(program)} href={`/programs/${program.slug}`} />}
          </For>
        </RowList>
      </Show>
    </Section>
  );
}
