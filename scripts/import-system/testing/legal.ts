import type { SystemName } from '../seed.ts';
import type { Legal } from './legal-form.ts';
import { motriforgeLegal } from './legal-motriforge.ts';
import type { Random } from './random.ts';
import type { SeedRow } from './seed-row.ts';

const email = (random: Random) => `p${random.whole(1, 1e9)}@example.com`;
const level = (random: Random) => random.pick(['beginner', 'Intermediate', 'ADVANCED']);
const url = (random: Random) => `https://files.example.com/${random.whole(1, 1e9)}.jpg`;
const ip = (random: Random) => `10.0.0.${random.whole(1, 254)}`;

const differing =
  (...columns: string[]) =>
  (row: SeedRow, before: readonly SeedRow[]) =>
    !before.some((other) => columns.every((column) => other[column] === row[column]));

const yoga: Legal = {
  columns: {
    email,
    'users.username': (random) => `name${random.whole(1, 1e9)}`,
    'users.role': (random) => random.pick(['user', 'coach', 'ADMIN']),
    'users.user_type': (random) => random.pick(['member', 'Guest of house', 'COACH']),
    'users.avatarurl': url,
    'users.firstname': (random) => `Mina ${random.whole(1, 99)}`,
    'users.lastname': (random) => `Sven ${random.whole(1, 99)}`,
    'yoga_poses.level': level,
    'yoga_poses.category': (random) => random.pick(['Standing', 'hip openers', 'YOGA']),
    fitness_level: level,
    flexibility_level: level,
    strength_level: level,
    injuries: () => ['knee', { area: 'wrist' }],
    goals: () => ['sleep'],
    'workout_session.rating': (random) => random.whole(1, 5),
  },
  tables: {
    yoga_flows(row) {
      if (row.numberofposes === null) row.numberofposes = 1;
    },
    pose_performance(row) {
      if (row.attempts === 0) row.last_attempted = null;
    },
    workout_session(row) {
      row.duration ??= 20;
    },
  },
  rows: {
    user_yoga_flows: differing('user_id', 'yoga_flow_id'),
    user_favorites: differing('user_id'),
    user_profile: differing('user_id'),
    user_progress: differing('user_id', 'date'),
    pose_performance: differing('user_id', 'pose_id'),
  },
};

const sorar: Legal = {
  columns: {
    email,
    gender: (random) => random.pick(['male', 'Female', 'other']),
    age: (random) => random.whole(16, 90),
    'user_profiles.name': (random) => `Mina ${random.whole(1, 99)}`,
    anxiety_freq: () => 'often',
    confidence: () => 'low',
    comm_style: () => 'direct',
    theme: () => 'dark',
    language: () => 'th',
    timezone: () => 'Asia/Bangkok',
    metric_type: () => 'sessions_completed',
    'user_goals.title': (random) => `Speak up ${random.whole(1, 99)}`,
    'user_goals.category': (random) => random.pick(['habit', 'Public speaking']),
    'user_goals.metadata': () => ({ why: 'work' }),
    progress_percentage: (random) => random.whole(0, 99),
    'user_goals.status': () => 'active',
    'journal_entries.title': (random) => `Day ${random.whole(1, 99)}`,
    'journal_entries.mood': () => 'calm',
    'chat_sessions.status': (random) => random.pick(['active', 'completed', 'abandoned']),
    scenario_id: (random) => random.pick(['raise', 'first-date']),
    sender: (random) => random.pick(['user', 'assistant', 'system']),
    audio_url: url,
    'chat_messages.feedback': () => ({ tone: 'warm' }),
    path: (random) => `/page/${random.whole(1, 9)}`,
  },
  tables: {
    user_goals(row) {
      if (row.completed_at !== null) Object.assign(row, { status: 'completed', progress_percentage: 100 });
    },
  },
  rows: { user_profiles: differing('user_id'), user_settings: differing('user_id') },
};

const tracker: Legal = {
  columns: {
    email,
    'users.username': (random) => `name${random.whole(1, 1e9)}`,
    'users.role': (random) => random.pick(['user', 'coach', 'admin']),
    full_name: (random) => `Mina Sven ${random.whole(1, 99)}`,
    profile_photo_url: url,
    photo_url: url,
    video_url: url,
    image_url: url,
    ip_address: ip,
    weight_lbs: (random) => random.decimal(120, 300),
    muscle_mass_lbs: (random) => random.decimal(40, 100),
    body_fat_percentage: (random) => random.decimal(8, 40),
    bmi: (random) => random.decimal(17, 40),
    waist_inches: (random) => random.decimal(20, 50),
    chest_inches: (random) => random.decimal(20, 50),
    arms_inches: (random) => random.decimal(8, 20),
    legs_inches: (random) => random.decimal(12, 40),
    resting_hr: (random) => random.whole(40, 100),
    blood_pressure: (random) => `${random.whole(100, 180)}/${random.whole(50, 95)}`,
    session_type: (random) => random.pick(['strength', 'Cardio', 'OTHER']),
    'exercise_definitions.name': (random) => `Lift ${random.whole(1, 1e9)}`,
    'exercise_definitions.category': (random) => random.pick(['strength', 'Olympic lifts']),
    difficulty_level: level,
    muscle_groups: (random) => random.pick([['Chest'], ['Quads', 'Glutes'], []]),
    equipment: (random) => random.pick([['Barbell'], ['Sled', 'Rope'], []]),
    sets: (random) => random.whole(1, 4),
    goal_type: (random) => random.pick(['weight', 'strength']),
    'user_goals.title': (random) => `Goal ${random.whole(1, 99)}`,
    target_unit: () => 'kg',
    'user_goals.status': (random) => random.pick(['active', 'paused', 'cancelled']),
    progress_percentage: (random) => random.decimal(0, 99),
    milestones: (random) => random.pick([['first', 'second'], [{ title: 'half', at: 5 }], []]),
    photo_type: (random) => random.pick(['front', 'side', 'BACK']),
    meal_type: (random) => random.pick(['breakfast', 'pre-workout']),
    recipe_name: (random) => `Soup ${random.whole(1, 99)}`,
    action: (random) => random.pick(['CREATE', 'login']),
    'app_config.key': (random) => `app.key.${random.whole(1, 1e9)}`,
    expires_at: () => '2030-01-01T00:00:00Z',
  },
  tables: {
    health_metrics(row) {
      if (row.weight_lbs === null) row.muscle_mass_lbs = null;
    },
    coaching_sessions(row, random) {
      row.duration_minutes = row.duration_minutes === null ? null : random.whole(20, 90);
    },
    user_goals(row) {
      if (row.completed_date !== null) Object.assign(row, { status: 'completed', progress_percentage: 100 });
      if (row.target_value === null) Object.assign(row, { target_unit: null, current_value: null });
      const [start = null, target = null] = [row.start_date, row.target_date];
      if (start !== null && target !== null && start > target)
        Object.assign(row, { start_date: target, target_date: start });
    },
    user_sessions(row) {
      if (row.is_active === true) Object.assign(row, { revoked_at: null, revocation_reason: null });
      else row.revoked_at ??= '2024-06-01T00:00:00.000Z';
    },
    exercise_logs(row) {
      row.sets ??= 2;
    },
  },
  rows: {
    health_metrics: differing('user_id', 'recorded_date'),
    exercise_logs: differing('workout_session', 'order_index'),
    coaching_sessions: (row) => row.user_id !== row.coach_id,
  },
};

const performedExercises = (random: Random) => ({
  exercises: [
    { name: 'Squat', type: 'weight_training', isBodyweight: false, sets: [set(random, 1), set(random, 2)] },
    {
      name: 'Running',
      type: 'cardio',
      sets: [{ setNumber: 1, distance: 5.2, duration: 27.5, pace: 5.29, calories: 416 }],
    },
    { name: 'Yoga Flow', type: 'flexibility', sets: [{ setNumber: 1, duration: 30, holdTime: 60 }] },
  ],
});
const set = (random: Random, setNumber: number) => ({
  setNumber,
  weight: random.decimal(20, 200, 1),
  reps: random.whole(1, 12),
  rest: random.whole(0, 180),
});

const management: Legal = {
  columns: {
    email,
    user_email: email,
    google_id: (random) => `g${random.whole(1, 1e9)}`,
    'users.name': (random) => `Mina Sven ${random.whole(1, 99)}`,
    avatar: url,
    video_url: url,
    thumbnail_url: url,
    date_of_birth: (random) => `19${random.whole(50, 99)}-05-06`,
    height: (random) => random.decimal(150, 200),
    'users.weight': (random) => random.decimal(50, 120),
    'body_weight_entries.weight': (random) => random.decimal(50, 120),
    bmi: (random) => random.decimal(17, 40),
    body_fat_percentage: (random) => random.decimal(8, 40),
    muscle_mass: (random) => random.decimal(20, 49),
    phone: () => '+66 81 234 5678',
    ip_address: ip,
    refresh_token: (random) => `r${random.whole(1, 1e9)}`,
    access_token: (random) => `a${random.whole(1, 1e9)}`,
    expires_at: () => '2030-01-01T00:00:00Z',
    rating: (random) => random.whole(1, 5),
    'workouts.exercises': performedExercises,
    'workouts.mood': () => 'fresh',
    'exercise_templates.exercises': performedExercises,
    'exercises.name': (random) => `Lift ${random.whole(1, 1e9)}`,
    'exercises.category': (random) => random.pick(['strength', 'Olympic lifts']),
    'exercises.metadata': () => ({ cardio: { targetHeartRate: 140 } }),
    muscle_groups: (random) => random.pick([['Chest'], ['Quads', 'Glutes'], []]),
    equipment: (random) => random.pick([['Barbell'], ['Sled', 'Rope'], []]),
    media: (random) => ({ images: [url(random)], videos: [url(random)] }),
    'notifications.resource_type': (random) => random.pick(['schedules', 'workouts']),
    'exercise_templates.name': (random) => `Plan ${random.whole(1, 1e9)}`,
    'exercise_templates.tags': (random) => random.pick([['quiet'], ['Leg day', 'HOME'], []]),
    'program_templates.name': (random) => `Program ${random.whole(1, 1e9)}`,
    'program_templates.goals': (random) => random.pick([['Lose weight'], ['Run', 'Sleep'], []]),
    weekly_plan: (random, _, rows) => [
      {
        days: [
          { day: 1, template_id: random.pick(rows.get('exercise_templates') ?? [])?.id ?? null },
          { day: 3, rest: true },
          { day: 4, notes: ['walk'] },
        ],
      },
    ],
    duration_weeks: (random) => random.whole(1, 52),
    language: () => 'th',
    'webhooks.url': () => 'https://hooks.example.com/x',
    'audit_logs.action': (random) => random.pick(['CREATE', 'LOGOUT']),
    'audit_logs.resource_type': () => 'schedules',
  },
  tables: {
    schedules(row, random) {
      const start = random.whole(6, 12);
      const length = random.whole(1, 8) * 15;
      const at = (minutes: number) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      Object.assign(row, { start_time: at(start * 60), end_time: at(start * 60 + length), duration: length });
    },
    notifications(row) {
      if (row.resource_type === null || row.resource_id === null)
        Object.assign(row, { resource_type: null, resource_id: null });
      row.is_read ??= false;
      if (row.is_read === false) row.read_at = null;
      else row.read_at ??= '2024-06-01T00:00:00.000Z';
    },
    trainee_programs(row) {
      if (row.program_id === null) row.current_week = null;
      if (row.end_date !== null && String(row.end_date) < String(row.start_date)) row.end_date = row.start_date ?? null;
    },
    api_rate_limits(row) {
      if (row.user_id === null) row.ip_address = '10.1.1.1';
    },
  },
  rows: {
    schedules: (row, before) =>
      row.trainee_id !== row.trainer_id &&
      !before.some((other) => other.trainer_id === row.trainer_id && other.date === row.date),
    workouts: (row) => row.trainee_id !== row.trainer_id,
    session_cards: (row) => row.trainee_id !== row.trainer_id,
    body_weight_entries: differing('trainee_id', 'date'),
    settings: differing('user_id'),
    api_rate_limits: differing('user_id', 'ip_address', 'endpoint', 'window_start'),
    trainee_programs: differing('trainee_id', 'program_id'),
  },
};

export const legalOf: Record<SystemName, Legal> = { yoga, sorar, tracker, management, motriforge: motriforgeLegal };
