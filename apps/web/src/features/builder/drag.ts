import { createSignal, onCleanup } from 'solid-js';

/** Where something would go if it were let go of now. */
export type Target =
  | { kind: 'block'; beforeBlockId: string | null }
  | { kind: 'line'; blockId: string; beforeLineId: string | null };

interface Gap {
  y: number;
  target: Target;
}

const enough = 4;
const edge = 72;
const step = 10;

/** Dragging a line by its handle, with a finger or a mouse. Lists say where rows are by `data-block` and `data-line`. */
export function createDrag(options: { list: () => HTMLElement; onDrop: (lineId: string, target: Target) => void }) {
  const [dragged, setDragged] = createSignal<string | null>(null);
  const [target, setTarget] = createSignal<Target | null>(null);
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());

  function begin(event: PointerEvent, lineId: string): void {
    if (event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    const from = event.clientY;
    let y = from;
    let frame = 0;
    // Neither a click nor a text selection is meant.
    handle.setPointerCapture(event.pointerId);
    const follow = () => {
      if (dragged() !== null) {
        if (y < edge) scrollBy(0, -step);
        else if (y > innerHeight - edge) scrollBy(0, step);
        setTarget(nearest(gapsIn(options.list()), y));
      }
      frame = requestAnimationFrame(follow);
    };
    const move = (moved: PointerEvent) => {
      y = moved.clientY;
      if (Math.abs(y - from) > enough) setDragged(lineId);
    };
    const end = (ended: PointerEvent) => {
      stop?.();
      const [line, place] = [dragged(), target()];
      setDragged(null);
      setTarget(null);
      if (ended.type === 'pointerup' && line !== null && place) options.onDrop(line, place);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
    frame = requestAnimationFrame(follow);
    stop = () => {
      cancelAnimationFrame(frame);
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
    };
  }

  return { begin, dragged, target };
}

/** Between blocks, and between the lines of a block that has several. */
function gapsIn(list: HTMLElement): Gap[] {
  const blocks = [...list.querySelectorAll<HTMLElement>('[data-block]')];
  const gaps: Gap[] = [];
  for (const block of blocks) {
    const blockId = block.dataset.block ?? '';
    const { top, bottom } = block.getBoundingClientRect();
    gaps.push({ y: top, target: { kind: 'block', beforeBlockId: blockId } });
    if (block === blocks.at(-1)) gaps.push({ y: bottom, target: { kind: 'block', beforeBlockId: null } });
    const lines = [...block.querySelectorAll<HTMLElement>('[data-line]')];
    if (lines.length < 2) continue;
    for (const line of lines) {
      const beforeLineId = line.dataset.line ?? '';
      gaps.push({ y: line.getBoundingClientRect().top, target: { kind: 'line', blockId, beforeLineId } });
    }
    const end = lines.at(-1)?.getBoundingClientRect().bottom ?? bottom;
    gaps.push({ y: end - enough, target: { kind: 'line', blockId, beforeLineId: null } });
  }
  return gaps;
}

const nearest = (gaps: readonly Gap[], y: number): Target | null =>
  gaps.toSorted((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0]?.target ?? null;
