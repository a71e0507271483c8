import type { ProgramCard } from '@motriforge/shared/contracts/programs';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { programMeta } from './program-meta.ts';
import { useProgramsOf } from './queries.ts';

/** The programs somebody made and the way to make one, before all others, and what others show them. */
export function OwnPrograms() {
  const own = useProgramsOf('OWN');
  const shared = useProgramsOf('SHARED');
  const cards = (list: typeof own) => (list.isSuccess ? list.data.items : []);
  return (
    <>
      <Section
        title={t('plans.own')}
        action={
          <LinkButton href="/programs/new" kind="quiet">
            {t('plans.makeProgram')}
          </LinkButton>
        }
      >
        <Programs cards={cards(own)} />
      </Section>
      <Show when={cards(shared).length > 0}>
        <Section title={t('plans.programsFromOthers')}>
          <Programs cards={cards(shared)} />
        </Section>
      </Show>
    </>
  );
}

function Programs(props: { cards: readonly ProgramCard[] }) {
  return (
    <Show when={props.cards.length > 0}>
      <RowList>
        <For each={props.cards}>
          {(program) => <Row title={program.title} meta={programMeta(program)} href={`/programs/${program.slug}`} />}
        </For>
      </RowList>
    </Show>
  );
}
