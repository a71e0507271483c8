import { Switch } from '@motriforge/ui/switch.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, onMount } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { learnPushState, pushState, turnOffPush, turnOnPush } from './push.ts';

/** Whether this device is told something while the product is closed. */
export default function PushSwitch() {
  const [isBusy, setBusy] = createSignal(false);
  onMount(learnPushState);
  const turn = async (on: boolean) => {
    setBusy(true);
    try {
      if (on) await turnOnPush();
      else await turnOffPush();
    } catch (error) {
      toast({ kind: 'bad', message: viewOf(error).message });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Switch
      label={t('you.push')}
      hint={t(`you.push.${pushState()}`)}
      checked={pushState() === 'on'}
      disabled={isBusy() || pushState() === 'unsupported' || pushState() === 'refused'}
      onChange={turn}
    />
  );
}
