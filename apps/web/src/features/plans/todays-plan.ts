import type { Today } from '@motriforge/shared/contracts/programs';
import { addDays, dayIn } from '@motriforge/shared/day';
import { createSignal } from 'solid-js';
import { locale } from '../../lib/i18n.ts';
import { ownKey } from '../../lib/own.ts';
import { preference } from '../../lib/preferences.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';

/** As many days are kept for a room without a network. */
const daysKept = 4;

/** What is planned, kept on the device. */
const [days, setDays] = createSignal<readonly Today[]>([], {
  // What says the same leaves what is being typed on the screen alone.
  equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});
let asked = 0;

export const todayHere = (): string => dayIn(Date.now(), preference('timeZone'));

/** What is planned for today, as far as this device knows. Tracks. */
export const todaysPlan = (): Today | undefined => days().find(({ day }) => day === todayHere());

/** Shows what the device has, and asks for what is new. */
export async function learnPlan(): Promise<void> {
  const person = me();
  if (!person) return;
  asked += 1;
  const mine = asked;
  const speech = locale();
  const key = ownKey(person.id, `plan.${speech}`);
  try {
    setDays(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    // A browser that keeps nothing asks again.
  }
  try {
    const first = todayHere();
    const wanted = Array.from({ length: daysKept }, (_, at) => addDays(first, at));
    const learnt = await call(({ programs }) =>
      Promise.all(wanted.map((day) => programs.today.query({ day, locale: speech }))),
    );
    // Whoever asked last knows what was changed meanwhile.
    if (mine !== asked || me()?.id !== person.id) return;
    setDays(learnt);
    localStorage.setItem(key, JSON.stringify(learnt));
  } catch {
    // What the device has goes on serving.
  }
}
