import type { Value } from '../values.ts';

/** How a column that is no plain copy is read back: SQL that knows the row's id as ?1, and what its value was made of. */
export interface Export {
  sql: string;
  /** What the seed value is expected as; the value itself without it. */
  of?(value: Value): Value;
}

const upper = (value: Value): Value =>
  value === null
    ? null
    : String(value)
        .trim()
        .toUpperCase()
        .replaceAll(/[\s-]+/g, '_');
const lower = (value: Value): Value => (value === null ? null : String(value).trim().toLowerCase());
const times =
  (factor: number) =>
  (value: Value): Value =>
    value === null ? null : Number(value) * factor;
const sorted = (value: Value): Value =>
  value === null ? null : JSON.stringify((JSON.parse(String(value)) as unknown[]).map(String).sort());
const emptyAsNull = (value: Value): Value => (value === '[]' ? null : value);
const names = (value: Value): Value => emptyAsNull(sorted(value));
const texts = (value: Value): Value =>
  value === null ? null : emptyAsNull(JSON.stringify((JSON.parse(String(value)) as unknown[]).map(String)));
const url = (table: string, column: string, key = 'id') =>
  `select media.url from "${table}" as it join media on media.id = it."${column}" where it."${key}" = ?1`;
const roleType = 'select role.type from user_role join role on role.id = role_id where user_id = ?1';
const difficulty = (table: string) =>
  `select lower(level.name) from "${table}" as it join difficulty_level as level on level.id = it.difficulty_level_id where it.id = ?1`;
const exerciseCategory =
  'select category.name from exercise_category join category on category.id = category_id where exercise_id = ?1';
const categoryOf = (table: string, column: string) =>
  `select category.name from "${table}" as it join category on category.id = it."${column}" where it.id = ?1`;
const statusOf = (table: string) =>
  `select status.name from "${table}" as it join status on status.id = it.status_id where it.id = ?1`;
const isPublic = (table: string) =>
  `select visibility.name = 'PUBLIC' from "${table}" as it join visibility on visibility.id = it.visibility_id where it.id = ?1`;
const setting = (key: string) =>
  `select value from user_setting_value join setting on setting.id = setting_id
   where setting_key = '${key}' and user_id = (select user_id from user_settings where settings_id = ?1)`;
const asJson = (value: Value): Value => (value === null ? null : JSON.stringify(value));
const list = (from: string, column: string, order: string) =>
  `select nullif(json_group_array(${column}), '[]') from (select * from ${from} order by ${order})`;
const metric = (name: string) =>
  `select value from user_metric join metric on metric.id = metric_id where snapshot_id = ?1 and name = '${name}'`;
const site = (name: string) =>
  `select value_cm from body_measurement where health_checkin_id = ?1 and site = '${name}'`;
const firstSet = (column: string) =>
  `select "${column}" from exercise_set_log where exercise_log_id = ?1 order by set_number limit 1`;
const guidance = (kind: string) =>
  `select nullif(json_group_array(body), '[]') from (select body from exercise_guidance where exercise_id = ?1 and kind = '${kind}' order by order_index)`;
const exerciseMedia = (purpose: string) =>
  `select url from exercise_media join media on media.id = media_id where exercise_id = ?1 and purpose = '${purpose}'`;
const day = (value: Value): Value => (value === null ? null : new Date(Number(value)).toISOString().slice(0, 10));
const profile = (column: string) => `select "${column}" from user_profile where user_id = ?1`;
const muscles = list('exercise_muscle join muscle on muscle.id = muscle_id where exercise_id = ?1', 'name', 'name');
const equipment = list(
  'exercise_equipment as held join equipment on equipment.id = equipment_id where exercise_id = ?1',
  'equipment.name',
  'equipment.name',
)
  .replace('select *', 'select equipment.name')
  .replace('(equipment.name)', '(name)');

export const exports: Readonly<Record<string, Export>> = {
  'yoga.users.email': { sql: 'select email from user where id = ?1', of: lower },
  'yoga.users.avatarurl': { sql: url('user_profile', 'avatar_media_id', 'user_id') },
  'yoga.users.bio': { sql: profile('bio') },
  'yoga.users.tier': { sql: profile('tier') },
  'yoga.users.role': { sql: roleType, of: upper },
  'yoga.users.user_type': { sql: categoryOf('user', 'user_category_id'), of: (value) => upper(value) ?? 'MEMBER' },
  'yoga.yoga_flows.timelength': {
    sql: 'select estimated_duration_seconds from workout where id = ?1',
    of: (value) => Number(value ?? 0) * 60,
  },
  'yoga.yoga_flows.poselist': {
    sql: `select nullif(json_group_array(exercise_id), '[]') from (select exercise_id from exercise_instruction
      join workout_set as s on s.id = workout_set_id where workout_id = ?1 order by exercise_instruction.order_index)`,
    of: emptyAsNull,
  },
  'yoga.user_favorites.favorite_poses': { sql: favorites('EXERCISE'), of: emptyAsNull },
  'yoga.user_favorites.favorite_flows': { sql: favorites('WORKOUT'), of: emptyAsNull },
  'yoga.yoga_poses.category': { sql: exerciseCategory, of: upper },
  'yoga.yoga_poses.level': { sql: difficulty('exercise'), of: lower },
  'yoga.user_profile.fitness_level': { sql: 'select fitness_level from user_profile where id = ?1', of: upper },
  'yoga.user_profile.flexibility_level': { sql: 'select flexibility_level from user_profile where id = ?1', of: upper },
  'yoga.user_profile.strength_level': { sql: 'select strength_level from user_profile where id = ?1', of: upper },
  'yoga.user_yoga_flows.user_id': { sql: 'select user_id from user_ownership where id = ?1' },
  'yoga.user_yoga_flows.created_at': { sql: 'select created_at from user_ownership where id = ?1' },
  'yoga.workout_session.duration': { sql: 'select duration_seconds from workout_session where id = ?1', of: times(60) },
  'yoga.user_progress.strength_improvement': { sql: metric('STRENGTH_IMPROVEMENT') },
  'yoga.user_progress.flexibility_improve': { sql: metric('FLEXIBILITY_IMPROVEMENT') },
  'yoga.user_progress.sessions_completed': { sql: metric('SESSIONS_COMPLETED') },
  'yoga.user_progress.total_time': { sql: metric('TOTAL_TIME'), of: times(60) },

  'tracker.users.email': { sql: 'select email from user where id = ?1', of: lower },
  'tracker.users.role': { sql: roleType, of: upper },
  'tracker.users.full_name': { sql: profile('display_name') },
  'tracker.users.bio': { sql: profile('bio') },
  'tracker.users.profile_photo_url': { sql: url('user_profile', 'avatar_media_id', 'user_id') },
  'tracker.health_metrics.weight_lbs': {
    sql: 'select weight_kg from health_checkin where id = ?1',
    of: times(0.45359237),
  },
  'tracker.health_metrics.muscle_mass_lbs': {
    sql: 'select muscle_mass_kg from health_checkin where id = ?1',
    of: times(0.45359237),
  },
  'tracker.health_metrics.waist_inches': { sql: site('WAIST'), of: times(2.54) },
  'tracker.health_metrics.chest_inches': { sql: site('CHEST'), of: times(2.54) },
  'tracker.health_metrics.arms_inches': { sql: site('ARM'), of: times(2.54) },
  'tracker.health_metrics.legs_inches': { sql: site('LEG'), of: times(2.54) },
  'tracker.health_metrics.blood_pressure': {
    sql: "select blood_pressure_systolic || '/' || blood_pressure_diastolic from health_checkin where id = ?1",
  },
  'tracker.workout_sessions.session_type': { sql: 'select session_type from workout_session where id = ?1', of: upper },
  'tracker.workout_sessions.duration_minutes': {
    sql: 'select duration_seconds from workout_session where id = ?1',
    of: times(60),
  },
  'tracker.exercise_definitions.category': { sql: exerciseCategory, of: upper },
  'tracker.exercise_definitions.muscle_groups': { sql: muscles, of: names },
  'tracker.exercise_definitions.equipment': { sql: equipment, of: names },
  'tracker.exercise_definitions.difficulty_level': { sql: difficulty('exercise'), of: lower },
  'tracker.exercise_definitions.tips': {
    sql: "select body from exercise_guidance where exercise_id = ?1 and kind = 'tip'",
  },
  'tracker.exercise_definitions.video_url': { sql: exerciseMedia('VIDEO') },
  'tracker.exercise_definitions.image_url': { sql: exerciseMedia('IMAGE') },
  'tracker.exercise_definitions.description': {
    sql: 'select description from exercise where id = ?1',
    of: (value) => value ?? '',
  },
  'tracker.exercise_definitions.instructions': {
    sql: 'select instructions from exercise where id = ?1',
    of: (value) => value ?? '',
  },
  'tracker.exercise_logs.reps': { sql: firstSet('reps') },
  'tracker.exercise_logs.weight_lbs': { sql: firstSet('weight_kg'), of: times(0.45359237) },
  'tracker.exercise_logs.rest_seconds': { sql: firstSet('rest_seconds') },
  'tracker.exercise_logs.duration_seconds': { sql: firstSet('duration_seconds') },
  'tracker.exercise_logs.distance_miles': { sql: firstSet('distance_m'), of: times(1609.344) },
  'tracker.coaching_sessions.session_date': { sql: 'select session_date from coaching_session where id = ?1', of: day },
  'tracker.coaching_sessions.next_session_date': {
    sql: 'select next_session_date from coaching_session where id = ?1',
    of: day,
  },
  'tracker.coaching_sessions.completed': {
    sql: `select status.name = 'COMPLETED' from coaching_session as it join status on status.id = status_id where it.id = ?1`,
  },
  'tracker.coaching_sessions.user_rating': {
    sql: 'select user_rating from coaching_session where id = ?1',
    of: (value) => (value === null ? null : Math.ceil(Number(value) / 2)),
  },
  'tracker.user_goals.goal_type': { sql: categoryOf('goal', 'category_id'), of: upper },
  'tracker.user_goals.status': { sql: statusOf('goal'), of: upper },
  'tracker.user_goals.target_value': { sql: target('target_value') },
  'tracker.user_goals.current_value': { sql: target('current_value') },
  'tracker.user_goals.target_unit': {
    sql: `select symbol from subgoal join metric_goal on subgoal_id = subgoal.id join measurement_unit as u on u.id = unit_id
      where goal_id = ?1`,
  },
  'tracker.user_goals.completed_date': {
    sql: 'select completed_at from goal where id = ?1',
    of: (value) => (value === null ? null : Date.parse(String(value))),
  },
  'tracker.user_goals.milestones': {
    sql: `select nullif(json_group_array(coalesce(notes, title)), '[]') from (select * from subgoal where goal_id = ?1 and order_index > 0 order by order_index)`,
    of: (value) =>
      value === null
        ? null
        : emptyAsNull(
            JSON.stringify(
              (JSON.parse(String(value)) as unknown[]).map((one) =>
                typeof one === 'string' ? one : JSON.stringify(one),
              ),
            ),
          ),
  },
  'tracker.progress_photos.photo_url': { sql: url('progress_photo', 'media_id') },
  'tracker.progress_photos.photo_type': { sql: 'select photo_type from progress_photo where id = ?1', of: upper },
  'tracker.progress_photos.weight_lbs': {
    sql: 'select weight_kg from progress_photo where id = ?1',
    of: times(0.45359237),
  },
  'tracker.progress_photos.is_public': { sql: isPublic('progress_photo') },
  'tracker.meal_logs.meal_type': { sql: 'select meal_type from meal_log where id = ?1', of: upper },
  'tracker.meal_logs.water_oz': { sql: 'select water_ml from meal_log where id = ?1', of: times(29.5735295625) },
  'tracker.user_sessions.last_activity': {
    sql: 'select nullif(last_activity_at, created_at) from user_session where id = ?1',
  },
  'tracker.app_config.value': {
    sql: "select json_extract(value, '$') from system_setting_value where setting_id = ?1",
  },
  'tracker.app_config.updated_at': { sql: 'select updated_at from setting where id = ?1' },
  'tracker.audit_log.action': { sql: 'select action from audit_log where id = ?1', of: upper },
  'tracker.audit_log.table_name': {
    sql: 'select entity_type from audit_log where id = ?1',
    of: (value) => value ?? 'unknown',
  },

  'management.users.email': { sql: 'select email from user where id = ?1', of: lower },
  'management.users.role': { sql: roleType, of: upper },
  'management.users.google_id': {
    sql: "select provider_subject from user_identity where user_id = ?1 and provider = 'GOOGLE'",
  },
  'management.users.gender': { sql: profile('gender'), of: upper },
  'management.users.avatar': { sql: url('user_profile', 'avatar_media_id', 'user_id') },
  'management.workouts.duration': { sql: 'select duration_seconds from workout_session where id = ?1', of: times(60) },
  'management.workouts.exercises': {
    sql: `select json_group_array(json_object('name', exercise_name, 'sets', set_count, 'kg', (select sum(weight_kg) from exercise_set_log where exercise_log_id = log.id)))
      from (select * from exercise_log where workout_session_id = ?1 order by order_index) as log`,
    of: (value) =>
      JSON.stringify(
        (JSON.parse(String(value)) as { exercises: { name: string; sets: { weight?: number }[] }[] }).exercises.map(
          ({ name, sets }) => ({
            name,
            sets: sets.length,
            kg: sets.some(({ weight }) => weight !== undefined)
              ? sets.reduce((sum, { weight = 0 }) => sum + weight, 0)
              : null,
          }),
        ),
      ),
  },
  'management.exercises.type': { sql: 'select exercise_type from exercise where id = ?1' },
  'management.exercises.category': { sql: exerciseCategory, of: upper },
  'management.exercises.description': {
    sql: 'select description from exercise where id = ?1',
    of: (value) => value ?? '',
  },
  'management.exercises.muscle_groups': { sql: muscles, of: names },
  'management.exercises.equipment': { sql: equipment, of: names },
  'management.exercises.difficulty': { sql: difficulty('exercise'), of: lower },
  'management.exercises.instructions': { sql: guidance('step'), of: texts },
  'management.exercises.tips': { sql: guidance('tip'), of: texts },
  'management.exercises.warnings': { sql: guidance('warning'), of: texts },
  'management.exercises.video_url': { sql: exerciseMedia('VIDEO') },
  'management.exercises.thumbnail_url': { sql: exerciseMedia('THUMBNAIL') },
  'management.session_cards.media': {
    sql: `select nullif(json_group_array(url), '[]') from (select url from session_card_media join media on media.id = media_id where session_card_id = ?1 order by order_index)`,
    of: (value) => {
      if (value === null) return null;
      const { images, videos } = JSON.parse(String(value)) as { images: string[]; videos: string[] };
      return JSON.stringify([...images, ...videos]);
    },
  },
  'management.notifications.type': {
    sql: 'select t.name from notification as it join notification_type as t on t.id = notification_type_id where it.id = ?1',
    of: upper,
  },
  'management.notifications.resource_type': {
    sql: `select case resource_type when 'COACHING_SESSION' then 'schedules' when 'WORKOUT_SESSION' then 'workouts' end from notification where id = ?1`,
  },
  'management.notifications.is_read': { sql: 'select read_at is not null from notification where id = ?1' },
  'management.settings.theme': { sql: setting('ui.theme'), of: asJson },
  'management.settings.language': { sql: setting('ui.language'), of: asJson },
  'management.settings.notification_settings': { sql: setting('notifications.channels') },
  'management.settings.privacy_settings': { sql: setting('privacy.profile') },
  'management.settings.weight_unit': { sql: setting('units.weight'), of: asJson },
  'management.settings.distance_unit': { sql: setting('units.distance'), of: asJson },
  'management.schedules.status': { sql: statusOf('coaching_session'), of: upper },
  'management.audit_logs.user_email': { sql: 'select user_email from audit_log where id = ?1', of: lower },
  'management.exercise_templates.exercises': {
    sql: "select json_extract(snapshot_data, '$.exercises') from workout_version where workout_id = ?1",
  },
  'management.exercise_templates.tags': {
    sql: `select nullif(json_group_array(name), '[]') from (select name from workout_tag join tag on tag.id = tag_id where workout_id = ?1 order by name)`,
    of: (value) =>
      value === null ? null : emptyAsNull(JSON.stringify((JSON.parse(String(value)) as string[]).map(upper).sort())),
  },
  'management.exercise_templates.difficulty': { sql: difficulty('workout'), of: lower },
  'management.exercise_templates.duration_minutes': {
    sql: 'select estimated_duration_seconds from workout where id = ?1',
    of: (value) => Number(value ?? 0) * 60,
  },
  'management.exercise_templates.is_public': { sql: isPublic('workout'), of: (value) => value ?? 0 },
  'management.program_templates.description': {
    sql: 'select description from program where id = ?1',
    of: (value) => value ?? '',
  },
  'management.program_templates.duration_weeks': {
    sql: 'select schedule_length_days from program_schedule where program_id = ?1',
    of: times(7),
  },
  'management.program_templates.weekly_plan': {
    sql: 'select snapshot_data from program_version where program_id = ?1',
  },
  'management.program_templates.goals': {
    sql: `select nullif(json_group_array(title), '[]') from (select title from program_goal join goal on goal.id = goal_id where program_id = ?1 order by title)`,
    of: names,
  },
  'management.program_templates.difficulty': { sql: difficulty('program'), of: lower },
  'management.program_templates.is_public': { sql: isPublic('program'), of: (value) => value ?? 0 },
  'management.trainee_programs.current_week': {
    sql: 'select coalesce((select current_week from user_program_progress where user_program_id = ?1), 1)',
    of: (value) => value ?? 1,
  },
  'management.trainee_programs.status': { sql: statusOf('user_program'), of: (value) => upper(value) ?? 'ACTIVE' },

  'sorar.user_profiles.gender': { sql: 'select gender from user_profile where id = ?1', of: upper },
  'sorar.user_settings.theme': { sql: setting('ui.theme'), of: asJson },
  'sorar.user_settings.notifications': { sql: setting('notifications.channels') },
  'sorar.user_settings.language': { sql: setting('ui.language'), of: asJson },
  'sorar.user_settings.timezone': { sql: setting('locale.timezone'), of: asJson },
  'sorar.user_progress.metric_type': {
    sql: 'select name from user_metric as it join metric on metric.id = metric_id where it.id = ?1',
    of: upper,
  },
  'sorar.user_goals.category': { sql: categoryOf('goal', 'category_id'), of: upper },
  'sorar.user_goals.status': { sql: statusOf('goal'), of: upper },
  'sorar.journal_entries.is_private': {
    sql: "select visibility.name = 'PRIVATE' from journal_entry as it join visibility on visibility.id = visibility_id where it.id = ?1",
  },
  'sorar.chat_sessions.scenario_id': {
    sql: 'select code from chat_session as it join chat_scenario as s on s.id = scenario_id where it.id = ?1',
  },
  'sorar.chat_sessions.status': { sql: 'select status from chat_session where id = ?1', of: upper },
  'sorar.chat_messages.sender': { sql: 'select sender from chat_message where id = ?1', of: upper },
  'sorar.chat_messages.audio_url': { sql: url('chat_message', 'audio_media_id') },
  'sorar.waitlist.email': { sql: 'select email from waitlist_entry where id = ?1', of: lower },
};

function favorites(type: string): string {
  return `select nullif(json_group_array(resource_id), '[]') from (select resource_id from favorite_collection_item as i
    join favorite on favorite.id = favorite_id where collection_id = ?1 and resource_type = '${type}' order by item_order)`;
}

function target(column: string): string {
  return `select "${column}" from subgoal join metric_goal on subgoal_id = subgoal.id where goal_id = ?1`;
}
