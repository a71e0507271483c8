import type { DraftGrowth, DraftPlace, ProgramDraft } from '../contracts/program-drafts.ts';
import { newId } from '../ids.ts';
import { mostWeeks } from './words.ts';

/** A day of a program: both are counted from 0. */
export interface DayAt {
  week: number;
  day: number;
}

type Week = ProgramDraft['weeks'][number];
export type Edit = (draft: ProgramDraft) => ProgramDraft;

const mostADay = 8;
export const daysInWeek = 7;

export const emptyWeek = (): Week => ({ id: newId(), days: Array.from({ length: daysInWeek }, () => []) });

/** The same days, which can be changed by themselves. */
const copyOf = (week: Week): Week => ({
  id: newId(),
  days: week.days.map((places) => places.map((place) => ({ ...place, id: newId() }))),
});

export const emptyDraft = (title: string): ProgramDraft => ({
  title,
  description: '',
  category: 'GENERAL',
  difficulty: null,
  weeks: [emptyWeek()],
  growth: [],
});

const withWeeks = (draft: ProgramDraft, weeks: Week[]): ProgramDraft =>
  weeks.length >= 1 && weeks.length <= mostWeeks ? { ...draft, weeks } : draft;

export const addWeek: Edit = (draft) => withWeeks(draft, [...draft.weeks, emptyWeek()]);

export const removeWeek =
  (at: number): Edit =>
  (draft) =>
    withWeeks(
      draft,
      draft.weeks.filter((_, week) => week !== at),
    );

/** A copy right behind a week. */
export const repeatWeek =
  (at: number): Edit =>
  (draft) => {
    const week = draft.weeks[at];
    return week ? withWeeks(draft, draft.weeks.toSpliced(at + 1, 0, copyOf(week))) : draft;
  };

/** All weeks behind one become as it is. */
export const copyToFollowing =
  (at: number): Edit =>
  (draft) => {
    const source = draft.weeks[at];
    if (!source) return draft;
    return withWeeks(
      draft,
      draft.weeks.map((week, index) => (index > at ? { ...copyOf(source), id: week.id } : week)),
    );
  };

const withDay = (draft: ProgramDraft, { week, day }: DayAt, change: (places: DraftPlace[]) => DraftPlace[]) => ({
  ...draft,
  weeks: draft.weeks.map((one, at) =>
    at === week ? { ...one, days: one.days.map((places, index) => (index === day ? change(places) : places)) } : one,
  ),
});

const placesAt = ({ weeks }: ProgramDraft, { week, day }: DayAt): DraftPlace[] | undefined => weeks[week]?.days[day];

export const addWorkout =
  (at: DayAt, workoutId: string): Edit =>
  (draft) =>
    (placesAt(draft, at)?.length ?? mostADay) < mostADay
      ? withDay(draft, at, (places) => [...places, { id: newId(), workoutId, isOptional: false }])
      : draft;

export const removePlace =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    weeks: draft.weeks.map((week) => ({
      ...week,
      days: week.days.map((places) => places.filter((place) => place.id !== id)),
    })),
  });

export const toggleOptional =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    weeks: draft.weeks.map((week) => ({
      ...week,
      days: week.days.map((places) =>
        places.map((place) => (place.id === id ? { ...place, isOptional: !place.isOptional } : place)),
      ),
    })),
  });

export function find({ weeks }: ProgramDraft, id: string): (DayAt & { index: number; place: DraftPlace }) | null {
  for (const [week, { days }] of weeks.entries()) {
    for (const [day, places] of days.entries()) {
      const index = places.findIndex((place) => place.id === id);
      const place = places[index];
      if (place) return { week, day, index, place };
    }
  }
  return null;
}

/** To the end of another day. */
export const moveTo =
  (id: string, to: DayAt): Edit =>
  (draft) => {
    const from = find(draft, id);
    const there = placesAt(draft, to);
    if (!from || !there || (from.week === to.week && from.day === to.day) || there.length >= mostADay) return draft;
    return withDay(removePlace(id)(draft), to, (places) => [...places, from.place]);
  };

/** By days over the ends of weeks, from the first to the last. */
export const moveBy =
  (id: string, days: number): Edit =>
  (draft) => {
    const from = find(draft, id);
    if (!from) return draft;
    const number = from.week * daysInWeek + from.day + days;
    if (number < 0 || number >= draft.weeks.length * daysInWeek) return draft;
    return moveTo(id, { week: Math.floor(number / daysInWeek), day: number % daysInWeek })(draft);
  };

/** Before the workout it comes after on its day. */
export const moveEarlier =
  (id: string): Edit =>
  (draft) => {
    const at = find(draft, id);
    if (!at || at.index === 0) return draft;
    return withDay(draft, at, (places) => places.toSpliced(at.index, 1).toSpliced(at.index - 1, 0, at.place));
  };

export const setGrowth =
  (growth: DraftGrowth): Edit =>
  (draft) => ({
    ...draft,
    growth: draft.growth.some(({ id }) => id === growth.id)
      ? draft.growth.map((one) => (one.id === growth.id ? growth : one))
      : [...draft.growth, growth],
  });

export const removeGrowth =
  (id: string): Edit =>
  (draft) => ({ ...draft, growth: draft.growth.filter((one) => one.id !== id) });

/** Every so many weeks are light, as far as a rule for all says so. */
export function lightEvery({ growth }: ProgramDraft): number | null {
  const rule = growth.find(({ exerciseIds, rule }) => exerciseIds.length === 0 && rule.kind === 'DELOAD')?.rule;
  return rule?.kind === 'DELOAD' ? (rule.parameters.everyWeeks ?? null) : null;
}

/** Makes a week light, and with it each that comes as many weeks later; or none, where it is one already. */
export const toggleLight =
  (week: number): Edit =>
  (draft) => {
    const growth = draft.growth.filter(
      ({ exerciseIds, rule }) => !(exerciseIds.length === 0 && rule.kind === 'DELOAD' && rule.parameters.everyWeeks),
    );
    const every = lightEvery(draft);
    if (every !== null && (week + 1) % every === 0) return { ...draft, growth };
    const parameters = { everyWeeks: week + 1, days: 7, loadPercent: 60, setsPercent: 60 };
    return { ...draft, growth: [...growth, { id: newId(), exerciseIds: [], rule: { kind: 'DELOAD', parameters } }] };
  };
