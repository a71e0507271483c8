import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as access from '../schema/access.ts';
import * as activity from '../schema/activity.ts';
import * as activityHistory from '../schema/activity-history.ts';
import * as activityNotifications from '../schema/activity-notifications.ts';
import * as appointments from '../schema/appointments.ts';
import * as audit from '../schema/audit.ts';
import * as calendarFeeds from '../schema/calendar-feeds.ts';
import * as coaching from '../schema/coaching.ts';
import * as deliveries from '../schema/deliveries.ts';
import * as enums from '../schema/enums.ts';
import * as equipment from '../schema/equipment.ts';
import * as errorAnalytics from '../schema/error-analytics.ts';
import * as errorHandling from '../schema/error-handling.ts';
import * as errors from '../schema/errors.ts';
import * as events from '../schema/events.ts';
import * as exerciseLinks from '../schema/exercise-links.ts';
import * as exerciseSearch from '../schema/exercise-search.ts';
import * as exercises from '../schema/exercises.ts';
import * as favoriteHistory from '../schema/favorite-history.ts';
import * as favorites from '../schema/favorites.ts';
import * as goals from '../schema/goals.ts';
import * as groups from '../schema/groups.ts';
import * as gyms from '../schema/gyms.ts';
import * as health from '../schema/health.ts';
import * as identity from '../schema/identity.ts';
import * as imports from '../schema/imports.ts';
import * as institutionRights from '../schema/institution-rights.ts';
import * as institutions from '../schema/institutions.ts';
import * as invoices from '../schema/invoices.ts';
import * as media from '../schema/media.ts';
import * as mind from '../schema/mind.ts';
import * as muscles from '../schema/muscles.ts';
import * as notificationPreferences from '../schema/notification-preferences.ts';
import * as notifications from '../schema/notifications.ts';
import * as nutrition from '../schema/nutrition.ts';
import * as operations from '../schema/operations.ts';
import * as ownership from '../schema/ownership.ts';
import * as payments from '../schema/payments.ts';
import * as planWords from '../schema/plan-words.ts';
import * as privacy from '../schema/privacy.ts';
import * as profiles from '../schema/profiles.ts';
import * as programAssignments from '../schema/program-assignments.ts';
import * as programSchedules from '../schema/program-schedules.ts';
import * as programs from '../schema/programs.ts';
import * as progression from '../schema/progression.ts';
import * as ratingModeration from '../schema/rating-moderation.ts';
import * as ratingSummaries from '../schema/rating-summaries.ts';
import * as ratings from '../schema/ratings.ts';
import * as records from '../schema/records.ts';
import * as rollups from '../schema/rollups.ts';
import * as sessionCards from '../schema/session-cards.ts';
import * as settingHistory from '../schema/setting-history.ts';
import * as settings from '../schema/settings.ts';
import * as signIn from '../schema/sign-in.ts';
import * as subscriptions from '../schema/subscriptions.ts';
import * as sync from '../schema/sync.ts';
import * as training from '../schema/training.ts';
import * as trainingRollups from '../schema/training-rollups.ts';
import * as webhooks from '../schema/webhooks.ts';
import * as workoutLinks from '../schema/workout-links.ts';
import * as workoutTempo from '../schema/workout-tempo.ts';
import * as workoutVersions from '../schema/workout-versions.ts';
import * as workouts from '../schema/workouts.ts';
import * as yoga from '../schema/yoga.ts';

/** Every table there is, by its name. A test fails when a file of the schema is missing. */
export const tables: ReadonlyMap<string, SQLiteTable> = new Map(
  [
    access,
    activityHistory,
    activityNotifications,
    activity,
    appointments,
    audit,
    calendarFeeds,
    coaching,
    deliveries,
    enums,
    equipment,
    errorAnalytics,
    errorHandling,
    errors,
    events,
    exerciseLinks,
    exerciseSearch,
    exercises,
    favoriteHistory,
    favorites,
    goals,
    groups,
    gyms,
    health,
    identity,
    imports,
    institutionRights,
    institutions,
    invoices,
    media,
    mind,
    muscles,
    notificationPreferences,
    notifications,
    nutrition,
    operations,
    ownership,
    payments,
    planWords,
    privacy,
    profiles,
    programAssignments,
    programSchedules,
    programs,
    progression,
    ratingModeration,
    ratingSummaries,
    ratings,
    records,
    rollups,
    sessionCards,
    settingHistory,
    settings,
    signIn,
    subscriptions,
    sync,
    trainingRollups,
    training,
    webhooks,
    workoutLinks,
    workoutTempo,
    workoutVersions,
    workouts,
    yoga,
  ]
    .flatMap((file) => Object.values<unknown>(file))
    .filter((value) => is(value, SQLiteTable))
    .map((table) => [getTableName(table), table]),
);
