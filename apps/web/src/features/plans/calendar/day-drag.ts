import { createSignal, onCleanup } from 'solid-js';

export interface Drag<Thing> {
  thing: Thing;
  /** The place it would be put down at: what `data-place` of the nearest element says. */
  over: string | null;
}

/** As far as a finger trembles. */
const slop = 6;

/** Takes a thing along with a pointer, be it a finger, a pen or a mouse, until it is put down somewhere. */
export function createDrag<Thing>(onDrop: (thing: Thing, place: string) => void) {
  const [drag, setDrag] = createSignal<Drag<Thing> | null>(null);
  let stop = () => {};
  onCleanup(() => stop());

  const start = (thing: Thing, event: PointerEvent) => {
    if (event.button !== 0) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    stop = () => {
      leaving.abort();
      setDrag(null);
    };
    const placeAt = ({ clientX, clientY }: PointerEvent) =>
      document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')?.dataset.place ?? null;
    const isFar = ({ clientX, clientY }: PointerEvent) =>
      Math.hypot(clientX - event.clientX, clientY - event.clientY) > slop;
    addEventListener(
      'pointermove',
      (moved) => {
        if (drag() === null && !isFar(moved)) return;
        setDrag({ thing, over: placeAt(moved) });
      },
      { signal },
    );
    addEventListener(
      'pointerup',
      (up) => {
        const place = drag() && placeAt(up);
        stop();
        if (place) onDrop(thing, place);
      },
      { signal },
    );
    addEventListener('pointercancel', stop, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
  };
  return { drag, start };
}
