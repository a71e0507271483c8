import type { JSX } from 'solid-js';

type GlyphProps = JSX.SvgSVGAttributes<SVGSVGElement>;

const glyph = (path: string) => (props: GlyphProps) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    {...props}
  >
    <path d={path} />
  </svg>
);

/** The few marks the components need themselves; every other icon comes from the app. */
export const ChevronRight = glyph('m8 5 5 5-5 5');
export const ChevronLeft = glyph('m12 5-5 5 5 5');
export const ChevronDown = glyph('m5 8 5 5 5-5');
export const Close = glyph('m5 5 10 10M15 5 5 15');
export const Check = glyph('m4.5 10.5 4 4 7-9');
export const Search = glyph('M14 14l3.5 3.5M15.5 9a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z');
