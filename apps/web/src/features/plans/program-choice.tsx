import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createSignal, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { Choice, LevelSelect } from './choice.tsx';
import styles from './plans.module.css';
import { programMeta } from './program-meta.ts';
import { useProgramList } from './queries.ts';

const daysToChoose = [2, 3, 4, 5, 6];

export function ProgramChoice() {
  const [difficulty, setDifficulty] = createSignal<Difficulty>();
  const [daysPerWeek, setDays] = createSignal<number>();
  const list = useProgramList(() => {
    const level = difficulty();
    const days = daysPerWeek();
    return { whose: 'LIBRARY', ...(level && { difficulty: level }), ...(days && { daysPerWeek: days }) };
  });
  const programs = () => (list.isSuccess ? list.data.pages.flatMap(({ items }) => items) : []);
  return (
    <Section title={t('plans.programs')}>
      <div class={styles.filters}>
        <LevelSelect value={difficulty()} onChange={setDifficulty} />
        <Select
          label={t('plans.days')}
          value={String(daysPerWeek() ?? '')}
          onChange={({ currentTarget }) => setDays(Number(currentTarget.value) || undefined)}
        >
          <option value="">{t('plans.anyDays')}</option>
          <For each={daysToChoose}>{(days) => <option value={days}>{t('plans.daysAWeek', { days })}</option>}</For>
        </Select>
      </div>
      <Choice list={list} count={programs().length}>
        <RowList>
          <For each={programs()}>
            {(program) => <Row title={program.title} meta={programMeta(program)} href={`/programs/${program.slug}`} />}
          </For>
        </RowList>
      </Choice>
    </Section>
  );
}
