import type { Gym } from '@motriforge/shared/contracts/gyms';
import { Button } from '@motriforge/ui/button.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { Switch } from '@motriforge/ui/switch.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { EquipmentChips } from '../exercises/equipment-chips.tsx';
import { BarFields } from './bar-fields.tsx';
import { blankDraft, type Draft, draftOf, type Problems, readDraft } from './draft.ts';
import styles from './gym-sheet.module.css';
import { keepGym, removeGym } from './gyms.ts';
import { PlateFields } from './plate-fields.tsx';

/** What there is in a place one trains at. */
export function GymSheet(props: { gym?: Gym | undefined; onClose: () => void }) {
  const [draft, setDraft] = createStore<Draft>(props.gym ? draftOf(props.gym) : blankDraft());
  const [problems, setProblems] = createSignal<Problems & { name?: string; whole?: string }>({});
  const [isBusy, setBusy] = createSignal(false);

  const save = async () => {
    const read = readDraft(structuredClone(unwrap(draft)));
    const name = draft.name.trim() === '' ? { name: t('gyms.nameMissing') } : {};
    const found = { ...name, ...('problems' in read ? read.problems : {}) };
    setProblems(found);
    if (isBusy() || 'problems' in read || Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await keepGym(read.gym);
      toast({ message: t('gyms.saved', { name: read.gym.name }) });
      props.onClose();
    } catch (error) {
      setProblems(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };

  const remove = async (gym: Gym) => {
    try {
      await removeGym(gym.id);
      props.onClose();
      const putBack = () => void keepGym(gym).catch((error) => toast({ kind: 'bad', message: viewOf(error).message }));
      toast({ message: t('gyms.removed', { name: gym.name }), action: { label: t('undo'), run: putBack } });
    } catch (error) {
      setProblems(refusalOf(error));
    }
  };

  return (
    <Sheet
      open
      onClose={props.onClose}
      title={props.gym?.name ?? t('gyms.new')}
      closeLabel={t('close')}
      footer={
        <Button kind="primary" wide busy={isBusy()} onClick={() => void save()}>
          {t('gyms.save')}
        </Button>
      }
    >
      <div class={styles.form}>
        <Show when={problems().whole}>
          <p role="alert" class={styles.failure}>
            {problems().whole}
          </p>
        </Show>
        <TextField
          label={t('gyms.name')}
          hint={t('gyms.nameHint')}
          maxlength={60}
          autocomplete="off"
          value={draft.name}
          error={problems().name}
          onInput={(event) => setDraft('name', event.currentTarget.value)}
        />
        <Show when={!props.gym?.isDefault}>
          <Switch label={t('gyms.here')} checked={draft.isDefault} onChange={(on) => setDraft('isDefault', on)} />
        </Show>
        <Segmented
          label={t('gyms.unit')}
          options={[
            { value: 'KG', label: t('unit.kg') },
            { value: 'LBS', label: t('unit.lb') },
          ]}
          value={draft.massUnit}
          onChange={(massUnit) => setDraft({ massUnit })}
        />
        <BarFields draft={draft} problems={problems()} onChange={(bars) => setDraft({ bars })} />
        <PlateFields draft={draft} problems={problems()} onChange={(plates) => setDraft({ plates })} />
        <EquipmentChips
          label={t('gyms.equipment')}
          chosen={draft.equipment}
          onChange={(equipment) => setDraft({ equipment })}
        />
        <Show when={props.gym}>
          {(gym) => (
            <Button kind="quiet" onClick={() => void remove(structuredClone(unwrap(gym())))}>
              {t('gyms.remove', { name: gym().name })}
            </Button>
          )}
        </Show>
      </div>
    </Sheet>
  );
}

function refusalOf(error: unknown): { name?: string; whole?: string } {
  const paths = viewOf(error).fields.map(({ path }) => path);
  if (paths.includes('name')) return { name: t('gyms.nameTaken') };
  return { whole: t(paths.includes('bars') ? 'gyms.barsAlike' : 'gyms.failed') };
}
