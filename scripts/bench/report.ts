import { bold, dim, say } from '../lib/steps.ts';
import type { RouteResult } from './measure-routes.ts';
import { lineOfText, type PageLoad } from './page-load.ts';
import type { PageSize } from './sizes.ts';

export interface Report {
  at: string;
  machine: { node: string; cores: number; loadBefore: number };
  rounds: number;
  seconds: number;
  connections: number;
  /** How many answers a second of /health: of the database, which shows what the generator can, and of the edge. */
  ceilings?: { generator: number; edge: number };
  routes: RouteResult[];
  workerGzip?: number;
  sizes: PageSize[];
  pages: PageLoad[];
}

/** A figure and what it must not be past. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  bar?: { least: number } | { most: number };
}

export function figuresOf(report: Report): Figure[] {
  return [
    ...report.routes.flatMap(routeFigures),
    ...(report.workerGzip === undefined
      ? []
      : [{ what: 'worker, gzip', value: report.workerGzip / 1000, unit: 'kB', bar: { most: 400 } }]),
    ...report.sizes.flatMap(({ page, js, css, html }) => [
      { what: `${page}: script, brotli`, value: js / 1000, unit: 'kB', bar: { most: 50 } },
      { what: `${page}: style, brotli`, value: css / 1000, unit: 'kB', bar: { most: 10 } },
      { what: `${page}: page, brotli`, value: html / 1000, unit: 'kB' },
    ]),
    ...report.pages.flatMap(pageFigures),
  ];
}

function routeFigures({
  route,
  leastOfBare,
  real,
  ofBare,
  ofDirect,
  alone,
  sustainedPerSecond,
}: RouteResult): Figure[] {
  return [
    { what: `${route}: answers`, value: real.perSecond, unit: '/s' },
    { what: `${route}: p50`, value: real.p50, unit: 'ms' },
    { what: `${route}: p99`, value: real.p99, unit: 'ms' },
    { what: `${route}: trips`, value: real.trips, unit: '', bar: { most: 1 } },
    {
      what: `${route}: of bare`,
      value: ofBare,
      unit: '×',
      ...(leastOfBare === undefined ? {} : { bar: { least: leastOfBare } }),
    },
    { what: `${route}: of the database`, value: ofDirect, unit: '×' },
    { what: `${route}: p50 alone`, value: alone.once, unit: 'ms' },
    { what: `${route}: bare p50 alone`, value: alone.bareOnce, unit: 'ms' },
    { what: `${route}: p50 at ten times`, value: alone.ratio, unit: '×', bar: { most: 1.15 } },
    ...(sustainedPerSecond === undefined
      ? []
      : [{ what: `${route}: with subscribers`, value: sustainedPerSecond, unit: '/s' }]),
  ];
}

function pageFigures({ page, fcp, fastestFcp, lcp, blocking, cls }: PageLoad): Figure[] {
  if (page === lineOfText) return [{ what: `${page}: first paint`, value: fcp, unit: 'ms' }];
  const isLanding = page === 'landing';
  return [
    { what: `${page}: first paint`, value: fcp, unit: 'ms', ...(isLanding ? { bar: { most: 450 } } : {}) },
    { what: `${page}: fastest first paint`, value: fastestFcp, unit: 'ms' },
    { what: `${page}: largest paint`, value: lcp, unit: 'ms', ...(isLanding ? {} : { bar: { most: 900 } }) },
    { what: `${page}: blocking time`, value: blocking, unit: 'ms', bar: { most: 100 } },
    { what: `${page}: layout shift`, value: cls, unit: '' },
  ];
}

export function holds({ value, bar }: Figure): boolean | undefined {
  if (bar === undefined) return undefined;
  // What could not be measured is not a number, and holds nothing.
  return 'least' in bar ? value >= bar.least : value <= bar.most;
}

export function printReport(report: Report, figures: readonly Figure[]): void {
  say(`\n${bold('figure'.padEnd(30))}${bold('value'.padStart(12))}${bold('bar'.padStart(14))}`);
  let group = '';
  for (const figure of figures) {
    const [name = ''] = figure.what.split(/[:,]/);
    if (group !== '' && name !== group) say();
    group = name;
    const held = holds(figure);
    const mark = held === undefined ? ' ' : held ? '✓' : '✗';
    say(
      `${figure.what.padEnd(30)}${`${shown(figure.value)} ${figure.unit}`.trimEnd().padStart(12)}${barOf(figure).padStart(14)} ${mark}`,
    );
  }
  const judged = figures.filter((figure) => holds(figure) !== undefined);
  const kept = judged.filter((figure) => holds(figure));
  say(`\n${kept.length} of ${judged.length} bars held.`);
  if (report.ceilings) {
    const { generator, edge } = report.ceilings;
    say(dim(`Ceilings, in answers of /health a second: generator ${shown(generator)}, edge ${shown(edge)}.`));
  }
  say(dim(`Load of the machine before: ${report.machine.loadBefore.toFixed(1)} on ${report.machine.cores} cores.`));
}

function barOf({ bar, unit }: Figure): string {
  if (bar === undefined) return '';
  return `${'least' in bar ? `≥ ${bar.least}` : `≤ ${bar.most}`} ${unit}`.trimEnd();
}

function shown(value: number): string {
  if (Number.isNaN(value)) return '—';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value < 10 ? 2 : 1);
}
