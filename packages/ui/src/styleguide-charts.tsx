import { BarChart } from './bar-chart.tsx';
import { BarList } from './bar-list.tsx';
import { BodyHeat } from './body-heat.tsx';
import { HeatCalendar } from './heat-calendar.tsx';
import { LineChart } from './line-chart.tsx';
import { Section } from './section.tsx';
import styles from './styleguide.module.css';

const lifted = [100, 102.5, 102.5, 105, 95, 107.5, 110, null, null, null, null, 107.5, 110, 112.5];
const points = lifted.flatMap((value, week) =>
  value === null ? [] : [{ at: week * 7, value, name: `Week ${week + 1}` }],
);
const days = Array.from({ length: 53 * 7 }, (_, at) => {
  const level = at % 7 === 0 || at % 7 === 2 || at % 7 === 4 ? (at * 5) % 7 : 0;
  return { day: `day-${at}`, level, text: `Day ${at + 1}: ${level * 4} sets` };
});

export function ChartSamples() {
  return (
    <Section title="Charts">
      <div class={styles.stack}>
        <LineChart
          title="Squat up 12.5 kg in fourteen weeks"
          points={points}
          format={(value) => `${value} kg`}
          columns={['Week', 'Estimated 1RM']}
          gap={21}
        />
        <BarChart
          title="Most volume in week seven"
          points={points.map((point) => ({ ...point, value: point.value * 42 }))}
          format={(value) => `${value} kg`}
          columns={['Week', 'Volume']}
        />
        <HeatCalendar
          title="159 days of training in a year"
          days={days}
          months={['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov'].map((name, at) => ({ name, week: at * 9 }))}
          weekdays={['M', '', 'W', '', 'F', '', '']}
        />
        <BodyHeat label="Quads 14 hard sets, chest 9, lats 4" levels={{ quads: 4, chest: 3, lats: 1 }} />
        <BarList
          bars={[
            { name: 'Quads', value: 14, text: '14' },
            { name: 'Chest', value: 9, text: '9' },
          ]}
        />
      </div>
    </Section>
  );
}
