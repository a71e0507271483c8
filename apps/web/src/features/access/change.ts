import { toast } from '@motriforge/ui/toast.tsx';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { accessKey, type Gift, give, take } from './queries.ts';

type Direction = 'give' | 'take';
const opposite = { give: 'take', take: 'give' } as const;

/** Gives and takes at once, and offers the way back. */
export function useChange() {
  const client = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);

  async function send(direction: Direction, gift: Gift, name: string): Promise<boolean> {
    setBusy(true);
    try {
      await { give, take }[direction](gift);
      await client.invalidateQueries({ queryKey: accessKey });
      return true;
    } catch (error) {
      const { code, message } = viewOf(error);
      toast({
        kind: 'bad',
        // The one thing that stands against a change here has words of its own in every language.
        message: t('access.unchanged', { name, why: code === 'CONFLICT' ? t('access.notFromYourself') : message }),
      });
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function change(direction: Direction, gift: Gift, name: string): Promise<boolean> {
    if (isBusy() || !(await send(direction, gift, name))) return false;
    toast({
      message: t(direction === 'give' ? 'access.given' : 'access.taken', { name }),
      action: { label: t('undo'), run: () => void send(opposite[direction], gift, name) },
    });
    return true;
  }

  return { isBusy, change };
}
