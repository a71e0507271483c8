import type { createCaller } from '@motriforge/api/root';
import { exercises } from '@motriforge/content/exercises';
import { newId } from '@motriforge/shared/ids';

type Caller = ReturnType<typeof createCaller>;

/** What is measured: a procedure and the inputs it is called with, in turn. */
export interface Route {
  name: string;
  procedure: string;
  inputs: readonly object[];
  writes: boolean;
  /** The least share of a bare route's throughput that it must reach; undefined where nothing is promised. */
  leastOfBare: number | undefined;
  /** Calls the procedure without HTTP, to learn what it sends. */
  call(caller: Caller, input: object): Promise<unknown>;
}

const queries = [
  ...['squat', 'bench press', 'row', 'plank', 'biceps curl', 'pull-up', 'kettlebell swing', 'calf raise'],
  ...['shoulder press', 'hamstring stretch', 'glute bridge', 'สควอท'],
  // One slip each: a letter too few, too many, another or two swapped.
  ...['sqaut', 'deadlft', 'benhc press', 'lungee', 'pushdwon', 'kettelbell', 'hip thrsut', 'crnch'],
];

const filters = [
  { zone: 'quads' },
  { zone: 'chest', difficulty: 'beginner' },
  { equipment: 'barbell' },
  { equipment: 'dumbbell', zone: 'biceps' },
  { type: 'flexibility' },
  { difficulty: 'advanced', type: 'weight_training' },
];

// What a caller takes is checked by the procedure itself, as it is for whoever calls over HTTP.
const list: Route['call'] = (caller, input) =>
  caller.exercises.list(input as Parameters<Caller['exercises']['list']>[0]);

export const routes: readonly Route[] = [
  {
    name: 'list',
    procedure: 'exercises.list',
    inputs: [{ limit: 50 }],
    writes: false,
    leastOfBare: 0.6,
    call: list,
  },
  {
    name: 'search',
    procedure: 'exercises.list',
    // As many as the finder asks for: nearly every search fills them in the small library, too, so what grows is the library and not the answer.
    inputs: queries.map((query) => ({ query, limit: 6 })),
    writes: false,
    leastOfBare: undefined,
    call: list,
  },
  {
    name: 'filter',
    procedure: 'exercises.list',
    inputs: filters.map((filter) => ({ ...filter, limit: 24 })),
    writes: false,
    leastOfBare: undefined,
    call: list,
  },
  {
    name: 'get',
    procedure: 'exercises.get',
    inputs: exercises.filter((_, index) => index % 12 === 0).map(({ slug }) => ({ slug })),
    writes: false,
    leastOfBare: 0.6,
    call: (caller, input) => caller.exercises.get(input as Parameters<Caller['exercises']['get']>[0]),
  },
  {
    name: 'write',
    procedure: 'mind.joinWaitlist',
    inputs: [{ id: '{{0}}', email: '{{0}}@example.com' }],
    writes: true,
    leastOfBare: 0.5,
    call: (caller) => {
      const id = newId();
      return caller.mind.joinWaitlist({ id, email: `${id}@example.com` });
    },
  },
];
