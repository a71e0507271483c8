import { createSignal, For, lazy } from 'solid-js';
import { Button, IconButton } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Chip } from './chip.tsx';
import { ChipGroup } from './chip-group.tsx';
import { FailureNote } from './failure-note.tsx';
import { Check, Close } from './glyphs.tsx';
import { LinkButton } from './link-button.tsx';
import { SearchField } from './search-field.tsx';
import { Section } from './section.tsx';
import { Segmented } from './segmented.tsx';
import { Select } from './select.tsx';
import styles from './styleguide.module.css';
import { Switch } from './switch.tsx';
import { TextArea, TextField } from './text-field.tsx';

const Combobox = lazy(async () => ({ default: (await import('./combobox.tsx')).Combobox }));
const Menu = lazy(async () => ({ default: (await import('./menu.tsx')).Menu }));

const equipment = ['Barbell', 'Dumbbells', 'Kettlebell', 'Cable', 'Bodyweight', 'Bands', 'Machine', 'Rings', 'Box'];

export function FormSamples() {
  const [on, setOn] = createSignal<string[]>(['Dumbbells']);
  const [query, setQuery] = createSignal('romanian');
  const [unit, setUnit] = createSignal<'kg' | 'lb'>('kg');
  const [coach, setCoach] = createSignal<string | null>(null);
  const toggle = (name: string, pressed: boolean) =>
    setOn((all) => (pressed ? [...all, name] : all.filter((one) => one !== name)));
  return (
    <>
      <Section title="What went wrong with a form">
        <FailureNote words="We could not save this. What you typed is still here." />
      </Section>
      <Section title="Buttons">
        <div class={styles.stack}>
          <div class={styles.line}>
            <Button kind="primary">Start session</Button>
            <Button>Edit</Button>
            <Button kind="quiet">Not now</Button>
            <Button kind="danger">Delete plan</Button>
            <LinkButton href="#library" icon={<Check />}>
              Open the library
            </LinkButton>
            <IconButton label="Close">
              <Close />
            </IconButton>
            <IconButton kind="plain" label="Done">
              <Check />
            </IconButton>
          </div>
          <div class={styles.line}>
            <Button kind="primary" busy>
              Start session
            </Button>
            <Button busy>Edit</Button>
            <Button disabled>Not yet</Button>
            <Button kind="primary" size="log" icon={<Check />}>
              Done
            </Button>
            <Menu
              label="More"
              kind="plain"
              items={[
                { label: 'Rename', onSelect: () => {} },
                { label: 'Copy to next week', onSelect: () => {} },
                { label: 'Share', onSelect: () => {}, disabled: true },
                { label: 'Delete', onSelect: () => {}, danger: true, apart: true },
              ]}
            >
              More
            </Menu>
          </div>
          <div class={styles.line} lang="th">
            <Button kind="primary">เริ่มฝึก</Button>
            <Button>แก้ไข</Button>
            <Button kind="quiet">ไว้ทีหลัง</Button>
          </div>
        </div>
      </Section>
      <Section title="Fields">
        <div class={styles.form}>
          <TextField label="Your name" placeholder="Anong Srisuwan" autocomplete="off" />
          <TextField
            label="Body weight"
            inputmode="decimal"
            value="72.4"
            after="kg"
            hint="In the morning, before breakfast."
          />
          <TextField
            label="Email"
            type="email"
            value="maria-fernanda@"
            error="This address is missing the part after the @."
          />
          <TextField label="Coach" value="Nobody yet" disabled />
          <Select label="Goal" hint="You can change this whenever you like.">
            <option>Get stronger</option>
            <option>Build muscle</option>
            <option>Move without pain after a long illness</option>
          </Select>
          <Combobox
            label="Coach"
            placeholder="Type a name"
            openLabel="Show coaches"
            emptyText="No coach by that name."
            options={[
              { value: '1', label: 'Anong Srisuwan', hint: 'Bangkok' },
              { value: '2', label: 'Konstantinos Papadopoulos-Hatzigeorgiou', hint: 'Thessaloniki' },
              { value: '3', label: 'Wiremu Parata', hint: 'Rotorua' },
            ]}
            value={coach()}
            onChange={setCoach}
          />
          <SearchField label="Search exercises" clearLabel="Clear" value={query()} onInput={setQuery} />
          <Segmented
            label="Unit"
            options={[
              { value: 'kg', label: 'Kilograms' },
              { value: 'lb', label: 'Pounds' },
            ]}
            value={unit()}
            onChange={setUnit}
          />
          <TextArea
            label="How did it feel?"
            value="Left knee a little stiff on the way up, gone after the second set."
          />
          <div lang="th">
            <TextField label="ชื่อของคุณ" placeholder="อนงค์ ศรีสุวรรณ" hint="ชื่อที่โค้ชจะเห็น" />
          </div>
          <div>
            <Checkbox label="Remember this phone" checked />
            <Checkbox label="Send me the week on Sunday" hint="One email, no more." />
            <Checkbox label="Not available here" disabled />
          </div>
          <div>
            <Switch label="Rest timer" checked hint="Starts when a set is done." />
            <Switch label="Sound" />
            <Switch label="Vibration" disabled />
          </div>
        </div>
      </Section>
      <Section title="Filters">
        <ChipGroup label="Equipment">
          <For each={equipment}>
            {(name, index) => (
              <Chip
                pressed={on().includes(name)}
                onPress={(pressed) => toggle(name, pressed)}
                count={index() < 3 ? 48 - index() * 7 : undefined}
              >
                {name}
              </Chip>
            )}
          </For>
        </ChipGroup>
      </Section>
    </>
  );
}
