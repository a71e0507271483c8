import { createSignal } from 'solid-js';
import { Badge } from './badge.tsx';
import { BodyThumb } from './body-thumb.tsx';
import { Button } from './button.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { CommandList } from './command-list.tsx';
import { DifficultyMark } from './difficulty-mark.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { Check } from './glyphs.tsx';
import { KeyHint } from './key-hint.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { Row, RowList } from './row-list.tsx';
import { Section } from './section.tsx';
import { Sheet } from './sheet.tsx';
import { Skeleton } from './skeleton.tsx';
import { SparkLine } from './spark-line.tsx';
import { Stat } from './stat.tsx';
import styles from './styleguide.module.css';
import { Tabs } from './tabs.tsx';
import { toast } from './toast.tsx';

const commands = [
  { id: 'today', label: 'Go to Today', group: 'Go', keys: ['G', 'T'] },
  { id: 'library', label: 'Go to Library', group: 'Go', keys: ['G', 'L'] },
  { id: 'start', label: 'Start a session', group: 'Do', hint: 'Lower body, week 3' },
  { id: 'theme', label: 'Use the dark theme', group: 'Do' },
];

export function PartSamples() {
  const [sheet, setSheet] = createSignal(false);
  const [palette, setPalette] = createSignal(false);
  const [tab, setTab] = createSignal<'how' | 'muscles' | 'history'>('how');
  return (
    <>
      <Section title="Rows">
        <RowList>
          <Row
            href="#bench"
            title="Bench press"
            meta={<>Barbell, bench</>}
            leading={<BodyThumb primary={['chest']} secondary={['triceps', 'front-delts']} />}
            trailing={<DifficultyMark level={2} label="Intermediate" hideLabel />}
          />
          <Row
            href="#deficit"
            current
            title="Single-leg deficit Romanian deadlift with contralateral dumbbell"
            meta="Dumbbells, plate"
            leading={<BodyThumb primary={['hamstrings', 'glutes']} secondary={['lower-back']} />}
            trailing={<DifficultyMark level={3} label="Advanced" hideLabel />}
          />
          <Row
            href="#curl"
            title={<span lang="th">งอแขนยกดัมเบลแบบค้อน</span>}
            meta={<span lang="th">ดัมเบล</span>}
            leading={<BodyThumb primary={['biceps']} secondary={['forearms']} />}
            trailing={<DifficultyMark level={1} label="Beginner" hideLabel />}
          />
          <Row title="Wednesday" meta="Rest, or a walk" trailing="42 min" />
        </RowList>
      </Section>
      <Section title="Numbers">
        <div class={styles.stack}>
          <div class={styles.stats}>
            <Stat
              label="Squat, best of the month"
              value="142.5"
              unit="kg"
              size="large"
              note="Up 12.5 kg since August"
            />
            <Stat label="Sessions" value={11} unit="of 12" />
            <Stat label="Time under the bar" value="6:48" unit="h" />
            <div>
              <Stat label="Resting pulse" value={54} unit="bpm" />
              <SparkLine
                label="Resting pulse fell from 61 to 54 in ten weeks"
                values={[61, 60, 60, 58, null, null, 57, 58, 55, 54]}
              />
            </div>
          </div>
          <ProgressBar class={styles.wide} label="Lower body" value={3} max={5} text="3 of 5 exercises" />
        </div>
      </Section>
      <Section title="Marks">
        <div class={styles.line}>
          <Badge>Draft</Badge>
          <Badge kind="ember">Now</Badge>
          <Badge kind="good" icon={<Check />}>
            Done
          </Badge>
          <Badge kind="careful">Due on Friday</Badge>
          <Badge kind="bad">Missed</Badge>
          <DifficultyMark level={1} label="Beginner" />
          <DifficultyMark level={2} label="Intermediate" />
          <DifficultyMark level={3} label="Advanced" />
          <KeyHint keys={['Ctrl', 'K']} />
        </div>
      </Section>
      <Section title="Tabs">
        <Tabs
          label="Exercise"
          tabs={[
            { value: 'how', label: 'How to', content: () => <p>Set your feet under your hips.</p> },
            { value: 'muscles', label: 'Muscles', content: () => <p>Quadriceps and glutes do most of it.</p> },
            { value: 'history', label: 'History', content: () => <p>Nothing yet.</p> },
          ]}
          value={tab()}
          onChange={setTab}
        />
      </Section>
      <Section title="What floats">
        <div class={styles.line}>
          <Button onClick={() => setSheet(true)}>Open a sheet</Button>
          <Button onClick={() => setPalette(true)}>Open the palette</Button>
          <Button
            onClick={() =>
              toast({
                message: 'Set 3 removed.',
                action: { label: 'Undo', run: () => toast({ message: 'Set 3 is back.' }) },
              })
            }
          >
            Remove a set
          </Button>
          <Button onClick={() => toast({ message: 'That did not save. What you typed is still here.', kind: 'bad' })}>
            Fail
          </Button>
        </div>
        <Sheet
          open={sheet()}
          onClose={() => setSheet(false)}
          title="Swap this exercise"
          closeLabel="Close"
          footer={
            <Button kind="primary" onClick={() => setSheet(false)}>
              Swap
            </Button>
          }
        >
          <RowList>
            <Row onPress={() => setSheet(false)} title="Goblet squat" meta="Kinder to the lower back" />
            <Row onPress={() => setSheet(false)} title="Split squat" meta="Half the load, the same work" />
            <Row onPress={() => setSheet(false)} title="Leg press" meta="When balance is the limit" />
          </RowList>
        </Sheet>
        <CommandDialog
          open={palette()}
          onClose={() => setPalette(false)}
          label="Commands"
          placeholder="Where to?"
          emptyText="Nothing by that name."
          commands={commands}
          onChoose={(command) => toast({ message: command.label })}
        />
      </Section>
      <Section title="Command list">
        <CommandList
          label="Commands"
          placeholder="Where to?"
          emptyText="Nothing by that name."
          commands={commands}
          onChoose={(command) => toast({ message: command.label })}
        />
      </Section>
      <Section title="Loading, empty, wrong">
        <div class={styles.form}>
          <Skeleton shape="row" count={3} />
          <div class={styles.stack}>
            <Skeleton class={styles.wide} shape="text" />
            <Skeleton class={styles.wide} shape="block" />
          </div>
          <EmptyState
            title="No sessions yet"
            action={<Button kind="primary">Start your first session</Button>}
            example={
              <RowList>
                <Row title="Lower body" meta="Monday, 5 exercises" trailing="48 min" />
                <Row title="Push" meta="Wednesday, 6 exercises" trailing="52 min" />
              </RowList>
            }
          >
            They will show up here with the time they took and what got heavier.
          </EmptyState>
          <ErrorState
            title="The library did not load"
            message="Your own sessions are on this phone and safe."
            onRetry={() => {}}
            retryLabel="Try again"
            requestId="8f1c2ab4d97e"
            requestIdLabel="Request"
            copyLabel="Copy"
            copiedLabel="Copied"
          />
        </div>
      </Section>
    </>
  );
}
