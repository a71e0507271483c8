PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `permission` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(255) NOT NULL,
	`description` text,
	`group_id` text,
	`actor` text NOT NULL,
	`resource` text(50) NOT NULL,
	`action` text(50) NOT NULL,
	`scope` text,
	`is_global` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `permission_group`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "permission_name_ck" CHECK(length("permission"."name") <= 255),
	CONSTRAINT "permission_actor_ck" CHECK("permission"."actor" in ('GUEST', 'USER', 'SYSTEM')),
	CONSTRAINT "permission_resource_ck" CHECK(length("permission"."resource") <= 50),
	CONSTRAINT "permission_action_ck" CHECK(length("permission"."action") <= 50),
	CONSTRAINT "permission_scope_ck" CHECK("permission"."scope" in ('OWN', 'INSTITUTION', 'PUBLIC', 'RESOURCE_ID', 'ALL')),
	CONSTRAINT "permission_is_global_ck" CHECK("permission"."is_global" in (0, 1)),
	CONSTRAINT "permission_resource_form_ck" CHECK("permission"."resource" glob '[A-Z]*' and "permission"."resource" not glob '*[^A-Z_]*'),
	CONSTRAINT "permission_action_form_ck" CHECK("permission"."action" glob '[A-Z]*' and "permission"."action" not glob '*[^A-Z_]*'),
	CONSTRAINT "permission_name_parts_ck" CHECK("permission"."name" = "permission"."actor" || '.' || "permission"."resource" || '.' || "permission"."action" || coalesce('.' || "permission"."scope", '')),
	CONSTRAINT "permission_global_ck" CHECK("permission"."is_global" = ("permission"."scope" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `permission_name_unique` ON `permission` (`name`);--> statement-breakpoint
CREATE INDEX `permission_group_idx` ON `permission` (`group_id`);--> statement-breakpoint
CREATE TABLE `permission_group` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(255) NOT NULL,
	`description` text,
	CONSTRAINT "permission_group_name_ck" CHECK(length("permission_group"."name") <= 255),
	CONSTRAINT "permission_group_name_said_ck" CHECK(length(trim("permission_group"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `permission_group_name_unique` ON `permission_group` (`name`);--> statement-breakpoint
CREATE TABLE `policy` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(255) NOT NULL,
	`description` text,
	CONSTRAINT "policy_name_ck" CHECK(length("policy"."name") <= 255),
	CONSTRAINT "policy_name_said_ck" CHECK(length(trim("policy"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `policy_name_unique` ON `policy` (`name`);--> statement-breakpoint
CREATE TABLE `policy_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`target_type` text NOT NULL,
	`target_id` text NOT NULL,
	`role_id` text,
	`permission_id` text,
	`assigned_at` integer NOT NULL,
	FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "policy_assignment_target_type_ck" CHECK("policy_assignment"."target_type" in ('ROLE', 'PERMISSION')),
	CONSTRAINT "policy_assignment_numbers_ck" CHECK(typeof("policy_assignment"."assigned_at") in ('null', 'integer')),
	CONSTRAINT "policy_assignment_role_ck" CHECK("policy_assignment"."role_id" is iif("policy_assignment"."target_type" = 'ROLE', "policy_assignment"."target_id", null)),
	CONSTRAINT "policy_assignment_permission_ck" CHECK("policy_assignment"."permission_id" is iif("policy_assignment"."target_type" = 'PERMISSION', "policy_assignment"."target_id", null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `policy_assignment_role_uq` ON `policy_assignment` (`role_id`,`policy_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `policy_assignment_permission_uq` ON `policy_assignment` (`permission_id`,`policy_id`);--> statement-breakpoint
CREATE INDEX `policy_assignment_policy_idx` ON `policy_assignment` (`policy_id`);--> statement-breakpoint
CREATE TABLE `role` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(255) NOT NULL,
	`type` text NOT NULL,
	`parent_role` text,
	FOREIGN KEY (`parent_role`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "role_name_ck" CHECK(length("role"."name") <= 255),
	CONSTRAINT "role_type_ck" CHECK("role"."type" in ('ADMIN', 'MANAGER', 'TRAINER', 'COACH', 'PHYSIOTHERAPIST', 'TRAINEE', 'USER', 'GUEST', 'SYSTEM')),
	CONSTRAINT "role_name_said_ck" CHECK(length(trim("role"."name")) > 0),
	CONSTRAINT "role_self_ck" CHECK("role"."id" <> "role"."parent_role")
);--> statement-breakpoint
CREATE UNIQUE INDEX `role_name_unique` ON `role` (`name`);--> statement-breakpoint
CREATE INDEX `role_parent_idx` ON `role` (`parent_role`);--> statement-breakpoint
CREATE TABLE `role_permission` (
	`role_id` text NOT NULL,
	`permission_id` text NOT NULL,
	`assigned_at` integer NOT NULL,
	PRIMARY KEY(`role_id`, `permission_id`),
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "role_permission_numbers_ck" CHECK(typeof("role_permission"."assigned_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `role_permission_permission_idx` ON `role_permission` (`permission_id`);--> statement-breakpoint
CREATE TABLE `user_permission` (
	`user_id` text NOT NULL,
	`permission_id` text NOT NULL,
	`updated_by` text,
	`is_active` integer DEFAULT true NOT NULL,
	`assigned_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `permission_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_permission_is_active_ck" CHECK("user_permission"."is_active" in (0, 1)),
	CONSTRAINT "user_permission_numbers_ck" CHECK(typeof("user_permission"."assigned_at") in ('null', 'integer') and typeof("user_permission"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `user_permission_permission_idx` ON `user_permission` (`permission_id`);--> statement-breakpoint
CREATE INDEX `user_permission_updated_by_idx` ON `user_permission` (`updated_by`);--> statement-breakpoint
CREATE TABLE `user_role` (
	`user_id` text NOT NULL,
	`role_id` text NOT NULL,
	`updated_by` text,
	`is_active` integer DEFAULT true NOT NULL,
	`assigned_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `role_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_role_is_active_ck" CHECK("user_role"."is_active" in (0, 1)),
	CONSTRAINT "user_role_numbers_ck" CHECK(typeof("user_role"."assigned_at") in ('null', 'integer') and typeof("user_role"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `user_role_role_idx` ON `user_role` (`role_id`);--> statement-breakpoint
CREATE INDEX `user_role_updated_by_idx` ON `user_role` (`updated_by`);--> statement-breakpoint
CREATE TABLE `activity_digest` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`digest_period` text NOT NULL,
	`digest_date` text NOT NULL,
	`time_zone` text(64) DEFAULT 'UTC' NOT NULL,
	`total_activities` integer DEFAULT 0 NOT NULL,
	`activity_summary` text NOT NULL,
	`achievements` text,
	`calculated_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_digest_digest_period_ck" CHECK("activity_digest"."digest_period" in ('DAILY', 'WEEKLY', 'MONTHLY')),
	CONSTRAINT "activity_digest_digest_date_ck" CHECK("activity_digest"."digest_date" is date("activity_digest"."digest_date")),
	CONSTRAINT "activity_digest_time_zone_ck" CHECK(length("activity_digest"."time_zone") <= 64),
	CONSTRAINT "activity_digest_activity_summary_ck" CHECK(json_valid("activity_digest"."activity_summary")),
	CONSTRAINT "activity_digest_achievements_ck" CHECK("activity_digest"."achievements" is null or json_valid("activity_digest"."achievements")),
	CONSTRAINT "activity_digest_numbers_ck" CHECK(typeof("activity_digest"."total_activities") in ('null', 'integer') and typeof("activity_digest"."calculated_at") in ('null', 'integer') and typeof("activity_digest"."sent_at") in ('null', 'integer')),
	CONSTRAINT "activity_digest_month_ck" CHECK("activity_digest"."digest_period" <> 'MONTHLY' or "activity_digest"."digest_date" glob '*-01'),
	CONSTRAINT "activity_digest_total_ck" CHECK(("activity_digest"."total_activities" is null or "activity_digest"."total_activities" >= 0)),
	CONSTRAINT "activity_digest_summary_ck" CHECK(json_type("activity_digest"."activity_summary") = 'object'),
	CONSTRAINT "activity_digest_achievements_list_ck" CHECK(json_type("activity_digest"."achievements") = 'array'),
	CONSTRAINT "activity_digest_time_zone_filled_ck" CHECK(length(trim("activity_digest"."time_zone")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_digest_uq` ON `activity_digest` (`user_id`,`digest_period`,`digest_date`);--> statement-breakpoint
CREATE INDEX `activity_digest_unsent_idx` ON `activity_digest` (`digest_period`,`digest_date`) WHERE "activity_digest"."sent_at" is null;--> statement-breakpoint
CREATE TABLE `activity_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`activity_count` integer DEFAULT 0 NOT NULL,
	`session_metadata` text,
	`session_start` integer NOT NULL,
	`session_end` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_session_session_metadata_ck" CHECK("activity_session"."session_metadata" is null or json_valid("activity_session"."session_metadata")),
	CONSTRAINT "activity_session_numbers_ck" CHECK(typeof("activity_session"."activity_count") in ('null', 'integer') and typeof("activity_session"."session_start") in ('null', 'integer') and typeof("activity_session"."session_end") in ('null', 'integer')),
	CONSTRAINT "activity_session_order_ck" CHECK("activity_session"."session_end" >= "activity_session"."session_start"),
	CONSTRAINT "activity_session_count_ck" CHECK(("activity_session"."activity_count" is null or "activity_session"."activity_count" >= 0))
);--> statement-breakpoint
CREATE INDEX `activity_session_user_idx` ON `activity_session` (`user_id`,`session_start`);--> statement-breakpoint
CREATE TABLE `activity_session_activity` (
	`activity_session_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`sequence_order` integer NOT NULL,
	PRIMARY KEY(`activity_session_id`, `activity_id`),
	FOREIGN KEY (`activity_session_id`) REFERENCES `activity_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_session_activity_numbers_ck" CHECK(typeof("activity_session_activity"."sequence_order") in ('null', 'integer')),
	CONSTRAINT "activity_session_activity_order_ck" CHECK(("activity_session_activity"."sequence_order" is null or "activity_session_activity"."sequence_order" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_session_activity_order_uq` ON `activity_session_activity` (`activity_session_id`,`sequence_order`);--> statement-breakpoint
CREATE INDEX `activity_session_activity_activity_idx` ON `activity_session_activity` (`activity_id`);--> statement-breakpoint
CREATE TABLE `activity_streak` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`activity_type_id` text NOT NULL,
	`current_count` integer DEFAULT 0 NOT NULL,
	`best_count` integer DEFAULT 0 NOT NULL,
	`streak_started_date` text,
	`last_activity_date` text,
	`is_active` integer DEFAULT true NOT NULL,
	`rest_weekdays` integer DEFAULT 0 NOT NULL,
	`time_zone` text(64) DEFAULT 'UTC' NOT NULL,
	`evaluated_on` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_type_id`) REFERENCES `activity_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "activity_streak_streak_started_date_ck" CHECK("activity_streak"."streak_started_date" is date("activity_streak"."streak_started_date")),
	CONSTRAINT "activity_streak_last_activity_date_ck" CHECK("activity_streak"."last_activity_date" is date("activity_streak"."last_activity_date")),
	CONSTRAINT "activity_streak_is_active_ck" CHECK("activity_streak"."is_active" in (0, 1)),
	CONSTRAINT "activity_streak_time_zone_ck" CHECK(length("activity_streak"."time_zone") <= 64),
	CONSTRAINT "activity_streak_evaluated_on_ck" CHECK("activity_streak"."evaluated_on" is date("activity_streak"."evaluated_on")),
	CONSTRAINT "activity_streak_numbers_ck" CHECK(typeof("activity_streak"."current_count") in ('null', 'integer') and typeof("activity_streak"."best_count") in ('null', 'integer') and typeof("activity_streak"."rest_weekdays") in ('null', 'integer')),
	CONSTRAINT "activity_streak_counts_ck" CHECK("activity_streak"."current_count" >= 0 and "activity_streak"."best_count" >= "activity_streak"."current_count"),
	CONSTRAINT "activity_streak_broken_ck" CHECK("activity_streak"."is_active" = 1 or "activity_streak"."current_count" = 0),
	CONSTRAINT "activity_streak_started_ck" CHECK(("activity_streak"."current_count" > 0) = ("activity_streak"."streak_started_date" is not null)),
	CONSTRAINT "activity_streak_last_ck" CHECK(("activity_streak"."best_count" > 0) = ("activity_streak"."last_activity_date" is not null)),
	CONSTRAINT "activity_streak_length_ck" CHECK("activity_streak"."current_count" <= julianday("activity_streak"."last_activity_date") - julianday("activity_streak"."streak_started_date") + 1),
	CONSTRAINT "activity_streak_rest_ck" CHECK("activity_streak"."rest_weekdays" between 0 and 126),
	CONSTRAINT "activity_streak_time_zone_filled_ck" CHECK(length(trim("activity_streak"."time_zone")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_streak_uq` ON `activity_streak` (`user_id`,`activity_type_id`);--> statement-breakpoint
CREATE INDEX `activity_streak_evaluated_idx` ON `activity_streak` (`evaluated_on`) WHERE "activity_streak"."is_active" = 1;--> statement-breakpoint
CREATE TABLE `activity_streak_rest` (
	`activity_streak_id` text NOT NULL,
	`rest_date` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`activity_streak_id`, `rest_date`),
	FOREIGN KEY (`activity_streak_id`) REFERENCES `activity_streak`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_streak_rest_rest_date_ck" CHECK("activity_streak_rest"."rest_date" is date("activity_streak_rest"."rest_date")),
	CONSTRAINT "activity_streak_rest_reason_ck" CHECK("activity_streak_rest"."reason" in ('PLANNED', 'INJURY', 'ILLNESS', 'TRAVEL', 'OTHER'))
);--> statement-breakpoint
CREATE TABLE `activity_notification` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`notification_type_id` text NOT NULL,
	`notification_id` text,
	`message` text NOT NULL,
	`is_read` integer DEFAULT false NOT NULL,
	`sent_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recipient_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`notification_id`) REFERENCES `notification`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "activity_notification_is_read_ck" CHECK("activity_notification"."is_read" in (0, 1)),
	CONSTRAINT "activity_notification_numbers_ck" CHECK(typeof("activity_notification"."sent_at") in ('null', 'integer') and typeof("activity_notification"."read_at") in ('null', 'integer')),
	CONSTRAINT "activity_notification_message_filled_ck" CHECK(length(trim("activity_notification"."message")) > 0),
	CONSTRAINT "activity_notification_read_ck" CHECK("activity_notification"."is_read" = ("activity_notification"."read_at" is not null)),
	CONSTRAINT "activity_notification_order_ck" CHECK("activity_notification"."read_at" >= "activity_notification"."sent_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_notification_uq` ON `activity_notification` (`activity_id`,`recipient_id`,`notification_type_id`);--> statement-breakpoint
CREATE INDEX `activity_notification_recipient_idx` ON `activity_notification` (`recipient_id`,`sent_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_notification_notification_uq` ON `activity_notification` (`notification_id`) WHERE "activity_notification"."notification_id" is not null;--> statement-breakpoint
CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`activity_type_id` text NOT NULL,
	`title` text(255) NOT NULL,
	`description` text,
	`resource_id` text,
	`resource_type` text,
	`metadata` text,
	`is_system_generated` integer DEFAULT false NOT NULL,
	`visibility_id` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`occurred_on` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_type_id`) REFERENCES `activity_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "activity_title_ck" CHECK(length("activity"."title") <= 255),
	CONSTRAINT "activity_resource_type_ck" CHECK("activity"."resource_type" in ('USER', 'WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION', 'GOAL', 'ACTIVITY', 'FAVORITE', 'FAVORITE_COLLECTION', 'RATING', 'ERROR', 'WORKOUT_SESSION', 'COACHING_SESSION', 'SESSION_CARD', 'JOURNAL_ENTRY', 'PROGRESS_PHOTO')),
	CONSTRAINT "activity_metadata_ck" CHECK("activity"."metadata" is null or json_valid("activity"."metadata")),
	CONSTRAINT "activity_is_system_generated_ck" CHECK("activity"."is_system_generated" in (0, 1)),
	CONSTRAINT "activity_occurred_on_ck" CHECK("activity"."occurred_on" is date("activity"."occurred_on")),
	CONSTRAINT "activity_numbers_ck" CHECK(typeof("activity"."occurred_at") in ('null', 'integer') and typeof("activity"."created_at") in ('null', 'integer') and typeof("activity"."updated_at") in ('null', 'integer')),
	CONSTRAINT "activity_title_filled_ck" CHECK(length(trim("activity"."title")) > 0),
	CONSTRAINT "activity_resource_ck" CHECK(("activity"."resource_id" is null) = ("activity"."resource_type" is null)),
	CONSTRAINT "activity_local_day_ck" CHECK("activity"."occurred_at" - 1000 * unixepoch("activity"."occurred_on") between -14 * 3600000 and 36 * 3600000)
);--> statement-breakpoint
CREATE INDEX `activity_user_idx` ON `activity` (`user_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `activity_user_type_idx` ON `activity` (`user_id`,`activity_type_id`,`occurred_on`);--> statement-breakpoint
CREATE INDEX `activity_resource_idx` ON `activity` (`resource_type`,`resource_id`) WHERE "activity"."resource_id" is not null;--> statement-breakpoint
CREATE INDEX `activity_visibility_idx` ON `activity` (`visibility_id`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `activity_category` (
	`activity_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`activity_id`, `category_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `activity_institution` (
	`activity_id` text NOT NULL,
	`institution_id` text NOT NULL,
	`involvement_type` text NOT NULL,
	PRIMARY KEY(`activity_id`, `institution_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_institution_involvement_type_ck" CHECK("activity_institution"."involvement_type" in ('CONTEXT', 'LOCATION', 'AUTHORITY'))
);--> statement-breakpoint
CREATE INDEX `activity_institution_institution_idx` ON `activity_institution` (`institution_id`,`activity_id`);--> statement-breakpoint
CREATE TABLE `activity_metric` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`value` real NOT NULL,
	`previous_value` real,
	`measured_at` integer NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "activity_metric_numbers_ck" CHECK(typeof("activity_metric"."value") in ('null', 'integer', 'real') and typeof("activity_metric"."previous_value") in ('null', 'integer', 'real') and typeof("activity_metric"."measured_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_metric_uq` ON `activity_metric` (`activity_id`,`metric_id`);--> statement-breakpoint
CREATE TABLE `activity_participant` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`user_id` text NOT NULL,
	`participation_type` text NOT NULL,
	`notes` text,
	`joined_at` integer NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_participant_participation_type_ck" CHECK("activity_participant"."participation_type" in ('ACTOR', 'OBSERVER', 'BENEFICIARY', 'ASSIGNEE')),
	CONSTRAINT "activity_participant_numbers_ck" CHECK(typeof("activity_participant"."joined_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_participant_uq` ON `activity_participant` (`activity_id`,`user_id`,`participation_type`);--> statement-breakpoint
CREATE INDEX `activity_participant_user_idx` ON `activity_participant` (`user_id`,`joined_at`);--> statement-breakpoint
CREATE TABLE `activity_tag` (
	`activity_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`activity_id`, `tag_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `activity_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`display_name` text(255) NOT NULL,
	`description` text,
	`is_trackable` integer DEFAULT true NOT NULL,
	`requires_resource` integer DEFAULT false NOT NULL,
	`streak_cadence` text DEFAULT 'DAILY' NOT NULL,
	CONSTRAINT "activity_type_display_name_ck" CHECK(length("activity_type"."display_name") <= 255),
	CONSTRAINT "activity_type_is_trackable_ck" CHECK("activity_type"."is_trackable" in (0, 1)),
	CONSTRAINT "activity_type_requires_resource_ck" CHECK("activity_type"."requires_resource" in (0, 1)),
	CONSTRAINT "activity_type_streak_cadence_ck" CHECK("activity_type"."streak_cadence" in ('DAILY', 'WEEKLY', 'SCHEDULED')),
	CONSTRAINT "activity_type_name_ck" CHECK("activity_type"."name" glob '[A-Z]*' and "activity_type"."name" not glob '*[^A-Z0-9_]*'),
	CONSTRAINT "activity_type_display_name_filled_ck" CHECK(length(trim("activity_type"."display_name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_type_name_unique` ON `activity_type` (`name`);--> statement-breakpoint
CREATE TABLE `user_activity` (
	`user_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `activity_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_activity_numbers_ck" CHECK(typeof("user_activity"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `user_activity_activity_idx` ON `user_activity` (`activity_id`);--> statement-breakpoint
CREATE TABLE `appointment_series` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text DEFAULT 'TRAINING' NOT NULL,
	`title` text(255) NOT NULL,
	`location` text(255),
	`recurrence_rule` text(255) NOT NULL,
	`time_zone` text(64) NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`start_time` text(5) NOT NULL,
	`duration_minutes` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`client_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "appointment_series_kind_ck" CHECK("appointment_series"."kind" in ('TRAINING', 'COACHING')),
	CONSTRAINT "appointment_series_title_ck" CHECK(length("appointment_series"."title") <= 255),
	CONSTRAINT "appointment_series_location_ck" CHECK(length("appointment_series"."location") <= 255),
	CONSTRAINT "appointment_series_recurrence_rule_ck" CHECK(length("appointment_series"."recurrence_rule") <= 255),
	CONSTRAINT "appointment_series_time_zone_ck" CHECK(length("appointment_series"."time_zone") <= 64),
	CONSTRAINT "appointment_series_starts_on_ck" CHECK("appointment_series"."starts_on" is date("appointment_series"."starts_on")),
	CONSTRAINT "appointment_series_ends_on_ck" CHECK("appointment_series"."ends_on" is date("appointment_series"."ends_on")),
	CONSTRAINT "appointment_series_start_time_ck" CHECK(length("appointment_series"."start_time") <= 5),
	CONSTRAINT "appointment_series_numbers_ck" CHECK(typeof("appointment_series"."duration_minutes") in ('null', 'integer') and typeof("appointment_series"."created_at") in ('null', 'integer') and typeof("appointment_series"."updated_at") in ('null', 'integer')),
	CONSTRAINT "appointment_series_self_ck" CHECK("appointment_series"."coach_id" <> "appointment_series"."client_id"),
	CONSTRAINT "appointment_series_title_filled_ck" CHECK(length(trim("appointment_series"."title")) > 0),
	CONSTRAINT "appointment_series_time_zone_filled_ck" CHECK(length(trim("appointment_series"."time_zone")) > 0),
	CONSTRAINT "appointment_series_rule_ck" CHECK("appointment_series"."recurrence_rule" glob 'FREQ=[A-Z]*'),
	CONSTRAINT "appointment_series_dates_ck" CHECK("appointment_series"."ends_on" >= "appointment_series"."starts_on"),
	CONSTRAINT "appointment_series_times_ck" CHECK(("appointment_series"."start_time" is null or ("appointment_series"."start_time" glob '[0-2][0-9]:[0-5][0-9]' and "appointment_series"."start_time" <= '24:00'))),
	CONSTRAINT "appointment_series_duration_range_ck" CHECK("appointment_series"."duration_minutes" between 1 and 1440)
);--> statement-breakpoint
CREATE INDEX `appointment_series_coach_idx` ON `appointment_series` (`coach_id`,`ends_on`);--> statement-breakpoint
CREATE INDEX `appointment_series_client_idx` ON `appointment_series` (`client_id`);--> statement-breakpoint
CREATE TABLE `coach_availability` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`start_time` text(5) NOT NULL,
	`end_time` text(5) NOT NULL,
	`time_zone` text(64) NOT NULL,
	`location` text(255),
	`valid_from` text NOT NULL,
	`valid_until` text,
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "coach_availability_start_time_ck" CHECK(length("coach_availability"."start_time") <= 5),
	CONSTRAINT "coach_availability_end_time_ck" CHECK(length("coach_availability"."end_time") <= 5),
	CONSTRAINT "coach_availability_time_zone_ck" CHECK(length("coach_availability"."time_zone") <= 64),
	CONSTRAINT "coach_availability_location_ck" CHECK(length("coach_availability"."location") <= 255),
	CONSTRAINT "coach_availability_valid_from_ck" CHECK("coach_availability"."valid_from" is date("coach_availability"."valid_from")),
	CONSTRAINT "coach_availability_valid_until_ck" CHECK("coach_availability"."valid_until" is date("coach_availability"."valid_until")),
	CONSTRAINT "coach_availability_numbers_ck" CHECK(typeof("coach_availability"."weekday") in ('null', 'integer')),
	CONSTRAINT "coach_availability_weekday_range_ck" CHECK("coach_availability"."weekday" between 1 and 7),
	CONSTRAINT "coach_availability_times_ck" CHECK(("coach_availability"."start_time" is null or ("coach_availability"."start_time" glob '[0-2][0-9]:[0-5][0-9]' and "coach_availability"."start_time" <= '24:00')) and ("coach_availability"."end_time" is null or ("coach_availability"."end_time" glob '[0-2][0-9]:[0-5][0-9]' and "coach_availability"."end_time" <= '24:00'))),
	CONSTRAINT "coach_availability_time_order_ck" CHECK("coach_availability"."end_time" > "coach_availability"."start_time"),
	CONSTRAINT "coach_availability_dates_ck" CHECK("coach_availability"."valid_until" >= "coach_availability"."valid_from"),
	CONSTRAINT "coach_availability_time_zone_filled_ck" CHECK(length(trim("coach_availability"."time_zone")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `coach_availability_uq` ON `coach_availability` (`coach_id`,`weekday`,`start_time`,`valid_from`);--> statement-breakpoint
CREATE TABLE `coach_availability_exception` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`is_available` integer DEFAULT false NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`reason` text(255),
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "coach_availability_exception_is_available_ck" CHECK("coach_availability_exception"."is_available" in (0, 1)),
	CONSTRAINT "coach_availability_exception_reason_ck" CHECK(length("coach_availability_exception"."reason") <= 255),
	CONSTRAINT "coach_availability_exception_numbers_ck" CHECK(typeof("coach_availability_exception"."starts_at") in ('null', 'integer') and typeof("coach_availability_exception"."ends_at") in ('null', 'integer')),
	CONSTRAINT "coach_availability_exception_order_ck" CHECK("coach_availability_exception"."ends_at" > "coach_availability_exception"."starts_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `coach_availability_exception_uq` ON `coach_availability_exception` (`coach_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `coaching_session` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`coach_id` text NOT NULL,
	`series_id` text,
	`kind` text DEFAULT 'TRAINING' NOT NULL,
	`title` text(255),
	`location` text(255),
	`notes` text,
	`session_date` text NOT NULL,
	`start_time` text(5),
	`end_time` text(5),
	`time_zone` text(64),
	`starts_at` integer,
	`ends_at` integer,
	`duration_minutes` integer,
	`status_id` text NOT NULL,
	`holds_time` integer DEFAULT true NOT NULL,
	`confirmed_at` integer,
	`completed_at` integer,
	`cancelled_at` integer,
	`cancelled_by` text,
	`cancellation_reason` text(255),
	`reminder_sent` integer DEFAULT false NOT NULL,
	`reminder_sent_at` integer,
	`sequence` integer DEFAULT 0 NOT NULL,
	`topics` text,
	`discussion_notes` text,
	`coach_feedback` text,
	`action_items` text,
	`next_session_date` text,
	`completion_notes` text,
	`user_rating` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`series_id`) REFERENCES `appointment_series`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`status_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`cancelled_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "coaching_session_kind_ck" CHECK("coaching_session"."kind" in ('TRAINING', 'COACHING')),
	CONSTRAINT "coaching_session_title_ck" CHECK(length("coaching_session"."title") <= 255),
	CONSTRAINT "coaching_session_location_ck" CHECK(length("coaching_session"."location") <= 255),
	CONSTRAINT "coaching_session_session_date_ck" CHECK("coaching_session"."session_date" is date("coaching_session"."session_date")),
	CONSTRAINT "coaching_session_start_time_ck" CHECK(length("coaching_session"."start_time") <= 5),
	CONSTRAINT "coaching_session_end_time_ck" CHECK(length("coaching_session"."end_time") <= 5),
	CONSTRAINT "coaching_session_time_zone_ck" CHECK(length("coaching_session"."time_zone") <= 64),
	CONSTRAINT "coaching_session_holds_time_ck" CHECK("coaching_session"."holds_time" in (0, 1)),
	CONSTRAINT "coaching_session_cancellation_reason_ck" CHECK(length("coaching_session"."cancellation_reason") <= 255),
	CONSTRAINT "coaching_session_reminder_sent_ck" CHECK("coaching_session"."reminder_sent" in (0, 1)),
	CONSTRAINT "coaching_session_topics_ck" CHECK("coaching_session"."topics" is null or json_valid("coaching_session"."topics")),
	CONSTRAINT "coaching_session_action_items_ck" CHECK("coaching_session"."action_items" is null or json_valid("coaching_session"."action_items")),
	CONSTRAINT "coaching_session_next_session_date_ck" CHECK("coaching_session"."next_session_date" is date("coaching_session"."next_session_date")),
	CONSTRAINT "coaching_session_numbers_ck" CHECK(typeof("coaching_session"."starts_at") in ('null', 'integer') and typeof("coaching_session"."ends_at") in ('null', 'integer') and typeof("coaching_session"."duration_minutes") in ('null', 'integer') and typeof("coaching_session"."confirmed_at") in ('null', 'integer') and typeof("coaching_session"."completed_at") in ('null', 'integer') and typeof("coaching_session"."cancelled_at") in ('null', 'integer') and typeof("coaching_session"."reminder_sent_at") in ('null', 'integer') and typeof("coaching_session"."sequence") in ('null', 'integer') and typeof("coaching_session"."user_rating") in ('null', 'integer') and typeof("coaching_session"."created_at") in ('null', 'integer') and typeof("coaching_session"."updated_at") in ('null', 'integer')),
	CONSTRAINT "coaching_session_self_ck" CHECK("coaching_session"."coach_id" <> "coaching_session"."client_id"),
	CONSTRAINT "coaching_session_appointment_ck" CHECK("coaching_session"."kind" <> 'TRAINING' or ("coaching_session"."title" is not null and "coaching_session"."start_time" is not null and "coaching_session"."end_time" is not null)),
	CONSTRAINT "coaching_session_title_filled_ck" CHECK(length(trim("coaching_session"."title")) > 0),
	CONSTRAINT "coaching_session_times_ck" CHECK(("coaching_session"."start_time" is null or ("coaching_session"."start_time" glob '[0-2][0-9]:[0-5][0-9]' and "coaching_session"."start_time" <= '24:00')) and ("coaching_session"."end_time" is null or ("coaching_session"."end_time" glob '[0-2][0-9]:[0-5][0-9]' and "coaching_session"."end_time" <= '24:00'))),
	CONSTRAINT "coaching_session_moment_ck" CHECK(("coaching_session"."start_time" is null) = ("coaching_session"."end_time" is null) and ("coaching_session"."start_time" is null) = ("coaching_session"."starts_at" is null) and ("coaching_session"."start_time" is null) = ("coaching_session"."ends_at" is null) and ("coaching_session"."start_time" is null) = ("coaching_session"."time_zone" is null)),
	CONSTRAINT "coaching_session_time_order_ck" CHECK("coaching_session"."end_time" > "coaching_session"."start_time"),
	CONSTRAINT "coaching_session_instant_order_ck" CHECK("coaching_session"."ends_at" - "coaching_session"."starts_at" between 1 and 86400000),
	CONSTRAINT "coaching_session_day_ck" CHECK("coaching_session"."starts_at" / 1000 between strftime('%s', "coaching_session"."session_date") - 50400 and strftime('%s', "coaching_session"."session_date") + 129600),
	CONSTRAINT "coaching_session_duration_ck" CHECK("coaching_session"."duration_minutes" between 1 and 1440 and ("coaching_session"."starts_at" is null or "coaching_session"."duration_minutes" * 60000 = "coaching_session"."ends_at" - "coaching_session"."starts_at")),
	CONSTRAINT "coaching_session_cancelled_ck" CHECK("coaching_session"."cancelled_at" is null or ("coaching_session"."holds_time" = 0 and "coaching_session"."completed_at" is null)),
	CONSTRAINT "coaching_session_cancellation_ck" CHECK("coaching_session"."cancelled_at" is not null or ("coaching_session"."cancelled_by" is null and "coaching_session"."cancellation_reason" is null)),
	CONSTRAINT "coaching_session_reminder_ck" CHECK("coaching_session"."reminder_sent_at" is null or "coaching_session"."reminder_sent" = 1),
	CONSTRAINT "coaching_session_lists_ck" CHECK(("coaching_session"."topics" is null or json_type("coaching_session"."topics") = 'array') and ("coaching_session"."action_items" is null or json_type("coaching_session"."action_items") = 'array')),
	CONSTRAINT "coaching_session_user_rating_range_ck" CHECK("coaching_session"."user_rating" between 1 and 5),
	CONSTRAINT "coaching_session_sequence_range_ck" CHECK("coaching_session"."sequence" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `coaching_session_slot_uq` ON `coaching_session` (`coach_id`,`starts_at`) WHERE "coaching_session"."holds_time" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `coaching_session_series_uq` ON `coaching_session` (`series_id`,`session_date`) WHERE "coaching_session"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX `coaching_session_client_idx` ON `coaching_session` (`client_id`,`session_date`);--> statement-breakpoint
CREATE INDEX `coaching_session_coach_idx` ON `coaching_session` (`coach_id`,`session_date`);--> statement-breakpoint
CREATE INDEX `coaching_session_reminder_idx` ON `coaching_session` (`starts_at`) WHERE "coaching_session"."reminder_sent" = 0 and "coaching_session"."holds_time" = 1;--> statement-breakpoint
CREATE INDEX `coaching_session_series_idx` ON `coaching_session` (`series_id`);--> statement-breakpoint
CREATE INDEX `coaching_session_cancelled_by_idx` ON `coaching_session` (`cancelled_by`);--> statement-breakpoint
CREATE TABLE `audit_export` (
	`id` text PRIMARY KEY NOT NULL,
	`requested_by` text NOT NULL,
	`export_start_date` text NOT NULL,
	`export_end_date` text NOT NULL,
	`export_filters` text,
	`export_format` text NOT NULL,
	`export_scope` text NOT NULL,
	`export_status` text DEFAULT 'REQUESTED' NOT NULL,
	`export_url` text,
	`failure_reason` text,
	`requested_at` integer NOT NULL,
	`completed_at` integer,
	`expires_at` integer,
	FOREIGN KEY (`requested_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "audit_export_export_start_date_ck" CHECK("audit_export"."export_start_date" is date("audit_export"."export_start_date")),
	CONSTRAINT "audit_export_export_end_date_ck" CHECK("audit_export"."export_end_date" is date("audit_export"."export_end_date")),
	CONSTRAINT "audit_export_export_filters_ck" CHECK("audit_export"."export_filters" is null or json_valid("audit_export"."export_filters")),
	CONSTRAINT "audit_export_export_format_ck" CHECK("audit_export"."export_format" in ('JSON', 'CSV', 'PDF')),
	CONSTRAINT "audit_export_export_scope_ck" CHECK("audit_export"."export_scope" in ('USER_ACTIVITY', 'SYSTEM_EVENTS', 'SECURITY_EVENTS', 'ALL')),
	CONSTRAINT "audit_export_export_status_ck" CHECK("audit_export"."export_status" in ('REQUESTED', 'PROCESSING', 'COMPLETED', 'FAILED')),
	CONSTRAINT "audit_export_numbers_ck" CHECK(typeof("audit_export"."requested_at") in ('null', 'integer') and typeof("audit_export"."completed_at") in ('null', 'integer') and typeof("audit_export"."expires_at") in ('null', 'integer')),
	CONSTRAINT "audit_export_period_ck" CHECK("audit_export"."export_end_date" >= "audit_export"."export_start_date"),
	CONSTRAINT "audit_export_done_ck" CHECK(("audit_export"."export_status" = 'COMPLETED') = ("audit_export"."completed_at" is not null)),
	CONSTRAINT "audit_export_link_ck" CHECK("audit_export"."export_url" is null or "audit_export"."export_status" = 'COMPLETED'),
	CONSTRAINT "audit_export_failure_ck" CHECK("audit_export"."failure_reason" is null or "audit_export"."export_status" = 'FAILED'),
	CONSTRAINT "audit_export_life_ck" CHECK("audit_export"."expires_at" > "audit_export"."requested_at")
);--> statement-breakpoint
CREATE INDEX `audit_export_requester_idx` ON `audit_export` (`requested_by`,`requested_at`);--> statement-breakpoint
CREATE INDEX `audit_export_expiry_idx` ON `audit_export` (`expires_at`) WHERE "audit_export"."export_url" is not null;--> statement-breakpoint
CREATE TABLE `audit_retention_policy` (
	`id` text PRIMARY KEY NOT NULL,
	`entity_type` text(100) NOT NULL,
	`action` text NOT NULL,
	`retention_days` integer NOT NULL,
	`compress_after_days` integer DEFAULT false NOT NULL,
	`compression_after_days` integer,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "audit_retention_policy_entity_type_ck" CHECK(length("audit_retention_policy"."entity_type") <= 100),
	CONSTRAINT "audit_retention_policy_action_ck" CHECK("audit_retention_policy"."action" in ('CREATE', 'UPDATE', 'DELETE', 'VIEW', 'EXPORT', 'LOGIN', 'LOGOUT')),
	CONSTRAINT "audit_retention_policy_compress_after_days_ck" CHECK("audit_retention_policy"."compress_after_days" in (0, 1)),
	CONSTRAINT "audit_retention_policy_is_active_ck" CHECK("audit_retention_policy"."is_active" in (0, 1)),
	CONSTRAINT "audit_retention_policy_numbers_ck" CHECK(typeof("audit_retention_policy"."retention_days") in ('null', 'integer') and typeof("audit_retention_policy"."compression_after_days") in ('null', 'integer') and typeof("audit_retention_policy"."created_at") in ('null', 'integer') and typeof("audit_retention_policy"."updated_at") in ('null', 'integer')),
	CONSTRAINT "audit_retention_policy_entity_ck" CHECK(length(trim("audit_retention_policy"."entity_type")) > 0),
	CONSTRAINT "audit_retention_policy_days_ck" CHECK("audit_retention_policy"."retention_days" > 0),
	CONSTRAINT "audit_retention_policy_compression_ck" CHECK("audit_retention_policy"."compress_after_days" = ("audit_retention_policy"."compression_after_days" is not null)),
	CONSTRAINT "audit_retention_policy_order_ck" CHECK("audit_retention_policy"."compression_after_days" > 0 and "audit_retention_policy"."compression_after_days" < "audit_retention_policy"."retention_days")
);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_retention_policy_uq` ON `audit_retention_policy` (`entity_type`,`action`);--> statement-breakpoint
CREATE TABLE `security_event` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`event_type` text NOT NULL,
	`severity` text NOT NULL,
	`ip_address` text(45) NOT NULL,
	`user_agent` text(500),
	`event_details` text NOT NULL,
	`requires_review` integer DEFAULT false NOT NULL,
	`reviewed_by` text,
	`reviewed_at` integer,
	`occurred_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reviewed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "security_event_event_type_ck" CHECK("security_event"."event_type" in ('FAILED_LOGIN', 'ACCOUNT_LOCKED', 'TOKEN_REUSED', 'RATE_LIMITED', 'SUSPICIOUS_ACTIVITY', 'PERMISSION_DENIED')),
	CONSTRAINT "security_event_severity_ck" CHECK("security_event"."severity" in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
	CONSTRAINT "security_event_ip_address_ck" CHECK(length("security_event"."ip_address") <= 45),
	CONSTRAINT "security_event_user_agent_ck" CHECK(length("security_event"."user_agent") <= 500),
	CONSTRAINT "security_event_event_details_ck" CHECK(json_valid("security_event"."event_details")),
	CONSTRAINT "security_event_requires_review_ck" CHECK("security_event"."requires_review" in (0, 1)),
	CONSTRAINT "security_event_numbers_ck" CHECK(typeof("security_event"."reviewed_at") in ('null', 'integer') and typeof("security_event"."occurred_at") in ('null', 'integer')),
	CONSTRAINT "security_event_object_ck" CHECK(json_type("security_event"."event_details") = 'object'),
	CONSTRAINT "security_event_review_ck" CHECK("security_event"."reviewed_by" is null or "security_event"."reviewed_at" is not null)
);--> statement-breakpoint
CREATE INDEX `security_event_user_idx` ON `security_event` (`user_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `security_event_address_idx` ON `security_event` (`ip_address`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `security_event_time_idx` ON `security_event` (`occurred_at`);--> statement-breakpoint
CREATE INDEX `security_event_open_idx` ON `security_event` (`occurred_at`) WHERE "security_event"."requires_review" = 1 and "security_event"."reviewed_at" is null;--> statement-breakpoint
CREATE INDEX `security_event_reviewer_idx` ON `security_event` (`reviewed_by`) WHERE "security_event"."reviewed_by" is not null;--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`content` text DEFAULT 'ALL' NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_fetched_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "calendar_feed_content_ck" CHECK("calendar_feed"."content" in ('ALL', 'APPOINTMENTS', 'TRAINING')),
	CONSTRAINT "calendar_feed_numbers_ck" CHECK(typeof("calendar_feed"."created_at") in ('null', 'integer') and typeof("calendar_feed"."last_fetched_at") in ('null', 'integer') and typeof("calendar_feed"."revoked_at") in ('null', 'integer')),
	CONSTRAINT "calendar_feed_secret_hash_ck" CHECK(length("calendar_feed"."secret_hash") = 64 and "calendar_feed"."secret_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "calendar_feed_times_ck" CHECK("calendar_feed"."revoked_at" >= "calendar_feed"."created_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_secret_hash_unique` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_live_uq` ON `calendar_feed` (`user_id`,`content`) WHERE "calendar_feed"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX `calendar_feed_user_idx` ON `calendar_feed` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `attention_item` (
	`id` text PRIMARY KEY NOT NULL,
	`relation_id` text NOT NULL,
	`reason` text NOT NULL,
	`occurrence` text(100) NOT NULL,
	`detail` text NOT NULL,
	`raised_at` integer NOT NULL,
	`snoozed_until` integer,
	`dismissed_at` integer,
	`resolved_at` integer,
	FOREIGN KEY (`relation_id`) REFERENCES `user_professional_customer_relation`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "attention_item_reason_ck" CHECK("attention_item"."reason" in ('SESSION_MISSED', 'ADHERENCE_DROPPED', 'PAIN_ROSE', 'SORENESS_ROSE', 'PROGRAM_ENDS')),
	CONSTRAINT "attention_item_occurrence_ck" CHECK(length("attention_item"."occurrence") <= 100),
	CONSTRAINT "attention_item_detail_ck" CHECK(json_valid("attention_item"."detail")),
	CONSTRAINT "attention_item_numbers_ck" CHECK(typeof("attention_item"."raised_at") in ('null', 'integer') and typeof("attention_item"."snoozed_until") in ('null', 'integer') and typeof("attention_item"."dismissed_at") in ('null', 'integer') and typeof("attention_item"."resolved_at") in ('null', 'integer')),
	CONSTRAINT "attention_item_occurrence_filled_ck" CHECK(length(trim("attention_item"."occurrence")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `attention_item_uq` ON `attention_item` (`relation_id`,`reason`,`occurrence`);--> statement-breakpoint
CREATE INDEX `attention_item_open_idx` ON `attention_item` (`relation_id`,`raised_at`) WHERE "attention_item"."dismissed_at" is null and "attention_item"."resolved_at" is null;--> statement-breakpoint
CREATE TABLE `client_note` (
	`id` text PRIMARY KEY NOT NULL,
	`relation_id` text NOT NULL,
	`body` text NOT NULL,
	`is_pinned` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`relation_id`) REFERENCES `user_professional_customer_relation`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "client_note_is_pinned_ck" CHECK("client_note"."is_pinned" in (0, 1)),
	CONSTRAINT "client_note_numbers_ck" CHECK(typeof("client_note"."created_at") in ('null', 'integer') and typeof("client_note"."updated_at") in ('null', 'integer')),
	CONSTRAINT "client_note_body_filled_ck" CHECK(length(trim("client_note"."body")) > 0)
);--> statement-breakpoint
CREATE INDEX `client_note_relation_idx` ON `client_note` (`relation_id`,`is_pinned`,`created_at`);--> statement-breakpoint
CREATE TABLE `coaching_consent` (
	`id` text PRIMARY KEY NOT NULL,
	`relation_id` text NOT NULL,
	`scope` text NOT NULL,
	`granted_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`relation_id`) REFERENCES `user_professional_customer_relation`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "coaching_consent_scope_ck" CHECK("coaching_consent"."scope" in ('PROFILE', 'PROGRAMS', 'TRAINING', 'GOALS', 'CHECKINS', 'INJURIES', 'NUTRITION', 'PHOTOS')),
	CONSTRAINT "coaching_consent_numbers_ck" CHECK(typeof("coaching_consent"."granted_at") in ('null', 'integer') and typeof("coaching_consent"."withdrawn_at") in ('null', 'integer')),
	CONSTRAINT "coaching_consent_times_ck" CHECK("coaching_consent"."withdrawn_at" >= "coaching_consent"."granted_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `coaching_consent_live_uq` ON `coaching_consent` (`relation_id`,`scope`) WHERE "coaching_consent"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX `coaching_consent_relation_idx` ON `coaching_consent` (`relation_id`,`granted_at`);--> statement-breakpoint
CREATE TABLE `trainee_stats` (
	`user_id` text PRIMARY KEY NOT NULL,
	`total_workouts` integer DEFAULT 0 NOT NULL,
	`total_sessions` integer DEFAULT 0 NOT NULL,
	`avg_rating` real,
	`total_weight_lifted` real DEFAULT 0 NOT NULL,
	`adherence_7d` real,
	`adherence_30d` real,
	`adherence_90d` real,
	`last_workout_date` text,
	`calculated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "trainee_stats_last_workout_date_ck" CHECK("trainee_stats"."last_workout_date" is date("trainee_stats"."last_workout_date")),
	CONSTRAINT "trainee_stats_numbers_ck" CHECK(typeof("trainee_stats"."total_workouts") in ('null', 'integer') and typeof("trainee_stats"."total_sessions") in ('null', 'integer') and typeof("trainee_stats"."avg_rating") in ('null', 'integer', 'real') and typeof("trainee_stats"."total_weight_lifted") in ('null', 'integer', 'real') and typeof("trainee_stats"."adherence_7d") in ('null', 'integer', 'real') and typeof("trainee_stats"."adherence_30d") in ('null', 'integer', 'real') and typeof("trainee_stats"."adherence_90d") in ('null', 'integer', 'real') and typeof("trainee_stats"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "trainee_stats_totals_ck" CHECK(("trainee_stats"."total_workouts" is null or "trainee_stats"."total_workouts" >= 0) and ("trainee_stats"."total_sessions" is null or "trainee_stats"."total_sessions" >= 0) and ("trainee_stats"."total_weight_lifted" is null or "trainee_stats"."total_weight_lifted" >= 0)),
	CONSTRAINT "trainee_stats_avg_rating_range_ck" CHECK("trainee_stats"."avg_rating" between 1 and 5),
	CONSTRAINT "trainee_stats_adherence_7d_range_ck" CHECK("trainee_stats"."adherence_7d" between 0 and 100),
	CONSTRAINT "trainee_stats_adherence_30d_range_ck" CHECK("trainee_stats"."adherence_30d" between 0 and 100),
	CONSTRAINT "trainee_stats_adherence_90d_range_ck" CHECK("trainee_stats"."adherence_90d" between 0 and 100)
);--> statement-breakpoint
CREATE TABLE `user_professional_customer_relation` (
	`id` text PRIMARY KEY NOT NULL,
	`professional_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`relation_type` text NOT NULL,
	`requested_by` text,
	`is_active` integer DEFAULT true NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`professional_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`requested_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_professional_customer_relation_relation_type_ck" CHECK("user_professional_customer_relation"."relation_type" in ('TRAINER', 'COACH', 'PHYSIOTHERAPIST', 'NUTRITIONIST', 'OTHER')),
	CONSTRAINT "user_professional_customer_relation_is_active_ck" CHECK("user_professional_customer_relation"."is_active" in (0, 1)),
	CONSTRAINT "user_professional_customer_relation_numbers_ck" CHECK(typeof("user_professional_customer_relation"."started_at") in ('null', 'integer') and typeof("user_professional_customer_relation"."ended_at") in ('null', 'integer')),
	CONSTRAINT "user_professional_customer_relation_self_ck" CHECK("user_professional_customer_relation"."professional_id" <> "user_professional_customer_relation"."customer_id"),
	CONSTRAINT "user_professional_customer_relation_ended_ck" CHECK("user_professional_customer_relation"."is_active" = 0 or "user_professional_customer_relation"."ended_at" is null),
	CONSTRAINT "user_professional_customer_relation_times_ck" CHECK("user_professional_customer_relation"."ended_at" >= "user_professional_customer_relation"."started_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_professional_customer_relation_uq` ON `user_professional_customer_relation` (`professional_id`,`customer_id`,`relation_type`);--> statement-breakpoint
CREATE INDEX `user_professional_customer_relation_active_idx` ON `user_professional_customer_relation` (`professional_id`,`is_active`,`started_at`);--> statement-breakpoint
CREATE INDEX `user_professional_customer_relation_customer_idx` ON `user_professional_customer_relation` (`customer_id`,`is_active`);--> statement-breakpoint
CREATE INDEX `user_professional_customer_relation_requested_by_idx` ON `user_professional_customer_relation` (`requested_by`);--> statement-breakpoint
CREATE TABLE `delivery_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "delivery_status_name_ck" CHECK("delivery_status"."name" in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED', 'BOUNCED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `delivery_status_name_unique` ON `delivery_status` (`name`);--> statement-breakpoint
CREATE TABLE `notification_analytics` (
	`notification_type_id` text NOT NULL,
	`analytics_date` text NOT NULL,
	`sent_count` integer DEFAULT 0 NOT NULL,
	`delivered_count` integer DEFAULT 0 NOT NULL,
	`opened_count` integer DEFAULT 0 NOT NULL,
	`clicked_count` integer DEFAULT 0 NOT NULL,
	`failed_count` integer DEFAULT 0 NOT NULL,
	`open_rate` real DEFAULT 0 NOT NULL,
	`click_rate` real DEFAULT 0 NOT NULL,
	`delivery_rate` real DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`notification_type_id`, `analytics_date`),
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_analytics_analytics_date_ck" CHECK("notification_analytics"."analytics_date" is date("notification_analytics"."analytics_date")),
	CONSTRAINT "notification_analytics_numbers_ck" CHECK(typeof("notification_analytics"."sent_count") in ('null', 'integer') and typeof("notification_analytics"."delivered_count") in ('null', 'integer') and typeof("notification_analytics"."opened_count") in ('null', 'integer') and typeof("notification_analytics"."clicked_count") in ('null', 'integer') and typeof("notification_analytics"."failed_count") in ('null', 'integer') and typeof("notification_analytics"."open_rate") in ('null', 'integer', 'real') and typeof("notification_analytics"."click_rate") in ('null', 'integer', 'real') and typeof("notification_analytics"."delivery_rate") in ('null', 'integer', 'real') and typeof("notification_analytics"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "notification_analytics_counts_ck" CHECK(("notification_analytics"."delivered_count" is null or "notification_analytics"."delivered_count" >= 0) and ("notification_analytics"."clicked_count" is null or "notification_analytics"."clicked_count" >= 0) and ("notification_analytics"."failed_count" is null or "notification_analytics"."failed_count" >= 0)),
	CONSTRAINT "notification_analytics_delivered_ck" CHECK("notification_analytics"."delivered_count" <= "notification_analytics"."sent_count"),
	CONSTRAINT "notification_analytics_opened_ck" CHECK("notification_analytics"."opened_count" between "notification_analytics"."clicked_count" and "notification_analytics"."sent_count"),
	CONSTRAINT "notification_analytics_rates_ck" CHECK("notification_analytics"."open_rate" between 0 and 1 and "notification_analytics"."click_rate" between 0 and 1 and "notification_analytics"."delivery_rate" between 0 and 1)
);--> statement-breakpoint
CREATE INDEX `notification_analytics_date_idx` ON `notification_analytics` (`analytics_date`);--> statement-breakpoint
CREATE TABLE `notification_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`batch_type` text NOT NULL,
	`period_start` text NOT NULL,
	`notification_count` integer NOT NULL,
	`batch_metadata` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notification_batch_batch_type_ck" CHECK("notification_batch"."batch_type" in ('DAILY_DIGEST', 'WEEKLY_SUMMARY', 'MONTHLY_SUMMARY')),
	CONSTRAINT "notification_batch_period_start_ck" CHECK("notification_batch"."period_start" is date("notification_batch"."period_start")),
	CONSTRAINT "notification_batch_batch_metadata_ck" CHECK("notification_batch"."batch_metadata" is null or json_valid("notification_batch"."batch_metadata")),
	CONSTRAINT "notification_batch_numbers_ck" CHECK(typeof("notification_batch"."notification_count") in ('null', 'integer') and typeof("notification_batch"."created_at") in ('null', 'integer') and typeof("notification_batch"."sent_at") in ('null', 'integer')),
	CONSTRAINT "notification_batch_count_ck" CHECK(("notification_batch"."notification_count" is null or "notification_batch"."notification_count" >= 0)),
	CONSTRAINT "notification_batch_metadata_shape_ck" CHECK(json_type("notification_batch"."batch_metadata") = 'object')
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_batch_uq` ON `notification_batch` (`user_id`,`batch_type`,`period_start`);--> statement-breakpoint
CREATE INDEX `notification_batch_unsent_idx` ON `notification_batch` (`created_at`) WHERE "notification_batch"."sent_at" is null;--> statement-breakpoint
CREATE TABLE `notification_batch_item` (
	`notification_batch_id` text NOT NULL,
	`notification_id` text NOT NULL,
	`display_order` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`notification_batch_id`, `notification_id`),
	FOREIGN KEY (`notification_batch_id`) REFERENCES `notification_batch`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_id`) REFERENCES `notification`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notification_batch_item_numbers_ck" CHECK(typeof("notification_batch_item"."display_order") in ('null', 'integer')),
	CONSTRAINT "notification_batch_item_display_order_ck" CHECK(("notification_batch_item"."display_order" is null or "notification_batch_item"."display_order" >= 0))
);--> statement-breakpoint
CREATE INDEX `notification_batch_item_notification_idx` ON `notification_batch_item` (`notification_id`);--> statement-breakpoint
CREATE TABLE `notification_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`notification_id` text NOT NULL,
	`channel` text NOT NULL,
	`push_subscription_id` text,
	`mail_message_id` text,
	`delivery_status_id` text NOT NULL,
	`external_id` text,
	`tracking_token` text,
	`failure_reason` text,
	`retry_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`delivered_at` integer,
	`failed_at` integer,
	FOREIGN KEY (`notification_id`) REFERENCES `notification`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`push_subscription_id`) REFERENCES `push_subscription`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`mail_message_id`) REFERENCES `mail_message`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`delivery_status_id`) REFERENCES `delivery_status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_delivery_channel_ck" CHECK("notification_delivery"."channel" in ('EMAIL', 'PUSH', 'SMS', 'IN_APP')),
	CONSTRAINT "notification_delivery_numbers_ck" CHECK(typeof("notification_delivery"."retry_count") in ('null', 'integer') and typeof("notification_delivery"."created_at") in ('null', 'integer') and typeof("notification_delivery"."sent_at") in ('null', 'integer') and typeof("notification_delivery"."delivered_at") in ('null', 'integer') and typeof("notification_delivery"."failed_at") in ('null', 'integer')),
	CONSTRAINT "notification_delivery_device_ck" CHECK("notification_delivery"."push_subscription_id" is null or "notification_delivery"."channel" = 'PUSH'),
	CONSTRAINT "notification_delivery_letter_ck" CHECK("notification_delivery"."mail_message_id" is null or "notification_delivery"."channel" = 'EMAIL'),
	CONSTRAINT "notification_delivery_tracking_token_ck" CHECK(length("notification_delivery"."tracking_token") = 64 and "notification_delivery"."tracking_token" not glob '*[^0-9a-f]*'),
	CONSTRAINT "notification_delivery_retry_count_ck" CHECK(("notification_delivery"."retry_count" is null or "notification_delivery"."retry_count" >= 0)),
	CONSTRAINT "notification_delivery_failure_ck" CHECK("notification_delivery"."failure_reason" is null or "notification_delivery"."failed_at" is not null),
	CONSTRAINT "notification_delivery_delivered_ck" CHECK("notification_delivery"."delivered_at" is null or "notification_delivery"."sent_at" is not null),
	CONSTRAINT "notification_delivery_state_sent_ck" CHECK("notification_delivery"."delivery_status_id" <> '019b76da-a800-72b2-b3ab-ed056f723c27' or "notification_delivery"."sent_at" is not null),
	CONSTRAINT "notification_delivery_state_delivered_ck" CHECK("notification_delivery"."delivery_status_id" <> '019b76da-a800-72b1-906b-e3232ab17cfe' or "notification_delivery"."delivered_at" is not null),
	CONSTRAINT "notification_delivery_state_failed_ck" CHECK("notification_delivery"."delivery_status_id" <> '019b76da-a800-72db-9b42-4fdfcce108be' or "notification_delivery"."failed_at" is not null),
	CONSTRAINT "notification_delivery_state_bounced_ck" CHECK("notification_delivery"."delivery_status_id" <> '019b76da-a800-7cb3-9bf3-6db075e553ab' or "notification_delivery"."failed_at" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_delivery_tracking_token_unique` ON `notification_delivery` (`tracking_token`);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_delivery_channel_uq` ON `notification_delivery` (`notification_id`,`channel`) WHERE "notification_delivery"."channel" <> 'PUSH';--> statement-breakpoint
CREATE UNIQUE INDEX `notification_delivery_device_uq` ON `notification_delivery` (`notification_id`,`push_subscription_id`) WHERE "notification_delivery"."push_subscription_id" is not null;--> statement-breakpoint
CREATE INDEX `notification_delivery_notification_idx` ON `notification_delivery` (`notification_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notification_delivery_push_subscription_idx` ON `notification_delivery` (`push_subscription_id`);--> statement-breakpoint
CREATE INDEX `notification_delivery_mail_message_idx` ON `notification_delivery` (`mail_message_id`);--> statement-breakpoint
CREATE INDEX `notification_delivery_external_idx` ON `notification_delivery` (`external_id`) WHERE "notification_delivery"."external_id" is not null;--> statement-breakpoint
CREATE INDEX `notification_delivery_sent_idx` ON `notification_delivery` (`sent_at`);--> statement-breakpoint
CREATE INDEX `notification_delivery_status_idx` ON `notification_delivery` (`delivery_status_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `push_subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`session_id` text,
	`endpoint` text(2048) NOT NULL,
	`p256dh_key` text NOT NULL,
	`auth_key` text NOT NULL,
	`device_name` text(100),
	`failure_count` integer DEFAULT 0 NOT NULL,
	`last_failure_reason` text,
	`created_at` integer NOT NULL,
	`last_success_at` integer,
	`last_failure_at` integer,
	`expires_at` integer,
	`disabled_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "push_subscription_endpoint_ck" CHECK(length("push_subscription"."endpoint") <= 2048),
	CONSTRAINT "push_subscription_device_name_ck" CHECK(length("push_subscription"."device_name") <= 100),
	CONSTRAINT "push_subscription_numbers_ck" CHECK(typeof("push_subscription"."failure_count") in ('null', 'integer') and typeof("push_subscription"."created_at") in ('null', 'integer') and typeof("push_subscription"."last_success_at") in ('null', 'integer') and typeof("push_subscription"."last_failure_at") in ('null', 'integer') and typeof("push_subscription"."expires_at") in ('null', 'integer') and typeof("push_subscription"."disabled_at") in ('null', 'integer')),
	CONSTRAINT "push_subscription_endpoint_url_ck" CHECK("push_subscription"."endpoint" glob 'https://?*'),
	CONSTRAINT "push_subscription_p256dh_key_ck" CHECK(length("push_subscription"."p256dh_key") in (87, 88)),
	CONSTRAINT "push_subscription_auth_key_ck" CHECK(length("push_subscription"."auth_key") between 22 and 24),
	CONSTRAINT "push_subscription_failure_count_ck" CHECK(("push_subscription"."failure_count" is null or "push_subscription"."failure_count" >= 0)),
	CONSTRAINT "push_subscription_failed_ck" CHECK("push_subscription"."failure_count" = 0 or "push_subscription"."last_failure_at" is not null),
	CONSTRAINT "push_subscription_reason_ck" CHECK("push_subscription"."last_failure_reason" is null or "push_subscription"."last_failure_at" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `push_subscription_endpoint_unique` ON `push_subscription` (`endpoint`);--> statement-breakpoint
CREATE INDEX `push_subscription_user_idx` ON `push_subscription` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `push_subscription_session_idx` ON `push_subscription` (`session_id`);--> statement-breakpoint
CREATE TABLE `category` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`name` text(100) NOT NULL,
	CONSTRAINT "category_type_ck" CHECK("category"."type" in ('USER', 'EXERCISE', 'EQUIPMENT', 'WORKOUT', 'SET', 'PROGRAM', 'CONSTRAINT', 'GOAL', 'INSTITUTION', 'ACTIVITY', 'FAVORITE', 'RATING', 'SETTING', 'ERROR')),
	CONSTRAINT "category_name_ck" CHECK(length("category"."name") <= 100),
	CONSTRAINT "category_name_given_ck" CHECK(length(trim("category"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `category_type_name_uq` ON `category` (`type`,`name`);--> statement-breakpoint
CREATE TABLE `log_level_status` (
	`id` text PRIMARY KEY NOT NULL,
	`log_level_id` text NOT NULL,
	`severity_id` text NOT NULL,
	FOREIGN KEY (`log_level_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`severity_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "log_level_status_pair_ck" CHECK("log_level_status"."log_level_id" <> "log_level_status"."severity_id")
);--> statement-breakpoint
CREATE UNIQUE INDEX `log_level_status_log_level_id_unique` ON `log_level_status` (`log_level_id`);--> statement-breakpoint
CREATE TABLE `measurement_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`metric_id` text NOT NULL,
	`symbol` text(20) NOT NULL,
	`to_base_factor` real DEFAULT 1 NOT NULL,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "measurement_unit_symbol_ck" CHECK(length("measurement_unit"."symbol") <= 20),
	CONSTRAINT "measurement_unit_numbers_ck" CHECK(typeof("measurement_unit"."to_base_factor") in ('null', 'integer', 'real')),
	CONSTRAINT "measurement_unit_symbol_given_ck" CHECK(length(trim("measurement_unit"."symbol")) > 0),
	CONSTRAINT "measurement_unit_to_base_factor_ck" CHECK("measurement_unit"."to_base_factor" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `measurement_unit_metric_symbol_uq` ON `measurement_unit` (`metric_id`,`symbol`);--> statement-breakpoint
CREATE TABLE `progression_metric` (
	`id` text PRIMARY KEY NOT NULL,
	`metric_id` text NOT NULL,
	`name` text(50) NOT NULL,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "progression_metric_name_ck" CHECK(length("progression_metric"."name") <= 50),
	CONSTRAINT "progression_metric_name_given_ck" CHECK(length(trim("progression_metric"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `progression_metric_metric_name_uq` ON `progression_metric` (`metric_id`,`name`);--> statement-breakpoint
CREATE TABLE `status` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`name` text(100) NOT NULL,
	CONSTRAINT "status_type_ck" CHECK("status"."type" in ('PUBLISHING', 'COMPLETION', 'APPOINTMENT', 'SEVERITY', 'LOG_LEVEL')),
	CONSTRAINT "status_name_ck" CHECK(length("status"."name") <= 100),
	CONSTRAINT "status_name_given_ck" CHECK(length(trim("status"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `status_type_name_uq` ON `status` (`type`,`name`);--> statement-breakpoint
CREATE TABLE `tag` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`name` text(100) NOT NULL,
	CONSTRAINT "tag_type_ck" CHECK("tag"."type" in ('GENERAL', 'EXPRESS', 'SKILL', 'DYNAMIC', 'HARD')),
	CONSTRAINT "tag_name_ck" CHECK(length("tag"."name") <= 100),
	CONSTRAINT "tag_name_given_ck" CHECK(length(trim("tag"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `tag_type_name_uq` ON `tag` (`type`,`name`);--> statement-breakpoint
CREATE TABLE `equipment_category` (
	`equipment_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`equipment_id`, `category_id`),
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `equipment_category_category_idx` ON `equipment_category` (`category_id`,`equipment_id`);--> statement-breakpoint
CREATE TABLE `equipment_media` (
	`id` text PRIMARY KEY NOT NULL,
	`equipment_id` text NOT NULL,
	`media_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "equipment_media_numbers_ck" CHECK(typeof("equipment_media"."added_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `equipment_media_uq` ON `equipment_media` (`equipment_id`,`media_id`);--> statement-breakpoint
CREATE INDEX `equipment_media_media_idx` ON `equipment_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `equipment_tag` (
	`equipment_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`equipment_id`, `tag_id`),
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `equipment_tag_tag_idx` ON `equipment_tag` (`tag_id`,`equipment_id`);--> statement-breakpoint
CREATE TABLE `error_alert` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_name` text(100) NOT NULL,
	`alert_description` text,
	`error_type_id` text,
	`severity_level_id` text,
	`threshold_count` integer NOT NULL,
	`threshold_time_minutes` integer NOT NULL,
	`alert_recipients` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`last_triggered` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`error_type_id`) REFERENCES `error_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`severity_level_id`) REFERENCES `severity_level`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "error_alert_alert_name_ck" CHECK(length("error_alert"."alert_name") <= 100),
	CONSTRAINT "error_alert_alert_recipients_ck" CHECK(json_valid("error_alert"."alert_recipients")),
	CONSTRAINT "error_alert_is_active_ck" CHECK("error_alert"."is_active" in (0, 1)),
	CONSTRAINT "error_alert_numbers_ck" CHECK(typeof("error_alert"."threshold_count") in ('null', 'integer') and typeof("error_alert"."threshold_time_minutes") in ('null', 'integer') and typeof("error_alert"."last_triggered") in ('null', 'integer') and typeof("error_alert"."created_at") in ('null', 'integer')),
	CONSTRAINT "error_alert_named_ck" CHECK(length(trim("error_alert"."alert_name")) > 0),
	CONSTRAINT "error_alert_threshold_ck" CHECK("error_alert"."threshold_count" > 0 and "error_alert"."threshold_time_minutes" > 0),
	CONSTRAINT "error_alert_list_ck" CHECK(json_type("error_alert"."alert_recipients") = 'array' and json_array_length("error_alert"."alert_recipients") > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_alert_alert_name_unique` ON `error_alert` (`alert_name`);--> statement-breakpoint
CREATE TABLE `error_alert_trigger` (
	`id` text PRIMARY KEY NOT NULL,
	`error_alert_id` text NOT NULL,
	`trigger_count` integer NOT NULL,
	`trigger_errors` text NOT NULL,
	`alert_sent` integer DEFAULT false NOT NULL,
	`triggered_at` integer NOT NULL,
	`alert_sent_at` integer,
	FOREIGN KEY (`error_alert_id`) REFERENCES `error_alert`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "error_alert_trigger_trigger_errors_ck" CHECK(json_valid("error_alert_trigger"."trigger_errors")),
	CONSTRAINT "error_alert_trigger_alert_sent_ck" CHECK("error_alert_trigger"."alert_sent" in (0, 1)),
	CONSTRAINT "error_alert_trigger_numbers_ck" CHECK(typeof("error_alert_trigger"."trigger_count") in ('null', 'integer') and typeof("error_alert_trigger"."triggered_at") in ('null', 'integer') and typeof("error_alert_trigger"."alert_sent_at") in ('null', 'integer')),
	CONSTRAINT "error_alert_trigger_count_ck" CHECK("error_alert_trigger"."trigger_count" > 0),
	CONSTRAINT "error_alert_trigger_list_ck" CHECK(json_type("error_alert_trigger"."trigger_errors") = 'array'),
	CONSTRAINT "error_alert_trigger_state_ck" CHECK("error_alert_trigger"."alert_sent" = ("error_alert_trigger"."alert_sent_at" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_alert_trigger_uq` ON `error_alert_trigger` (`error_alert_id`,`triggered_at`);--> statement-breakpoint
CREATE INDEX `error_alert_trigger_unsent_idx` ON `error_alert_trigger` (`triggered_at`) WHERE "error_alert_trigger"."alert_sent" = 0;--> statement-breakpoint
CREATE TABLE `error_export` (
	`id` text PRIMARY KEY NOT NULL,
	`requested_by` text NOT NULL,
	`export_start_date` text NOT NULL,
	`export_end_date` text NOT NULL,
	`export_filters` text,
	`export_format` text NOT NULL,
	`export_scope` text NOT NULL,
	`export_status` text DEFAULT 'REQUESTED' NOT NULL,
	`export_url` text,
	`failure_reason` text,
	`requested_at` integer NOT NULL,
	`completed_at` integer,
	`expires_at` integer,
	FOREIGN KEY (`requested_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "error_export_export_start_date_ck" CHECK("error_export"."export_start_date" is date("error_export"."export_start_date")),
	CONSTRAINT "error_export_export_end_date_ck" CHECK("error_export"."export_end_date" is date("error_export"."export_end_date")),
	CONSTRAINT "error_export_export_filters_ck" CHECK("error_export"."export_filters" is null or json_valid("error_export"."export_filters")),
	CONSTRAINT "error_export_export_format_ck" CHECK("error_export"."export_format" in ('JSON', 'CSV', 'PDF')),
	CONSTRAINT "error_export_export_scope_ck" CHECK("error_export"."export_scope" in ('ALL_ERRORS', 'BY_TYPE', 'BY_SEVERITY', 'UNRESOLVED')),
	CONSTRAINT "error_export_export_status_ck" CHECK("error_export"."export_status" in ('REQUESTED', 'PROCESSING', 'COMPLETED', 'FAILED')),
	CONSTRAINT "error_export_numbers_ck" CHECK(typeof("error_export"."requested_at") in ('null', 'integer') and typeof("error_export"."completed_at") in ('null', 'integer') and typeof("error_export"."expires_at") in ('null', 'integer')),
	CONSTRAINT "error_export_period_ck" CHECK("error_export"."export_end_date" >= "error_export"."export_start_date"),
	CONSTRAINT "error_export_done_ck" CHECK(("error_export"."export_status" = 'COMPLETED') = ("error_export"."completed_at" is not null)),
	CONSTRAINT "error_export_link_ck" CHECK("error_export"."export_url" is null or "error_export"."export_status" = 'COMPLETED'),
	CONSTRAINT "error_export_failure_ck" CHECK("error_export"."failure_reason" is null or "error_export"."export_status" = 'FAILED'),
	CONSTRAINT "error_export_life_ck" CHECK("error_export"."expires_at" > "error_export"."requested_at")
);--> statement-breakpoint
CREATE INDEX `error_export_requester_idx` ON `error_export` (`requested_by`,`requested_at`);--> statement-breakpoint
CREATE INDEX `error_export_expiry_idx` ON `error_export` (`expires_at`) WHERE "error_export"."export_url" is not null;--> statement-breakpoint
CREATE TABLE `error_frequency` (
	`error_id` text NOT NULL,
	`frequency_date` text NOT NULL,
	`occurrence_count` integer DEFAULT 0 NOT NULL,
	`unique_users_affected` integer DEFAULT 0 NOT NULL,
	`unique_sessions_affected` integer DEFAULT 0 NOT NULL,
	`first_occurrence` integer NOT NULL,
	`last_occurrence` integer NOT NULL,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`error_id`, `frequency_date`),
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "error_frequency_frequency_date_ck" CHECK("error_frequency"."frequency_date" is date("error_frequency"."frequency_date")),
	CONSTRAINT "error_frequency_numbers_ck" CHECK(typeof("error_frequency"."occurrence_count") in ('null', 'integer') and typeof("error_frequency"."unique_users_affected") in ('null', 'integer') and typeof("error_frequency"."unique_sessions_affected") in ('null', 'integer') and typeof("error_frequency"."first_occurrence") in ('null', 'integer') and typeof("error_frequency"."last_occurrence") in ('null', 'integer') and typeof("error_frequency"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "error_frequency_users_ck" CHECK("error_frequency"."unique_users_affected" between 0 and "error_frequency"."occurrence_count"),
	CONSTRAINT "error_frequency_sessions_ck" CHECK("error_frequency"."unique_sessions_affected" between 0 and "error_frequency"."occurrence_count"),
	CONSTRAINT "error_frequency_order_ck" CHECK("error_frequency"."last_occurrence" >= "error_frequency"."first_occurrence")
);--> statement-breakpoint
CREATE INDEX `error_frequency_date_idx` ON `error_frequency` (`frequency_date`,`occurrence_count`);--> statement-breakpoint
CREATE TABLE `error_trend` (
	`id` text PRIMARY KEY NOT NULL,
	`error_type_id` text NOT NULL,
	`trend_date` text NOT NULL,
	`total_errors` integer DEFAULT 0 NOT NULL,
	`new_errors` integer DEFAULT 0 NOT NULL,
	`resolved_errors` integer DEFAULT 0 NOT NULL,
	`resolution_time_avg_hours` real DEFAULT 0 NOT NULL,
	`trend_direction` real NOT NULL,
	`calculated_at` integer NOT NULL,
	FOREIGN KEY (`error_type_id`) REFERENCES `error_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "error_trend_trend_date_ck" CHECK("error_trend"."trend_date" is date("error_trend"."trend_date")),
	CONSTRAINT "error_trend_numbers_ck" CHECK(typeof("error_trend"."total_errors") in ('null', 'integer') and typeof("error_trend"."new_errors") in ('null', 'integer') and typeof("error_trend"."resolved_errors") in ('null', 'integer') and typeof("error_trend"."resolution_time_avg_hours") in ('null', 'integer', 'real') and typeof("error_trend"."trend_direction") in ('null', 'integer', 'real') and typeof("error_trend"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "error_trend_new_ck" CHECK("error_trend"."new_errors" between 0 and "error_trend"."total_errors"),
	CONSTRAINT "error_trend_resolved_ck" CHECK("error_trend"."resolved_errors" >= 0 and "error_trend"."resolution_time_avg_hours" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_trend_date_uq` ON `error_trend` (`trend_date`,`error_type_id`);--> statement-breakpoint
CREATE TABLE `error_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`error_id` text NOT NULL,
	`assigned_to` text NOT NULL,
	`assigned_by` text NOT NULL,
	`assignment_notes` text,
	`is_active` integer DEFAULT true NOT NULL,
	`assigned_at` integer NOT NULL,
	`due_date` integer,
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assigned_to`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assigned_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "error_assignment_is_active_ck" CHECK("error_assignment"."is_active" in (0, 1)),
	CONSTRAINT "error_assignment_numbers_ck" CHECK(typeof("error_assignment"."assigned_at") in ('null', 'integer') and typeof("error_assignment"."due_date") in ('null', 'integer')),
	CONSTRAINT "error_assignment_due_ck" CHECK("error_assignment"."due_date" >= "error_assignment"."assigned_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_assignment_active_uq` ON `error_assignment` (`error_id`,`assigned_to`) WHERE "error_assignment"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `error_assignment_error_idx` ON `error_assignment` (`error_id`,`assigned_at`);--> statement-breakpoint
CREATE INDEX `error_assignment_assignee_idx` ON `error_assignment` (`assigned_to`,`is_active`,`due_date`);--> statement-breakpoint
CREATE INDEX `error_assignment_assigner_idx` ON `error_assignment` (`assigned_by`);--> statement-breakpoint
CREATE TABLE `error_duplicate` (
	`primary_error_id` text NOT NULL,
	`duplicate_error_id` text NOT NULL,
	`marked_by` text NOT NULL,
	`similarity_reason` text,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`primary_error_id`, `duplicate_error_id`),
	FOREIGN KEY (`primary_error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`duplicate_error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`marked_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "error_duplicate_numbers_ck" CHECK(typeof("error_duplicate"."marked_at") in ('null', 'integer')),
	CONSTRAINT "error_duplicate_self_ck" CHECK("error_duplicate"."primary_error_id" <> "error_duplicate"."duplicate_error_id")
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_duplicate_duplicate_uq` ON `error_duplicate` (`duplicate_error_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `error_duplicate_pair_uq` ON `error_duplicate` (case when "primary_error_id" < "duplicate_error_id" then "primary_error_id" else "duplicate_error_id" end,case when "primary_error_id" < "duplicate_error_id" then "duplicate_error_id" else "primary_error_id" end);--> statement-breakpoint
CREATE INDEX `error_duplicate_marker_idx` ON `error_duplicate` (`marked_by`);--> statement-breakpoint
CREATE TABLE `error_escalation` (
	`id` text PRIMARY KEY NOT NULL,
	`error_id` text NOT NULL,
	`escalated_by` text NOT NULL,
	`escalated_to` text NOT NULL,
	`escalation_reason` text NOT NULL,
	`escalation_level` text NOT NULL,
	`escalated_at` integer NOT NULL,
	`acknowledged_at` integer,
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`escalated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`escalated_to`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "error_escalation_escalation_level_ck" CHECK("error_escalation"."escalation_level" in ('TEAM_LEAD', 'MANAGER', 'DIRECTOR', 'URGENT')),
	CONSTRAINT "error_escalation_numbers_ck" CHECK(typeof("error_escalation"."escalated_at") in ('null', 'integer') and typeof("error_escalation"."acknowledged_at") in ('null', 'integer')),
	CONSTRAINT "error_escalation_self_ck" CHECK("error_escalation"."escalated_by" <> "error_escalation"."escalated_to"),
	CONSTRAINT "error_escalation_reason_ck" CHECK(length(trim("error_escalation"."escalation_reason")) > 0)
);--> statement-breakpoint
CREATE INDEX `error_escalation_error_idx` ON `error_escalation` (`error_id`,`escalated_at`);--> statement-breakpoint
CREATE INDEX `error_escalation_escalator_idx` ON `error_escalation` (`escalated_by`);--> statement-breakpoint
CREATE INDEX `error_escalation_receiver_idx` ON `error_escalation` (`escalated_to`,`acknowledged_at`);--> statement-breakpoint
CREATE TABLE `error_resolution` (
	`id` text PRIMARY KEY NOT NULL,
	`error_id` text NOT NULL,
	`resolved_by` text NOT NULL,
	`resolution_type_id` text NOT NULL,
	`resolution_description` text NOT NULL,
	`steps_taken` text,
	`prevention_measures` text,
	`requires_code_change` integer DEFAULT false NOT NULL,
	`requires_documentation` integer DEFAULT false NOT NULL,
	`resolved_at` integer NOT NULL,
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`resolved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`resolution_type_id`) REFERENCES `resolution_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "error_resolution_requires_code_change_ck" CHECK("error_resolution"."requires_code_change" in (0, 1)),
	CONSTRAINT "error_resolution_requires_documentation_ck" CHECK("error_resolution"."requires_documentation" in (0, 1)),
	CONSTRAINT "error_resolution_numbers_ck" CHECK(typeof("error_resolution"."resolved_at") in ('null', 'integer')),
	CONSTRAINT "error_resolution_text_ck" CHECK(length(trim("error_resolution"."resolution_description")) > 0)
);--> statement-breakpoint
CREATE INDEX `error_resolution_error_idx` ON `error_resolution` (`error_id`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `error_resolution_resolver_idx` ON `error_resolution` (`resolved_by`);--> statement-breakpoint
CREATE INDEX `error_resolution_time_idx` ON `error_resolution` (`resolved_at`);--> statement-breakpoint
CREATE TABLE `resolution_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`requires_testing` integer DEFAULT false NOT NULL,
	CONSTRAINT "resolution_type_name_ck" CHECK("resolution_type"."name" in ('FIXED', 'DUPLICATE', 'INVALID', 'WONT_FIX', 'CONFIGURATION')),
	CONSTRAINT "resolution_type_requires_testing_ck" CHECK("resolution_type"."requires_testing" in (0, 1)),
	CONSTRAINT "resolution_type_text_ck" CHECK(length(trim("resolution_type"."description")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `resolution_type_name_unique` ON `resolution_type` (`name`);--> statement-breakpoint
CREATE TABLE `error` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text(64) NOT NULL,
	`origin` text DEFAULT 'WORKER' NOT NULL,
	`error_code` text(100) NOT NULL,
	`error_message` text(255) NOT NULL,
	`error_description` text,
	`error_type_id` text NOT NULL,
	`severity_level_id` text NOT NULL,
	`error_status_id` text NOT NULL,
	`visibility_id` text NOT NULL,
	`source_component` text(100) NOT NULL,
	`source_method` text(100),
	`stack_trace` text,
	`context_data` text,
	`user_id` text,
	`session_id` text,
	`ip_address` text(45),
	`user_agent` text(500),
	`occurrence_count` integer DEFAULT 1 NOT NULL,
	`occurred_at` integer NOT NULL,
	`last_occurred_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`error_type_id`) REFERENCES `error_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`severity_level_id`) REFERENCES `severity_level`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`error_status_id`) REFERENCES `error_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "error_fingerprint_ck" CHECK(length("error"."fingerprint") <= 64),
	CONSTRAINT "error_origin_ck" CHECK("error"."origin" in ('WORKER', 'JOB', 'BROWSER')),
	CONSTRAINT "error_error_code_ck" CHECK(length("error"."error_code") <= 100),
	CONSTRAINT "error_error_message_ck" CHECK(length("error"."error_message") <= 255),
	CONSTRAINT "error_source_component_ck" CHECK(length("error"."source_component") <= 100),
	CONSTRAINT "error_source_method_ck" CHECK(length("error"."source_method") <= 100),
	CONSTRAINT "error_context_data_ck" CHECK("error"."context_data" is null or json_valid("error"."context_data")),
	CONSTRAINT "error_ip_address_ck" CHECK(length("error"."ip_address") <= 45),
	CONSTRAINT "error_user_agent_ck" CHECK(length("error"."user_agent") <= 500),
	CONSTRAINT "error_numbers_ck" CHECK(typeof("error"."occurrence_count") in ('null', 'integer') and typeof("error"."occurred_at") in ('null', 'integer') and typeof("error"."last_occurred_at") in ('null', 'integer') and typeof("error"."updated_at") in ('null', 'integer')),
	CONSTRAINT "error_hash_ck" CHECK(length("error"."fingerprint") = 64 and "error"."fingerprint" not glob '*[^0-9a-f]*'),
	CONSTRAINT "error_filled_ck" CHECK(length(trim("error"."error_code")) > 0 and length(trim("error"."error_message")) > 0 and length(trim("error"."source_component")) > 0),
	CONSTRAINT "error_object_ck" CHECK(json_type("error"."context_data") = 'object'),
	CONSTRAINT "error_count_ck" CHECK("error"."occurrence_count" > 0),
	CONSTRAINT "error_order_ck" CHECK("error"."last_occurred_at" >= "error"."occurred_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_fingerprint_unique` ON `error` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `error_status_idx` ON `error` (`error_status_id`,`last_occurred_at`);--> statement-breakpoint
CREATE INDEX `error_type_idx` ON `error` (`error_type_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `error_last_idx` ON `error` (`last_occurred_at`);--> statement-breakpoint
CREATE INDEX `error_user_idx` ON `error` (`user_id`) WHERE "error"."user_id" is not null;--> statement-breakpoint
CREATE INDEX `error_session_idx` ON `error` (`session_id`) WHERE "error"."session_id" is not null;--> statement-breakpoint
CREATE TABLE `error_category` (
	`error_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`error_id`, `category_id`),
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `error_category_category_idx` ON `error_category` (`category_id`,`error_id`);--> statement-breakpoint
CREATE TABLE `error_occurrence` (
	`id` text PRIMARY KEY NOT NULL,
	`error_id` text NOT NULL,
	`user_id` text,
	`session_id` text,
	`request_id` text(100),
	`occurrence_context` text,
	`ip_address` text(45),
	`sample_rate` real DEFAULT 1 NOT NULL,
	`occurred_at` integer NOT NULL,
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "error_occurrence_request_id_ck" CHECK(length("error_occurrence"."request_id") <= 100),
	CONSTRAINT "error_occurrence_occurrence_context_ck" CHECK("error_occurrence"."occurrence_context" is null or json_valid("error_occurrence"."occurrence_context")),
	CONSTRAINT "error_occurrence_ip_address_ck" CHECK(length("error_occurrence"."ip_address") <= 45),
	CONSTRAINT "error_occurrence_numbers_ck" CHECK(typeof("error_occurrence"."sample_rate") in ('null', 'integer', 'real') and typeof("error_occurrence"."occurred_at") in ('null', 'integer')),
	CONSTRAINT "error_occurrence_object_ck" CHECK(json_type("error_occurrence"."occurrence_context") = 'object'),
	CONSTRAINT "error_occurrence_rate_ck" CHECK("error_occurrence"."sample_rate" > 0 and "error_occurrence"."sample_rate" <= 1)
);--> statement-breakpoint
CREATE INDEX `error_occurrence_error_idx` ON `error_occurrence` (`error_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `error_occurrence_time_idx` ON `error_occurrence` (`occurred_at`);--> statement-breakpoint
CREATE INDEX `error_occurrence_request_idx` ON `error_occurrence` (`request_id`) WHERE "error_occurrence"."request_id" is not null;--> statement-breakpoint
CREATE INDEX `error_occurrence_user_idx` ON `error_occurrence` (`user_id`,`occurred_at`) WHERE "error_occurrence"."user_id" is not null;--> statement-breakpoint
CREATE INDEX `error_occurrence_session_idx` ON `error_occurrence` (`session_id`) WHERE "error_occurrence"."session_id" is not null;--> statement-breakpoint
CREATE TABLE `error_sampling` (
	`origin` text PRIMARY KEY NOT NULL,
	`sample_rate` real DEFAULT 1 NOT NULL,
	`max_occurrences_per_hour` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "error_sampling_origin_ck" CHECK("error_sampling"."origin" in ('WORKER', 'JOB', 'BROWSER')),
	CONSTRAINT "error_sampling_numbers_ck" CHECK(typeof("error_sampling"."sample_rate") in ('null', 'integer', 'real') and typeof("error_sampling"."max_occurrences_per_hour") in ('null', 'integer') and typeof("error_sampling"."updated_at") in ('null', 'integer')),
	CONSTRAINT "error_sampling_rate_ck" CHECK("error_sampling"."sample_rate" > 0 and "error_sampling"."sample_rate" <= 1),
	CONSTRAINT "error_sampling_limit_ck" CHECK("error_sampling"."max_occurrences_per_hour" > 0)
);--> statement-breakpoint
CREATE TABLE `error_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "error_status_name_ck" CHECK("error_status"."name" in ('NEW', 'INVESTIGATING', 'RESOLVED', 'IGNORED', 'ESCALATED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_status_name_unique` ON `error_status` (`name`);--> statement-breakpoint
CREATE TABLE `error_tag` (
	`error_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`error_id`, `tag_id`),
	FOREIGN KEY (`error_id`) REFERENCES `error`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `error_tag_tag_idx` ON `error_tag` (`tag_id`,`error_id`);--> statement-breakpoint
CREATE TABLE `error_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`requires_immediate_attention` integer DEFAULT false NOT NULL,
	`is_user_facing` integer DEFAULT false NOT NULL,
	`default_retention_days` integer DEFAULT 90 NOT NULL,
	CONSTRAINT "error_type_name_ck" CHECK("error_type"."name" in ('VALIDATION', 'DATABASE', 'API', 'AUTH', 'PAYMENT', 'SYSTEM')),
	CONSTRAINT "error_type_requires_immediate_attention_ck" CHECK("error_type"."requires_immediate_attention" in (0, 1)),
	CONSTRAINT "error_type_is_user_facing_ck" CHECK("error_type"."is_user_facing" in (0, 1)),
	CONSTRAINT "error_type_numbers_ck" CHECK(typeof("error_type"."default_retention_days") in ('null', 'integer')),
	CONSTRAINT "error_type_text_ck" CHECK(length(trim("error_type"."description")) > 0),
	CONSTRAINT "error_type_retention_ck" CHECK("error_type"."default_retention_days" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `error_type_name_unique` ON `error_type` (`name`);--> statement-breakpoint
CREATE TABLE `severity_level` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`color_code` text(7) NOT NULL,
	`requires_notification` integer DEFAULT false NOT NULL,
	`requires_escalation` integer DEFAULT false NOT NULL,
	CONSTRAINT "severity_level_name_ck" CHECK("severity_level"."name" in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
	CONSTRAINT "severity_level_color_code_ck" CHECK(length("severity_level"."color_code") <= 7),
	CONSTRAINT "severity_level_requires_notification_ck" CHECK("severity_level"."requires_notification" in (0, 1)),
	CONSTRAINT "severity_level_requires_escalation_ck" CHECK("severity_level"."requires_escalation" in (0, 1)),
	CONSTRAINT "severity_level_text_ck" CHECK(length(trim("severity_level"."description")) > 0),
	CONSTRAINT "severity_level_hex_ck" CHECK("severity_level"."color_code" glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')
);--> statement-breakpoint
CREATE UNIQUE INDEX `severity_level_name_unique` ON `severity_level` (`name`);--> statement-breakpoint
CREATE TABLE `event_analytics` (
	`analytics_date` text NOT NULL,
	`event_category` text NOT NULL,
	`total_events` integer DEFAULT 0 NOT NULL,
	`unique_users` integer DEFAULT 0 NOT NULL,
	`error_events` integer DEFAULT 0 NOT NULL,
	`security_events` integer DEFAULT 0 NOT NULL,
	`average_processing_time` real DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`analytics_date`, `event_category`),
	CONSTRAINT "event_analytics_analytics_date_ck" CHECK("event_analytics"."analytics_date" is date("event_analytics"."analytics_date")),
	CONSTRAINT "event_analytics_event_category_ck" CHECK("event_analytics"."event_category" in ('SECURITY', 'BUSINESS', 'SYSTEM', 'INTEGRATION')),
	CONSTRAINT "event_analytics_numbers_ck" CHECK(typeof("event_analytics"."total_events") in ('null', 'integer') and typeof("event_analytics"."unique_users") in ('null', 'integer') and typeof("event_analytics"."error_events") in ('null', 'integer') and typeof("event_analytics"."security_events") in ('null', 'integer') and typeof("event_analytics"."average_processing_time") in ('null', 'integer', 'real') and typeof("event_analytics"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "event_analytics_users_ck" CHECK("event_analytics"."unique_users" between 0 and "event_analytics"."total_events"),
	CONSTRAINT "event_analytics_errors_ck" CHECK("event_analytics"."error_events" between 0 and "event_analytics"."total_events"),
	CONSTRAINT "event_analytics_security_ck" CHECK("event_analytics"."security_events" >= 0 and "event_analytics"."average_processing_time" >= 0)
);--> statement-breakpoint
CREATE TABLE `event_subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`subscriber_name` text(100) DEFAULT 'user webhook' NOT NULL,
	`topic_pattern` text(100) DEFAULT '*' NOT NULL,
	`event_types` text,
	`webhook_url` text,
	`callback_method` text(100),
	`secret_ciphertext` text(255),
	`signing_key_id` text(64),
	`subscription_config` text,
	`is_active` integer DEFAULT true NOT NULL,
	`consecutive_failures` integer DEFAULT 0 NOT NULL,
	`disabled_at` integer,
	`disabled_reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_subscription_subscriber_name_ck" CHECK(length("event_subscription"."subscriber_name") <= 100),
	CONSTRAINT "event_subscription_topic_pattern_ck" CHECK(length("event_subscription"."topic_pattern") <= 100),
	CONSTRAINT "event_subscription_event_types_ck" CHECK("event_subscription"."event_types" is null or json_valid("event_subscription"."event_types")),
	CONSTRAINT "event_subscription_callback_method_ck" CHECK(length("event_subscription"."callback_method") <= 100),
	CONSTRAINT "event_subscription_secret_ciphertext_ck" CHECK(length("event_subscription"."secret_ciphertext") <= 255),
	CONSTRAINT "event_subscription_signing_key_id_ck" CHECK(length("event_subscription"."signing_key_id") <= 64),
	CONSTRAINT "event_subscription_subscription_config_ck" CHECK("event_subscription"."subscription_config" is null or json_valid("event_subscription"."subscription_config")),
	CONSTRAINT "event_subscription_is_active_ck" CHECK("event_subscription"."is_active" in (0, 1)),
	CONSTRAINT "event_subscription_numbers_ck" CHECK(typeof("event_subscription"."consecutive_failures") in ('null', 'integer') and typeof("event_subscription"."disabled_at") in ('null', 'integer') and typeof("event_subscription"."created_at") in ('null', 'integer') and typeof("event_subscription"."updated_at") in ('null', 'integer')),
	CONSTRAINT "event_subscription_named_ck" CHECK(length(trim("event_subscription"."subscriber_name")) > 0 and length(trim("event_subscription"."topic_pattern")) > 0),
	CONSTRAINT "event_subscription_types_ck" CHECK(("event_subscription"."event_types" is null or json_type("event_subscription"."event_types") = 'array')),
	CONSTRAINT "event_subscription_config_ck" CHECK(json_type("event_subscription"."subscription_config") = 'object'),
	CONSTRAINT "event_subscription_target_ck" CHECK(("event_subscription"."webhook_url" is null) <> ("event_subscription"."callback_method" is null)),
	CONSTRAINT "event_subscription_own_ck" CHECK("event_subscription"."user_id" is null or "event_subscription"."webhook_url" is not null),
	CONSTRAINT "event_subscription_https_ck" CHECK("event_subscription"."is_active" = 0 or "event_subscription"."webhook_url" glob 'https://?*'),
	CONSTRAINT "event_subscription_secret_ck" CHECK(("event_subscription"."webhook_url" is null) = ("event_subscription"."secret_ciphertext" is null) and ("event_subscription"."webhook_url" is null) = ("event_subscription"."signing_key_id" is null)),
	CONSTRAINT "event_subscription_failures_ck" CHECK("event_subscription"."consecutive_failures" >= 0),
	CONSTRAINT "event_subscription_disabled_ck" CHECK(("event_subscription"."disabled_at" is null) = ("event_subscription"."disabled_reason" is null) and ("event_subscription"."disabled_at" is null or "event_subscription"."is_active" = 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `event_subscription_platform_uq` ON `event_subscription` (`subscriber_name`,`topic_pattern`) WHERE "event_subscription"."user_id" is null;--> statement-breakpoint
CREATE INDEX `event_subscription_user_idx` ON `event_subscription` (`user_id`,`is_active`);--> statement-breakpoint
CREATE TABLE `exercise_category` (
	`exercise_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`exercise_id`, `category_id`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `exercise_category_category_idx` ON `exercise_category` (`category_id`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_media` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`media_id` text NOT NULL,
	`purpose` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_media_purpose_ck" CHECK("exercise_media"."purpose" in ('VIDEO', 'IMAGE', 'THUMBNAIL')),
	CONSTRAINT "exercise_media_numbers_ck" CHECK(typeof("exercise_media"."added_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_media_uq` ON `exercise_media` (`exercise_id`,`media_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_media_thumbnail_uq` ON `exercise_media` (`exercise_id`) WHERE "exercise_media"."purpose" = 'THUMBNAIL';--> statement-breakpoint
CREATE INDEX `exercise_media_media_idx` ON `exercise_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `exercise_tag` (
	`exercise_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`exercise_id`, `tag_id`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `exercise_tag_tag_idx` ON `exercise_tag` (`tag_id`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_version` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`change_reason` text,
	`changed_by` text,
	`snapshot_data` text,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "exercise_version_snapshot_data_ck" CHECK("exercise_version"."snapshot_data" is null or json_valid("exercise_version"."snapshot_data")),
	CONSTRAINT "exercise_version_is_active_ck" CHECK("exercise_version"."is_active" in (0, 1)),
	CONSTRAINT "exercise_version_numbers_ck" CHECK(typeof("exercise_version"."version_number") in ('null', 'integer') and typeof("exercise_version"."created_at") in ('null', 'integer')),
	CONSTRAINT "exercise_version_number_ck" CHECK("exercise_version"."version_number" >= 1),
	CONSTRAINT "exercise_version_snapshot_ck" CHECK("exercise_version"."snapshot_data" is null or json_type("exercise_version"."snapshot_data") = 'object')
);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_version_uq` ON `exercise_version` (`exercise_id`,`version_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_version_active_uq` ON `exercise_version` (`exercise_id`) WHERE "exercise_version"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `exercise_version_changed_by_idx` ON `exercise_version` (`changed_by`);--> statement-breakpoint
CREATE TABLE `user_exercise_map` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`mapped_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_exercise_map_numbers_ck" CHECK(typeof("user_exercise_map"."mapped_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_exercise_map_uq` ON `user_exercise_map` (`user_id`,`exercise_id`);--> statement-breakpoint
CREATE INDEX `user_exercise_map_exercise_idx` ON `user_exercise_map` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_injury` (
	`exercise_id` text NOT NULL,
	`area` text NOT NULL,
	`load` text NOT NULL,
	`note` text(500),
	PRIMARY KEY(`exercise_id`, `area`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_injury_area_ck" CHECK("exercise_injury"."area" in ('NECK', 'SHOULDER', 'ELBOW', 'WRIST', 'UPPER_BACK', 'LOWER_BACK', 'HIP', 'KNEE', 'ANKLE')),
	CONSTRAINT "exercise_injury_load_ck" CHECK("exercise_injury"."load" in ('LOW', 'MODERATE', 'HIGH')),
	CONSTRAINT "exercise_injury_note_ck" CHECK(length("exercise_injury"."note") <= 500)
);--> statement-breakpoint
CREATE INDEX `exercise_injury_area_idx` ON `exercise_injury` (`area`,`load`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `favorite_export` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`collection_id` text,
	`export_format` text NOT NULL,
	`export_scope` text NOT NULL,
	`export_filters` text,
	`export_url` text,
	`token_hash` text,
	`is_completed` integer DEFAULT false NOT NULL,
	`failure_reason` text,
	`requested_at` integer NOT NULL,
	`completed_at` integer,
	`failed_at` integer,
	`expires_at` integer,
	`downloaded_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`collection_id`) REFERENCES `favorite_collection`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "favorite_export_export_format_ck" CHECK("favorite_export"."export_format" in ('JSON', 'CSV', 'PDF')),
	CONSTRAINT "favorite_export_export_scope_ck" CHECK("favorite_export"."export_scope" in ('ALL_FAVORITES', 'COLLECTION', 'FILTERED')),
	CONSTRAINT "favorite_export_export_filters_ck" CHECK("favorite_export"."export_filters" is null or json_valid("favorite_export"."export_filters")),
	CONSTRAINT "favorite_export_is_completed_ck" CHECK("favorite_export"."is_completed" in (0, 1)),
	CONSTRAINT "favorite_export_numbers_ck" CHECK(typeof("favorite_export"."requested_at") in ('null', 'integer') and typeof("favorite_export"."completed_at") in ('null', 'integer') and typeof("favorite_export"."failed_at") in ('null', 'integer') and typeof("favorite_export"."expires_at") in ('null', 'integer') and typeof("favorite_export"."downloaded_at") in ('null', 'integer')),
	CONSTRAINT "favorite_export_token_hash_ck" CHECK(length("favorite_export"."token_hash") = 64 and "favorite_export"."token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "favorite_export_collection_ck" CHECK("favorite_export"."collection_id" is null or "favorite_export"."export_scope" = 'COLLECTION'),
	CONSTRAINT "favorite_export_filtered_ck" CHECK("favorite_export"."export_scope" <> 'FILTERED' or "favorite_export"."export_filters" is not null),
	CONSTRAINT "favorite_export_completed_ck" CHECK("favorite_export"."is_completed" = ("favorite_export"."completed_at" is not null)),
	CONSTRAINT "favorite_export_failed_ck" CHECK("favorite_export"."failed_at" is null or "favorite_export"."is_completed" = 0),
	CONSTRAINT "favorite_export_failure_ck" CHECK("favorite_export"."failure_reason" is null or "favorite_export"."failed_at" is not null),
	CONSTRAINT "favorite_export_file_ck" CHECK("favorite_export"."export_url" is null or "favorite_export"."is_completed" = 1),
	CONSTRAINT "favorite_export_link_ck" CHECK("favorite_export"."token_hash" is null or ("favorite_export"."is_completed" = 1 and "favorite_export"."expires_at" is not null)),
	CONSTRAINT "favorite_export_download_ck" CHECK("favorite_export"."downloaded_at" is null or "favorite_export"."is_completed" = 1),
	CONSTRAINT "favorite_export_order_ck" CHECK("favorite_export"."completed_at" >= "favorite_export"."requested_at"),
	CONSTRAINT "favorite_export_expiry_ck" CHECK("favorite_export"."expires_at" > "favorite_export"."requested_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_export_token_hash_unique` ON `favorite_export` (`token_hash`);--> statement-breakpoint
CREATE INDEX `favorite_export_user_idx` ON `favorite_export` (`user_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `favorite_export_collection_idx` ON `favorite_export` (`collection_id`);--> statement-breakpoint
CREATE INDEX `favorite_export_expires_idx` ON `favorite_export` (`expires_at`) WHERE "favorite_export"."export_url" is not null;--> statement-breakpoint
CREATE TABLE `favorite_recommendation` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`recommendation_score` real NOT NULL,
	`recommendation_reason` text,
	`is_dismissed` integer DEFAULT false NOT NULL,
	`recommended_at` integer NOT NULL,
	`dismissed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "favorite_recommendation_resource_type_ck" CHECK("favorite_recommendation"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION')),
	CONSTRAINT "favorite_recommendation_is_dismissed_ck" CHECK("favorite_recommendation"."is_dismissed" in (0, 1)),
	CONSTRAINT "favorite_recommendation_numbers_ck" CHECK(typeof("favorite_recommendation"."recommendation_score") in ('null', 'integer', 'real') and typeof("favorite_recommendation"."recommended_at") in ('null', 'integer') and typeof("favorite_recommendation"."dismissed_at") in ('null', 'integer')),
	CONSTRAINT "favorite_recommendation_score_ck" CHECK("favorite_recommendation"."recommendation_score" between 0.0 and 1.0),
	CONSTRAINT "favorite_recommendation_dismissed_ck" CHECK("favorite_recommendation"."is_dismissed" = ("favorite_recommendation"."dismissed_at" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_recommendation_uq` ON `favorite_recommendation` (`user_id`,`resource_type`,`resource_id`);--> statement-breakpoint
CREATE INDEX `favorite_recommendation_user_idx` ON `favorite_recommendation` (`user_id`,`recommendation_score`) WHERE "favorite_recommendation"."is_dismissed" = 0;--> statement-breakpoint
CREATE INDEX `favorite_recommendation_resource_idx` ON `favorite_recommendation` (`resource_type`,`resource_id`);--> statement-breakpoint
CREATE TABLE `favorite_trend` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`trend_date` text NOT NULL,
	`favorite_count` integer NOT NULL,
	`daily_favorites_added` integer NOT NULL,
	`daily_favorites_removed` integer NOT NULL,
	`trending_score` real NOT NULL,
	`calculated_at` integer NOT NULL,
	CONSTRAINT "favorite_trend_resource_type_ck" CHECK("favorite_trend"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION')),
	CONSTRAINT "favorite_trend_trend_date_ck" CHECK("favorite_trend"."trend_date" is date("favorite_trend"."trend_date")),
	CONSTRAINT "favorite_trend_numbers_ck" CHECK(typeof("favorite_trend"."favorite_count") in ('null', 'integer') and typeof("favorite_trend"."daily_favorites_added") in ('null', 'integer') and typeof("favorite_trend"."daily_favorites_removed") in ('null', 'integer') and typeof("favorite_trend"."trending_score") in ('null', 'integer', 'real') and typeof("favorite_trend"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "favorite_trend_counts_ck" CHECK(("favorite_trend"."favorite_count" is null or "favorite_trend"."favorite_count" >= 0) and ("favorite_trend"."daily_favorites_added" is null or "favorite_trend"."daily_favorites_added" >= 0) and ("favorite_trend"."daily_favorites_removed" is null or "favorite_trend"."daily_favorites_removed" >= 0)),
	CONSTRAINT "favorite_trend_balance_ck" CHECK("favorite_trend"."favorite_count" >= "favorite_trend"."daily_favorites_added" - "favorite_trend"."daily_favorites_removed")
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_trend_uq` ON `favorite_trend` (`resource_type`,`resource_id`,`trend_date`);--> statement-breakpoint
CREATE INDEX `favorite_trend_day_idx` ON `favorite_trend` (`trend_date`,`resource_type`,`trending_score`);--> statement-breakpoint
CREATE TABLE `favorite_usage_log` (
	`id` text PRIMARY KEY NOT NULL,
	`favorite_id` text NOT NULL,
	`user_id` text NOT NULL,
	`session_id` text,
	`action_type` text NOT NULL,
	`action_context` text,
	`action_at` integer NOT NULL,
	FOREIGN KEY (`favorite_id`) REFERENCES `favorite`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "favorite_usage_log_action_type_ck" CHECK("favorite_usage_log"."action_type" in ('VIEWED', 'USED', 'SHARED', 'COPIED', 'MODIFIED')),
	CONSTRAINT "favorite_usage_log_action_context_ck" CHECK("favorite_usage_log"."action_context" is null or json_valid("favorite_usage_log"."action_context")),
	CONSTRAINT "favorite_usage_log_numbers_ck" CHECK(typeof("favorite_usage_log"."action_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `favorite_usage_log_favorite_idx` ON `favorite_usage_log` (`favorite_id`,`action_at`);--> statement-breakpoint
CREATE INDEX `favorite_usage_log_user_idx` ON `favorite_usage_log` (`user_id`,`action_at`);--> statement-breakpoint
CREATE INDEX `favorite_usage_log_session_idx` ON `favorite_usage_log` (`session_id`);--> statement-breakpoint
CREATE TABLE `favorite` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`notes` text,
	`visibility_id` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`access_count` integer DEFAULT 0 NOT NULL,
	`favorited_at` integer NOT NULL,
	`last_accessed_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "favorite_resource_type_ck" CHECK("favorite"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION')),
	CONSTRAINT "favorite_is_active_ck" CHECK("favorite"."is_active" in (0, 1)),
	CONSTRAINT "favorite_numbers_ck" CHECK(typeof("favorite"."access_count") in ('null', 'integer') and typeof("favorite"."favorited_at") in ('null', 'integer') and typeof("favorite"."last_accessed_at") in ('null', 'integer') and typeof("favorite"."removed_at") in ('null', 'integer')),
	CONSTRAINT "favorite_removed_ck" CHECK("favorite"."is_active" = ("favorite"."removed_at" is null)),
	CONSTRAINT "favorite_access_ck" CHECK("favorite"."access_count" >= 0 and ("favorite"."access_count" > 0) = ("favorite"."last_accessed_at" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_uq` ON `favorite` (`user_id`,`resource_type`,`resource_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_owner_uq` ON `favorite` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `favorite_user_idx` ON `favorite` (`user_id`,`favorited_at`) WHERE "favorite"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `favorite_resource_idx` ON `favorite` (`resource_type`,`resource_id`,`is_active`);--> statement-breakpoint
CREATE INDEX `favorite_favorited_idx` ON `favorite` (`favorited_at`);--> statement-breakpoint
CREATE INDEX `favorite_removed_idx` ON `favorite` (`removed_at`) WHERE "favorite"."removed_at" is not null;--> statement-breakpoint
CREATE TABLE `favorite_category` (
	`favorite_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`favorite_id`, `category_id`),
	FOREIGN KEY (`favorite_id`) REFERENCES `favorite`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `favorite_collection` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text(100) NOT NULL,
	`slug` text(80),
	`description` text,
	`is_public` integer DEFAULT false NOT NULL,
	`is_system_generated` integer DEFAULT false NOT NULL,
	`sort_order` integer DEFAULT 0 NOT NULL,
	`visibility_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "favorite_collection_name_ck" CHECK(length("favorite_collection"."name") <= 100),
	CONSTRAINT "favorite_collection_slug_ck" CHECK(length("favorite_collection"."slug") <= 80),
	CONSTRAINT "favorite_collection_is_public_ck" CHECK("favorite_collection"."is_public" in (0, 1)),
	CONSTRAINT "favorite_collection_is_system_generated_ck" CHECK("favorite_collection"."is_system_generated" in (0, 1)),
	CONSTRAINT "favorite_collection_numbers_ck" CHECK(typeof("favorite_collection"."sort_order") in ('null', 'integer') and typeof("favorite_collection"."created_at") in ('null', 'integer') and typeof("favorite_collection"."updated_at") in ('null', 'integer')),
	CONSTRAINT "favorite_collection_name_filled_ck" CHECK(length(trim("favorite_collection"."name")) > 0),
	CONSTRAINT "favorite_collection_slug_form_ck" CHECK("favorite_collection"."slug" glob '[a-z0-9]*' and "favorite_collection"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "favorite_collection_sort_order_ck" CHECK(("favorite_collection"."sort_order" is null or "favorite_collection"."sort_order" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_collection_slug_unique` ON `favorite_collection` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_collection_uq` ON `favorite_collection` (`user_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_collection_owner_uq` ON `favorite_collection` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `favorite_collection_user_idx` ON `favorite_collection` (`user_id`,`sort_order`);--> statement-breakpoint
CREATE INDEX `favorite_collection_public_idx` ON `favorite_collection` (`updated_at`) WHERE "favorite_collection"."is_public" = 1;--> statement-breakpoint
CREATE TABLE `favorite_collection_item` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`collection_id` text NOT NULL,
	`favorite_id` text NOT NULL,
	`item_order` integer DEFAULT 0 NOT NULL,
	`collection_notes` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`collection_id`) REFERENCES `favorite_collection`(`user_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`favorite_id`) REFERENCES `favorite`(`user_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "favorite_collection_item_numbers_ck" CHECK(typeof("favorite_collection_item"."item_order") in ('null', 'integer') and typeof("favorite_collection_item"."added_at") in ('null', 'integer')),
	CONSTRAINT "favorite_collection_item_order_ck" CHECK(("favorite_collection_item"."item_order" is null or "favorite_collection_item"."item_order" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_collection_item_uq` ON `favorite_collection_item` (`collection_id`,`favorite_id`);--> statement-breakpoint
CREATE INDEX `favorite_collection_item_order_idx` ON `favorite_collection_item` (`collection_id`,`item_order`);--> statement-breakpoint
CREATE INDEX `favorite_collection_item_favorite_idx` ON `favorite_collection_item` (`favorite_id`);--> statement-breakpoint
CREATE INDEX `favorite_collection_item_user_idx` ON `favorite_collection_item` (`user_id`);--> statement-breakpoint
CREATE TABLE `favorite_share` (
	`id` text PRIMARY KEY NOT NULL,
	`favorite_id` text,
	`collection_id` text,
	`shared_by` text NOT NULL,
	`shared_with` text,
	`institution_id` text,
	`share_message` text,
	`share_token` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`shared_at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`shared_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`shared_with`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`shared_by`,`favorite_id`) REFERENCES `favorite`(`user_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`shared_by`,`collection_id`) REFERENCES `favorite_collection`(`user_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "favorite_share_is_active_ck" CHECK("favorite_share"."is_active" in (0, 1)),
	CONSTRAINT "favorite_share_numbers_ck" CHECK(typeof("favorite_share"."shared_at") in ('null', 'integer') and typeof("favorite_share"."expires_at") in ('null', 'integer')),
	CONSTRAINT "favorite_share_subject_ck" CHECK(("favorite_share"."favorite_id" is null) <> ("favorite_share"."collection_id" is null)),
	CONSTRAINT "favorite_share_audience_ck" CHECK("favorite_share"."shared_with" is null or "favorite_share"."institution_id" is null),
	CONSTRAINT "favorite_share_self_ck" CHECK("favorite_share"."shared_by" <> "favorite_share"."shared_with"),
	CONSTRAINT "favorite_share_token_hash_ck" CHECK(length("favorite_share"."share_token") = 64 and "favorite_share"."share_token" not glob '*[^0-9a-f]*'),
	CONSTRAINT "favorite_share_order_ck" CHECK("favorite_share"."expires_at" > "favorite_share"."shared_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_share_share_token_unique` ON `favorite_share` (`share_token`);--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_share_favorite_person_uq` ON `favorite_share` (`shared_with`,`favorite_id`) WHERE "favorite_share"."is_active" = 1 and "favorite_share"."shared_with" is not null and "favorite_share"."favorite_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_share_collection_person_uq` ON `favorite_share` (`shared_with`,`collection_id`) WHERE "favorite_share"."is_active" = 1 and "favorite_share"."shared_with" is not null and "favorite_share"."collection_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_share_favorite_institution_uq` ON `favorite_share` (`institution_id`,`favorite_id`) WHERE "favorite_share"."is_active" = 1 and "favorite_share"."institution_id" is not null and "favorite_share"."favorite_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `favorite_share_collection_institution_uq` ON `favorite_share` (`institution_id`,`collection_id`) WHERE "favorite_share"."is_active" = 1 and "favorite_share"."institution_id" is not null and "favorite_share"."collection_id" is not null;--> statement-breakpoint
CREATE INDEX `favorite_share_shared_by_idx` ON `favorite_share` (`shared_by`,`shared_at`);--> statement-breakpoint
CREATE INDEX `favorite_share_shared_with_idx` ON `favorite_share` (`shared_with`,`shared_at`);--> statement-breakpoint
CREATE INDEX `favorite_share_institution_idx` ON `favorite_share` (`institution_id`,`shared_at`);--> statement-breakpoint
CREATE INDEX `favorite_share_favorite_idx` ON `favorite_share` (`favorite_id`);--> statement-breakpoint
CREATE INDEX `favorite_share_collection_idx` ON `favorite_share` (`collection_id`);--> statement-breakpoint
CREATE TABLE `favorite_tag` (
	`favorite_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`favorite_id`, `tag_id`),
	FOREIGN KEY (`favorite_id`) REFERENCES `favorite`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `user_favorite` (
	`user_id` text NOT NULL,
	`favorite_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `favorite_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`,`favorite_id`) REFERENCES `favorite`(`user_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_favorite_numbers_ck" CHECK(typeof("user_favorite"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `user_favorite_favorite_idx` ON `user_favorite` (`favorite_id`);--> statement-breakpoint
CREATE TABLE `goal` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`assigned_by` text,
	`title` text(200),
	`description` text,
	`category_id` text,
	`status_id` text,
	`visibility_id` text NOT NULL,
	`progress_percentage` real,
	`start_date` text,
	`target_date` text,
	`notes` text,
	`metadata` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`completed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assigned_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`status_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "goal_title_ck" CHECK(length("goal"."title") <= 200),
	CONSTRAINT "goal_start_date_ck" CHECK("goal"."start_date" is date("goal"."start_date")),
	CONSTRAINT "goal_target_date_ck" CHECK("goal"."target_date" is date("goal"."target_date")),
	CONSTRAINT "goal_metadata_ck" CHECK("goal"."metadata" is null or json_valid("goal"."metadata")),
	CONSTRAINT "goal_numbers_ck" CHECK(typeof("goal"."progress_percentage") in ('null', 'integer', 'real') and typeof("goal"."created_at") in ('null', 'integer') and typeof("goal"."updated_at") in ('null', 'integer') and typeof("goal"."completed_at") in ('null', 'integer')),
	CONSTRAINT "goal_title_given_ck" CHECK(length(trim("goal"."title")) > 0),
	CONSTRAINT "goal_catalogue_ck" CHECK("goal"."user_id" is not null or ("goal"."title" is not null and "goal"."completed_at" is null)),
	CONSTRAINT "goal_progress_ck" CHECK("goal"."progress_percentage" between 0 and 100),
	CONSTRAINT "goal_days_ck" CHECK("goal"."start_date" <= "goal"."target_date"),
	CONSTRAINT "goal_completed_ck" CHECK("goal"."completed_at" is null or "goal"."progress_percentage" = 100),
	CONSTRAINT "goal_metadata_object_ck" CHECK("goal"."metadata" is null or json_type("goal"."metadata") = 'object')
);--> statement-breakpoint
CREATE INDEX `goal_user_idx` ON `goal` (`user_id`,`status_id`,`target_date`);--> statement-breakpoint
CREATE INDEX `goal_assigned_by_idx` ON `goal` (`assigned_by`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `goal_catalogue_title_uq` ON `goal` (`title`) WHERE "goal"."user_id" is null;--> statement-breakpoint
CREATE TABLE `metric_goal` (
	`subgoal_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`unit_id` text,
	`start_value` real,
	`target_value` real NOT NULL,
	`current_value` real,
	`is_required` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`subgoal_id`, `metric_id`),
	FOREIGN KEY (`subgoal_id`) REFERENCES `subgoal`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`unit_id`) REFERENCES `measurement_unit`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "metric_goal_is_required_ck" CHECK("metric_goal"."is_required" in (0, 1)),
	CONSTRAINT "metric_goal_numbers_ck" CHECK(typeof("metric_goal"."start_value") in ('null', 'integer', 'real') and typeof("metric_goal"."target_value") in ('null', 'integer', 'real') and typeof("metric_goal"."current_value") in ('null', 'integer', 'real'))
);--> statement-breakpoint
CREATE INDEX `metric_goal_metric_idx` ON `metric_goal` (`metric_id`);--> statement-breakpoint
CREATE TABLE `subgoal` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`order_index` integer,
	`exercise_id` text,
	`title` text(200),
	`notes` text,
	`completed_at` integer,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "subgoal_title_ck" CHECK(length("subgoal"."title") <= 200),
	CONSTRAINT "subgoal_numbers_ck" CHECK(typeof("subgoal"."order_index") in ('null', 'integer') and typeof("subgoal"."completed_at") in ('null', 'integer')),
	CONSTRAINT "subgoal_order_ck" CHECK("subgoal"."order_index" >= 0),
	CONSTRAINT "subgoal_title_given_ck" CHECK(length(trim("subgoal"."title")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `subgoal_order_uq` ON `subgoal` (`goal_id`,`order_index`);--> statement-breakpoint
CREATE INDEX `subgoal_exercise_idx` ON `subgoal` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `user_group` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`institution_id` text,
	`name` text(100) NOT NULL,
	`description` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_group_name_ck" CHECK(length("user_group"."name") <= 100),
	CONSTRAINT "user_group_numbers_ck" CHECK(typeof("user_group"."created_at") in ('null', 'integer') and typeof("user_group"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_group_name_said_ck" CHECK(length(trim("user_group"."name")) > 0),
	CONSTRAINT "user_group_whose_ck" CHECK(("user_group"."owner_id" is null) <> ("user_group"."institution_id" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_group_owner_uq` ON `user_group` (`owner_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_group_institution_uq` ON `user_group` (`institution_id`,`name`);--> statement-breakpoint
CREATE TABLE `user_group_member` (
	`group_id` text NOT NULL,
	`user_id` text NOT NULL,
	`added_by` text,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `user_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_group_member_numbers_ck" CHECK(typeof("user_group_member"."joined_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `user_group_member_user_idx` ON `user_group_member` (`user_id`);--> statement-breakpoint
CREATE INDEX `user_group_member_added_by_idx` ON `user_group_member` (`added_by`);--> statement-breakpoint
CREATE TABLE `user_group_resource` (
	`group_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`resource_id` text NOT NULL,
	`added_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `resource_type`, `resource_id`),
	FOREIGN KEY (`group_id`) REFERENCES `user_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_group_resource_resource_type_ck" CHECK("user_group_resource"."resource_type" in ('USER', 'WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION', 'GOAL', 'ACTIVITY', 'FAVORITE', 'FAVORITE_COLLECTION', 'RATING', 'ERROR', 'WORKOUT_SESSION', 'COACHING_SESSION', 'SESSION_CARD', 'JOURNAL_ENTRY', 'PROGRESS_PHOTO')),
	CONSTRAINT "user_group_resource_numbers_ck" CHECK(typeof("user_group_resource"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `user_group_resource_resource_idx` ON `user_group_resource` (`resource_type`,`resource_id`);--> statement-breakpoint
CREATE INDEX `user_group_resource_added_by_idx` ON `user_group_resource` (`added_by`);--> statement-breakpoint
CREATE TABLE `gym` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text(60) NOT NULL,
	`mass_unit` text DEFAULT 'KG' NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "gym_name_ck" CHECK(length("gym"."name") <= 60),
	CONSTRAINT "gym_mass_unit_ck" CHECK("gym"."mass_unit" in ('KG', 'LBS')),
	CONSTRAINT "gym_is_default_ck" CHECK("gym"."is_default" in (0, 1)),
	CONSTRAINT "gym_numbers_ck" CHECK(typeof("gym"."created_at") in ('null', 'integer') and typeof("gym"."updated_at") in ('null', 'integer')),
	CONSTRAINT "gym_name_given_ck" CHECK(length(trim("gym"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `gym_user_name_uq` ON `gym` (`user_id`,lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX `gym_user_default_uq` ON `gym` (`user_id`) WHERE "gym"."is_default" = 1;--> statement-breakpoint
CREATE TABLE `gym_bar` (
	`id` text PRIMARY KEY NOT NULL,
	`gym_id` text NOT NULL,
	`equipment_id` text,
	`name` text(60) NOT NULL,
	`weight_kg` real NOT NULL,
	`entered_weight` real NOT NULL,
	`entered_unit` text NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`gym_id`) REFERENCES `gym`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "gym_bar_name_ck" CHECK(length("gym_bar"."name") <= 60),
	CONSTRAINT "gym_bar_entered_unit_ck" CHECK("gym_bar"."entered_unit" in ('KG', 'LBS')),
	CONSTRAINT "gym_bar_is_default_ck" CHECK("gym_bar"."is_default" in (0, 1)),
	CONSTRAINT "gym_bar_numbers_ck" CHECK(typeof("gym_bar"."weight_kg") in ('null', 'integer', 'real') and typeof("gym_bar"."entered_weight") in ('null', 'integer', 'real')),
	CONSTRAINT "gym_bar_name_given_ck" CHECK(length(trim("gym_bar"."name")) > 0),
	CONSTRAINT "gym_bar_weight_ck" CHECK("gym_bar"."weight_kg" between 0 and 100),
	CONSTRAINT "gym_bar_entered_ck" CHECK(abs("gym_bar"."weight_kg" - "gym_bar"."entered_weight" * case "gym_bar"."entered_unit" when 'LBS' then 0.45359237 else 1 end) <= 0.01)
);--> statement-breakpoint
CREATE UNIQUE INDEX `gym_bar_gym_name_uq` ON `gym_bar` (`gym_id`,lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX `gym_bar_gym_default_uq` ON `gym_bar` (`gym_id`) WHERE "gym_bar"."is_default" = 1;--> statement-breakpoint
CREATE INDEX `gym_bar_equipment_idx` ON `gym_bar` (`equipment_id`);--> statement-breakpoint
CREATE TABLE `gym_equipment` (
	`gym_id` text NOT NULL,
	`equipment_id` text NOT NULL,
	`min_weight_kg` real,
	`max_weight_kg` real,
	`step_kg` real,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`gym_id`, `equipment_id`),
	FOREIGN KEY (`gym_id`) REFERENCES `gym`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "gym_equipment_numbers_ck" CHECK(typeof("gym_equipment"."min_weight_kg") in ('null', 'integer', 'real') and typeof("gym_equipment"."max_weight_kg") in ('null', 'integer', 'real') and typeof("gym_equipment"."step_kg") in ('null', 'integer', 'real') and typeof("gym_equipment"."added_at") in ('null', 'integer')),
	CONSTRAINT "gym_equipment_loads_ck" CHECK(("gym_equipment"."min_weight_kg" is null) = ("gym_equipment"."max_weight_kg" is null) and ("gym_equipment"."min_weight_kg" is null) = ("gym_equipment"."step_kg" is null)),
	CONSTRAINT "gym_equipment_loads_range_ck" CHECK("gym_equipment"."min_weight_kg" >= 0 and "gym_equipment"."max_weight_kg" between "gym_equipment"."min_weight_kg" and 1000 and "gym_equipment"."step_kg" > 0)
);--> statement-breakpoint
CREATE INDEX `gym_equipment_equipment_idx` ON `gym_equipment` (`equipment_id`);--> statement-breakpoint
CREATE TABLE `gym_plate` (
	`gym_id` text NOT NULL,
	`entered_unit` text NOT NULL,
	`entered_weight` real NOT NULL,
	`weight_kg` real NOT NULL,
	`plate_count` integer NOT NULL,
	`color` text(7),
	PRIMARY KEY(`gym_id`, `entered_unit`, `entered_weight`),
	FOREIGN KEY (`gym_id`) REFERENCES `gym`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "gym_plate_entered_unit_ck" CHECK("gym_plate"."entered_unit" in ('KG', 'LBS')),
	CONSTRAINT "gym_plate_color_ck" CHECK(length("gym_plate"."color") <= 7),
	CONSTRAINT "gym_plate_numbers_ck" CHECK(typeof("gym_plate"."entered_weight") in ('null', 'integer', 'real') and typeof("gym_plate"."weight_kg") in ('null', 'integer', 'real') and typeof("gym_plate"."plate_count") in ('null', 'integer')),
	CONSTRAINT "gym_plate_weight_ck" CHECK("gym_plate"."weight_kg" > 0 and "gym_plate"."weight_kg" <= 100),
	CONSTRAINT "gym_plate_count_ck" CHECK("gym_plate"."plate_count" between 0 and 200),
	CONSTRAINT "gym_plate_color_form_ck" CHECK("gym_plate"."color" glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
	CONSTRAINT "gym_plate_entered_ck" CHECK(abs("gym_plate"."weight_kg" - "gym_plate"."entered_weight" * case "gym_plate"."entered_unit" when 'LBS' then 0.45359237 else 1 end) <= 0.01)
);--> statement-breakpoint
CREATE TABLE `body_measurement` (
	`id` text PRIMARY KEY NOT NULL,
	`health_checkin_id` text NOT NULL,
	`site` text(30) NOT NULL,
	`side` text DEFAULT 'BOTH' NOT NULL,
	`value_cm` real NOT NULL,
	`entered_value` real,
	`entered_unit` text,
	FOREIGN KEY (`health_checkin_id`) REFERENCES `health_checkin`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "body_measurement_site_ck" CHECK(length("body_measurement"."site") <= 30),
	CONSTRAINT "body_measurement_side_ck" CHECK("body_measurement"."side" in ('LEFT', 'RIGHT', 'BOTH')),
	CONSTRAINT "body_measurement_entered_unit_ck" CHECK("body_measurement"."entered_unit" in ('CM', 'INCHES')),
	CONSTRAINT "body_measurement_numbers_ck" CHECK(typeof("body_measurement"."value_cm") in ('null', 'integer', 'real') and typeof("body_measurement"."entered_value") in ('null', 'integer', 'real')),
	CONSTRAINT "body_measurement_site_form_ck" CHECK("body_measurement"."site" = upper(trim("body_measurement"."site")) and length("body_measurement"."site") > 0),
	CONSTRAINT "body_measurement_value_range_ck" CHECK("body_measurement"."value_cm" between 1 and 500),
	CONSTRAINT "body_measurement_entered_pair_ck" CHECK(("body_measurement"."entered_value" is null) = ("body_measurement"."entered_unit" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `body_measurement_uq` ON `body_measurement` (`health_checkin_id`,`site`,`side`);--> statement-breakpoint
CREATE TABLE `health_checkin` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`recorded_date` text NOT NULL,
	`weight_kg` real,
	`entered_weight` real,
	`entered_weight_unit` text,
	`bmi` real,
	`body_fat_percentage` real,
	`muscle_mass_kg` real,
	`resting_heart_rate` integer,
	`blood_pressure_systolic` integer,
	`blood_pressure_diastolic` integer,
	`energy_level` integer,
	`mood_score` integer,
	`sleep_quality` integer,
	`stress_level` integer,
	`notes` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "health_checkin_recorded_date_ck" CHECK("health_checkin"."recorded_date" is date("health_checkin"."recorded_date")),
	CONSTRAINT "health_checkin_entered_weight_unit_ck" CHECK("health_checkin"."entered_weight_unit" in ('KG', 'LBS')),
	CONSTRAINT "health_checkin_numbers_ck" CHECK(typeof("health_checkin"."weight_kg") in ('null', 'integer', 'real') and typeof("health_checkin"."entered_weight") in ('null', 'integer', 'real') and typeof("health_checkin"."bmi") in ('null', 'integer', 'real') and typeof("health_checkin"."body_fat_percentage") in ('null', 'integer', 'real') and typeof("health_checkin"."muscle_mass_kg") in ('null', 'integer', 'real') and typeof("health_checkin"."resting_heart_rate") in ('null', 'integer') and typeof("health_checkin"."blood_pressure_systolic") in ('null', 'integer') and typeof("health_checkin"."blood_pressure_diastolic") in ('null', 'integer') and typeof("health_checkin"."energy_level") in ('null', 'integer') and typeof("health_checkin"."mood_score") in ('null', 'integer') and typeof("health_checkin"."sleep_quality") in ('null', 'integer') and typeof("health_checkin"."stress_level") in ('null', 'integer') and typeof("health_checkin"."created_at") in ('null', 'integer') and typeof("health_checkin"."updated_at") in ('null', 'integer')),
	CONSTRAINT "health_checkin_weight_range_ck" CHECK("health_checkin"."weight_kg" between 1 and 700),
	CONSTRAINT "health_checkin_entered_weight_pair_ck" CHECK(("health_checkin"."entered_weight" is null) = ("health_checkin"."entered_weight_unit" is null)),
	CONSTRAINT "health_checkin_entered_weight_of_ck" CHECK("health_checkin"."entered_weight" is null or "health_checkin"."weight_kg" is not null),
	CONSTRAINT "health_checkin_bmi_range_ck" CHECK("health_checkin"."bmi" between 3 and 300),
	CONSTRAINT "health_checkin_body_fat_range_ck" CHECK("health_checkin"."body_fat_percentage" between 1 and 85),
	CONSTRAINT "health_checkin_muscle_mass_range_ck" CHECK("health_checkin"."muscle_mass_kg" between 0.5 and 300),
	CONSTRAINT "health_checkin_muscle_within_weight_ck" CHECK("health_checkin"."muscle_mass_kg" <= "health_checkin"."weight_kg"),
	CONSTRAINT "health_checkin_heart_rate_range_ck" CHECK("health_checkin"."resting_heart_rate" between 20 and 250),
	CONSTRAINT "health_checkin_systolic_range_ck" CHECK("health_checkin"."blood_pressure_systolic" between 40 and 320),
	CONSTRAINT "health_checkin_diastolic_range_ck" CHECK("health_checkin"."blood_pressure_diastolic" between 20 and 250),
	CONSTRAINT "health_checkin_blood_pressure_pair_ck" CHECK(("health_checkin"."blood_pressure_systolic" is null) = ("health_checkin"."blood_pressure_diastolic" is null)),
	CONSTRAINT "health_checkin_blood_pressure_order_ck" CHECK("health_checkin"."blood_pressure_systolic" > "health_checkin"."blood_pressure_diastolic"),
	CONSTRAINT "health_checkin_scores_ck" CHECK(("health_checkin"."energy_level" is null or "health_checkin"."energy_level" between 1 and 10) and ("health_checkin"."mood_score" is null or "health_checkin"."mood_score" between 1 and 10) and ("health_checkin"."sleep_quality" is null or "health_checkin"."sleep_quality" between 1 and 10) and ("health_checkin"."stress_level" is null or "health_checkin"."stress_level" between 1 and 10))
);--> statement-breakpoint
CREATE UNIQUE INDEX `health_checkin_uq` ON `health_checkin` (`user_id`,`recorded_date`);--> statement-breakpoint
CREATE TABLE `progress_photo` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`media_id` text NOT NULL,
	`photo_date` text NOT NULL,
	`photo_type` text,
	`weight_kg` real,
	`body_fat_percentage` real,
	`notes` text,
	`visibility_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "progress_photo_photo_date_ck" CHECK("progress_photo"."photo_date" is date("progress_photo"."photo_date")),
	CONSTRAINT "progress_photo_photo_type_ck" CHECK("progress_photo"."photo_type" in ('FRONT', 'SIDE', 'BACK', 'OTHER')),
	CONSTRAINT "progress_photo_numbers_ck" CHECK(typeof("progress_photo"."weight_kg") in ('null', 'integer', 'real') and typeof("progress_photo"."body_fat_percentage") in ('null', 'integer', 'real') and typeof("progress_photo"."created_at") in ('null', 'integer')),
	CONSTRAINT "progress_photo_weight_range_ck" CHECK("progress_photo"."weight_kg" between 1 and 700),
	CONSTRAINT "progress_photo_body_fat_range_ck" CHECK("progress_photo"."body_fat_percentage" between 1 and 85)
);--> statement-breakpoint
CREATE UNIQUE INDEX `progress_photo_media_id_unique` ON `progress_photo` (`media_id`);--> statement-breakpoint
CREATE INDEX `progress_photo_user_idx` ON `progress_photo` (`user_id`,`photo_date`);--> statement-breakpoint
CREATE TABLE `user_metric` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`metric_id` text NOT NULL,
	`snapshot_id` text,
	`value` real NOT NULL,
	`metadata` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`snapshot_id`) REFERENCES `user_progress_snapshot`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_metric_metadata_ck" CHECK("user_metric"."metadata" is null or json_valid("user_metric"."metadata")),
	CONSTRAINT "user_metric_numbers_ck" CHECK(typeof("user_metric"."value") in ('null', 'integer', 'real') and typeof("user_metric"."created_at") in ('null', 'integer') and typeof("user_metric"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_metric_snapshot_uq` ON `user_metric` (`snapshot_id`,`metric_id`) WHERE "user_metric"."snapshot_id" is not null;--> statement-breakpoint
CREATE INDEX `user_metric_user_idx` ON `user_metric` (`user_id`,`metric_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `user_metric_snapshot_idx` ON `user_metric` (`snapshot_id`);--> statement-breakpoint
CREATE TABLE `user_progress_snapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`snapshot_date` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_progress_snapshot_snapshot_date_ck" CHECK("user_progress_snapshot"."snapshot_date" is date("user_progress_snapshot"."snapshot_date"))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_progress_snapshot_uq` ON `user_progress_snapshot` (`user_id`,`snapshot_date`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`user_category_id` text NOT NULL,
	`email` text(255) NOT NULL,
	`username` text(50),
	`first_name` text(255),
	`last_name` text(255),
	`date_of_birth` text,
	`notes` text,
	`visibility_id` text,
	`permission_version` integer DEFAULT 1 NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`email_verified_at` integer,
	`last_login` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "user_email_ck" CHECK(length("user"."email") <= 255),
	CONSTRAINT "user_username_ck" CHECK(length("user"."username") <= 50),
	CONSTRAINT "user_first_name_ck" CHECK(length("user"."first_name") <= 255),
	CONSTRAINT "user_last_name_ck" CHECK(length("user"."last_name") <= 255),
	CONSTRAINT "user_date_of_birth_ck" CHECK("user"."date_of_birth" is date("user"."date_of_birth")),
	CONSTRAINT "user_is_active_ck" CHECK("user"."is_active" in (0, 1)),
	CONSTRAINT "user_numbers_ck" CHECK(typeof("user"."permission_version") in ('null', 'integer') and typeof("user"."email_verified_at") in ('null', 'integer') and typeof("user"."last_login") in ('null', 'integer') and typeof("user"."created_at") in ('null', 'integer') and typeof("user"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_email_form_ck" CHECK("user"."email" = lower("user"."email") and "user"."email" like '_%@_%' and instr("user"."email", ' ') = 0),
	CONSTRAINT "user_username_form_ck" CHECK(length("user"."username") > 0 and instr("user"."username", ' ') = 0),
	CONSTRAINT "user_first_name_said_ck" CHECK(length(trim("user"."first_name")) > 0),
	CONSTRAINT "user_last_name_said_ck" CHECK(length(trim("user"."last_name")) > 0),
	CONSTRAINT "user_born_ck" CHECK("user"."date_of_birth" between '1900-01-01' and date("user"."created_at" / 1000, 'unixepoch')),
	CONSTRAINT "user_permission_version_ck" CHECK("user"."permission_version" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_username_uq` ON `user` (lower(username));--> statement-breakpoint
CREATE INDEX `user_created_idx` ON `user` (`created_at`);--> statement-breakpoint
CREATE TABLE `user_category` (
	`user_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `category_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `user_category_category_idx` ON `user_category` (`category_id`);--> statement-breakpoint
CREATE TABLE `user_credential` (
	`user_id` text PRIMARY KEY NOT NULL,
	`password_hash` text(255) NOT NULL,
	`failed_login_attempts` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	`password_changed_at` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_credential_password_hash_ck" CHECK(length("user_credential"."password_hash") <= 255),
	CONSTRAINT "user_credential_numbers_ck" CHECK(typeof("user_credential"."failed_login_attempts") in ('null', 'integer') and typeof("user_credential"."locked_until") in ('null', 'integer') and typeof("user_credential"."password_changed_at") in ('null', 'integer') and typeof("user_credential"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_credential_password_hash_said_ck" CHECK(length(trim("user_credential"."password_hash")) > 0),
	CONSTRAINT "user_credential_failed_ck" CHECK("user_credential"."failed_login_attempts" >= 0)
);--> statement-breakpoint
CREATE TABLE `user_device` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`label` text(100),
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_device_label_ck" CHECK(length("user_device"."label") <= 100),
	CONSTRAINT "user_device_numbers_ck" CHECK(typeof("user_device"."created_at") in ('null', 'integer') and typeof("user_device"."last_seen_at") in ('null', 'integer')),
	CONSTRAINT "user_device_token_hash_ck" CHECK(length("user_device"."token_hash") = 64 and "user_device"."token_hash" not glob '*[^0-9a-f]*')
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_device_uq` ON `user_device` (`user_id`,`token_hash`);--> statement-breakpoint
CREATE TABLE `user_identity` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider` text(30) NOT NULL,
	`provider_subject` text(255) NOT NULL,
	`email` text(255),
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_identity_provider_ck" CHECK("user_identity"."provider" in ('GOOGLE', 'SUPABASE')),
	CONSTRAINT "user_identity_provider_subject_ck" CHECK(length("user_identity"."provider_subject") <= 255),
	CONSTRAINT "user_identity_email_ck" CHECK(length("user_identity"."email") <= 255),
	CONSTRAINT "user_identity_numbers_ck" CHECK(typeof("user_identity"."created_at") in ('null', 'integer')),
	CONSTRAINT "user_identity_subject_said_ck" CHECK(length(trim("user_identity"."provider_subject")) > 0),
	CONSTRAINT "user_identity_email_form_ck" CHECK("user_identity"."email" = lower("user_identity"."email") and "user_identity"."email" like '_%@_%' and instr("user_identity"."email", ' ') = 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_identity_provider_provider_subject_uq` ON `user_identity` (`provider`,`provider_subject`);--> statement-breakpoint
CREATE INDEX `user_identity_user_idx` ON `user_identity` (`user_id`);--> statement-breakpoint
CREATE TABLE `user_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`device_id` text,
	`refresh_token_hash` text(255),
	`access_token_hash` text(255),
	`ip_address` text(45),
	`user_agent` text,
	`device_type` text(50),
	`browser` text(50),
	`os` text(50),
	`remember_me` integer DEFAULT false NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`authenticated_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`absolute_expires_at` integer NOT NULL,
	`last_activity_at` integer NOT NULL,
	`revoked_at` integer,
	`revocation_reason` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`device_id`) REFERENCES `user_device`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_session_refresh_token_hash_ck" CHECK(length("user_session"."refresh_token_hash") <= 255),
	CONSTRAINT "user_session_access_token_hash_ck" CHECK(length("user_session"."access_token_hash") <= 255),
	CONSTRAINT "user_session_ip_address_ck" CHECK(length("user_session"."ip_address") <= 45),
	CONSTRAINT "user_session_device_type_ck" CHECK(length("user_session"."device_type") <= 50),
	CONSTRAINT "user_session_browser_ck" CHECK(length("user_session"."browser") <= 50),
	CONSTRAINT "user_session_os_ck" CHECK(length("user_session"."os") <= 50),
	CONSTRAINT "user_session_remember_me_ck" CHECK("user_session"."remember_me" in (0, 1)),
	CONSTRAINT "user_session_is_active_ck" CHECK("user_session"."is_active" in (0, 1)),
	CONSTRAINT "user_session_numbers_ck" CHECK(typeof("user_session"."created_at") in ('null', 'integer') and typeof("user_session"."authenticated_at") in ('null', 'integer') and typeof("user_session"."expires_at") in ('null', 'integer') and typeof("user_session"."absolute_expires_at") in ('null', 'integer') and typeof("user_session"."last_activity_at") in ('null', 'integer') and typeof("user_session"."revoked_at") in ('null', 'integer')),
	CONSTRAINT "user_session_refresh_token_form_ck" CHECK(length("user_session"."refresh_token_hash") = 64 and "user_session"."refresh_token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_session_access_token_form_ck" CHECK(length("user_session"."access_token_hash") = 64 and "user_session"."access_token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_session_expires_ck" CHECK("user_session"."expires_at" > "user_session"."created_at"),
	CONSTRAINT "user_session_absolute_ck" CHECK("user_session"."absolute_expires_at" >= "user_session"."expires_at"),
	CONSTRAINT "user_session_revoked_ck" CHECK("user_session"."is_active" = ("user_session"."revoked_at" is null)),
	CONSTRAINT "user_session_reason_ck" CHECK("user_session"."revocation_reason" is null or "user_session"."revoked_at" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_session_refresh_token_hash_unique` ON `user_session` (`refresh_token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_session_access_token_hash_unique` ON `user_session` (`access_token_hash`);--> statement-breakpoint
CREATE INDEX `user_session_listed_idx` ON `user_session` (`user_id`,`last_activity_at`);--> statement-breakpoint
CREATE INDEX `user_session_device_idx` ON `user_session` (`device_id`);--> statement-breakpoint
CREATE INDEX `user_session_expires_idx` ON `user_session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `user_tag` (
	`user_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `tag_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `user_tag_tag_idx` ON `user_tag` (`tag_id`);--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`source` text NOT NULL,
	`file_name` text(255) NOT NULL,
	`file_hash` text NOT NULL,
	`file_bytes` integer NOT NULL,
	`media_id` text,
	`status` text DEFAULT 'PREVIEWED' NOT NULL,
	`mass_unit` text,
	`time_zone` text(64),
	`name_mapping` text DEFAULT '{}' NOT NULL,
	`rows_total` integer DEFAULT 0 NOT NULL,
	`rows_created` integer DEFAULT 0 NOT NULL,
	`rows_known` integer DEFAULT 0 NOT NULL,
	`rows_refused` integer DEFAULT 0 NOT NULL,
	`problems` text,
	`created_at` integer NOT NULL,
	`completed_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "import_batch_source_ck" CHECK("import_batch"."source" in ('STRONG', 'HEVY', 'FITNOTES', 'FIT', 'TCX', 'GPX', 'MARKDOWN', 'MOTRIFORGE', 'YOGA', 'TRACKER', 'MANAGEMENT', 'SORAR')),
	CONSTRAINT "import_batch_file_name_ck" CHECK(length("import_batch"."file_name") <= 255),
	CONSTRAINT "import_batch_status_ck" CHECK("import_batch"."status" in ('PREVIEWED', 'PROCESSING', 'COMPLETED', 'FAILED', 'UNDONE')),
	CONSTRAINT "import_batch_mass_unit_ck" CHECK("import_batch"."mass_unit" in ('KG', 'LBS')),
	CONSTRAINT "import_batch_time_zone_ck" CHECK(length("import_batch"."time_zone") <= 64),
	CONSTRAINT "import_batch_name_mapping_ck" CHECK(json_valid("import_batch"."name_mapping")),
	CONSTRAINT "import_batch_problems_ck" CHECK("import_batch"."problems" is null or json_valid("import_batch"."problems")),
	CONSTRAINT "import_batch_numbers_ck" CHECK(typeof("import_batch"."file_bytes") in ('null', 'integer') and typeof("import_batch"."rows_total") in ('null', 'integer') and typeof("import_batch"."rows_created") in ('null', 'integer') and typeof("import_batch"."rows_known") in ('null', 'integer') and typeof("import_batch"."rows_refused") in ('null', 'integer') and typeof("import_batch"."created_at") in ('null', 'integer') and typeof("import_batch"."completed_at") in ('null', 'integer') and typeof("import_batch"."undone_at") in ('null', 'integer')),
	CONSTRAINT "import_batch_file_name_filled_ck" CHECK(length(trim("import_batch"."file_name")) > 0),
	CONSTRAINT "import_batch_file_hash_ck" CHECK(length("import_batch"."file_hash") = 64 and "import_batch"."file_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "import_batch_counts_ck" CHECK(("import_batch"."file_bytes" is null or "import_batch"."file_bytes" >= 0) and ("import_batch"."rows_total" is null or "import_batch"."rows_total" >= 0) and ("import_batch"."rows_created" is null or "import_batch"."rows_created" >= 0) and ("import_batch"."rows_known" is null or "import_batch"."rows_known" >= 0) and ("import_batch"."rows_refused" is null or "import_batch"."rows_refused" >= 0)),
	CONSTRAINT "import_batch_sum_ck" CHECK("import_batch"."rows_created" + "import_batch"."rows_known" + "import_batch"."rows_refused" <= "import_batch"."rows_total"),
	CONSTRAINT "import_batch_completed_ck" CHECK(("import_batch"."status" in ('COMPLETED', 'UNDONE')) = ("import_batch"."completed_at" is not null) and ("import_batch"."status" = 'UNDONE') = ("import_batch"."undone_at" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `import_batch_file_uq` ON `import_batch` (`user_id`,`file_hash`) WHERE "import_batch"."status" in ('PROCESSING', 'COMPLETED');--> statement-breakpoint
CREATE INDEX `import_batch_user_idx` ON `import_batch` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `import_batch_media_idx` ON `import_batch` (`media_id`);--> statement-breakpoint
CREATE TABLE `imported_row` (
	`batch_id` text NOT NULL,
	`user_id` text NOT NULL,
	`source` text NOT NULL,
	`entity_type` text(50) NOT NULL,
	`source_key` text(255) NOT NULL,
	`entity_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `source`, `entity_type`, `source_key`),
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "imported_row_source_ck" CHECK("imported_row"."source" in ('STRONG', 'HEVY', 'FITNOTES', 'FIT', 'TCX', 'GPX', 'MARKDOWN', 'MOTRIFORGE', 'YOGA', 'TRACKER', 'MANAGEMENT', 'SORAR')),
	CONSTRAINT "imported_row_entity_type_ck" CHECK(length("imported_row"."entity_type") <= 50),
	CONSTRAINT "imported_row_source_key_ck" CHECK(length("imported_row"."source_key") <= 255),
	CONSTRAINT "imported_row_source_key_filled_ck" CHECK(length(trim("imported_row"."source_key")) > 0),
	CONSTRAINT "imported_row_entity_type_form_ck" CHECK("imported_row"."entity_type" not glob '*[^a-z_]*' and length("imported_row"."entity_type") > 0)
);--> statement-breakpoint
CREATE INDEX `imported_row_batch_idx` ON `imported_row` (`batch_id`,`entity_type`);--> statement-breakpoint
CREATE INDEX `imported_row_entity_idx` ON `imported_row` (`entity_type`,`entity_id`);--> statement-breakpoint
CREATE TABLE `institution_department_permission` (
	`institution_department_id` text NOT NULL,
	`permission_id` text NOT NULL,
	`updated_by` text NOT NULL,
	`is_active` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`institution_department_id`, `permission_id`),
	FOREIGN KEY (`institution_department_id`) REFERENCES `institution_department`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_department_permission_is_active_ck" CHECK("institution_department_permission"."is_active" in (0, 1)),
	CONSTRAINT "institution_department_permission_numbers_ck" CHECK(typeof("institution_department_permission"."created_at") in ('null', 'integer') and typeof("institution_department_permission"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `institution_department_permission_permission_idx` ON `institution_department_permission` (`permission_id`);--> statement-breakpoint
CREATE INDEX `institution_department_permission_updated_by_idx` ON `institution_department_permission` (`updated_by`);--> statement-breakpoint
CREATE TABLE `institution_member_permission` (
	`institution_member_id` text NOT NULL,
	`permission_id` text NOT NULL,
	`updated_by` text NOT NULL,
	`is_active` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`institution_member_id`, `permission_id`),
	FOREIGN KEY (`institution_member_id`) REFERENCES `institution_member`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_member_permission_is_active_ck" CHECK("institution_member_permission"."is_active" in (0, 1)),
	CONSTRAINT "institution_member_permission_numbers_ck" CHECK(typeof("institution_member_permission"."created_at") in ('null', 'integer') and typeof("institution_member_permission"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `institution_member_permission_permission_idx` ON `institution_member_permission` (`permission_id`);--> statement-breakpoint
CREATE INDEX `institution_member_permission_updated_by_idx` ON `institution_member_permission` (`updated_by`);--> statement-breakpoint
CREATE TABLE `institution_member_role` (
	`institution_member_id` text NOT NULL,
	`role_id` text NOT NULL,
	`updated_by` text NOT NULL,
	`is_active` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`institution_member_id`, `role_id`),
	FOREIGN KEY (`institution_member_id`) REFERENCES `institution_member`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_member_role_is_active_ck" CHECK("institution_member_role"."is_active" in (0, 1)),
	CONSTRAINT "institution_member_role_numbers_ck" CHECK(typeof("institution_member_role"."created_at") in ('null', 'integer') and typeof("institution_member_role"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `institution_member_role_role_idx` ON `institution_member_role` (`role_id`);--> statement-breakpoint
CREATE INDEX `institution_member_role_updated_by_idx` ON `institution_member_role` (`updated_by`);--> statement-breakpoint
CREATE TABLE `institution_policy` (
	`institution_id` text NOT NULL,
	`policy_id` text NOT NULL,
	`updated_by` text NOT NULL,
	`is_active` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`institution_id`, `policy_id`),
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`policy_id`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_policy_is_active_ck" CHECK("institution_policy"."is_active" in (0, 1)),
	CONSTRAINT "institution_policy_numbers_ck" CHECK(typeof("institution_policy"."created_at") in ('null', 'integer') and typeof("institution_policy"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `institution_policy_policy_idx` ON `institution_policy` (`policy_id`);--> statement-breakpoint
CREATE INDEX `institution_policy_updated_by_idx` ON `institution_policy` (`updated_by`);--> statement-breakpoint
CREATE TABLE `visibility_policy` (
	`id` text PRIMARY KEY NOT NULL,
	`visibility_id` text NOT NULL,
	`permission_id` text NOT NULL,
	`institution_id` text,
	`role_id` text,
	`allow_guest` integer DEFAULT false NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`notes` text,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "visibility_policy_allow_guest_ck" CHECK("visibility_policy"."allow_guest" in (0, 1)),
	CONSTRAINT "visibility_policy_is_default_ck" CHECK("visibility_policy"."is_default" in (0, 1))
);--> statement-breakpoint
CREATE UNIQUE INDEX `visibility_policy_uq` ON `visibility_policy` (`visibility_id`,`permission_id`,case when institution_id is null then '' else institution_id end,case when role_id is null then '' else role_id end);--> statement-breakpoint
CREATE UNIQUE INDEX `visibility_policy_default_uq` ON `visibility_policy` (`visibility_id`,case when institution_id is null then '' else institution_id end) WHERE "visibility_policy"."is_default" = 1;--> statement-breakpoint
CREATE INDEX `visibility_policy_institution_idx` ON `visibility_policy` (`institution_id`);--> statement-breakpoint
CREATE INDEX `visibility_policy_role_idx` ON `visibility_policy` (`role_id`);--> statement-breakpoint
CREATE TABLE `institution` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(255) DEFAULT 'UNNAMED' NOT NULL,
	`visibility_id` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_name_ck" CHECK(length("institution"."name") <= 255),
	CONSTRAINT "institution_is_active_ck" CHECK("institution"."is_active" in (0, 1)),
	CONSTRAINT "institution_numbers_ck" CHECK(typeof("institution"."created_at") in ('null', 'integer') and typeof("institution"."updated_at") in ('null', 'integer')),
	CONSTRAINT "institution_name_said_ck" CHECK(length(trim("institution"."name")) > 0)
);--> statement-breakpoint
CREATE INDEX `institution_listed_idx` ON `institution` (`visibility_id`,`is_active`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `institution_category` (
	`institution_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`institution_id`, `category_id`),
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `institution_category_category_idx` ON `institution_category` (`category_id`);--> statement-breakpoint
CREATE TABLE `institution_customer` (
	`id` text PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`relation_id` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`linked_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`relation_id`) REFERENCES `user_professional_customer_relation`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "institution_customer_is_active_ck" CHECK("institution_customer"."is_active" in (0, 1)),
	CONSTRAINT "institution_customer_numbers_ck" CHECK(typeof("institution_customer"."linked_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_customer_uq` ON `institution_customer` (`institution_id`,`relation_id`);--> statement-breakpoint
CREATE INDEX `institution_customer_relation_idx` ON `institution_customer` (`relation_id`);--> statement-breakpoint
CREATE TABLE `institution_department` (
	`id` text PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`name` text(100) NOT NULL,
	`description` text(255),
	`institution_department_permission_id` text,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_department_permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_department_name_ck" CHECK(length("institution_department"."name") <= 100),
	CONSTRAINT "institution_department_description_ck" CHECK(length("institution_department"."description") <= 255),
	CONSTRAINT "institution_department_name_said_ck" CHECK(length(trim("institution_department"."name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_department_name_uq` ON `institution_department` (`institution_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_department_institution_uq` ON `institution_department` (`institution_id`,`id`);--> statement-breakpoint
CREATE TABLE `institution_invitation_category` (
	`invitation_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`invitation_id`, `category_id`),
	FOREIGN KEY (`invitation_id`) REFERENCES `institution_invite`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `institution_invite` (
	`id` text PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`email` text(255) NOT NULL,
	`department_id` text,
	`role_id` text,
	`message` text,
	`token` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`is_revoked` integer DEFAULT false NOT NULL,
	`sent_at` integer NOT NULL,
	`accepted_at` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`department_id`) REFERENCES `institution_department`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`institution_id`,`department_id`) REFERENCES `institution_department`(`institution_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institution_invite_email_ck" CHECK(length("institution_invite"."email") <= 255),
	CONSTRAINT "institution_invite_is_active_ck" CHECK("institution_invite"."is_active" in (0, 1)),
	CONSTRAINT "institution_invite_is_revoked_ck" CHECK("institution_invite"."is_revoked" in (0, 1)),
	CONSTRAINT "institution_invite_numbers_ck" CHECK(typeof("institution_invite"."sent_at") in ('null', 'integer') and typeof("institution_invite"."accepted_at") in ('null', 'integer') and typeof("institution_invite"."expires_at") in ('null', 'integer')),
	CONSTRAINT "institution_invite_email_form_ck" CHECK("institution_invite"."email" = lower("institution_invite"."email") and "institution_invite"."email" like '_%@_%' and instr("institution_invite"."email", ' ') = 0),
	CONSTRAINT "institution_invite_token_ck" CHECK(length("institution_invite"."token") = 64 and "institution_invite"."token" not glob '*[^0-9a-f]*'),
	CONSTRAINT "institution_invite_expires_ck" CHECK("institution_invite"."expires_at" > "institution_invite"."sent_at"),
	CONSTRAINT "institution_invite_answer_ck" CHECK("institution_invite"."accepted_at" is null or not "institution_invite"."is_revoked"),
	CONSTRAINT "institution_invite_revoked_ck" CHECK(not ("institution_invite"."is_active" and "institution_invite"."is_revoked")),
	CONSTRAINT "institution_invite_accepted_ck" CHECK("institution_invite"."accepted_at" is null or not "institution_invite"."is_active")
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_invite_token_unique` ON `institution_invite` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_invite_live_uq` ON `institution_invite` (`institution_id`,`email`) WHERE "institution_invite"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `institution_invite_sent_idx` ON `institution_invite` (`institution_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `institution_invite_email_idx` ON `institution_invite` (`email`);--> statement-breakpoint
CREATE INDEX `institution_invite_expires_idx` ON `institution_invite` (`expires_at`) WHERE "institution_invite"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `institution_invite_invited_by_idx` ON `institution_invite` (`invited_by`);--> statement-breakpoint
CREATE INDEX `institution_invite_department_idx` ON `institution_invite` (`department_id`);--> statement-breakpoint
CREATE TABLE `institution_member` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`institution_id` text NOT NULL,
	`institution_user_role_id` text NOT NULL,
	`institution_user_permission_id` text,
	`institution_department` text,
	`is_active` integer DEFAULT true NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_user_role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`institution_user_permission_id`) REFERENCES `permission`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`institution_department`) REFERENCES `institution_department`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`institution_id`,`institution_department`) REFERENCES `institution_department`(`institution_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institution_member_is_active_ck" CHECK("institution_member"."is_active" in (0, 1)),
	CONSTRAINT "institution_member_numbers_ck" CHECK(typeof("institution_member"."joined_at") in ('null', 'integer') and typeof("institution_member"."left_at") in ('null', 'integer')),
	CONSTRAINT "institution_member_left_ck" CHECK("institution_member"."is_active" = ("institution_member"."left_at" is null)),
	CONSTRAINT "institution_member_order_ck" CHECK("institution_member"."left_at" >= "institution_member"."joined_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_member_uq` ON `institution_member` (`institution_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `institution_member_user_idx` ON `institution_member` (`user_id`);--> statement-breakpoint
CREATE INDEX `institution_member_joined_idx` ON `institution_member` (`institution_id`,`joined_at`);--> statement-breakpoint
CREATE INDEX `institution_member_department_idx` ON `institution_member` (`institution_department`);--> statement-breakpoint
CREATE INDEX `institution_member_role_idx` ON `institution_member` (`institution_user_role_id`);--> statement-breakpoint
CREATE TABLE `institution_tag` (
	`institution_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`institution_id`, `tag_id`),
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `institution_tag_tag_idx` ON `institution_tag` (`tag_id`);--> statement-breakpoint
CREATE TABLE `dunning` (
	`invoice_id` text PRIMARY KEY NOT NULL,
	`state` text DEFAULT 'ACTIVE' NOT NULL,
	`attempt_count` integer DEFAULT 0 NOT NULL,
	`started_at` integer NOT NULL,
	`last_attempt_at` integer,
	`next_attempt_at` integer,
	`last_failure_reason` text,
	`ended_at` integer,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "dunning_state_ck" CHECK("dunning"."state" in ('ACTIVE', 'RECOVERED', 'GIVEN_UP')),
	CONSTRAINT "dunning_numbers_ck" CHECK(typeof("dunning"."attempt_count") in ('null', 'integer') and typeof("dunning"."started_at") in ('null', 'integer') and typeof("dunning"."last_attempt_at") in ('null', 'integer') and typeof("dunning"."next_attempt_at") in ('null', 'integer') and typeof("dunning"."ended_at") in ('null', 'integer')),
	CONSTRAINT "dunning_attempt_count_ck" CHECK("dunning"."attempt_count" between 0 and 100),
	CONSTRAINT "dunning_attempted_ck" CHECK(("dunning"."attempt_count" = 0) = ("dunning"."last_attempt_at" is null)),
	CONSTRAINT "dunning_failure_ck" CHECK("dunning"."last_failure_reason" is null or "dunning"."last_attempt_at" is not null),
	CONSTRAINT "dunning_next_ck" CHECK(("dunning"."state" = 'ACTIVE') = ("dunning"."next_attempt_at" is not null)),
	CONSTRAINT "dunning_ended_ck" CHECK(("dunning"."state" = 'ACTIVE') = ("dunning"."ended_at" is null)),
	CONSTRAINT "dunning_order_ck" CHECK("dunning"."ended_at" >= "dunning"."started_at")
);--> statement-breakpoint
CREATE INDEX `dunning_due_idx` ON `dunning` (`next_attempt_at`) WHERE "dunning"."state" = 'ACTIVE';--> statement-breakpoint
CREATE TABLE `invoice` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`invoice_status_id` text NOT NULL,
	`invoice_number` text NOT NULL,
	`number_series` text(10),
	`number_year` integer,
	`number_in_series` integer,
	`previous_number` integer,
	`external_invoice_id` text,
	`bill_to` text,
	`line_items` text NOT NULL,
	`subtotal` integer NOT NULL,
	`tax_amount` integer DEFAULT 0 NOT NULL,
	`total` integer NOT NULL,
	`currency` text(3) NOT NULL,
	`issued_on` text,
	`due_date` text NOT NULL,
	`paid_date` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`invoice_status_id`) REFERENCES `invoice_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`number_series`,`number_year`,`previous_number`) REFERENCES `invoice`(`number_series`,`number_year`,`number_in_series`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "invoice_number_series_ck" CHECK(length("invoice"."number_series") <= 10),
	CONSTRAINT "invoice_bill_to_ck" CHECK("invoice"."bill_to" is null or json_valid("invoice"."bill_to")),
	CONSTRAINT "invoice_line_items_ck" CHECK(json_valid("invoice"."line_items")),
	CONSTRAINT "invoice_currency_ck" CHECK(length("invoice"."currency") <= 3),
	CONSTRAINT "invoice_issued_on_ck" CHECK("invoice"."issued_on" is date("invoice"."issued_on")),
	CONSTRAINT "invoice_due_date_ck" CHECK("invoice"."due_date" is date("invoice"."due_date")),
	CONSTRAINT "invoice_paid_date_ck" CHECK("invoice"."paid_date" is date("invoice"."paid_date")),
	CONSTRAINT "invoice_numbers_ck" CHECK(typeof("invoice"."number_year") in ('null', 'integer') and typeof("invoice"."number_in_series") in ('null', 'integer') and typeof("invoice"."previous_number") in ('null', 'integer') and typeof("invoice"."subtotal") in ('null', 'integer') and typeof("invoice"."tax_amount") in ('null', 'integer') and typeof("invoice"."total") in ('null', 'integer') and typeof("invoice"."created_at") in ('null', 'integer')),
	CONSTRAINT "invoice_numbered_ck" CHECK(("invoice"."number_series" is null) = ("invoice"."number_year" is null) and ("invoice"."number_series" is null) = ("invoice"."number_in_series" is null)),
	CONSTRAINT "invoice_draft_ck" CHECK(("invoice"."invoice_status_id" = '019b76da-a800-7f26-81ac-6bc8cf3abd15') = ("invoice"."issued_on" is null)),
	CONSTRAINT "invoice_numbered_when_issued_ck" CHECK("invoice"."number_in_series" is null or "invoice"."issued_on" is not null),
	CONSTRAINT "invoice_issued_by_somebody_ck" CHECK("invoice"."issued_on" is null or "invoice"."number_in_series" is not null or "invoice"."external_invoice_id" is not null),
	CONSTRAINT "invoice_series_ck" CHECK("invoice"."number_series" <> '' and "invoice"."number_series" not glob '*[^A-Z0-9]*'),
	CONSTRAINT "invoice_year_ck" CHECK("invoice"."number_year" = cast(substr("invoice"."issued_on", 1, 4) as integer)),
	CONSTRAINT "invoice_number_in_series_ck" CHECK("invoice"."number_in_series" >= 1),
	CONSTRAINT "invoice_no_gap_ck" CHECK("invoice"."previous_number" is nullif("invoice"."number_in_series" - 1, 0)),
	CONSTRAINT "invoice_written_number_ck" CHECK("invoice"."number_series" is null or "invoice"."invoice_number" = printf('%s-%d-%06d', "invoice"."number_series", "invoice"."number_year", "invoice"."number_in_series")),
	CONSTRAINT "invoice_number_filled_ck" CHECK(length(trim("invoice"."invoice_number")) > 0),
	CONSTRAINT "invoice_bill_to_shape_ck" CHECK(json_type("invoice"."bill_to") = 'object'),
	CONSTRAINT "invoice_line_items_shape_ck" CHECK(("invoice"."line_items" is null or json_type("invoice"."line_items") = 'array')),
	CONSTRAINT "invoice_amounts_ck" CHECK(("invoice"."subtotal" is null or "invoice"."subtotal" >= 0) and ("invoice"."tax_amount" is null or "invoice"."tax_amount" >= 0)),
	CONSTRAINT "invoice_total_ck" CHECK("invoice"."total" = "invoice"."subtotal" + "invoice"."tax_amount"),
	CONSTRAINT "invoice_currency_code_ck" CHECK("invoice"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "invoice_due_ck" CHECK("invoice"."due_date" >= "invoice"."issued_on"),
	CONSTRAINT "invoice_paid_ck" CHECK(("invoice"."invoice_status_id" = '019b76da-a800-7884-b759-b09a58c63ac3') = ("invoice"."paid_date" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_invoice_number_unique` ON `invoice` (`invoice_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_external_invoice_id_unique` ON `invoice` (`external_invoice_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_number_in_series_uq` ON `invoice` (`number_series`,`number_year`,`number_in_series`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_currency_uq` ON `invoice` (`id`,`currency`);--> statement-breakpoint
CREATE INDEX `invoice_subscription_idx` ON `invoice` (`subscription_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `invoice_status_due_idx` ON `invoice` (`invoice_status_id`,`due_date`);--> statement-breakpoint
CREATE TABLE `invoice_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "invoice_status_name_ck" CHECK("invoice_status"."name" in ('DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_status_name_unique` ON `invoice_status` (`name`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`media_type_id` text NOT NULL,
	`visibility_id` text NOT NULL,
	`filename` text(255) NOT NULL,
	`url` text NOT NULL,
	`alt_text` text(500),
	`bucket_id` text,
	`storage_key` text(1024),
	`content_type` text(100),
	`checksum` text(64),
	`size_bytes` integer,
	`width_px` integer,
	`height_px` integer,
	`duration_seconds` integer,
	`placeholder` text(200),
	`upload_state` text DEFAULT 'READY' NOT NULL,
	`rejection_reason` text(500),
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`uploaded_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_type_id`) REFERENCES `media_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`bucket_id`) REFERENCES `storage_bucket`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "media_filename_ck" CHECK(length("media"."filename") <= 255),
	CONSTRAINT "media_alt_text_ck" CHECK(length("media"."alt_text") <= 500),
	CONSTRAINT "media_storage_key_ck" CHECK(length("media"."storage_key") <= 1024),
	CONSTRAINT "media_content_type_ck" CHECK(length("media"."content_type") <= 100),
	CONSTRAINT "media_checksum_ck" CHECK(length("media"."checksum") <= 64),
	CONSTRAINT "media_placeholder_ck" CHECK(length("media"."placeholder") <= 200),
	CONSTRAINT "media_upload_state_ck" CHECK("media"."upload_state" in ('EXPECTED', 'STORED', 'READY', 'REJECTED')),
	CONSTRAINT "media_rejection_reason_ck" CHECK(length("media"."rejection_reason") <= 500),
	CONSTRAINT "media_is_active_ck" CHECK("media"."is_active" in (0, 1)),
	CONSTRAINT "media_numbers_ck" CHECK(typeof("media"."size_bytes") in ('null', 'integer') and typeof("media"."width_px") in ('null', 'integer') and typeof("media"."height_px") in ('null', 'integer') and typeof("media"."duration_seconds") in ('null', 'integer') and typeof("media"."created_at") in ('null', 'integer') and typeof("media"."updated_at") in ('null', 'integer') and typeof("media"."uploaded_at") in ('null', 'integer')),
	CONSTRAINT "media_filename_given_ck" CHECK(length(trim("media"."filename")) > 0),
	CONSTRAINT "media_url_given_ck" CHECK(length(trim("media"."url")) > 0),
	CONSTRAINT "media_content_type_form_ck" CHECK("media"."content_type" glob '?*/?*' and "media"."content_type" = lower("media"."content_type")),
	CONSTRAINT "media_checksum_form_ck" CHECK(length("media"."checksum") = 64 and "media"."checksum" not glob '*[^0-9a-f]*'),
	CONSTRAINT "media_size_ck" CHECK(("media"."size_bytes" is null or "media"."size_bytes" >= 0) and ("media"."duration_seconds" is null or "media"."duration_seconds" >= 0)),
	CONSTRAINT "media_width_height_ck" CHECK(("media"."width_px" is null) = ("media"."height_px" is null)),
	CONSTRAINT "media_extent_ck" CHECK("media"."width_px" > 0 and "media"."height_px" > 0),
	CONSTRAINT "media_bucket_ck" CHECK("media"."storage_key" is null or "media"."bucket_id" is not null),
	CONSTRAINT "media_rejected_ck" CHECK(("media"."upload_state" = 'REJECTED') = ("media"."rejection_reason" is not null)),
	CONSTRAINT "media_expected_ck" CHECK("media"."upload_state" <> 'EXPECTED' or "media"."uploaded_at" is null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `media_url_unique` ON `media` (`url`);--> statement-breakpoint
CREATE INDEX `media_owner_idx` ON `media` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `media_unfinished_idx` ON `media` (`created_at`) WHERE "media"."upload_state" in ('EXPECTED', 'STORED');--> statement-breakpoint
CREATE UNIQUE INDEX `media_storage_key_uq` ON `media` (`bucket_id`,`storage_key`);--> statement-breakpoint
CREATE TABLE `media_metadata` (
	`media_id` text PRIMARY KEY NOT NULL,
	`metadata` text NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "media_metadata_metadata_ck" CHECK(json_valid("media_metadata"."metadata")),
	CONSTRAINT "media_metadata_object_ck" CHECK(json_type("media_metadata"."metadata") = 'object')
);--> statement-breakpoint
CREATE TABLE `media_tag` (
	`media_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`media_id`, `tag_id`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `media_tag_tag_idx` ON `media_tag` (`tag_id`,`media_id`);--> statement-breakpoint
CREATE TABLE `media_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "media_type_name_ck" CHECK("media_type"."name" in ('IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `media_type_name_unique` ON `media_type` (`name`);--> statement-breakpoint
CREATE TABLE `media_variant` (
	`media_id` text NOT NULL,
	`width_px` integer NOT NULL,
	`content_type` text NOT NULL,
	`height_px` integer NOT NULL,
	`url` text NOT NULL,
	`storage_key` text(1024) NOT NULL,
	`size_bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`media_id`, `width_px`, `content_type`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "media_variant_content_type_ck" CHECK("media_variant"."content_type" in ('image/avif', 'image/webp', 'image/jpeg', 'image/png')),
	CONSTRAINT "media_variant_storage_key_ck" CHECK(length("media_variant"."storage_key") <= 1024),
	CONSTRAINT "media_variant_numbers_ck" CHECK(typeof("media_variant"."width_px") in ('null', 'integer') and typeof("media_variant"."height_px") in ('null', 'integer') and typeof("media_variant"."size_bytes") in ('null', 'integer') and typeof("media_variant"."created_at") in ('null', 'integer')),
	CONSTRAINT "media_variant_url_given_ck" CHECK(length(trim("media_variant"."url")) > 0),
	CONSTRAINT "media_variant_width_ck" CHECK("media_variant"."width_px" between 1 and 16384),
	CONSTRAINT "media_variant_height_ck" CHECK("media_variant"."height_px" between 1 and 16384),
	CONSTRAINT "media_variant_size_ck" CHECK("media_variant"."size_bytes" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `media_variant_url_unique` ON `media_variant` (`url`);--> statement-breakpoint
CREATE TABLE `storage_bucket` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(50) NOT NULL,
	`is_public` integer NOT NULL,
	`size_limit_bytes` integer,
	`allowed_types` text,
	`path_layout` text(255),
	CONSTRAINT "storage_bucket_name_ck" CHECK(length("storage_bucket"."name") <= 50),
	CONSTRAINT "storage_bucket_is_public_ck" CHECK("storage_bucket"."is_public" in (0, 1)),
	CONSTRAINT "storage_bucket_allowed_types_ck" CHECK("storage_bucket"."allowed_types" is null or json_valid("storage_bucket"."allowed_types")),
	CONSTRAINT "storage_bucket_path_layout_ck" CHECK(length("storage_bucket"."path_layout") <= 255),
	CONSTRAINT "storage_bucket_numbers_ck" CHECK(typeof("storage_bucket"."size_limit_bytes") in ('null', 'integer')),
	CONSTRAINT "storage_bucket_name_form_ck" CHECK("storage_bucket"."name" <> '' and "storage_bucket"."name" not glob '*[^a-z0-9_-]*'),
	CONSTRAINT "storage_bucket_size_limit_ck" CHECK("storage_bucket"."size_limit_bytes" > 0),
	CONSTRAINT "storage_bucket_allowed_types_list_ck" CHECK(("storage_bucket"."allowed_types" is null or json_type("storage_bucket"."allowed_types") = 'array'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `storage_bucket_name_unique` ON `storage_bucket` (`name`);--> statement-breakpoint
CREATE TABLE `chat_consent` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`endpoint` text(255) NOT NULL,
	`consent_text_id` text NOT NULL,
	`granted_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consent_text_id`) REFERENCES `consent_text`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "chat_consent_endpoint_ck" CHECK(length("chat_consent"."endpoint") <= 255),
	CONSTRAINT "chat_consent_numbers_ck" CHECK(typeof("chat_consent"."granted_at") in ('null', 'integer') and typeof("chat_consent"."withdrawn_at") in ('null', 'integer')),
	CONSTRAINT "chat_consent_host_ck" CHECK(length(trim("chat_consent"."endpoint")) > 0),
	CONSTRAINT "chat_consent_order_ck" CHECK("chat_consent"."withdrawn_at" >= "chat_consent"."granted_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `chat_consent_live_uq` ON `chat_consent` (`user_id`,`endpoint`) WHERE "chat_consent"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_consent_owner_uq` ON `chat_consent` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `chat_message` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`sender` text NOT NULL,
	`content` text NOT NULL,
	`audio_media_id` text,
	`feedback` text,
	`score` real,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `chat_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`audio_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "chat_message_sender_ck" CHECK("chat_message"."sender" in ('USER', 'ASSISTANT', 'SYSTEM')),
	CONSTRAINT "chat_message_feedback_ck" CHECK("chat_message"."feedback" is null or json_valid("chat_message"."feedback")),
	CONSTRAINT "chat_message_numbers_ck" CHECK(typeof("chat_message"."order_index") in ('null', 'integer') and typeof("chat_message"."score") in ('null', 'integer', 'real') and typeof("chat_message"."created_at") in ('null', 'integer')),
	CONSTRAINT "chat_message_order_ck" CHECK("chat_message"."order_index" >= 0),
	CONSTRAINT "chat_message_object_ck" CHECK(json_type("chat_message"."feedback") = 'object'),
	CONSTRAINT "chat_message_score_ck" CHECK("chat_message"."score" is null or ("chat_message"."sender" = 'USER' and "chat_message"."score" between 0 and 100))
);--> statement-breakpoint
CREATE UNIQUE INDEX `chat_message_order_uq` ON `chat_message` (`session_id`,`order_index`);--> statement-breakpoint
CREATE INDEX `chat_message_audio_idx` ON `chat_message` (`audio_media_id`) WHERE "chat_message"."audio_media_id" is not null;--> statement-breakpoint
CREATE TABLE `chat_message_media` (
	`message_id` text NOT NULL,
	`media_id` text NOT NULL,
	PRIMARY KEY(`message_id`, `media_id`),
	FOREIGN KEY (`message_id`) REFERENCES `chat_message`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `chat_message_media_media_idx` ON `chat_message_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `chat_scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text(100) NOT NULL,
	`title` text(255) NOT NULL,
	`description` text,
	`persona` text,
	`opening_message` text,
	`objectives` text,
	`difficulty_level_id` text,
	`order_index` integer DEFAULT 0 NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`difficulty_level_id`) REFERENCES `difficulty_level`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "chat_scenario_code_ck" CHECK(length("chat_scenario"."code") <= 100),
	CONSTRAINT "chat_scenario_title_ck" CHECK(length("chat_scenario"."title") <= 255),
	CONSTRAINT "chat_scenario_objectives_ck" CHECK("chat_scenario"."objectives" is null or json_valid("chat_scenario"."objectives")),
	CONSTRAINT "chat_scenario_is_active_ck" CHECK("chat_scenario"."is_active" in (0, 1)),
	CONSTRAINT "chat_scenario_numbers_ck" CHECK(typeof("chat_scenario"."order_index") in ('null', 'integer')),
	CONSTRAINT "chat_scenario_named_ck" CHECK(length(trim("chat_scenario"."title")) > 0),
	CONSTRAINT "chat_scenario_coded_ck" CHECK(length(trim("chat_scenario"."code")) > 0),
	CONSTRAINT "chat_scenario_list_ck" CHECK(("chat_scenario"."objectives" is null or json_type("chat_scenario"."objectives") = 'array')),
	CONSTRAINT "chat_scenario_order_ck" CHECK("chat_scenario"."order_index" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `chat_scenario_code_unique` ON `chat_scenario` (`code`);--> statement-breakpoint
CREATE TABLE `chat_scenario_translation` (
	`scenario_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text(255) NOT NULL,
	`description` text,
	`persona` text,
	`opening_message` text,
	`objectives` text,
	PRIMARY KEY(`scenario_id`, `locale`),
	FOREIGN KEY (`scenario_id`) REFERENCES `chat_scenario`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "chat_scenario_translation_locale_ck" CHECK("chat_scenario_translation"."locale" in ('en', 'th')),
	CONSTRAINT "chat_scenario_translation_title_ck" CHECK(length("chat_scenario_translation"."title") <= 255),
	CONSTRAINT "chat_scenario_translation_objectives_ck" CHECK("chat_scenario_translation"."objectives" is null or json_valid("chat_scenario_translation"."objectives")),
	CONSTRAINT "chat_scenario_translation_named_ck" CHECK(length(trim("chat_scenario_translation"."title")) > 0),
	CONSTRAINT "chat_scenario_translation_list_ck" CHECK(("chat_scenario_translation"."objectives" is null or json_type("chat_scenario_translation"."objectives") = 'array'))
);--> statement-breakpoint
CREATE TABLE `chat_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`scenario_id` text,
	`partner_kind` text DEFAULT 'RULES' NOT NULL,
	`partner_model` text(100),
	`consent_id` text,
	`locale` text DEFAULT 'en' NOT NULL,
	`status` text DEFAULT 'ACTIVE' NOT NULL,
	`score` real,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`scenario_id`) REFERENCES `chat_scenario`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_id`,`consent_id`) REFERENCES `chat_consent`(`user_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chat_session_partner_kind_ck" CHECK("chat_session"."partner_kind" in ('RULES', 'MODEL')),
	CONSTRAINT "chat_session_partner_model_ck" CHECK(length("chat_session"."partner_model") <= 100),
	CONSTRAINT "chat_session_locale_ck" CHECK("chat_session"."locale" in ('en', 'th')),
	CONSTRAINT "chat_session_status_ck" CHECK("chat_session"."status" in ('ACTIVE', 'COMPLETED', 'ABANDONED')),
	CONSTRAINT "chat_session_numbers_ck" CHECK(typeof("chat_session"."score") in ('null', 'integer', 'real') and typeof("chat_session"."created_at") in ('null', 'integer') and typeof("chat_session"."updated_at") in ('null', 'integer') and typeof("chat_session"."ended_at") in ('null', 'integer')),
	CONSTRAINT "chat_session_partner_ck" CHECK(("chat_session"."partner_kind" = 'MODEL') = ("chat_session"."consent_id" is not null) and ("chat_session"."partner_kind" = 'MODEL') = ("chat_session"."partner_model" is not null)),
	CONSTRAINT "chat_session_ended_ck" CHECK(("chat_session"."status" = 'ACTIVE') = ("chat_session"."ended_at" is null)),
	CONSTRAINT "chat_session_score_ck" CHECK("chat_session"."score" between 0 and 100)
);--> statement-breakpoint
CREATE INDEX `chat_session_user_idx` ON `chat_session` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `chat_session_scenario_idx` ON `chat_session` (`scenario_id`);--> statement-breakpoint
CREATE INDEX `chat_session_stale_idx` ON `chat_session` (`updated_at`) WHERE "chat_session"."status" = 'ACTIVE';--> statement-breakpoint
CREATE TABLE `journal_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`entry_date` text NOT NULL,
	`title` text(255),
	`content` text NOT NULL,
	`mood` text(50),
	`tags` text,
	`visibility_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "journal_entry_entry_date_ck" CHECK("journal_entry"."entry_date" is date("journal_entry"."entry_date")),
	CONSTRAINT "journal_entry_title_ck" CHECK(length("journal_entry"."title") <= 255),
	CONSTRAINT "journal_entry_mood_ck" CHECK(length("journal_entry"."mood") <= 50),
	CONSTRAINT "journal_entry_tags_ck" CHECK("journal_entry"."tags" is null or json_valid("journal_entry"."tags")),
	CONSTRAINT "journal_entry_numbers_ck" CHECK(typeof("journal_entry"."created_at") in ('null', 'integer') and typeof("journal_entry"."updated_at") in ('null', 'integer')),
	CONSTRAINT "journal_entry_list_ck" CHECK(("journal_entry"."tags" is null or json_type("journal_entry"."tags") = 'array')),
	CONSTRAINT "journal_entry_filled_ck" CHECK(length(trim("journal_entry"."content")) > 0 or "journal_entry"."title" is not null or "journal_entry"."mood" is not null)
);--> statement-breakpoint
CREATE INDEX `journal_entry_user_idx` ON `journal_entry` (`user_id`,`entry_date`);--> statement-breakpoint
CREATE TABLE `site_visit` (
	`id` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`referrer` text,
	`user_agent` text,
	`visited_at` integer NOT NULL,
	CONSTRAINT "site_visit_numbers_ck" CHECK(typeof("site_visit"."visited_at") in ('null', 'integer')),
	CONSTRAINT "site_visit_path_ck" CHECK("site_visit"."path" glob '/*')
);--> statement-breakpoint
CREATE INDEX `site_visit_time_idx` ON `site_visit` (`visited_at`,`path`);--> statement-breakpoint
CREATE TABLE `notification_schedule` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`notification_type_id` text NOT NULL,
	`frequency` text NOT NULL,
	`preferred_time` text(5),
	`timezone` text DEFAULT 'UTC' NOT NULL,
	`next_run_at` integer,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_schedule_frequency_ck" CHECK("notification_schedule"."frequency" in ('IMMEDIATE', 'DAILY', 'WEEKLY', 'MONTHLY')),
	CONSTRAINT "notification_schedule_preferred_time_ck" CHECK(length("notification_schedule"."preferred_time") <= 5),
	CONSTRAINT "notification_schedule_is_active_ck" CHECK("notification_schedule"."is_active" in (0, 1)),
	CONSTRAINT "notification_schedule_numbers_ck" CHECK(typeof("notification_schedule"."next_run_at") in ('null', 'integer') and typeof("notification_schedule"."created_at") in ('null', 'integer') and typeof("notification_schedule"."updated_at") in ('null', 'integer')),
	CONSTRAINT "notification_schedule_preferred_time_clock_ck" CHECK(("notification_schedule"."preferred_time" is null or ("notification_schedule"."preferred_time" glob '[0-2][0-9]:[0-5][0-9]' and "notification_schedule"."preferred_time" <= '24:00'))),
	CONSTRAINT "notification_schedule_timezone_filled_ck" CHECK(length(trim("notification_schedule"."timezone")) > 0),
	CONSTRAINT "notification_schedule_immediate_ck" CHECK("notification_schedule"."frequency" <> 'IMMEDIATE' or "notification_schedule"."next_run_at" is null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_schedule_uq` ON `notification_schedule` (`user_id`,`notification_type_id`);--> statement-breakpoint
CREATE INDEX `notification_schedule_due_idx` ON `notification_schedule` (`next_run_at`) WHERE "notification_schedule"."is_active" = 1;--> statement-breakpoint
CREATE TABLE `notification_suppression` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`notification_type_id` text,
	`suppression_reason` text NOT NULL,
	`details` text,
	`suppressed_at` integer NOT NULL,
	`expires_at` integer,
	`is_permanent` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_suppression_suppression_reason_ck" CHECK("notification_suppression"."suppression_reason" in ('USER_UNSUBSCRIBED', 'BOUNCED_EMAIL', 'SPAM_COMPLAINT')),
	CONSTRAINT "notification_suppression_is_permanent_ck" CHECK("notification_suppression"."is_permanent" in (0, 1)),
	CONSTRAINT "notification_suppression_numbers_ck" CHECK(typeof("notification_suppression"."suppressed_at") in ('null', 'integer') and typeof("notification_suppression"."expires_at") in ('null', 'integer')),
	CONSTRAINT "notification_suppression_permanent_ck" CHECK("notification_suppression"."is_permanent" = 0 or "notification_suppression"."expires_at" is null),
	CONSTRAINT "notification_suppression_order_ck" CHECK("notification_suppression"."expires_at" > "notification_suppression"."suppressed_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_suppression_uq` ON `notification_suppression` (`user_id`,`notification_type_id`,`suppression_reason`);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_suppression_all_uq` ON `notification_suppression` (`user_id`,`suppression_reason`) WHERE "notification_suppression"."notification_type_id" is null;--> statement-breakpoint
CREATE TABLE `quiet_hours` (
	`user_id` text PRIMARY KEY NOT NULL,
	`start_time` text(5) NOT NULL,
	`end_time` text(5) NOT NULL,
	`timezone` text NOT NULL,
	`allows_urgent` integer DEFAULT true NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "quiet_hours_start_time_ck" CHECK(length("quiet_hours"."start_time") <= 5),
	CONSTRAINT "quiet_hours_end_time_ck" CHECK(length("quiet_hours"."end_time") <= 5),
	CONSTRAINT "quiet_hours_allows_urgent_ck" CHECK("quiet_hours"."allows_urgent" in (0, 1)),
	CONSTRAINT "quiet_hours_is_active_ck" CHECK("quiet_hours"."is_active" in (0, 1)),
	CONSTRAINT "quiet_hours_numbers_ck" CHECK(typeof("quiet_hours"."updated_at") in ('null', 'integer')),
	CONSTRAINT "quiet_hours_clock_ck" CHECK(("quiet_hours"."start_time" is null or ("quiet_hours"."start_time" glob '[0-2][0-9]:[0-5][0-9]' and "quiet_hours"."start_time" <= '24:00')) and ("quiet_hours"."end_time" is null or ("quiet_hours"."end_time" glob '[0-2][0-9]:[0-5][0-9]' and "quiet_hours"."end_time" <= '24:00'))),
	CONSTRAINT "quiet_hours_length_ck" CHECK("quiet_hours"."start_time" <> "quiet_hours"."end_time"),
	CONSTRAINT "quiet_hours_timezone_filled_ck" CHECK(length(trim("quiet_hours"."timezone")) > 0)
);--> statement-breakpoint
CREATE TABLE `unsubscribe_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`notification_type_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "unsubscribe_token_numbers_ck" CHECK(typeof("unsubscribe_token"."created_at") in ('null', 'integer') and typeof("unsubscribe_token"."expires_at") in ('null', 'integer') and typeof("unsubscribe_token"."used_at") in ('null', 'integer')),
	CONSTRAINT "unsubscribe_token_hash_ck" CHECK(length("unsubscribe_token"."token_hash") = 64 and "unsubscribe_token"."token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "unsubscribe_token_order_ck" CHECK("unsubscribe_token"."expires_at" > "unsubscribe_token"."created_at")
);--> statement-breakpoint
CREATE INDEX `unsubscribe_token_user_idx` ON `unsubscribe_token` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `unsubscribe_token_expires_idx` ON `unsubscribe_token` (`expires_at`);--> statement-breakpoint
CREATE TABLE `user_notification_preference` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`notification_type_id` text NOT NULL,
	`channel` text NOT NULL,
	`is_enabled` integer DEFAULT true NOT NULL,
	`channel_settings` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "user_notification_preference_channel_ck" CHECK("user_notification_preference"."channel" in ('EMAIL', 'PUSH', 'SMS', 'IN_APP')),
	CONSTRAINT "user_notification_preference_is_enabled_ck" CHECK("user_notification_preference"."is_enabled" in (0, 1)),
	CONSTRAINT "user_notification_preference_channel_settings_ck" CHECK("user_notification_preference"."channel_settings" is null or json_valid("user_notification_preference"."channel_settings")),
	CONSTRAINT "user_notification_preference_numbers_ck" CHECK(typeof("user_notification_preference"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_notification_preference_settings_shape_ck" CHECK(json_type("user_notification_preference"."channel_settings") = 'object')
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_notification_preference_uq` ON `user_notification_preference` (`user_id`,`notification_type_id`,`channel`);--> statement-breakpoint
CREATE TABLE `notification` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`notification_type_id` text NOT NULL,
	`campaign_id` text,
	`notification_status_id` text NOT NULL,
	`title` text(255) NOT NULL,
	`message` text NOT NULL,
	`action_url` text,
	`action_button_text` text(100),
	`resource_type` text(30),
	`resource_id` text,
	`metadata` text,
	`created_at` integer NOT NULL,
	`scheduled_for` integer,
	`sent_at` integer,
	`read_at` integer,
	`clicked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`campaign_id`) REFERENCES `notification_campaign`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`notification_status_id`) REFERENCES `notification_status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_title_ck" CHECK(length("notification"."title") <= 255),
	CONSTRAINT "notification_action_button_text_ck" CHECK(length("notification"."action_button_text") <= 100),
	CONSTRAINT "notification_resource_type_ck" CHECK("notification"."resource_type" in ('USER', 'WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION', 'GOAL', 'ACTIVITY', 'FAVORITE', 'FAVORITE_COLLECTION', 'RATING', 'ERROR', 'WORKOUT_SESSION', 'COACHING_SESSION', 'SESSION_CARD', 'JOURNAL_ENTRY', 'PROGRESS_PHOTO')),
	CONSTRAINT "notification_metadata_ck" CHECK("notification"."metadata" is null or json_valid("notification"."metadata")),
	CONSTRAINT "notification_numbers_ck" CHECK(typeof("notification"."created_at") in ('null', 'integer') and typeof("notification"."scheduled_for") in ('null', 'integer') and typeof("notification"."sent_at") in ('null', 'integer') and typeof("notification"."read_at") in ('null', 'integer') and typeof("notification"."clicked_at") in ('null', 'integer')),
	CONSTRAINT "notification_title_filled_ck" CHECK(length(trim("notification"."title")) > 0),
	CONSTRAINT "notification_message_filled_ck" CHECK(length(trim("notification"."message")) > 0),
	CONSTRAINT "notification_resource_ck" CHECK(("notification"."resource_type" is null) = ("notification"."resource_id" is null)),
	CONSTRAINT "notification_action_ck" CHECK("notification"."action_button_text" is null or "notification"."action_url" is not null),
	CONSTRAINT "notification_metadata_shape_ck" CHECK(json_type("notification"."metadata") = 'object'),
	CONSTRAINT "notification_read_ck" CHECK("notification"."read_at" is null or "notification"."sent_at" is not null),
	CONSTRAINT "notification_clicked_ck" CHECK("notification"."clicked_at" is null or "notification"."read_at" is not null),
	CONSTRAINT "notification_state_sent_ck" CHECK("notification"."notification_status_id" <> '019b76da-a800-7df1-8192-3c7f678fbb3d' or "notification"."sent_at" is not null),
	CONSTRAINT "notification_state_delivered_ck" CHECK("notification"."notification_status_id" <> '019b76da-a800-7bcd-baae-28275e8b8067' or "notification"."sent_at" is not null),
	CONSTRAINT "notification_state_read_ck" CHECK("notification"."notification_status_id" <> '019b76da-a800-7d84-945b-37389e51a3d2' or "notification"."read_at" is not null),
	CONSTRAINT "notification_state_clicked_ck" CHECK("notification"."notification_status_id" <> '019b76da-a800-7bdd-9d14-bfea3156045a' or "notification"."clicked_at" is not null)
);--> statement-breakpoint
CREATE INDEX `notification_user_idx` ON `notification` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notification_unread_idx` ON `notification` (`user_id`,`created_at`) WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX `notification_due_idx` ON `notification` (`scheduled_for`) WHERE "notification"."sent_at" is null;--> statement-breakpoint
CREATE INDEX `notification_type_idx` ON `notification` (`notification_type_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `notification_resource_idx` ON `notification` (`resource_type`,`resource_id`) WHERE "notification"."resource_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `notification_campaign_uq` ON `notification` (`campaign_id`,`user_id`) WHERE "notification"."campaign_id" is not null;--> statement-breakpoint
CREATE TABLE `notification_campaign` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_name` text(255) NOT NULL,
	`description` text,
	`notification_type_id` text NOT NULL,
	`content` text,
	`target_criteria` text NOT NULL,
	`target_user_count` integer NOT NULL,
	`sent_count` integer DEFAULT 0 NOT NULL,
	`delivered_count` integer DEFAULT 0 NOT NULL,
	`opened_count` integer DEFAULT 0 NOT NULL,
	`clicked_count` integer DEFAULT 0 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`scheduled_for` integer NOT NULL,
	`started_at` integer,
	`completed_at` integer,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_campaign_campaign_name_ck" CHECK(length("notification_campaign"."campaign_name") <= 255),
	CONSTRAINT "notification_campaign_content_ck" CHECK("notification_campaign"."content" is null or json_valid("notification_campaign"."content")),
	CONSTRAINT "notification_campaign_target_criteria_ck" CHECK(json_valid("notification_campaign"."target_criteria")),
	CONSTRAINT "notification_campaign_numbers_ck" CHECK(typeof("notification_campaign"."target_user_count") in ('null', 'integer') and typeof("notification_campaign"."sent_count") in ('null', 'integer') and typeof("notification_campaign"."delivered_count") in ('null', 'integer') and typeof("notification_campaign"."opened_count") in ('null', 'integer') and typeof("notification_campaign"."clicked_count") in ('null', 'integer') and typeof("notification_campaign"."created_at") in ('null', 'integer') and typeof("notification_campaign"."scheduled_for") in ('null', 'integer') and typeof("notification_campaign"."started_at") in ('null', 'integer') and typeof("notification_campaign"."completed_at") in ('null', 'integer')),
	CONSTRAINT "notification_campaign_name_filled_ck" CHECK(length(trim("notification_campaign"."campaign_name")) > 0),
	CONSTRAINT "notification_campaign_content_shape_ck" CHECK(json_type("notification_campaign"."content") = 'object'),
	CONSTRAINT "notification_campaign_target_criteria_shape_ck" CHECK(json_type("notification_campaign"."target_criteria") = 'object'),
	CONSTRAINT "notification_campaign_counts_ck" CHECK(("notification_campaign"."target_user_count" is null or "notification_campaign"."target_user_count" >= 0) and ("notification_campaign"."delivered_count" is null or "notification_campaign"."delivered_count" >= 0) and ("notification_campaign"."clicked_count" is null or "notification_campaign"."clicked_count" >= 0)),
	CONSTRAINT "notification_campaign_sent_ck" CHECK("notification_campaign"."sent_count" between 0 and "notification_campaign"."target_user_count"),
	CONSTRAINT "notification_campaign_delivered_ck" CHECK("notification_campaign"."delivered_count" <= "notification_campaign"."sent_count"),
	CONSTRAINT "notification_campaign_opened_ck" CHECK("notification_campaign"."opened_count" between "notification_campaign"."clicked_count" and "notification_campaign"."sent_count"),
	CONSTRAINT "notification_campaign_started_ck" CHECK("notification_campaign"."sent_count" = 0 or "notification_campaign"."started_at" is not null),
	CONSTRAINT "notification_campaign_completed_ck" CHECK("notification_campaign"."completed_at" is null or "notification_campaign"."started_at" is not null),
	CONSTRAINT "notification_campaign_order_ck" CHECK("notification_campaign"."completed_at" >= "notification_campaign"."started_at")
);--> statement-breakpoint
CREATE INDEX `notification_campaign_created_by_idx` ON `notification_campaign` (`created_by`,`created_at`);--> statement-breakpoint
CREATE INDEX `notification_campaign_due_idx` ON `notification_campaign` (`scheduled_for`) WHERE "notification_campaign"."completed_at" is null;--> statement-breakpoint
CREATE TABLE `notification_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "notification_status_name_ck" CHECK("notification_status"."name" in ('PENDING', 'SENT', 'DELIVERED', 'READ', 'CLICKED', 'FAILED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_status_name_unique` ON `notification_status` (`name`);--> statement-breakpoint
CREATE TABLE `notification_template` (
	`id` text PRIMARY KEY NOT NULL,
	`notification_type_id` text NOT NULL,
	`channel` text NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`subject_template` text(255),
	`body_template` text NOT NULL,
	`action_url_template` text,
	`action_button_text` text(100),
	`template_variables` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`notification_type_id`) REFERENCES `notification_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "notification_template_channel_ck" CHECK("notification_template"."channel" in ('EMAIL', 'PUSH', 'SMS', 'IN_APP')),
	CONSTRAINT "notification_template_locale_ck" CHECK("notification_template"."locale" in ('en', 'th')),
	CONSTRAINT "notification_template_subject_template_ck" CHECK(length("notification_template"."subject_template") <= 255),
	CONSTRAINT "notification_template_action_button_text_ck" CHECK(length("notification_template"."action_button_text") <= 100),
	CONSTRAINT "notification_template_template_variables_ck" CHECK("notification_template"."template_variables" is null or json_valid("notification_template"."template_variables")),
	CONSTRAINT "notification_template_is_active_ck" CHECK("notification_template"."is_active" in (0, 1)),
	CONSTRAINT "notification_template_numbers_ck" CHECK(typeof("notification_template"."created_at") in ('null', 'integer') and typeof("notification_template"."updated_at") in ('null', 'integer')),
	CONSTRAINT "notification_template_body_filled_ck" CHECK(length(trim("notification_template"."body_template")) > 0),
	CONSTRAINT "notification_template_subject_ck" CHECK("notification_template"."channel" <> 'EMAIL' or "notification_template"."subject_template" is not null),
	CONSTRAINT "notification_template_action_ck" CHECK("notification_template"."action_button_text" is null or "notification_template"."action_url_template" is not null),
	CONSTRAINT "notification_template_variables_shape_ck" CHECK(("notification_template"."template_variables" is null or json_type("notification_template"."template_variables") = 'array'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_template_active_uq` ON `notification_template` (`notification_type_id`,`channel`,`locale`) WHERE "notification_template"."is_active" = 1;--> statement-breakpoint
CREATE TABLE `notification_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`display_name` text(255) NOT NULL,
	`description` text,
	`category` text NOT NULL,
	`priority` text NOT NULL,
	`is_user_configurable` integer DEFAULT true NOT NULL,
	`requires_action` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	CONSTRAINT "notification_type_name_ck" CHECK("notification_type"."name" in ('WORKOUT_REMINDER', 'PROGRAM_COMPLETE', 'SCHEDULE_CREATED', 'SCHEDULE_UPDATED', 'SCHEDULE_REMINDER', 'WORKOUT_LOGGED', 'SESSION_CARD_CREATED', 'ACHIEVEMENT_UNLOCKED', 'GOAL_COMPLETED', 'INVITE_RECEIVED', 'REST_OVER', 'CLIENT_NEEDS_ATTENTION', 'ACTIVITY_SHARED', 'ACTIVITY_DIGEST', 'SECURITY_ALERT', 'TRIAL_ENDING', 'INVOICE_ISSUED', 'PAYMENT_FAILED', 'SUBSCRIPTION_CHANGED', 'ERROR_ALERT', 'ANNOUNCEMENT')),
	CONSTRAINT "notification_type_display_name_ck" CHECK(length("notification_type"."display_name") <= 255),
	CONSTRAINT "notification_type_category_ck" CHECK("notification_type"."category" in ('SYSTEM', 'ACTIVITY', 'REMINDER', 'SOCIAL', 'BILLING')),
	CONSTRAINT "notification_type_priority_ck" CHECK("notification_type"."priority" in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
	CONSTRAINT "notification_type_is_user_configurable_ck" CHECK("notification_type"."is_user_configurable" in (0, 1)),
	CONSTRAINT "notification_type_requires_action_ck" CHECK("notification_type"."requires_action" in (0, 1)),
	CONSTRAINT "notification_type_is_active_ck" CHECK("notification_type"."is_active" in (0, 1)),
	CONSTRAINT "notification_type_numbers_ck" CHECK(typeof("notification_type"."created_at") in ('null', 'integer')),
	CONSTRAINT "notification_type_display_name_filled_ck" CHECK(length(trim("notification_type"."display_name")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `notification_type_name_unique` ON `notification_type` (`name`);--> statement-breakpoint
CREATE TABLE `food` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text(100),
	`created_by` text,
	`name` text(200) NOT NULL,
	`brand` text(100) DEFAULT '' NOT NULL,
	`kcal` real NOT NULL,
	`protein_g` real NOT NULL,
	`carbs_g` real NOT NULL,
	`fat_g` real NOT NULL,
	`fiber_g` real,
	`sugar_g` real,
	`sodium_mg` real,
	`serving_name` text(50),
	`serving_g` real,
	`source` text(255) NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "food_slug_ck" CHECK(length("food"."slug") <= 100),
	CONSTRAINT "food_name_ck" CHECK(length("food"."name") <= 200),
	CONSTRAINT "food_brand_ck" CHECK(length("food"."brand") <= 100),
	CONSTRAINT "food_serving_name_ck" CHECK(length("food"."serving_name") <= 50),
	CONSTRAINT "food_source_ck" CHECK(length("food"."source") <= 255),
	CONSTRAINT "food_numbers_ck" CHECK(typeof("food"."kcal") in ('null', 'integer', 'real') and typeof("food"."protein_g") in ('null', 'integer', 'real') and typeof("food"."carbs_g") in ('null', 'integer', 'real') and typeof("food"."fat_g") in ('null', 'integer', 'real') and typeof("food"."fiber_g") in ('null', 'integer', 'real') and typeof("food"."sugar_g") in ('null', 'integer', 'real') and typeof("food"."sodium_mg") in ('null', 'integer', 'real') and typeof("food"."serving_g") in ('null', 'integer', 'real') and typeof("food"."created_at") in ('null', 'integer') and typeof("food"."updated_at") in ('null', 'integer')),
	CONSTRAINT "food_shipped_slug_ck" CHECK(("food"."slug" is null) = ("food"."created_by" is not null)),
	CONSTRAINT "food_name_filled_ck" CHECK(length(trim("food"."name")) > 0),
	CONSTRAINT "food_source_filled_ck" CHECK(length(trim("food"."source")) > 0),
	CONSTRAINT "food_kcal_range_ck" CHECK("food"."kcal" between 0 and 910),
	CONSTRAINT "food_amounts_ck" CHECK(("food"."protein_g" is null or "food"."protein_g" >= 0) and ("food"."carbs_g" is null or "food"."carbs_g" >= 0) and ("food"."fat_g" is null or "food"."fat_g" >= 0) and ("food"."fiber_g" is null or "food"."fiber_g" >= 0) and ("food"."sugar_g" is null or "food"."sugar_g" >= 0) and ("food"."sodium_mg" is null or "food"."sodium_mg" >= 0)),
	CONSTRAINT "food_hundred_grams_ck" CHECK("food"."protein_g" + "food"."carbs_g" + "food"."fat_g" <= 105),
	CONSTRAINT "food_serving_pair_ck" CHECK(("food"."serving_name" is null) = ("food"."serving_g" is null)),
	CONSTRAINT "food_serving_range_ck" CHECK("food"."serving_g" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `food_slug_unique` ON `food` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `food_shipped_name_uq` ON `food` (`name`,`brand`) WHERE "food"."created_by" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `food_own_name_uq` ON `food` (`created_by`,`name`,`brand`);--> statement-breakpoint
CREATE TABLE `food_translation` (
	`food_id` text NOT NULL,
	`locale` text(10) NOT NULL,
	`name` text(200) NOT NULL,
	`serving_name` text(50),
	PRIMARY KEY(`food_id`, `locale`),
	FOREIGN KEY (`food_id`) REFERENCES `food`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "food_translation_locale_ck" CHECK(length("food_translation"."locale") <= 10),
	CONSTRAINT "food_translation_name_ck" CHECK(length("food_translation"."name") <= 200),
	CONSTRAINT "food_translation_serving_name_ck" CHECK(length("food_translation"."serving_name") <= 50),
	CONSTRAINT "food_translation_name_filled_ck" CHECK(length(trim("food_translation"."name")) > 0)
);--> statement-breakpoint
CREATE TABLE `meal_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meal_log_id` text NOT NULL,
	`food_id` text,
	`order_index` integer NOT NULL,
	`name` text(200) NOT NULL,
	`grams` real NOT NULL,
	`servings` real,
	`kcal` real NOT NULL,
	`protein_g` real NOT NULL,
	`carbs_g` real NOT NULL,
	`fat_g` real NOT NULL,
	`fiber_g` real,
	`sugar_g` real,
	`sodium_mg` real,
	FOREIGN KEY (`meal_log_id`) REFERENCES `meal_log`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`food_id`) REFERENCES `food`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "meal_item_name_ck" CHECK(length("meal_item"."name") <= 200),
	CONSTRAINT "meal_item_numbers_ck" CHECK(typeof("meal_item"."order_index") in ('null', 'integer') and typeof("meal_item"."grams") in ('null', 'integer', 'real') and typeof("meal_item"."servings") in ('null', 'integer', 'real') and typeof("meal_item"."kcal") in ('null', 'integer', 'real') and typeof("meal_item"."protein_g") in ('null', 'integer', 'real') and typeof("meal_item"."carbs_g") in ('null', 'integer', 'real') and typeof("meal_item"."fat_g") in ('null', 'integer', 'real') and typeof("meal_item"."fiber_g") in ('null', 'integer', 'real') and typeof("meal_item"."sugar_g") in ('null', 'integer', 'real') and typeof("meal_item"."sodium_mg") in ('null', 'integer', 'real')),
	CONSTRAINT "meal_item_name_filled_ck" CHECK(length(trim("meal_item"."name")) > 0),
	CONSTRAINT "meal_item_grams_range_ck" CHECK("meal_item"."grams" > 0),
	CONSTRAINT "meal_item_servings_range_ck" CHECK("meal_item"."servings" > 0),
	CONSTRAINT "meal_item_amounts_ck" CHECK(("meal_item"."order_index" is null or "meal_item"."order_index" >= 0) and ("meal_item"."kcal" is null or "meal_item"."kcal" >= 0) and ("meal_item"."protein_g" is null or "meal_item"."protein_g" >= 0) and ("meal_item"."carbs_g" is null or "meal_item"."carbs_g" >= 0) and ("meal_item"."fat_g" is null or "meal_item"."fat_g" >= 0) and ("meal_item"."fiber_g" is null or "meal_item"."fiber_g" >= 0) and ("meal_item"."sugar_g" is null or "meal_item"."sugar_g" >= 0) and ("meal_item"."sodium_mg" is null or "meal_item"."sodium_mg" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `meal_item_uq` ON `meal_item` (`meal_log_id`,`order_index`);--> statement-breakpoint
CREATE INDEX `meal_item_food_idx` ON `meal_item` (`food_id`);--> statement-breakpoint
CREATE TABLE `meal_log` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`meal_date` text NOT NULL,
	`meal_time` text(5),
	`meal_type` text,
	`description` text,
	`recipe_name` text(200),
	`foods` text,
	`calories` real,
	`protein_g` real,
	`carbs_g` real,
	`fat_g` real,
	`fiber_g` real,
	`sugar_g` real,
	`sodium_mg` real,
	`water_ml` real,
	`planned_meal` integer,
	`adherence_to_plan` integer,
	`satisfaction` integer,
	`hunger_before` integer,
	`hunger_after` integer,
	`notes` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "meal_log_meal_date_ck" CHECK("meal_log"."meal_date" is date("meal_log"."meal_date")),
	CONSTRAINT "meal_log_meal_time_ck" CHECK(length("meal_log"."meal_time") <= 5),
	CONSTRAINT "meal_log_meal_type_ck" CHECK("meal_log"."meal_type" in ('BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT')),
	CONSTRAINT "meal_log_recipe_name_ck" CHECK(length("meal_log"."recipe_name") <= 200),
	CONSTRAINT "meal_log_foods_ck" CHECK("meal_log"."foods" is null or json_valid("meal_log"."foods")),
	CONSTRAINT "meal_log_planned_meal_ck" CHECK("meal_log"."planned_meal" in (0, 1)),
	CONSTRAINT "meal_log_numbers_ck" CHECK(typeof("meal_log"."calories") in ('null', 'integer', 'real') and typeof("meal_log"."protein_g") in ('null', 'integer', 'real') and typeof("meal_log"."carbs_g") in ('null', 'integer', 'real') and typeof("meal_log"."fat_g") in ('null', 'integer', 'real') and typeof("meal_log"."fiber_g") in ('null', 'integer', 'real') and typeof("meal_log"."sugar_g") in ('null', 'integer', 'real') and typeof("meal_log"."sodium_mg") in ('null', 'integer', 'real') and typeof("meal_log"."water_ml") in ('null', 'integer', 'real') and typeof("meal_log"."adherence_to_plan") in ('null', 'integer') and typeof("meal_log"."satisfaction") in ('null', 'integer') and typeof("meal_log"."hunger_before") in ('null', 'integer') and typeof("meal_log"."hunger_after") in ('null', 'integer') and typeof("meal_log"."created_at") in ('null', 'integer') and typeof("meal_log"."updated_at") in ('null', 'integer')),
	CONSTRAINT "meal_log_times_ck" CHECK(("meal_log"."meal_time" is null or ("meal_log"."meal_time" glob '[0-2][0-9]:[0-5][0-9]' and "meal_log"."meal_time" <= '24:00'))),
	CONSTRAINT "meal_log_amounts_ck" CHECK(("meal_log"."calories" is null or "meal_log"."calories" >= 0) and ("meal_log"."protein_g" is null or "meal_log"."protein_g" >= 0) and ("meal_log"."carbs_g" is null or "meal_log"."carbs_g" >= 0) and ("meal_log"."fat_g" is null or "meal_log"."fat_g" >= 0) and ("meal_log"."fiber_g" is null or "meal_log"."fiber_g" >= 0) and ("meal_log"."sugar_g" is null or "meal_log"."sugar_g" >= 0) and ("meal_log"."sodium_mg" is null or "meal_log"."sodium_mg" >= 0) and ("meal_log"."water_ml" is null or "meal_log"."water_ml" >= 0)),
	CONSTRAINT "meal_log_scores_ck" CHECK(("meal_log"."adherence_to_plan" is null or "meal_log"."adherence_to_plan" between 1 and 10) and ("meal_log"."satisfaction" is null or "meal_log"."satisfaction" between 1 and 10) and ("meal_log"."hunger_before" is null or "meal_log"."hunger_before" between 1 and 10) and ("meal_log"."hunger_after" is null or "meal_log"."hunger_after" between 1 and 10))
);--> statement-breakpoint
CREATE INDEX `meal_log_user_idx` ON `meal_log` (`user_id`,`meal_date`,`meal_time`);--> statement-breakpoint
CREATE TABLE `nutrition_target` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`effective_from` text NOT NULL,
	`calories` real,
	`protein_g` real,
	`carbs_g` real,
	`fat_g` real,
	`fiber_g` real,
	`sugar_g` real,
	`sodium_mg` real,
	`water_ml` real,
	`set_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "nutrition_target_effective_from_ck" CHECK("nutrition_target"."effective_from" is date("nutrition_target"."effective_from")),
	CONSTRAINT "nutrition_target_numbers_ck" CHECK(typeof("nutrition_target"."calories") in ('null', 'integer', 'real') and typeof("nutrition_target"."protein_g") in ('null', 'integer', 'real') and typeof("nutrition_target"."carbs_g") in ('null', 'integer', 'real') and typeof("nutrition_target"."fat_g") in ('null', 'integer', 'real') and typeof("nutrition_target"."fiber_g") in ('null', 'integer', 'real') and typeof("nutrition_target"."sugar_g") in ('null', 'integer', 'real') and typeof("nutrition_target"."sodium_mg") in ('null', 'integer', 'real') and typeof("nutrition_target"."water_ml") in ('null', 'integer', 'real') and typeof("nutrition_target"."created_at") in ('null', 'integer')),
	CONSTRAINT "nutrition_target_calories_range_ck" CHECK("nutrition_target"."calories" >= 0),
	CONSTRAINT "nutrition_target_amounts_ck" CHECK(("nutrition_target"."protein_g" is null or "nutrition_target"."protein_g" >= 0) and ("nutrition_target"."carbs_g" is null or "nutrition_target"."carbs_g" >= 0) and ("nutrition_target"."fat_g" is null or "nutrition_target"."fat_g" >= 0) and ("nutrition_target"."fiber_g" is null or "nutrition_target"."fiber_g" >= 0) and ("nutrition_target"."sugar_g" is null or "nutrition_target"."sugar_g" >= 0) and ("nutrition_target"."sodium_mg" is null or "nutrition_target"."sodium_mg" >= 0) and ("nutrition_target"."water_ml" is null or "nutrition_target"."water_ml" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `nutrition_target_uq` ON `nutrition_target` (`user_id`,`effective_from`);--> statement-breakpoint
CREATE INDEX `nutrition_target_set_by_idx` ON `nutrition_target` (`set_by`);--> statement-breakpoint
CREATE TABLE `api_rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`ip_address` text(45),
	`endpoint` text(255) NOT NULL,
	`requests_count` integer DEFAULT 1 NOT NULL,
	`window_start` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "api_rate_limit_ip_address_ck" CHECK(length("api_rate_limit"."ip_address") <= 45),
	CONSTRAINT "api_rate_limit_endpoint_ck" CHECK(length("api_rate_limit"."endpoint") <= 255),
	CONSTRAINT "api_rate_limit_numbers_ck" CHECK(typeof("api_rate_limit"."requests_count") in ('null', 'integer') and typeof("api_rate_limit"."window_start") in ('null', 'integer') and typeof("api_rate_limit"."created_at") in ('null', 'integer')),
	CONSTRAINT "api_rate_limit_who_ck" CHECK("api_rate_limit"."user_id" is not null or "api_rate_limit"."ip_address" is not null),
	CONSTRAINT "api_rate_limit_path_ck" CHECK(length(trim("api_rate_limit"."endpoint")) > 0),
	CONSTRAINT "api_rate_limit_count_ck" CHECK("api_rate_limit"."requests_count" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `api_rate_limit_user_uq` ON `api_rate_limit` (`user_id`,`endpoint`,`window_start`,case when "ip_address" is null then '' else "ip_address" end) WHERE "api_rate_limit"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `api_rate_limit_address_uq` ON `api_rate_limit` (`ip_address`,`endpoint`,`window_start`) WHERE "api_rate_limit"."user_id" is null;--> statement-breakpoint
CREATE INDEX `api_rate_limit_window_idx` ON `api_rate_limit` (`window_start`);--> statement-breakpoint
CREATE TABLE `api_usage` (
	`id` integer PRIMARY KEY NOT NULL,
	`usage_date` text NOT NULL,
	`endpoint` text(255) NOT NULL,
	`user_id` text,
	`channel` text NOT NULL,
	`access_token_id` text,
	`request_count` integer DEFAULT 0 NOT NULL,
	`error_count` integer DEFAULT 0 NOT NULL,
	`limited_count` integer DEFAULT 0 NOT NULL,
	`total_duration_ms` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`access_token_id`) REFERENCES `user_access_token`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "api_usage_usage_date_ck" CHECK("api_usage"."usage_date" is date("api_usage"."usage_date")),
	CONSTRAINT "api_usage_endpoint_ck" CHECK(length("api_usage"."endpoint") <= 255),
	CONSTRAINT "api_usage_channel_ck" CHECK("api_usage"."channel" in ('WEB', 'ACCESS_TOKEN', 'FEED')),
	CONSTRAINT "api_usage_numbers_ck" CHECK(typeof("api_usage"."request_count") in ('null', 'integer') and typeof("api_usage"."error_count") in ('null', 'integer') and typeof("api_usage"."limited_count") in ('null', 'integer') and typeof("api_usage"."total_duration_ms") in ('null', 'integer')),
	CONSTRAINT "api_usage_path_ck" CHECK(length(trim("api_usage"."endpoint")) > 0),
	CONSTRAINT "api_usage_who_ck" CHECK("api_usage"."channel" = 'WEB' or "api_usage"."user_id" is not null),
	CONSTRAINT "api_usage_token_ck" CHECK(("api_usage"."channel" = 'ACCESS_TOKEN') = ("api_usage"."access_token_id" is not null)),
	CONSTRAINT "api_usage_counts_ck" CHECK("api_usage"."error_count" >= 0 and "api_usage"."limited_count" >= 0 and "api_usage"."error_count" + "api_usage"."limited_count" <= "api_usage"."request_count"),
	CONSTRAINT "api_usage_duration_ck" CHECK("api_usage"."total_duration_ms" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `api_usage_user_uq` ON `api_usage` (`user_id`,`usage_date`,`endpoint`,`channel`,case when "access_token_id" is null then '' else "access_token_id" end) WHERE "api_usage"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `api_usage_visitor_uq` ON `api_usage` (`usage_date`,`endpoint`,`channel`) WHERE "api_usage"."user_id" is null;--> statement-breakpoint
CREATE INDEX `api_usage_token_idx` ON `api_usage` (`access_token_id`,`usage_date`) WHERE "api_usage"."access_token_id" is not null;--> statement-breakpoint
CREATE INDEX `api_usage_endpoint_idx` ON `api_usage` (`endpoint`,`usage_date`);--> statement-breakpoint
CREATE TABLE `cron_job` (
	`name` text(100) PRIMARY KEY NOT NULL,
	`cursor` text,
	`lease_holder` text(100),
	`lease_expires_at` integer,
	`started_at` integer,
	`finished_at` integer,
	`processed_count` integer DEFAULT 0 NOT NULL,
	`consecutive_failures` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`last_error_at` integer,
	CONSTRAINT "cron_job_name_ck" CHECK(length("cron_job"."name") <= 100),
	CONSTRAINT "cron_job_lease_holder_ck" CHECK(length("cron_job"."lease_holder") <= 100),
	CONSTRAINT "cron_job_numbers_ck" CHECK(typeof("cron_job"."lease_expires_at") in ('null', 'integer') and typeof("cron_job"."started_at") in ('null', 'integer') and typeof("cron_job"."finished_at") in ('null', 'integer') and typeof("cron_job"."processed_count") in ('null', 'integer') and typeof("cron_job"."consecutive_failures") in ('null', 'integer') and typeof("cron_job"."last_error_at") in ('null', 'integer')),
	CONSTRAINT "cron_job_named_ck" CHECK(length(trim("cron_job"."name")) > 0),
	CONSTRAINT "cron_job_lease_ck" CHECK(("cron_job"."lease_holder" is null) = ("cron_job"."lease_expires_at" is null)),
	CONSTRAINT "cron_job_lease_end_ck" CHECK("cron_job"."lease_expires_at" is null or ("cron_job"."started_at" is not null and "cron_job"."lease_expires_at" > "cron_job"."started_at")),
	CONSTRAINT "cron_job_started_ck" CHECK("cron_job"."started_at" is not null or "cron_job"."finished_at" is null),
	CONSTRAINT "cron_job_counts_ck" CHECK("cron_job"."processed_count" >= 0 and "cron_job"."consecutive_failures" >= 0),
	CONSTRAINT "cron_job_error_ck" CHECK(("cron_job"."last_error" is null) = ("cron_job"."last_error_at" is null)),
	CONSTRAINT "cron_job_failing_ck" CHECK("cron_job"."consecutive_failures" = 0 or "cron_job"."last_error" is not null)
);--> statement-breakpoint
CREATE TABLE `dead_letter` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text(100) NOT NULL,
	`message_id` text(255) NOT NULL,
	`event_id` text,
	`subscriber` text(100),
	`body` text NOT NULL,
	`attempts` integer NOT NULL,
	`reason` text NOT NULL,
	`handling` text,
	`handled_by` text,
	`handled_at` integer,
	`failed_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `system_event`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`handled_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "dead_letter_queue_ck" CHECK(length("dead_letter"."queue") <= 100),
	CONSTRAINT "dead_letter_message_id_ck" CHECK(length("dead_letter"."message_id") <= 255),
	CONSTRAINT "dead_letter_subscriber_ck" CHECK(length("dead_letter"."subscriber") <= 100),
	CONSTRAINT "dead_letter_body_ck" CHECK(json_valid("dead_letter"."body")),
	CONSTRAINT "dead_letter_handling_ck" CHECK("dead_letter"."handling" in ('REPLAYED', 'DISCARDED')),
	CONSTRAINT "dead_letter_numbers_ck" CHECK(typeof("dead_letter"."attempts") in ('null', 'integer') and typeof("dead_letter"."handled_at") in ('null', 'integer') and typeof("dead_letter"."failed_at") in ('null', 'integer')),
	CONSTRAINT "dead_letter_text_ck" CHECK(length(trim("dead_letter"."queue")) > 0 and length(trim("dead_letter"."reason")) > 0),
	CONSTRAINT "dead_letter_attempts_ck" CHECK("dead_letter"."attempts" >= 0),
	CONSTRAINT "dead_letter_receiver_ck" CHECK("dead_letter"."event_id" is null or "dead_letter"."subscriber" is not null),
	CONSTRAINT "dead_letter_handled_ck" CHECK(("dead_letter"."handling" is null) = ("dead_letter"."handled_at" is null)),
	CONSTRAINT "dead_letter_handler_ck" CHECK("dead_letter"."handled_by" is null or "dead_letter"."handled_at" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `dead_letter_event_uq` ON `dead_letter` (`event_id`,`subscriber`) WHERE "dead_letter"."event_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `dead_letter_message_uq` ON `dead_letter` (`queue`,`message_id`);--> statement-breakpoint
CREATE INDEX `dead_letter_open_idx` ON `dead_letter` (`failed_at`) WHERE "dead_letter"."handled_at" is null;--> statement-breakpoint
CREATE INDEX `dead_letter_handler_idx` ON `dead_letter` (`handled_by`) WHERE "dead_letter"."handled_by" is not null;--> statement-breakpoint
CREATE TABLE `live_cursor` (
	`session_id` text NOT NULL,
	`channel` text(100) NOT NULL,
	`position` text(100) NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`session_id`, `channel`),
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "live_cursor_channel_ck" CHECK(length("live_cursor"."channel") <= 100),
	CONSTRAINT "live_cursor_position_ck" CHECK(length("live_cursor"."position") <= 100),
	CONSTRAINT "live_cursor_numbers_ck" CHECK(typeof("live_cursor"."updated_at") in ('null', 'integer')),
	CONSTRAINT "live_cursor_text_ck" CHECK(length(trim("live_cursor"."channel")) > 0 and length(trim("live_cursor"."position")) > 0)
);--> statement-breakpoint
CREATE TABLE `user_ownership` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`resource_id` text NOT NULL,
	`created_by` text,
	`granted_by` text,
	`payment_id` text,
	`is_primary_owner` integer DEFAULT true NOT NULL,
	`can_edit` integer DEFAULT false NOT NULL,
	`can_delete` integer DEFAULT false NOT NULL,
	`is_revoked` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`granted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_ownership_resource_type_ck" CHECK("user_ownership"."resource_type" in ('PROGRAM', 'WORKOUT')),
	CONSTRAINT "user_ownership_is_primary_owner_ck" CHECK("user_ownership"."is_primary_owner" in (0, 1)),
	CONSTRAINT "user_ownership_can_edit_ck" CHECK("user_ownership"."can_edit" in (0, 1)),
	CONSTRAINT "user_ownership_can_delete_ck" CHECK("user_ownership"."can_delete" in (0, 1)),
	CONSTRAINT "user_ownership_is_revoked_ck" CHECK("user_ownership"."is_revoked" in (0, 1)),
	CONSTRAINT "user_ownership_numbers_ck" CHECK(typeof("user_ownership"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_ownership_whole_uq` ON `user_ownership` (`id`,`resource_type`,`resource_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_ownership_live_uq` ON `user_ownership` (`user_id`,`resource_type`,`resource_id`) WHERE "user_ownership"."is_revoked" = 0;--> statement-breakpoint
CREATE UNIQUE INDEX `user_ownership_primary_uq` ON `user_ownership` (`resource_type`,`resource_id`) WHERE "user_ownership"."is_primary_owner" = 1 and "user_ownership"."is_revoked" = 0;--> statement-breakpoint
CREATE INDEX `user_ownership_user_idx` ON `user_ownership` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `user_ownership_resource_idx` ON `user_ownership` (`resource_type`,`resource_id`);--> statement-breakpoint
CREATE INDEX `user_ownership_created_by_idx` ON `user_ownership` (`created_by`);--> statement-breakpoint
CREATE INDEX `user_ownership_granted_by_idx` ON `user_ownership` (`granted_by`);--> statement-breakpoint
CREATE INDEX `user_ownership_payment_idx` ON `user_ownership` (`payment_id`);--> statement-breakpoint
CREATE TABLE `user_program_ownership` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_type` text DEFAULT 'PROGRAM' NOT NULL,
	`program_id` text NOT NULL,
	`program_category_id` text,
	FOREIGN KEY (`id`) REFERENCES `user_ownership`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`program_category_id`) REFERENCES `program_category`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`id`,`resource_type`,`program_id`) REFERENCES `user_ownership`(`id`,`resource_type`,`resource_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_program_ownership_resource_type_ck" CHECK("user_program_ownership"."resource_type" in ('PROGRAM'))
);--> statement-breakpoint
CREATE INDEX `user_program_ownership_program_idx` ON `user_program_ownership` (`program_id`);--> statement-breakpoint
CREATE INDEX `user_program_ownership_program_category_idx` ON `user_program_ownership` (`program_category_id`);--> statement-breakpoint
CREATE TABLE `user_share_invite` (
	`id` text PRIMARY KEY NOT NULL,
	`invited_by` text NOT NULL,
	`invitee_email` text(255) NOT NULL,
	`program_id` text,
	`workout_id` text,
	`message` text,
	`token` text NOT NULL,
	`accepted_by` text,
	`is_active` integer DEFAULT true NOT NULL,
	`is_revoked` integer DEFAULT false NOT NULL,
	`sent_at` integer NOT NULL,
	`accepted_at` integer,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`accepted_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_share_invite_invitee_email_ck" CHECK(length("user_share_invite"."invitee_email") <= 255),
	CONSTRAINT "user_share_invite_is_active_ck" CHECK("user_share_invite"."is_active" in (0, 1)),
	CONSTRAINT "user_share_invite_is_revoked_ck" CHECK("user_share_invite"."is_revoked" in (0, 1)),
	CONSTRAINT "user_share_invite_numbers_ck" CHECK(typeof("user_share_invite"."sent_at") in ('null', 'integer') and typeof("user_share_invite"."accepted_at") in ('null', 'integer') and typeof("user_share_invite"."expires_at") in ('null', 'integer')),
	CONSTRAINT "user_share_invite_email_form_ck" CHECK("user_share_invite"."invitee_email" = lower("user_share_invite"."invitee_email") and "user_share_invite"."invitee_email" like '_%@_%' and instr("user_share_invite"."invitee_email", ' ') = 0),
	CONSTRAINT "user_share_invite_token_ck" CHECK(length("user_share_invite"."token") = 64 and "user_share_invite"."token" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_share_invite_what_ck" CHECK(("user_share_invite"."program_id" is null) <> ("user_share_invite"."workout_id" is null)),
	CONSTRAINT "user_share_invite_expires_ck" CHECK("user_share_invite"."expires_at" > "user_share_invite"."sent_at"),
	CONSTRAINT "user_share_invite_revoked_ck" CHECK(not ("user_share_invite"."is_active" and "user_share_invite"."is_revoked")),
	CONSTRAINT "user_share_invite_accepted_ck" CHECK(("user_share_invite"."accepted_by" is null) = ("user_share_invite"."accepted_at" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_share_invite_token_unique` ON `user_share_invite` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_share_invite_program_uq` ON `user_share_invite` (`invited_by`,`invitee_email`,`program_id`) WHERE "user_share_invite"."is_active" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `user_share_invite_workout_uq` ON `user_share_invite` (`invited_by`,`invitee_email`,`workout_id`) WHERE "user_share_invite"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `user_share_invite_sent_idx` ON `user_share_invite` (`invited_by`,`sent_at`);--> statement-breakpoint
CREATE INDEX `user_share_invite_invitee_idx` ON `user_share_invite` (`invitee_email`);--> statement-breakpoint
CREATE INDEX `user_share_invite_accepted_by_idx` ON `user_share_invite` (`accepted_by`);--> statement-breakpoint
CREATE INDEX `user_share_invite_program_idx` ON `user_share_invite` (`program_id`);--> statement-breakpoint
CREATE INDEX `user_share_invite_workout_idx` ON `user_share_invite` (`workout_id`);--> statement-breakpoint
CREATE TABLE `user_share_invite_category` (
	`user_share_invite_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`user_share_invite_id`, `category_id`),
	FOREIGN KEY (`user_share_invite_id`) REFERENCES `user_share_invite`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `user_workout_ownership` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_type` text DEFAULT 'WORKOUT' NOT NULL,
	`workout_id` text NOT NULL,
	`workout_category_id` text,
	FOREIGN KEY (`id`) REFERENCES `user_ownership`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workout_category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`id`,`resource_type`,`workout_id`) REFERENCES `user_ownership`(`id`,`resource_type`,`resource_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_workout_ownership_resource_type_ck" CHECK("user_workout_ownership"."resource_type" in ('WORKOUT'))
);--> statement-breakpoint
CREATE INDEX `user_workout_ownership_workout_idx` ON `user_workout_ownership` (`workout_id`);--> statement-breakpoint
CREATE TABLE `payment` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`subscription_id` text,
	`invoice_id` text,
	`payment_method_id` text,
	`payment_status_id` text NOT NULL,
	`payment_provider` text NOT NULL,
	`external_payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text(3) NOT NULL,
	`failure_reason` text,
	`provider_data` text,
	`created_at` integer NOT NULL,
	`processed_at` integer,
	`failed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`payment_method_id`) REFERENCES `payment_method`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`payment_status_id`) REFERENCES `payment_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`invoice_id`,`currency`) REFERENCES `invoice`(`id`,`currency`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "payment_payment_provider_ck" CHECK("payment"."payment_provider" in ('STRIPE', 'PAYPAL', 'OTHER')),
	CONSTRAINT "payment_currency_ck" CHECK(length("payment"."currency") <= 3),
	CONSTRAINT "payment_provider_data_ck" CHECK("payment"."provider_data" is null or json_valid("payment"."provider_data")),
	CONSTRAINT "payment_numbers_ck" CHECK(typeof("payment"."amount") in ('null', 'integer') and typeof("payment"."created_at") in ('null', 'integer') and typeof("payment"."processed_at") in ('null', 'integer') and typeof("payment"."failed_at") in ('null', 'integer')),
	CONSTRAINT "payment_external_filled_ck" CHECK(length(trim("payment"."external_payment_id")) > 0),
	CONSTRAINT "payment_amount_ck" CHECK(("payment"."amount" is null or "payment"."amount" >= 0)),
	CONSTRAINT "payment_currency_code_ck" CHECK("payment"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "payment_failure_ck" CHECK("payment"."failure_reason" is null or "payment"."failed_at" is not null),
	CONSTRAINT "payment_succeeded_ck" CHECK("payment"."payment_status_id" <> '019b76da-a800-7623-8ee0-8d4cdf6fb15f' or "payment"."processed_at" is not null),
	CONSTRAINT "payment_refunded_ck" CHECK("payment"."payment_status_id" <> '019b76da-a800-728c-bba6-3ca6391276cd' or "payment"."processed_at" is not null),
	CONSTRAINT "payment_failed_ck" CHECK("payment"."payment_status_id" <> '019b76da-a800-7b26-b405-0a74e4380d26' or "payment"."failed_at" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_external_payment_id_unique` ON `payment` (`external_payment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_currency_uq` ON `payment` (`id`,`currency`);--> statement-breakpoint
CREATE INDEX `payment_user_idx` ON `payment` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `payment_subscription_idx` ON `payment` (`subscription_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `payment_invoice_idx` ON `payment` (`invoice_id`);--> statement-breakpoint
CREATE INDEX `payment_payment_method_idx` ON `payment` (`payment_method_id`);--> statement-breakpoint
CREATE INDEX `payment_status_idx` ON `payment` (`payment_status_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `payment_refund` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`refund_status_id` text NOT NULL,
	`external_refund_id` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text(3) NOT NULL,
	`reason` text,
	`created_at` integer NOT NULL,
	`processed_at` integer,
	FOREIGN KEY (`refund_status_id`) REFERENCES `refund_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`payment_id`,`currency`) REFERENCES `payment`(`id`,`currency`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "payment_refund_currency_ck" CHECK(length("payment_refund"."currency") <= 3),
	CONSTRAINT "payment_refund_numbers_ck" CHECK(typeof("payment_refund"."amount") in ('null', 'integer') and typeof("payment_refund"."created_at") in ('null', 'integer') and typeof("payment_refund"."processed_at") in ('null', 'integer')),
	CONSTRAINT "payment_refund_external_filled_ck" CHECK(length(trim("payment_refund"."external_refund_id")) > 0),
	CONSTRAINT "payment_refund_amount_ck" CHECK("payment_refund"."amount" > 0),
	CONSTRAINT "payment_refund_currency_code_ck" CHECK("payment_refund"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "payment_refund_succeeded_ck" CHECK("payment_refund"."refund_status_id" <> '019b76da-a800-7740-86fb-bad63ace0a03' or "payment_refund"."processed_at" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_refund_external_refund_id_unique` ON `payment_refund` (`external_refund_id`);--> statement-breakpoint
CREATE INDEX `payment_refund_payment_idx` ON `payment_refund` (`payment_id`);--> statement-breakpoint
CREATE TABLE `payment_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "payment_status_name_ck" CHECK("payment_status"."name" in ('PENDING', 'SUCCEEDED', 'FAILED', 'REFUNDED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_status_name_unique` ON `payment_status` (`name`);--> statement-breakpoint
CREATE TABLE `payment_webhook` (
	`id` text PRIMARY KEY NOT NULL,
	`provider` text NOT NULL,
	`external_event_id` text NOT NULL,
	`event_type` text NOT NULL,
	`payment_id` text,
	`raw_payload` text NOT NULL,
	`processed` integer DEFAULT false NOT NULL,
	`attempt_count` integer DEFAULT 0 NOT NULL,
	`processing_error` text,
	`received_at` integer NOT NULL,
	`processed_at` integer,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "payment_webhook_provider_ck" CHECK("payment_webhook"."provider" in ('STRIPE', 'PAYPAL', 'OTHER')),
	CONSTRAINT "payment_webhook_event_type_ck" CHECK("payment_webhook"."event_type" in ('PAYMENT_SUCCEEDED', 'PAYMENT_FAILED', 'PAYMENT_REFUNDED', 'PAYMENT_DISPUTED', 'PAYMENT_METHOD_CHANGED', 'SUBSCRIPTION_UPDATED', 'SUBSCRIPTION_CANCELLED', 'OTHER')),
	CONSTRAINT "payment_webhook_processed_ck" CHECK("payment_webhook"."processed" in (0, 1)),
	CONSTRAINT "payment_webhook_numbers_ck" CHECK(typeof("payment_webhook"."attempt_count") in ('null', 'integer') and typeof("payment_webhook"."received_at") in ('null', 'integer') and typeof("payment_webhook"."processed_at") in ('null', 'integer')),
	CONSTRAINT "payment_webhook_event_filled_ck" CHECK(length(trim("payment_webhook"."external_event_id")) > 0),
	CONSTRAINT "payment_webhook_raw_payload_ck" CHECK(json_valid("payment_webhook"."raw_payload")),
	CONSTRAINT "payment_webhook_attempt_count_ck" CHECK(("payment_webhook"."attempt_count" is null or "payment_webhook"."attempt_count" >= 0)),
	CONSTRAINT "payment_webhook_done_ck" CHECK("payment_webhook"."processed" = ("payment_webhook"."processed_at" is not null)),
	CONSTRAINT "payment_webhook_error_ck" CHECK("payment_webhook"."processed" = 0 or "payment_webhook"."processing_error" is null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_webhook_event_uq` ON `payment_webhook` (`provider`,`external_event_id`);--> statement-breakpoint
CREATE INDEX `payment_webhook_payment_idx` ON `payment_webhook` (`payment_id`);--> statement-breakpoint
CREATE INDEX `payment_webhook_received_idx` ON `payment_webhook` (`received_at`);--> statement-breakpoint
CREATE INDEX `payment_webhook_waiting_idx` ON `payment_webhook` (`received_at`) WHERE "payment_webhook"."processed" = 0;--> statement-breakpoint
CREATE TABLE `refund_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "refund_status_name_ck" CHECK("refund_status"."name" in ('PENDING', 'SUCCEEDED', 'FAILED', 'CANCELLED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `refund_status_name_unique` ON `refund_status` (`name`);--> statement-breakpoint
CREATE TABLE `consent_text` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`version` text(20) NOT NULL,
	`locale` text(35) NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "consent_text_kind_ck" CHECK("consent_text"."kind" in ('TERMS', 'PRIVACY', 'HEALTH_DATA', 'MARKETING', 'ANALYTICS', 'AI_PARTNER')),
	CONSTRAINT "consent_text_version_ck" CHECK(length("consent_text"."version") <= 20),
	CONSTRAINT "consent_text_locale_ck" CHECK(length("consent_text"."locale") <= 35),
	CONSTRAINT "consent_text_numbers_ck" CHECK(typeof("consent_text"."created_at") in ('null', 'integer')),
	CONSTRAINT "consent_text_version_said_ck" CHECK(length(trim("consent_text"."version")) > 0),
	CONSTRAINT "consent_text_locale_said_ck" CHECK(length(trim("consent_text"."locale")) > 0),
	CONSTRAINT "consent_text_body_said_ck" CHECK(length(trim("consent_text"."body")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `consent_text_uq` ON `consent_text` (`kind`,`version`,`locale`);--> statement-breakpoint
CREATE TABLE `user_consent` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`consent_text_id` text NOT NULL,
	`session_id` text,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consent_text_id`) REFERENCES `consent_text`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_consent_numbers_ck" CHECK(typeof("user_consent"."given_at") in ('null', 'integer') and typeof("user_consent"."withdrawn_at") in ('null', 'integer')),
	CONSTRAINT "user_consent_withdrawn_ck" CHECK("user_consent"."withdrawn_at" >= "user_consent"."given_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_consent_live_uq` ON `user_consent` (`user_id`,`consent_text_id`) WHERE "user_consent"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX `user_consent_user_idx` ON `user_consent` (`user_id`,`given_at`);--> statement-breakpoint
CREATE INDEX `user_consent_session_idx` ON `user_consent` (`session_id`);--> statement-breakpoint
CREATE TABLE `user_erasure` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`cancel_token_hash` text NOT NULL,
	`requested_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`cancelled_at` integer,
	`completed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_erasure_numbers_ck" CHECK(typeof("user_erasure"."requested_at") in ('null', 'integer') and typeof("user_erasure"."due_at") in ('null', 'integer') and typeof("user_erasure"."cancelled_at") in ('null', 'integer') and typeof("user_erasure"."completed_at") in ('null', 'integer')),
	CONSTRAINT "user_erasure_cancel_token_ck" CHECK(length("user_erasure"."cancel_token_hash") = 64 and "user_erasure"."cancel_token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_erasure_due_ck" CHECK("user_erasure"."due_at" > "user_erasure"."requested_at"),
	CONSTRAINT "user_erasure_end_ck" CHECK("user_erasure"."cancelled_at" is null or "user_erasure"."completed_at" is null),
	CONSTRAINT "user_erasure_person_ck" CHECK("user_erasure"."user_id" is not null or coalesce("user_erasure"."completed_at", "user_erasure"."cancelled_at") is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_erasure_cancel_token_hash_unique` ON `user_erasure` (`cancel_token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_erasure_open_uq` ON `user_erasure` (`user_id`) WHERE "user_erasure"."cancelled_at" is null and "user_erasure"."completed_at" is null;--> statement-breakpoint
CREATE INDEX `user_erasure_user_idx` ON `user_erasure` (`user_id`);--> statement-breakpoint
CREATE INDEX `user_erasure_due_idx` ON `user_erasure` (`due_at`) WHERE "user_erasure"."cancelled_at" is null and "user_erasure"."completed_at" is null;--> statement-breakpoint
CREATE TABLE `user_export` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`status` text DEFAULT 'REQUESTED' NOT NULL,
	`file_key` text(255),
	`size_bytes` integer,
	`download_token_hash` text,
	`failure_reason` text,
	`requested_at` integer NOT NULL,
	`completed_at` integer,
	`expires_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_export_status_ck" CHECK("user_export"."status" in ('REQUESTED', 'PROCESSING', 'COMPLETED', 'FAILED')),
	CONSTRAINT "user_export_file_key_ck" CHECK(length("user_export"."file_key") <= 255),
	CONSTRAINT "user_export_numbers_ck" CHECK(typeof("user_export"."size_bytes") in ('null', 'integer') and typeof("user_export"."requested_at") in ('null', 'integer') and typeof("user_export"."completed_at") in ('null', 'integer') and typeof("user_export"."expires_at") in ('null', 'integer')),
	CONSTRAINT "user_export_download_token_ck" CHECK(length("user_export"."download_token_hash") = 64 and "user_export"."download_token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_export_size_ck" CHECK("user_export"."size_bytes" >= 0),
	CONSTRAINT "user_export_completed_ck" CHECK(("user_export"."status" = 'COMPLETED') = ("user_export"."completed_at" is not null)),
	CONSTRAINT "user_export_failed_ck" CHECK(("user_export"."status" = 'FAILED') = ("user_export"."failure_reason" is not null)),
	CONSTRAINT "user_export_file_ck" CHECK("user_export"."file_key" is null or "user_export"."completed_at" is not null),
	CONSTRAINT "user_export_link_ck" CHECK("user_export"."download_token_hash" is null or "user_export"."file_key" is not null),
	CONSTRAINT "user_export_expires_ck" CHECK(("user_export"."expires_at" is null) = ("user_export"."completed_at" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_export_file_key_unique` ON `user_export` (`file_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_export_download_token_hash_unique` ON `user_export` (`download_token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_export_open_uq` ON `user_export` (`user_id`) WHERE "user_export"."status" in ('REQUESTED', 'PROCESSING');--> statement-breakpoint
CREATE INDEX `user_export_user_idx` ON `user_export` (`user_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `user_export_expires_idx` ON `user_export` (`expires_at`) WHERE "user_export"."file_key" is not null;--> statement-breakpoint
CREATE TABLE `user_profile` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`display_name` text(255),
	`bio` text,
	`avatar_media_id` text,
	`phone` text(20),
	`gender` text(20),
	`age_reported` integer,
	`height_cm` real,
	`current_weight_kg` real,
	`fitness_level` text(20),
	`flexibility_level` text(20),
	`strength_level` text(20),
	`injuries` text,
	`stated_goals` text,
	`challenges` text,
	`anxiety_frequency` text(50),
	`confidence_level` text(50),
	`communication_style` text(50),
	`tier` text(20),
	`onboarded_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`avatar_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "user_profile_display_name_ck" CHECK(length("user_profile"."display_name") <= 255),
	CONSTRAINT "user_profile_phone_ck" CHECK(length("user_profile"."phone") <= 20),
	CONSTRAINT "user_profile_gender_ck" CHECK("user_profile"."gender" in ('MALE', 'FEMALE', 'OTHER', 'UNDISCLOSED')),
	CONSTRAINT "user_profile_fitness_level_ck" CHECK("user_profile"."fitness_level" in ('BEGINNER', 'INTERMEDIATE', 'ADVANCED')),
	CONSTRAINT "user_profile_flexibility_level_ck" CHECK("user_profile"."flexibility_level" in ('BEGINNER', 'INTERMEDIATE', 'ADVANCED')),
	CONSTRAINT "user_profile_strength_level_ck" CHECK("user_profile"."strength_level" in ('BEGINNER', 'INTERMEDIATE', 'ADVANCED')),
	CONSTRAINT "user_profile_injuries_ck" CHECK("user_profile"."injuries" is null or json_valid("user_profile"."injuries")),
	CONSTRAINT "user_profile_stated_goals_ck" CHECK("user_profile"."stated_goals" is null or json_valid("user_profile"."stated_goals")),
	CONSTRAINT "user_profile_challenges_ck" CHECK("user_profile"."challenges" is null or json_valid("user_profile"."challenges")),
	CONSTRAINT "user_profile_anxiety_frequency_ck" CHECK(length("user_profile"."anxiety_frequency") <= 50),
	CONSTRAINT "user_profile_confidence_level_ck" CHECK(length("user_profile"."confidence_level") <= 50),
	CONSTRAINT "user_profile_communication_style_ck" CHECK(length("user_profile"."communication_style") <= 50),
	CONSTRAINT "user_profile_tier_ck" CHECK(length("user_profile"."tier") <= 20),
	CONSTRAINT "user_profile_numbers_ck" CHECK(typeof("user_profile"."age_reported") in ('null', 'integer') and typeof("user_profile"."height_cm") in ('null', 'integer', 'real') and typeof("user_profile"."current_weight_kg") in ('null', 'integer', 'real') and typeof("user_profile"."onboarded_at") in ('null', 'integer') and typeof("user_profile"."created_at") in ('null', 'integer') and typeof("user_profile"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_profile_display_name_said_ck" CHECK(length(trim("user_profile"."display_name")) > 0),
	CONSTRAINT "user_profile_age_ck" CHECK("user_profile"."age_reported" between 1 and 130),
	CONSTRAINT "user_profile_height_ck" CHECK("user_profile"."height_cm" between 30 and 300),
	CONSTRAINT "user_profile_weight_ck" CHECK("user_profile"."current_weight_kg" between 1 and 700),
	CONSTRAINT "user_profile_injuries_list_ck" CHECK(("user_profile"."injuries" is null or json_type("user_profile"."injuries") = 'array')),
	CONSTRAINT "user_profile_stated_goals_list_ck" CHECK(("user_profile"."stated_goals" is null or json_type("user_profile"."stated_goals") = 'array')),
	CONSTRAINT "user_profile_challenges_list_ck" CHECK(("user_profile"."challenges" is null or json_type("user_profile"."challenges") = 'array'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_profile_user_id_unique` ON `user_profile` (`user_id`);--> statement-breakpoint
CREATE INDEX `user_profile_avatar_media_idx` ON `user_profile` (`avatar_media_id`);--> statement-breakpoint
CREATE TABLE `user_program` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`program_id` text,
	`program_version_id` text,
	`program_schedule_id` text,
	`program_title` text(255),
	`assigned_by` text,
	`status_id` text,
	`start_date` text,
	`end_date` text,
	`assigned_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`program_version_id`) REFERENCES `program_version`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`program_schedule_id`) REFERENCES `program_schedule`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`assigned_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`status_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "user_program_program_title_ck" CHECK(length("user_program"."program_title") <= 255),
	CONSTRAINT "user_program_start_date_ck" CHECK("user_program"."start_date" is date("user_program"."start_date")),
	CONSTRAINT "user_program_end_date_ck" CHECK("user_program"."end_date" is date("user_program"."end_date")),
	CONSTRAINT "user_program_numbers_ck" CHECK(typeof("user_program"."assigned_at") in ('null', 'integer') and typeof("user_program"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_program_dates_ck" CHECK("user_program"."end_date" >= "user_program"."start_date"),
	CONSTRAINT "user_program_title_filled_ck" CHECK(length(trim("user_program"."program_title")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_running_uq` ON `user_program` (`user_id`,`program_id`) WHERE "user_program"."end_date" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_owner_uq` ON `user_program` (`id`,`user_id`);--> statement-breakpoint
CREATE INDEX `user_program_user_idx` ON `user_program` (`user_id`,`assigned_at`);--> statement-breakpoint
CREATE INDEX `user_program_program_idx` ON `user_program` (`program_id`,`status_id`);--> statement-breakpoint
CREATE INDEX `user_program_program_version_idx` ON `user_program` (`program_version_id`);--> statement-breakpoint
CREATE INDEX `user_program_program_schedule_idx` ON `user_program` (`program_schedule_id`);--> statement-breakpoint
CREATE INDEX `user_program_assigned_by_idx` ON `user_program` (`assigned_by`,`end_date`);--> statement-breakpoint
CREATE TABLE `user_program_day` (
	`id` text PRIMARY KEY NOT NULL,
	`user_program_id` text NOT NULL,
	`day_number` integer NOT NULL,
	`moved_to` text,
	`is_skipped` integer DEFAULT false NOT NULL,
	`reason` text(255),
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_program_id`) REFERENCES `user_program`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_program_day_moved_to_ck" CHECK("user_program_day"."moved_to" is date("user_program_day"."moved_to")),
	CONSTRAINT "user_program_day_is_skipped_ck" CHECK("user_program_day"."is_skipped" in (0, 1)),
	CONSTRAINT "user_program_day_reason_ck" CHECK(length("user_program_day"."reason") <= 255),
	CONSTRAINT "user_program_day_numbers_ck" CHECK(typeof("user_program_day"."day_number") in ('null', 'integer') and typeof("user_program_day"."created_at") in ('null', 'integer') and typeof("user_program_day"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_program_day_number_range_ck" CHECK("user_program_day"."day_number" >= 1),
	CONSTRAINT "user_program_day_moved_or_skipped_ck" CHECK(("user_program_day"."moved_to" is null) = "user_program_day"."is_skipped")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_day_uq` ON `user_program_day` (`user_program_id`,`day_number`);--> statement-breakpoint
CREATE TABLE `user_program_pause` (
	`id` text PRIMARY KEY NOT NULL,
	`user_program_id` text NOT NULL,
	`paused_on` text NOT NULL,
	`resumed_on` text,
	`reason` text(255),
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_program_id`) REFERENCES `user_program`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_program_pause_paused_on_ck" CHECK("user_program_pause"."paused_on" is date("user_program_pause"."paused_on")),
	CONSTRAINT "user_program_pause_resumed_on_ck" CHECK("user_program_pause"."resumed_on" is date("user_program_pause"."resumed_on")),
	CONSTRAINT "user_program_pause_reason_ck" CHECK(length("user_program_pause"."reason") <= 255),
	CONSTRAINT "user_program_pause_numbers_ck" CHECK(typeof("user_program_pause"."created_at") in ('null', 'integer')),
	CONSTRAINT "user_program_pause_dates_ck" CHECK("user_program_pause"."resumed_on" >= "user_program_pause"."paused_on")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_pause_uq` ON `user_program_pause` (`user_program_id`,`paused_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_pause_open_uq` ON `user_program_pause` (`user_program_id`) WHERE "user_program_pause"."resumed_on" is null;--> statement-breakpoint
CREATE TABLE `user_program_progress` (
	`user_id` text NOT NULL,
	`program_id` text NOT NULL,
	`user_program_id` text,
	`current_day_number` integer DEFAULT 1 NOT NULL,
	`current_week` integer DEFAULT 1 NOT NULL,
	`last_completed_date` text,
	`progress_notes` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `program_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_program_id`,`user_id`) REFERENCES `user_program`(`id`,`user_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_program_progress_last_completed_date_ck" CHECK("user_program_progress"."last_completed_date" is date("user_program_progress"."last_completed_date")),
	CONSTRAINT "user_program_progress_numbers_ck" CHECK(typeof("user_program_progress"."current_day_number") in ('null', 'integer') and typeof("user_program_progress"."current_week") in ('null', 'integer') and typeof("user_program_progress"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_program_progress_day_range_ck" CHECK("user_program_progress"."current_day_number" >= 1),
	CONSTRAINT "user_program_progress_week_ck" CHECK("user_program_progress"."current_week" = ("user_program_progress"."current_day_number" - 1) / 7 + 1)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_progress_run_uq` ON `user_program_progress` (`user_program_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `user_program_progress_program_idx` ON `user_program_progress` (`program_id`);--> statement-breakpoint
CREATE TABLE `user_program_schedule_map` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`program_schedule_id` text NOT NULL,
	`user_program_id` text,
	`scheduled_date` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`program_schedule_id`) REFERENCES `program_schedule`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_program_id`,`user_id`) REFERENCES `user_program`(`id`,`user_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_program_schedule_map_scheduled_date_ck" CHECK("user_program_schedule_map"."scheduled_date" is date("user_program_schedule_map"."scheduled_date")),
	CONSTRAINT "user_program_schedule_map_numbers_ck" CHECK(typeof("user_program_schedule_map"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_program_schedule_map_uq` ON `user_program_schedule_map` (`user_id`,`program_schedule_id`,`scheduled_date`);--> statement-breakpoint
CREATE INDEX `user_program_schedule_map_date_idx` ON `user_program_schedule_map` (`user_id`,`scheduled_date`);--> statement-breakpoint
CREATE INDEX `user_program_schedule_map_program_schedule_idx` ON `user_program_schedule_map` (`program_schedule_id`);--> statement-breakpoint
CREATE INDEX `user_program_schedule_map_run_idx` ON `user_program_schedule_map` (`user_program_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `user_schedule_workout_map` (
	`id` text PRIMARY KEY NOT NULL,
	`user_program_schedule_id` text NOT NULL,
	`schedule_workout_id` text,
	`workout_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`is_optional` integer DEFAULT false NOT NULL,
	`notes` text,
	FOREIGN KEY (`user_program_schedule_id`) REFERENCES `user_program_schedule_map`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`schedule_workout_id`) REFERENCES `schedule_workout`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_schedule_workout_map_is_optional_ck" CHECK("user_schedule_workout_map"."is_optional" in (0, 1)),
	CONSTRAINT "user_schedule_workout_map_numbers_ck" CHECK(typeof("user_schedule_workout_map"."order_index") in ('null', 'integer')),
	CONSTRAINT "user_schedule_workout_map_order_range_ck" CHECK("user_schedule_workout_map"."order_index" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_schedule_workout_map_uq` ON `user_schedule_workout_map` (`user_program_schedule_id`,`order_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_schedule_workout_map_replaced_uq` ON `user_schedule_workout_map` (`user_program_schedule_id`,`schedule_workout_id`) WHERE "user_schedule_workout_map"."schedule_workout_id" is not null;--> statement-breakpoint
CREATE INDEX `user_schedule_workout_map_schedule_workout_idx` ON `user_schedule_workout_map` (`schedule_workout_id`);--> statement-breakpoint
CREATE INDEX `user_schedule_workout_map_workout_idx` ON `user_schedule_workout_map` (`workout_id`);--> statement-breakpoint
CREATE TABLE `program_schedule` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`schedule_length_days` integer NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`notes` text(255),
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "program_schedule_is_default_ck" CHECK("program_schedule"."is_default" in (0, 1)),
	CONSTRAINT "program_schedule_notes_ck" CHECK(length("program_schedule"."notes") <= 255),
	CONSTRAINT "program_schedule_numbers_ck" CHECK(typeof("program_schedule"."schedule_length_days") in ('null', 'integer')),
	CONSTRAINT "program_schedule_length_range_ck" CHECK("program_schedule"."schedule_length_days" between 1 and 3660)
);--> statement-breakpoint
CREATE INDEX `program_schedule_program_idx` ON `program_schedule` (`program_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `program_schedule_default_uq` ON `program_schedule` (`program_id`) WHERE "program_schedule"."is_default" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `program_schedule_length_uq` ON `program_schedule` (`id`,`schedule_length_days`);--> statement-breakpoint
CREATE TABLE `schedule_workout` (
	`id` text PRIMARY KEY NOT NULL,
	`program_schedule_id` text NOT NULL,
	`schedule_length_days` integer NOT NULL,
	`workout_id` text NOT NULL,
	`day_number` integer NOT NULL,
	`order_index` integer NOT NULL,
	`is_optional` integer DEFAULT false NOT NULL,
	`notes` text(255),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`program_schedule_id`,`schedule_length_days`) REFERENCES `program_schedule`(`id`,`schedule_length_days`) ON UPDATE cascade ON DELETE cascade,
	CONSTRAINT "schedule_workout_is_optional_ck" CHECK("schedule_workout"."is_optional" in (0, 1)),
	CONSTRAINT "schedule_workout_notes_ck" CHECK(length("schedule_workout"."notes") <= 255),
	CONSTRAINT "schedule_workout_numbers_ck" CHECK(typeof("schedule_workout"."schedule_length_days") in ('null', 'integer') and typeof("schedule_workout"."day_number") in ('null', 'integer') and typeof("schedule_workout"."order_index") in ('null', 'integer')),
	CONSTRAINT "schedule_workout_day_number_range_ck" CHECK("schedule_workout"."day_number" between 1 and "schedule_workout"."schedule_length_days"),
	CONSTRAINT "schedule_workout_order_range_ck" CHECK("schedule_workout"."order_index" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `schedule_workout_uq` ON `schedule_workout` (`program_schedule_id`,`day_number`,`order_index`);--> statement-breakpoint
CREATE INDEX `schedule_workout_workout_idx` ON `schedule_workout` (`workout_id`);--> statement-breakpoint
CREATE TABLE `program` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text(100),
	`created_by` text,
	`title` text(255) NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`program_category_id` text NOT NULL,
	`difficulty_level_id` text,
	`visibility_id` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`usage_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`program_category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`difficulty_level_id`) REFERENCES `difficulty_level`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "program_slug_ck" CHECK(length("program"."slug") <= 100),
	CONSTRAINT "program_title_ck" CHECK(length("program"."title") <= 255),
	CONSTRAINT "program_is_active_ck" CHECK("program"."is_active" in (0, 1)),
	CONSTRAINT "program_numbers_ck" CHECK(typeof("program"."usage_count") in ('null', 'integer') and typeof("program"."created_at") in ('null', 'integer') and typeof("program"."updated_at") in ('null', 'integer')),
	CONSTRAINT "program_title_filled_ck" CHECK(length(trim("program"."title")) > 0),
	CONSTRAINT "program_slug_filled_ck" CHECK(length(trim("program"."slug")) > 0),
	CONSTRAINT "program_usage_count_range_ck" CHECK("program"."usage_count" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_slug_unique` ON `program` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `program_library_title_uq` ON `program` (`title`) WHERE "program"."slug" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `program_own_title_uq` ON `program` (`created_by`,`title`) WHERE "program"."created_by" is not null and "program"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `program_created_by_idx` ON `program` (`created_by`);--> statement-breakpoint
CREATE INDEX `program_listed_idx` ON `program` (`visibility_id`,`is_active`,`title`,`id`);--> statement-breakpoint
CREATE INDEX `program_category_idx` ON `program` (`program_category_id`,`usage_count`);--> statement-breakpoint
CREATE TABLE `program_category` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`category_id` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_category_uq` ON `program_category` (`program_id`,`category_id`);--> statement-breakpoint
CREATE INDEX `program_category_category_idx` ON `program_category` (`category_id`,`program_id`);--> statement-breakpoint
CREATE TABLE `program_constraint` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`constraint_id` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`constraint_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "program_constraint_value_filled_ck" CHECK(length(trim("program_constraint"."value")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_constraint_uq` ON `program_constraint` (`program_id`,`constraint_id`);--> statement-breakpoint
CREATE INDEX `program_constraint_constraint_idx` ON `program_constraint` (`constraint_id`,`value`);--> statement-breakpoint
CREATE TABLE `program_goal` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`goal_id` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_goal_uq` ON `program_goal` (`program_id`,`goal_id`);--> statement-breakpoint
CREATE INDEX `program_goal_goal_idx` ON `program_goal` (`goal_id`,`program_id`);--> statement-breakpoint
CREATE TABLE `program_media` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`media_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "program_media_numbers_ck" CHECK(typeof("program_media"."added_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_media_uq` ON `program_media` (`program_id`,`media_id`);--> statement-breakpoint
CREATE INDEX `program_media_media_idx` ON `program_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `program_status` (
	`program_id` text NOT NULL,
	`status_id` text NOT NULL,
	`published_at` integer,
	PRIMARY KEY(`program_id`, `status_id`),
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`status_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "program_status_numbers_ck" CHECK(typeof("program_status"."published_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_status_program_uq` ON `program_status` (`program_id`);--> statement-breakpoint
CREATE INDEX `program_status_status_idx` ON `program_status` (`status_id`,`published_at`);--> statement-breakpoint
CREATE TABLE `program_tag` (
	`program_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`program_id`, `tag_id`),
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `program_tag_tag_idx` ON `program_tag` (`tag_id`,`program_id`);--> statement-breakpoint
CREATE TABLE `program_version` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`version_number` integer DEFAULT 0 NOT NULL,
	`reason` text(255),
	`snapshot_data` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "program_version_reason_ck" CHECK(length("program_version"."reason") <= 255),
	CONSTRAINT "program_version_snapshot_data_ck" CHECK(json_valid("program_version"."snapshot_data")),
	CONSTRAINT "program_version_is_active_ck" CHECK("program_version"."is_active" in (0, 1)),
	CONSTRAINT "program_version_numbers_ck" CHECK(typeof("program_version"."version_number") in ('null', 'integer') and typeof("program_version"."created_at") in ('null', 'integer')),
	CONSTRAINT "program_version_number_range_ck" CHECK("program_version"."version_number" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `program_version_uq` ON `program_version` (`program_id`,`version_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `program_version_active_uq` ON `program_version` (`program_id`) WHERE "program_version"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `program_version_created_by_idx` ON `program_version` (`created_by`);--> statement-breakpoint
CREATE TABLE `progression_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`program_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`schedule_workout_id` text,
	`order_index` integer DEFAULT 0 NOT NULL,
	`kind` text NOT NULL,
	`parameters` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`schedule_workout_id`) REFERENCES `schedule_workout`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "progression_rule_kind_ck" CHECK("progression_rule"."kind" in ('LINEAR', 'DOUBLE', 'PERCENTAGE_WAVE', 'DELOAD')),
	CONSTRAINT "progression_rule_parameters_ck" CHECK(json_valid("progression_rule"."parameters")),
	CONSTRAINT "progression_rule_numbers_ck" CHECK(typeof("progression_rule"."order_index") in ('null', 'integer') and typeof("progression_rule"."created_at") in ('null', 'integer') and typeof("progression_rule"."updated_at") in ('null', 'integer')),
	CONSTRAINT "progression_rule_order_range_ck" CHECK("progression_rule"."order_index" >= 0),
	CONSTRAINT "progression_rule_fits_ck" CHECK(coalesce(case "progression_rule"."kind"
        when 'LINEAR' then "progression_rule"."parameters" ->> 'step' > 0
          and "progression_rule"."parameters" ->> 'stepUnit' in ('KG', 'REPS', 'SECONDS', 'METERS')
          and "progression_rule"."parameters" ->> 'afterSuccesses' >= 1 and "progression_rule"."parameters" ->> 'afterFailures' >= 1
          and "progression_rule"."parameters" ->> 'decreasePercent' between 0 and 100
        when 'DOUBLE' then "progression_rule"."parameters" ->> 'minReps' >= 1
          and "progression_rule"."parameters" ->> 'maxReps' >= "progression_rule"."parameters" ->> 'minReps' and "progression_rule"."parameters" ->> 'incrementKg' > 0
        when 'PERCENTAGE_WAVE' then json_array_length("progression_rule"."parameters", '$.weeks') >= 1
          and "progression_rule"."parameters" ->> 'trainingMaxIncrementKg' >= 0 and "progression_rule"."parameters" ->> 'roundToKg' > 0
        when 'DELOAD' then "progression_rule"."parameters" ->> 'loadPercent' between 1 and 100
          and "progression_rule"."parameters" ->> 'setsPercent' between 1 and 100 and "progression_rule"."parameters" ->> 'days' >= 1
          and coalesce("progression_rule"."parameters" ->> 'everyWeeks', "progression_rule"."parameters" ->> 'afterStalls') >= 1
      end, 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `progression_rule_uq` ON `progression_rule` (`program_id`,`exercise_id`,`order_index`) WHERE "progression_rule"."schedule_workout_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `progression_rule_day_uq` ON `progression_rule` (`program_id`,`exercise_id`,`schedule_workout_id`,`order_index`);--> statement-breakpoint
CREATE INDEX `progression_rule_exercise_idx` ON `progression_rule` (`exercise_id`);--> statement-breakpoint
CREATE INDEX `progression_rule_schedule_workout_idx` ON `progression_rule` (`schedule_workout_id`);--> statement-breakpoint
CREATE TABLE `progression_target` (
	`id` text PRIMARY KEY NOT NULL,
	`user_program_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`schedule_workout_id` text,
	`progression_rule_id` text,
	`workout_session_id` text,
	`sets` integer NOT NULL,
	`min_reps` integer,
	`max_reps` integer,
	`weight_kg` real,
	`duration_seconds` integer,
	`distance_m` real,
	`successes` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`reason` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`user_program_id`) REFERENCES `user_program`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`schedule_workout_id`) REFERENCES `schedule_workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`progression_rule_id`) REFERENCES `progression_rule`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workout_session_id`) REFERENCES `workout_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "progression_target_reason_ck" CHECK(json_valid("progression_target"."reason")),
	CONSTRAINT "progression_target_numbers_ck" CHECK(typeof("progression_target"."sets") in ('null', 'integer') and typeof("progression_target"."min_reps") in ('null', 'integer') and typeof("progression_target"."max_reps") in ('null', 'integer') and typeof("progression_target"."weight_kg") in ('null', 'integer', 'real') and typeof("progression_target"."duration_seconds") in ('null', 'integer') and typeof("progression_target"."distance_m") in ('null', 'integer', 'real') and typeof("progression_target"."successes") in ('null', 'integer') and typeof("progression_target"."failures") in ('null', 'integer') and typeof("progression_target"."decided_at") in ('null', 'integer')),
	CONSTRAINT "progression_target_sets_range_ck" CHECK("progression_target"."sets" between 1 and 100),
	CONSTRAINT "progression_target_reps_ck" CHECK("progression_target"."min_reps" is null or ("progression_target"."min_reps" >= 0 and "progression_target"."max_reps" >= "progression_target"."min_reps")),
	CONSTRAINT "progression_target_reps_pair_ck" CHECK(("progression_target"."min_reps" is null) = ("progression_target"."max_reps" is null)),
	CONSTRAINT "progression_target_weight_range_ck" CHECK("progression_target"."weight_kg" between -1000 and 5000),
	CONSTRAINT "progression_target_amounts_ck" CHECK(("progression_target"."duration_seconds" is null or "progression_target"."duration_seconds" >= 0) and ("progression_target"."distance_m" is null or "progression_target"."distance_m" >= 0) and ("progression_target"."successes" is null or "progression_target"."successes" >= 0) and ("progression_target"."failures" is null or "progression_target"."failures" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `progression_target_uq` ON `progression_target` (`user_program_id`,`exercise_id`) WHERE "progression_target"."schedule_workout_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `progression_target_day_uq` ON `progression_target` (`user_program_id`,`exercise_id`,`schedule_workout_id`);--> statement-breakpoint
CREATE INDEX `progression_target_exercise_idx` ON `progression_target` (`exercise_id`);--> statement-breakpoint
CREATE INDEX `progression_target_schedule_workout_idx` ON `progression_target` (`schedule_workout_id`);--> statement-breakpoint
CREATE INDEX `progression_target_rule_idx` ON `progression_target` (`progression_rule_id`);--> statement-breakpoint
CREATE INDEX `progression_target_session_idx` ON `progression_target` (`workout_session_id`);--> statement-breakpoint
CREATE TABLE `training_max` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`effective_from` text NOT NULL,
	`value_kg` real NOT NULL,
	`entered_value` real,
	`entered_unit` text,
	`origin` text NOT NULL,
	`exercise_set_log_id` text,
	`set_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_set_log_id`) REFERENCES `exercise_set_log`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "training_max_effective_from_ck" CHECK("training_max"."effective_from" is date("training_max"."effective_from")),
	CONSTRAINT "training_max_entered_unit_ck" CHECK("training_max"."entered_unit" in ('KG', 'LBS')),
	CONSTRAINT "training_max_origin_ck" CHECK("training_max"."origin" in ('ENTERED', 'TESTED', 'ESTIMATED', 'PROGRESSION', 'IMPORTED')),
	CONSTRAINT "training_max_numbers_ck" CHECK(typeof("training_max"."value_kg") in ('null', 'integer', 'real') and typeof("training_max"."entered_value") in ('null', 'integer', 'real') and typeof("training_max"."created_at") in ('null', 'integer')),
	CONSTRAINT "training_max_value_range_ck" CHECK("training_max"."value_kg" > 0 and "training_max"."value_kg" <= 5000),
	CONSTRAINT "training_max_entered_pair_ck" CHECK(("training_max"."entered_value" is null) = ("training_max"."entered_unit" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `training_max_uq` ON `training_max` (`user_id`,`exercise_id`,`effective_from`);--> statement-breakpoint
CREATE INDEX `training_max_exercise_idx` ON `training_max` (`exercise_id`);--> statement-breakpoint
CREATE INDEX `training_max_set_idx` ON `training_max` (`exercise_set_log_id`);--> statement-breakpoint
CREATE INDEX `training_max_set_by_idx` ON `training_max` (`set_by`);--> statement-breakpoint
CREATE TABLE `featured_rating` (
	`id` text PRIMARY KEY NOT NULL,
	`rating_id` text NOT NULL,
	`featured_by` text NOT NULL,
	`feature_reason` text,
	`display_order` integer DEFAULT 0 NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`featured_at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`rating_id`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`featured_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "featured_rating_is_active_ck" CHECK("featured_rating"."is_active" in (0, 1)),
	CONSTRAINT "featured_rating_numbers_ck" CHECK(typeof("featured_rating"."display_order") in ('null', 'integer') and typeof("featured_rating"."featured_at") in ('null', 'integer') and typeof("featured_rating"."expires_at") in ('null', 'integer')),
	CONSTRAINT "featured_rating_display_order_ck" CHECK(("featured_rating"."display_order" is null or "featured_rating"."display_order" >= 0)),
	CONSTRAINT "featured_rating_expiry_ck" CHECK("featured_rating"."expires_at" > "featured_rating"."featured_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `featured_rating_live_uq` ON `featured_rating` (`rating_id`) WHERE "featured_rating"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `featured_rating_rating_idx` ON `featured_rating` (`rating_id`);--> statement-breakpoint
CREATE INDEX `featured_rating_order_idx` ON `featured_rating` (`display_order`,`featured_at`) WHERE "featured_rating"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `featured_rating_expires_idx` ON `featured_rating` (`expires_at`) WHERE "featured_rating"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `featured_rating_featured_by_idx` ON `featured_rating` (`featured_by`);--> statement-breakpoint
CREATE TABLE `rating_report` (
	`id` text PRIMARY KEY NOT NULL,
	`rating_id` text NOT NULL,
	`reported_by` text NOT NULL,
	`report_reason_id` text NOT NULL,
	`additional_details` text,
	`report_status_id` text NOT NULL,
	`resolved_by` text,
	`resolution_note` text,
	`reported_at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`rating_id`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reported_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`report_reason_id`) REFERENCES `report_reason`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`report_status_id`) REFERENCES `report_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`resolved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "rating_report_numbers_ck" CHECK(typeof("rating_report"."reported_at") in ('null', 'integer') and typeof("rating_report"."resolved_at") in ('null', 'integer')),
	CONSTRAINT "rating_report_resolved_ck" CHECK("rating_report"."resolved_at" is not null or ("rating_report"."resolved_by" is null and "rating_report"."resolution_note" is null)),
	CONSTRAINT "rating_report_order_ck" CHECK("rating_report"."resolved_at" >= "rating_report"."reported_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_report_uq` ON `rating_report` (`rating_id`,`reported_by`);--> statement-breakpoint
CREATE INDEX `rating_report_status_idx` ON `rating_report` (`report_status_id`,`reported_at`);--> statement-breakpoint
CREATE INDEX `rating_report_reported_by_idx` ON `rating_report` (`reported_by`,`reported_at`);--> statement-breakpoint
CREATE INDEX `rating_report_resolved_by_idx` ON `rating_report` (`resolved_by`);--> statement-breakpoint
CREATE TABLE `report_reason` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	CONSTRAINT "report_reason_name_ck" CHECK("report_reason"."name" in ('SPAM', 'INAPPROPRIATE', 'FAKE', 'OFFENSIVE')),
	CONSTRAINT "report_reason_description_filled_ck" CHECK(length(trim("report_reason"."description")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `report_reason_name_unique` ON `report_reason` (`name`);--> statement-breakpoint
CREATE TABLE `report_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "report_status_name_ck" CHECK("report_status"."name" in ('PENDING', 'REVIEWED', 'RESOLVED', 'DISMISSED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `report_status_name_unique` ON `report_status` (`name`);--> statement-breakpoint
CREATE TABLE `rating_criteria_summary` (
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`criteria_type_id` text NOT NULL,
	`average_score` real NOT NULL,
	`total_scores` integer NOT NULL,
	`last_updated` integer NOT NULL,
	PRIMARY KEY(`resource_id`, `resource_type`, `criteria_type_id`),
	FOREIGN KEY (`criteria_type_id`) REFERENCES `criteria_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "rating_criteria_summary_resource_type_ck" CHECK("rating_criteria_summary"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT')),
	CONSTRAINT "rating_criteria_summary_numbers_ck" CHECK(typeof("rating_criteria_summary"."average_score") in ('null', 'integer', 'real') and typeof("rating_criteria_summary"."total_scores") in ('null', 'integer') and typeof("rating_criteria_summary"."last_updated") in ('null', 'integer')),
	CONSTRAINT "rating_criteria_summary_total_ck" CHECK("rating_criteria_summary"."total_scores" > 0),
	CONSTRAINT "rating_criteria_summary_average_ck" CHECK("rating_criteria_summary"."average_score" between 1 and 5)
);--> statement-breakpoint
CREATE TABLE `rating_prior` (
	`resource_type` text PRIMARY KEY NOT NULL,
	`mean` real NOT NULL,
	`weight` real NOT NULL,
	`calculated_at` integer NOT NULL,
	CONSTRAINT "rating_prior_resource_type_ck" CHECK("rating_prior"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT')),
	CONSTRAINT "rating_prior_numbers_ck" CHECK(typeof("rating_prior"."mean") in ('null', 'integer', 'real') and typeof("rating_prior"."weight") in ('null', 'integer', 'real') and typeof("rating_prior"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "rating_prior_mean_ck" CHECK("rating_prior"."mean" between 1 and 5),
	CONSTRAINT "rating_prior_weight_ck" CHECK("rating_prior"."weight" between 0.1 and 1000)
);--> statement-breakpoint
CREATE TABLE `rating_summary` (
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`average_rating` real NOT NULL,
	`bayesian_average` real NOT NULL,
	`total_ratings` integer NOT NULL,
	`five_star_count` integer NOT NULL,
	`four_star_count` integer NOT NULL,
	`three_star_count` integer NOT NULL,
	`two_star_count` integer NOT NULL,
	`one_star_count` integer NOT NULL,
	`verified_ratings_count` integer NOT NULL,
	`verified_average` real NOT NULL,
	`last_updated` integer NOT NULL,
	PRIMARY KEY(`resource_id`, `resource_type`),
	CONSTRAINT "rating_summary_resource_type_ck" CHECK("rating_summary"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT')),
	CONSTRAINT "rating_summary_numbers_ck" CHECK(typeof("rating_summary"."average_rating") in ('null', 'integer', 'real') and typeof("rating_summary"."bayesian_average") in ('null', 'integer', 'real') and typeof("rating_summary"."total_ratings") in ('null', 'integer') and typeof("rating_summary"."five_star_count") in ('null', 'integer') and typeof("rating_summary"."four_star_count") in ('null', 'integer') and typeof("rating_summary"."three_star_count") in ('null', 'integer') and typeof("rating_summary"."two_star_count") in ('null', 'integer') and typeof("rating_summary"."one_star_count") in ('null', 'integer') and typeof("rating_summary"."verified_ratings_count") in ('null', 'integer') and typeof("rating_summary"."verified_average") in ('null', 'integer', 'real') and typeof("rating_summary"."last_updated") in ('null', 'integer')),
	CONSTRAINT "rating_summary_counts_ck" CHECK(("rating_summary"."five_star_count" is null or "rating_summary"."five_star_count" >= 0) and ("rating_summary"."four_star_count" is null or "rating_summary"."four_star_count" >= 0) and ("rating_summary"."three_star_count" is null or "rating_summary"."three_star_count" >= 0) and ("rating_summary"."two_star_count" is null or "rating_summary"."two_star_count" >= 0) and ("rating_summary"."one_star_count" is null or "rating_summary"."one_star_count" >= 0)),
	CONSTRAINT "rating_summary_total_ck" CHECK("rating_summary"."total_ratings" = "rating_summary"."five_star_count" + "rating_summary"."four_star_count" + "rating_summary"."three_star_count" + "rating_summary"."two_star_count" + "rating_summary"."one_star_count"),
	CONSTRAINT "rating_summary_average_ck" CHECK(case "rating_summary"."total_ratings" when 0 then "rating_summary"."average_rating" = 0 else abs("rating_summary"."average_rating" * "rating_summary"."total_ratings" - 5 * "rating_summary"."five_star_count" - 4 * "rating_summary"."four_star_count" - 3 * "rating_summary"."three_star_count" - 2 * "rating_summary"."two_star_count" - "rating_summary"."one_star_count") <= 0.006 * "rating_summary"."total_ratings" end),
	CONSTRAINT "rating_summary_bayesian_ck" CHECK("rating_summary"."bayesian_average" between 1 and 5),
	CONSTRAINT "rating_summary_verified_ck" CHECK("rating_summary"."verified_ratings_count" between 0 and "rating_summary"."total_ratings"),
	CONSTRAINT "rating_summary_verified_average_ck" CHECK(case "rating_summary"."verified_ratings_count" when 0 then "rating_summary"."verified_average" = 0 else "rating_summary"."verified_average" between 1 and 5 end)
);--> statement-breakpoint
CREATE INDEX `rating_summary_rank_idx` ON `rating_summary` (`resource_type`,`bayesian_average`);--> statement-breakpoint
CREATE TABLE `rating_trend` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`trend_date` text NOT NULL,
	`daily_average` real NOT NULL,
	`daily_rating_count` integer NOT NULL,
	`trend_direction` real NOT NULL,
	`calculated_at` integer NOT NULL,
	CONSTRAINT "rating_trend_resource_type_ck" CHECK("rating_trend"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT')),
	CONSTRAINT "rating_trend_trend_date_ck" CHECK("rating_trend"."trend_date" is date("rating_trend"."trend_date")),
	CONSTRAINT "rating_trend_numbers_ck" CHECK(typeof("rating_trend"."daily_average") in ('null', 'integer', 'real') and typeof("rating_trend"."daily_rating_count") in ('null', 'integer') and typeof("rating_trend"."trend_direction") in ('null', 'integer', 'real') and typeof("rating_trend"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "rating_trend_count_ck" CHECK(("rating_trend"."daily_rating_count" is null or "rating_trend"."daily_rating_count" >= 0)),
	CONSTRAINT "rating_trend_average_ck" CHECK(case "rating_trend"."daily_rating_count" when 0 then "rating_trend"."daily_average" = 0 else "rating_trend"."daily_average" between 1 and 5 end),
	CONSTRAINT "rating_trend_direction_ck" CHECK("rating_trend"."trend_direction" between -5 and 5)
);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_trend_uq` ON `rating_trend` (`resource_type`,`resource_id`,`trend_date`);--> statement-breakpoint
CREATE INDEX `rating_trend_day_idx` ON `rating_trend` (`trend_date`,`resource_type`,`trend_direction`);--> statement-breakpoint
CREATE TABLE `criteria_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`applicable_to` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	CONSTRAINT "criteria_type_applicable_to_ck" CHECK("criteria_type"."applicable_to" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'ALL')),
	CONSTRAINT "criteria_type_is_active_ck" CHECK("criteria_type"."is_active" in (0, 1)),
	CONSTRAINT "criteria_type_name_ck" CHECK("criteria_type"."name" glob '[A-Z]*' and "criteria_type"."name" not glob '*[^A-Z0-9_]*'),
	CONSTRAINT "criteria_type_description_filled_ck" CHECK(length(trim("criteria_type"."description")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_type_name_unique` ON `criteria_type` (`name`);--> statement-breakpoint
CREATE TABLE `rating` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resource_id` text NOT NULL,
	`resource_type` text NOT NULL,
	`rating_value` integer NOT NULL,
	`review_text` text,
	`is_verified` integer DEFAULT false NOT NULL,
	`is_featured` integer DEFAULT false NOT NULL,
	`helpful_count` integer DEFAULT 0 NOT NULL,
	`not_helpful_count` integer DEFAULT 0 NOT NULL,
	`visibility_id` text NOT NULL,
	`rating_status_id` text NOT NULL,
	`moderated_by` text,
	`moderation_reason` text,
	`moderated_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`rating_status_id`) REFERENCES `rating_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`moderated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "rating_resource_type_ck" CHECK("rating"."resource_type" in ('WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT')),
	CONSTRAINT "rating_is_verified_ck" CHECK("rating"."is_verified" in (0, 1)),
	CONSTRAINT "rating_is_featured_ck" CHECK("rating"."is_featured" in (0, 1)),
	CONSTRAINT "rating_numbers_ck" CHECK(typeof("rating"."rating_value") in ('null', 'integer') and typeof("rating"."helpful_count") in ('null', 'integer') and typeof("rating"."not_helpful_count") in ('null', 'integer') and typeof("rating"."moderated_at") in ('null', 'integer') and typeof("rating"."created_at") in ('null', 'integer') and typeof("rating"."updated_at") in ('null', 'integer')),
	CONSTRAINT "rating_value_ck" CHECK("rating"."rating_value" in (1, 2, 3, 4, 5)),
	CONSTRAINT "rating_review_filled_ck" CHECK(length(trim("rating"."review_text")) > 0),
	CONSTRAINT "rating_helpful_counts_ck" CHECK(("rating"."helpful_count" is null or "rating"."helpful_count" >= 0) and ("rating"."not_helpful_count" is null or "rating"."not_helpful_count" >= 0)),
	CONSTRAINT "rating_moderated_ck" CHECK("rating"."moderated_at" is not null or ("rating"."moderated_by" is null and "rating"."moderation_reason" is null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_uq` ON `rating` (`user_id`,`resource_type`,`resource_id`);--> statement-breakpoint
CREATE INDEX `rating_user_idx` ON `rating` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `rating_resource_idx` ON `rating` (`resource_type`,`resource_id`,`rating_status_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `rating_status_idx` ON `rating` (`rating_status_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `rating_created_idx` ON `rating` (`created_at`);--> statement-breakpoint
CREATE INDEX `rating_moderated_by_idx` ON `rating` (`moderated_by`);--> statement-breakpoint
CREATE TABLE `rating_category` (
	`rating_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`rating_id`, `category_id`),
	FOREIGN KEY (`rating_id`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `rating_criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`rating_id` text NOT NULL,
	`criteria_type_id` text NOT NULL,
	`score` integer NOT NULL,
	`notes` text,
	FOREIGN KEY (`rating_id`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`criteria_type_id`) REFERENCES `criteria_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "rating_criteria_numbers_ck" CHECK(typeof("rating_criteria"."score") in ('null', 'integer')),
	CONSTRAINT "rating_criteria_score_ck" CHECK("rating_criteria"."score" in (1, 2, 3, 4, 5))
);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_criteria_uq` ON `rating_criteria` (`rating_id`,`criteria_type_id`);--> statement-breakpoint
CREATE TABLE `rating_helpful` (
	`id` text PRIMARY KEY NOT NULL,
	`rating_id` text NOT NULL,
	`user_id` text NOT NULL,
	`is_helpful` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`rating_id`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "rating_helpful_is_helpful_ck" CHECK("rating_helpful"."is_helpful" in (0, 1)),
	CONSTRAINT "rating_helpful_numbers_ck" CHECK(typeof("rating_helpful"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_helpful_uq` ON `rating_helpful` (`rating_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `rating_helpful_user_idx` ON `rating_helpful` (`user_id`);--> statement-breakpoint
CREATE TABLE `rating_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "rating_status_name_ck" CHECK("rating_status"."name" in ('PENDING', 'APPROVED', 'REJECTED', 'FLAGGED'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `rating_status_name_unique` ON `rating_status` (`name`);--> statement-breakpoint
CREATE TABLE `rating_tag` (
	`rating_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`rating_id`, `tag_id`),
	FOREIGN KEY (`rating_id`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `personal_record` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`exercise_set_log_id` text NOT NULL,
	`kind` text NOT NULL,
	`reps` integer,
	`value` real NOT NULL,
	`previous_value` real,
	`achieved_on` text NOT NULL,
	`beaten_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_set_log_id`) REFERENCES `exercise_set_log`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "personal_record_kind_ck" CHECK("personal_record"."kind" in ('WEIGHT', 'REPS', 'E1RM', 'VOLUME', 'TIME', 'DISTANCE', 'PACE')),
	CONSTRAINT "personal_record_achieved_on_ck" CHECK("personal_record"."achieved_on" is date("personal_record"."achieved_on")),
	CONSTRAINT "personal_record_numbers_ck" CHECK(typeof("personal_record"."reps") in ('null', 'integer') and typeof("personal_record"."value") in ('null', 'integer', 'real') and typeof("personal_record"."previous_value") in ('null', 'integer', 'real') and typeof("personal_record"."beaten_at") in ('null', 'integer') and typeof("personal_record"."created_at") in ('null', 'integer')),
	CONSTRAINT "personal_record_reps_of_weight_ck" CHECK("personal_record"."reps" is null or ("personal_record"."kind" = 'WEIGHT' and "personal_record"."reps" >= 1)),
	CONSTRAINT "personal_record_value_range_ck" CHECK("personal_record"."kind" = 'WEIGHT' or "personal_record"."value" > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `personal_record_standing_uq` ON `personal_record` (`user_id`,`exercise_id`,`kind`) WHERE "personal_record"."beaten_at" is null and "personal_record"."reps" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `personal_record_standing_reps_uq` ON `personal_record` (`user_id`,`exercise_id`,`kind`,`reps`) WHERE "personal_record"."beaten_at" is null and "personal_record"."reps" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `personal_record_set_uq` ON `personal_record` (`exercise_set_log_id`,`kind`) WHERE "personal_record"."reps" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `personal_record_set_reps_uq` ON `personal_record` (`exercise_set_log_id`,`kind`,`reps`);--> statement-breakpoint
CREATE INDEX `personal_record_user_idx` ON `personal_record` (`user_id`,`achieved_on`);--> statement-breakpoint
CREATE INDEX `personal_record_history_idx` ON `personal_record` (`user_id`,`exercise_id`,`kind`,`achieved_on`);--> statement-breakpoint
CREATE INDEX `personal_record_exercise_idx` ON `personal_record` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `rest_timer` (
	`user_id` text PRIMARY KEY NOT NULL,
	`workout_session_id` text NOT NULL,
	`exercise_set_log_id` text,
	`duration_seconds` integer NOT NULL,
	`ends_at` integer,
	`remaining_seconds` integer,
	`rung_at` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workout_session_id`) REFERENCES `workout_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_set_log_id`) REFERENCES `exercise_set_log`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "rest_timer_numbers_ck" CHECK(typeof("rest_timer"."duration_seconds") in ('null', 'integer') and typeof("rest_timer"."ends_at") in ('null', 'integer') and typeof("rest_timer"."remaining_seconds") in ('null', 'integer') and typeof("rest_timer"."rung_at") in ('null', 'integer') and typeof("rest_timer"."updated_at") in ('null', 'integer')),
	CONSTRAINT "rest_timer_duration_range_ck" CHECK("rest_timer"."duration_seconds" between 1 and 86400),
	CONSTRAINT "rest_timer_remaining_range_ck" CHECK("rest_timer"."remaining_seconds" between 0 and 86400),
	CONSTRAINT "rest_timer_running_or_paused_ck" CHECK(("rest_timer"."ends_at" is null) <> ("rest_timer"."remaining_seconds" is null))
);--> statement-breakpoint
CREATE INDEX `rest_timer_due_idx` ON `rest_timer` (`ends_at`) WHERE "rest_timer"."rung_at" is null and "rest_timer"."ends_at" is not null;--> statement-breakpoint
CREATE INDEX `rest_timer_session_idx` ON `rest_timer` (`workout_session_id`);--> statement-breakpoint
CREATE INDEX `rest_timer_set_idx` ON `rest_timer` (`exercise_set_log_id`);--> statement-breakpoint
CREATE TABLE `coach_day` (
	`institution_id` text NOT NULL,
	`coach_id` text NOT NULL,
	`day` text NOT NULL,
	`clients` integer DEFAULT 0 NOT NULL,
	`active_clients` integer DEFAULT 0 NOT NULL,
	`appointments` integer DEFAULT 0 NOT NULL,
	`appointments_completed` integer DEFAULT 0 NOT NULL,
	`booked_minutes` integer DEFAULT 0 NOT NULL,
	`available_minutes` integer DEFAULT 0 NOT NULL,
	`cards_written` integer DEFAULT 0 NOT NULL,
	`rating_sum` integer DEFAULT 0 NOT NULL,
	`rating_count` integer DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`institution_id`, `day`, `coach_id`),
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "coach_day_day_ck" CHECK("coach_day"."day" is date("coach_day"."day")),
	CONSTRAINT "coach_day_numbers_ck" CHECK(typeof("coach_day"."clients") in ('null', 'integer') and typeof("coach_day"."active_clients") in ('null', 'integer') and typeof("coach_day"."appointments") in ('null', 'integer') and typeof("coach_day"."appointments_completed") in ('null', 'integer') and typeof("coach_day"."booked_minutes") in ('null', 'integer') and typeof("coach_day"."available_minutes") in ('null', 'integer') and typeof("coach_day"."cards_written") in ('null', 'integer') and typeof("coach_day"."rating_sum") in ('null', 'integer') and typeof("coach_day"."rating_count") in ('null', 'integer') and typeof("coach_day"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "coach_day_clients_ck" CHECK("coach_day"."active_clients" between 0 and "coach_day"."clients"),
	CONSTRAINT "coach_day_appointments_ck" CHECK("coach_day"."appointments_completed" between 0 and "coach_day"."appointments"),
	CONSTRAINT "coach_day_minutes_ck" CHECK("coach_day"."booked_minutes" >= 0 and "coach_day"."available_minutes" between 0 and 1500),
	CONSTRAINT "coach_day_cards_ck" CHECK(("coach_day"."cards_written" is null or "coach_day"."cards_written" >= 0)),
	CONSTRAINT "coach_day_rating_ck" CHECK("coach_day"."rating_count" >= 0 and "coach_day"."rating_sum" between "coach_day"."rating_count" and 5 * "coach_day"."rating_count")
);--> statement-breakpoint
CREATE INDEX `coach_day_coach_idx` ON `coach_day` (`coach_id`,`day`);--> statement-breakpoint
CREATE TABLE `dashboard_link` (
	`id` text PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`created_by` text NOT NULL,
	`name` text(100) NOT NULL,
	`token_hash` text NOT NULL,
	`filters` text NOT NULL,
	`use_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "dashboard_link_name_ck" CHECK(length("dashboard_link"."name") <= 100),
	CONSTRAINT "dashboard_link_filters_ck" CHECK(json_valid("dashboard_link"."filters")),
	CONSTRAINT "dashboard_link_numbers_ck" CHECK(typeof("dashboard_link"."use_count") in ('null', 'integer') and typeof("dashboard_link"."created_at") in ('null', 'integer') and typeof("dashboard_link"."expires_at") in ('null', 'integer') and typeof("dashboard_link"."revoked_at") in ('null', 'integer') and typeof("dashboard_link"."last_used_at") in ('null', 'integer')),
	CONSTRAINT "dashboard_link_name_filled_ck" CHECK(length(trim("dashboard_link"."name")) > 0),
	CONSTRAINT "dashboard_link_token_hash_ck" CHECK(length("dashboard_link"."token_hash") = 64 and "dashboard_link"."token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "dashboard_link_filters_object_ck" CHECK(json_type("dashboard_link"."filters") = 'object'),
	CONSTRAINT "dashboard_link_expiry_ck" CHECK("dashboard_link"."expires_at" > "dashboard_link"."created_at"),
	CONSTRAINT "dashboard_link_used_ck" CHECK("dashboard_link"."use_count" >= 0 and ("dashboard_link"."use_count" > 0) = ("dashboard_link"."last_used_at" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `dashboard_link_token_hash_unique` ON `dashboard_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `dashboard_link_institution_idx` ON `dashboard_link` (`institution_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `dashboard_link_created_by_idx` ON `dashboard_link` (`created_by`);--> statement-breakpoint
CREATE TABLE `institution_day` (
	`id` integer PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`department_id` text,
	`day` text NOT NULL,
	`members` integer DEFAULT 0 NOT NULL,
	`new_members` integer DEFAULT 0 NOT NULL,
	`lost_members` integer DEFAULT 0 NOT NULL,
	`active_members` integer DEFAULT 0 NOT NULL,
	`active_members_7d` integer DEFAULT 0 NOT NULL,
	`active_members_30d` integer DEFAULT 0 NOT NULL,
	`sessions` integer DEFAULT 0 NOT NULL,
	`sets` integer DEFAULT 0 NOT NULL,
	`workouts_planned` integer DEFAULT 0 NOT NULL,
	`workouts_done` integer DEFAULT 0 NOT NULL,
	`programs_started` integer DEFAULT 0 NOT NULL,
	`programs_completed` integer DEFAULT 0 NOT NULL,
	`appointments_pending` integer DEFAULT 0 NOT NULL,
	`appointments_confirmed` integer DEFAULT 0 NOT NULL,
	`appointments_completed` integer DEFAULT 0 NOT NULL,
	`appointments_cancelled` integer DEFAULT 0 NOT NULL,
	`rating_sum` integer DEFAULT 0 NOT NULL,
	`rating_count` integer DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`department_id`) REFERENCES `institution_department`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "institution_day_day_ck" CHECK("institution_day"."day" is date("institution_day"."day")),
	CONSTRAINT "institution_day_numbers_ck" CHECK(typeof("institution_day"."members") in ('null', 'integer') and typeof("institution_day"."new_members") in ('null', 'integer') and typeof("institution_day"."lost_members") in ('null', 'integer') and typeof("institution_day"."active_members") in ('null', 'integer') and typeof("institution_day"."active_members_7d") in ('null', 'integer') and typeof("institution_day"."active_members_30d") in ('null', 'integer') and typeof("institution_day"."sessions") in ('null', 'integer') and typeof("institution_day"."sets") in ('null', 'integer') and typeof("institution_day"."workouts_planned") in ('null', 'integer') and typeof("institution_day"."workouts_done") in ('null', 'integer') and typeof("institution_day"."programs_started") in ('null', 'integer') and typeof("institution_day"."programs_completed") in ('null', 'integer') and typeof("institution_day"."appointments_pending") in ('null', 'integer') and typeof("institution_day"."appointments_confirmed") in ('null', 'integer') and typeof("institution_day"."appointments_completed") in ('null', 'integer') and typeof("institution_day"."appointments_cancelled") in ('null', 'integer') and typeof("institution_day"."rating_sum") in ('null', 'integer') and typeof("institution_day"."rating_count") in ('null', 'integer') and typeof("institution_day"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "institution_day_members_ck" CHECK(min("institution_day"."members", "institution_day"."new_members", "institution_day"."lost_members") >= 0 and "institution_day"."members" >= "institution_day"."new_members" - "institution_day"."lost_members"),
	CONSTRAINT "institution_day_active_ck" CHECK("institution_day"."active_members" >= 0 and "institution_day"."active_members_7d" >= "institution_day"."active_members" and "institution_day"."active_members_30d" >= "institution_day"."active_members_7d"),
	CONSTRAINT "institution_day_sessions_ck" CHECK("institution_day"."sessions" >= "institution_day"."active_members" and "institution_day"."sets" >= 0),
	CONSTRAINT "institution_day_adherence_ck" CHECK("institution_day"."workouts_done" between 0 and "institution_day"."workouts_planned"),
	CONSTRAINT "institution_day_programs_ck" CHECK(("institution_day"."programs_started" is null or "institution_day"."programs_started" >= 0) and ("institution_day"."programs_completed" is null or "institution_day"."programs_completed" >= 0)),
	CONSTRAINT "institution_day_appointments_ck" CHECK(("institution_day"."appointments_pending" is null or "institution_day"."appointments_pending" >= 0) and ("institution_day"."appointments_confirmed" is null or "institution_day"."appointments_confirmed" >= 0) and ("institution_day"."appointments_completed" is null or "institution_day"."appointments_completed" >= 0) and ("institution_day"."appointments_cancelled" is null or "institution_day"."appointments_cancelled" >= 0)),
	CONSTRAINT "institution_day_rating_ck" CHECK("institution_day"."rating_count" >= 0 and "institution_day"."rating_sum" between "institution_day"."rating_count" and 5 * "institution_day"."rating_count")
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_day_department_uq` ON `institution_day` (`institution_id`,`department_id`,`day`);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_day_whole_uq` ON `institution_day` (`institution_id`,`day`) WHERE "institution_day"."department_id" is null;--> statement-breakpoint
CREATE INDEX `institution_day_department_idx` ON `institution_day` (`department_id`);--> statement-breakpoint
CREATE TABLE `institution_revenue_day` (
	`id` integer PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`department_id` text,
	`day` text NOT NULL,
	`currency` text(3) NOT NULL,
	`paid` integer DEFAULT 0 NOT NULL,
	`refunded` integer DEFAULT 0 NOT NULL,
	`payment_count` integer DEFAULT 0 NOT NULL,
	`refund_count` integer DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`department_id`) REFERENCES `institution_department`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "institution_revenue_day_day_ck" CHECK("institution_revenue_day"."day" is date("institution_revenue_day"."day")),
	CONSTRAINT "institution_revenue_day_currency_ck" CHECK(length("institution_revenue_day"."currency") <= 3),
	CONSTRAINT "institution_revenue_day_numbers_ck" CHECK(typeof("institution_revenue_day"."paid") in ('null', 'integer') and typeof("institution_revenue_day"."refunded") in ('null', 'integer') and typeof("institution_revenue_day"."payment_count") in ('null', 'integer') and typeof("institution_revenue_day"."refund_count") in ('null', 'integer') and typeof("institution_revenue_day"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "institution_revenue_day_currency_code_ck" CHECK("institution_revenue_day"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "institution_revenue_day_counts_ck" CHECK(("institution_revenue_day"."payment_count" is null or "institution_revenue_day"."payment_count" >= 0) and ("institution_revenue_day"."refund_count" is null or "institution_revenue_day"."refund_count" >= 0)),
	CONSTRAINT "institution_revenue_day_paid_ck" CHECK("institution_revenue_day"."paid" >= 0 and ("institution_revenue_day"."paid" = 0 or "institution_revenue_day"."payment_count" > 0)),
	CONSTRAINT "institution_revenue_day_refunded_ck" CHECK("institution_revenue_day"."refunded" >= 0 and ("institution_revenue_day"."refunded" = 0 or "institution_revenue_day"."refund_count" > 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_revenue_day_department_uq` ON `institution_revenue_day` (`institution_id`,`department_id`,`day`,`currency`);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_revenue_day_whole_uq` ON `institution_revenue_day` (`institution_id`,`day`,`currency`) WHERE "institution_revenue_day"."department_id" is null;--> statement-breakpoint
CREATE INDEX `institution_revenue_day_department_idx` ON `institution_revenue_day` (`department_id`);--> statement-breakpoint
CREATE TABLE `retention_cohort` (
	`id` integer PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`department_id` text,
	`joined_month` text NOT NULL,
	`months_later` integer NOT NULL,
	`joined` integer DEFAULT 0 NOT NULL,
	`retained` integer DEFAULT 0 NOT NULL,
	`active` integer DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`department_id`) REFERENCES `institution_department`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "retention_cohort_joined_month_ck" CHECK("retention_cohort"."joined_month" is date("retention_cohort"."joined_month")),
	CONSTRAINT "retention_cohort_numbers_ck" CHECK(typeof("retention_cohort"."months_later") in ('null', 'integer') and typeof("retention_cohort"."joined") in ('null', 'integer') and typeof("retention_cohort"."retained") in ('null', 'integer') and typeof("retention_cohort"."active") in ('null', 'integer') and typeof("retention_cohort"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "retention_cohort_month_ck" CHECK("retention_cohort"."joined_month" glob '*-01'),
	CONSTRAINT "retention_cohort_months_later_ck" CHECK(("retention_cohort"."months_later" is null or "retention_cohort"."months_later" >= 0)),
	CONSTRAINT "retention_cohort_retained_ck" CHECK("retention_cohort"."retained" between 0 and "retention_cohort"."joined"),
	CONSTRAINT "retention_cohort_active_ck" CHECK("retention_cohort"."active" between 0 and "retention_cohort"."joined")
);--> statement-breakpoint
CREATE UNIQUE INDEX `retention_cohort_department_uq` ON `retention_cohort` (`institution_id`,`department_id`,`joined_month`,`months_later`);--> statement-breakpoint
CREATE UNIQUE INDEX `retention_cohort_whole_uq` ON `retention_cohort` (`institution_id`,`joined_month`,`months_later`) WHERE "retention_cohort"."department_id" is null;--> statement-breakpoint
CREATE INDEX `retention_cohort_department_idx` ON `retention_cohort` (`department_id`);--> statement-breakpoint
CREATE TABLE `stale_rollup` (
	`institution_id` text NOT NULL,
	`day` text NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`institution_id`, `day`),
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stale_rollup_day_ck" CHECK("stale_rollup"."day" is date("stale_rollup"."day")),
	CONSTRAINT "stale_rollup_numbers_ck" CHECK(typeof("stale_rollup"."marked_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE INDEX `stale_rollup_marked_idx` ON `stale_rollup` (`marked_at`);--> statement-breakpoint
CREATE TABLE `session_card` (
	`id` text PRIMARY KEY NOT NULL,
	`client_id` text NOT NULL,
	`coach_id` text NOT NULL,
	`workout_session_id` text,
	`card_date` text NOT NULL,
	`summary` text NOT NULL,
	`achievements` text,
	`areas_for_improvement` text,
	`next_session_goals` text,
	`trainer_notes` text,
	`rating` integer,
	`tags` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`workout_session_id`) REFERENCES `workout_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "session_card_card_date_ck" CHECK("session_card"."card_date" is date("session_card"."card_date")),
	CONSTRAINT "session_card_achievements_ck" CHECK("session_card"."achievements" is null or json_valid("session_card"."achievements")),
	CONSTRAINT "session_card_areas_for_improvement_ck" CHECK("session_card"."areas_for_improvement" is null or json_valid("session_card"."areas_for_improvement")),
	CONSTRAINT "session_card_next_session_goals_ck" CHECK("session_card"."next_session_goals" is null or json_valid("session_card"."next_session_goals")),
	CONSTRAINT "session_card_tags_ck" CHECK("session_card"."tags" is null or json_valid("session_card"."tags")),
	CONSTRAINT "session_card_numbers_ck" CHECK(typeof("session_card"."rating") in ('null', 'integer') and typeof("session_card"."created_at") in ('null', 'integer') and typeof("session_card"."updated_at") in ('null', 'integer')),
	CONSTRAINT "session_card_self_ck" CHECK("session_card"."coach_id" <> "session_card"."client_id"),
	CONSTRAINT "session_card_summary_filled_ck" CHECK(length(trim("session_card"."summary")) > 0),
	CONSTRAINT "session_card_rating_range_ck" CHECK("session_card"."rating" between 1 and 5),
	CONSTRAINT "session_card_lists_ck" CHECK(("session_card"."achievements" is null or json_type("session_card"."achievements") = 'array') and ("session_card"."areas_for_improvement" is null or json_type("session_card"."areas_for_improvement") = 'array') and ("session_card"."next_session_goals" is null or json_type("session_card"."next_session_goals") = 'array') and ("session_card"."tags" is null or json_type("session_card"."tags") = 'array'))
);--> statement-breakpoint
CREATE INDEX `session_card_client_idx` ON `session_card` (`client_id`,`card_date`);--> statement-breakpoint
CREATE INDEX `session_card_coach_idx` ON `session_card` (`coach_id`,`card_date`);--> statement-breakpoint
CREATE INDEX `session_card_workout_session_idx` ON `session_card` (`workout_session_id`);--> statement-breakpoint
CREATE TABLE `session_card_media` (
	`session_card_id` text NOT NULL,
	`media_id` text NOT NULL,
	`order_index` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`session_card_id`, `media_id`),
	FOREIGN KEY (`session_card_id`) REFERENCES `session_card`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "session_card_media_numbers_ck" CHECK(typeof("session_card_media"."order_index") in ('null', 'integer')),
	CONSTRAINT "session_card_media_order_range_ck" CHECK("session_card_media"."order_index" >= 0)
);--> statement-breakpoint
CREATE INDEX `session_card_media_media_idx` ON `session_card_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `setting_change_log` (
	`id` text PRIMARY KEY NOT NULL,
	`setting_id` text NOT NULL,
	`scope` text NOT NULL,
	`scope_id` text,
	`old_value` text,
	`new_value` text NOT NULL,
	`change_reason` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`changed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "setting_change_log_scope_ck" CHECK("setting_change_log"."scope" in ('USER', 'INSTITUTION', 'SYSTEM')),
	CONSTRAINT "setting_change_log_old_value_ck" CHECK("setting_change_log"."old_value" is null or json_valid("setting_change_log"."old_value")),
	CONSTRAINT "setting_change_log_new_value_ck" CHECK(json_valid("setting_change_log"."new_value")),
	CONSTRAINT "setting_change_log_numbers_ck" CHECK(typeof("setting_change_log"."changed_at") in ('null', 'integer')),
	CONSTRAINT "setting_change_log_scope_id_ck" CHECK(("setting_change_log"."scope" = 'SYSTEM') = ("setting_change_log"."scope_id" is null))
);--> statement-breakpoint
CREATE INDEX `setting_change_log_scope_idx` ON `setting_change_log` (`scope`,`scope_id`,`changed_at`);--> statement-breakpoint
CREATE INDEX `setting_change_log_setting_idx` ON `setting_change_log` (`setting_id`,`changed_at`);--> statement-breakpoint
CREATE INDEX `setting_change_log_changed_by_idx` ON `setting_change_log` (`changed_by`,`changed_at`);--> statement-breakpoint
CREATE TABLE `setting_export` (
	`id` text PRIMARY KEY NOT NULL,
	`requested_by` text NOT NULL,
	`export_scope` text NOT NULL,
	`scope_id` text,
	`exported_settings` text NOT NULL,
	`export_format` text NOT NULL,
	`exported_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`requested_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "setting_export_export_scope_ck" CHECK("setting_export"."export_scope" in ('USER', 'INSTITUTION', 'SYSTEM')),
	CONSTRAINT "setting_export_exported_settings_ck" CHECK(json_valid("setting_export"."exported_settings")),
	CONSTRAINT "setting_export_export_format_ck" CHECK("setting_export"."export_format" in ('JSON', 'CSV', 'PDF')),
	CONSTRAINT "setting_export_numbers_ck" CHECK(typeof("setting_export"."exported_at") in ('null', 'integer') and typeof("setting_export"."expires_at") in ('null', 'integer')),
	CONSTRAINT "setting_export_scope_id_ck" CHECK(("setting_export"."export_scope" = 'SYSTEM') = ("setting_export"."scope_id" is null)),
	CONSTRAINT "setting_export_exported_settings_shape_ck" CHECK(json_type("setting_export"."exported_settings") = 'object'),
	CONSTRAINT "setting_export_order_ck" CHECK("setting_export"."expires_at" > "setting_export"."exported_at")
);--> statement-breakpoint
CREATE INDEX `setting_export_requested_by_idx` ON `setting_export` (`requested_by`,`exported_at`);--> statement-breakpoint
CREATE INDEX `setting_export_expires_idx` ON `setting_export` (`expires_at`);--> statement-breakpoint
CREATE TABLE `setting_template` (
	`id` text PRIMARY KEY NOT NULL,
	`template_name` text(100) NOT NULL,
	`description` text,
	`template_scope` text NOT NULL,
	`settings_data` text NOT NULL,
	`is_system_template` integer DEFAULT false NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "setting_template_template_name_ck" CHECK(length("setting_template"."template_name") <= 100),
	CONSTRAINT "setting_template_template_scope_ck" CHECK("setting_template"."template_scope" in ('USER', 'INSTITUTION')),
	CONSTRAINT "setting_template_settings_data_ck" CHECK(json_valid("setting_template"."settings_data")),
	CONSTRAINT "setting_template_is_system_template_ck" CHECK("setting_template"."is_system_template" in (0, 1)),
	CONSTRAINT "setting_template_is_active_ck" CHECK("setting_template"."is_active" in (0, 1)),
	CONSTRAINT "setting_template_numbers_ck" CHECK(typeof("setting_template"."created_at") in ('null', 'integer')),
	CONSTRAINT "setting_template_name_filled_ck" CHECK(length(trim("setting_template"."template_name")) > 0),
	CONSTRAINT "setting_template_settings_data_shape_ck" CHECK(json_type("setting_template"."settings_data") = 'object')
);--> statement-breakpoint
CREATE UNIQUE INDEX `setting_template_template_name_unique` ON `setting_template` (`template_name`);--> statement-breakpoint
CREATE INDEX `setting_template_created_by_idx` ON `setting_template` (`created_by`);--> statement-breakpoint
CREATE TABLE `institution_setting_value` (
	`id` text PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`setting_id` text NOT NULL,
	`value` text NOT NULL,
	`overrides_system` integer DEFAULT false NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`institution_id`) REFERENCES `institution`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "institution_setting_value_value_ck" CHECK(json_valid("institution_setting_value"."value")),
	CONSTRAINT "institution_setting_value_overrides_system_ck" CHECK("institution_setting_value"."overrides_system" in (0, 1)),
	CONSTRAINT "institution_setting_value_numbers_ck" CHECK(typeof("institution_setting_value"."set_at") in ('null', 'integer') and typeof("institution_setting_value"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `institution_setting_value_uq` ON `institution_setting_value` (`institution_id`,`setting_id`);--> statement-breakpoint
CREATE INDEX `institution_setting_value_set_by_idx` ON `institution_setting_value` (`set_by`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` text PRIMARY KEY NOT NULL,
	`setting_key` text(100) NOT NULL,
	`display_name` text(255) NOT NULL,
	`description` text,
	`setting_scope` text NOT NULL,
	`data_type` text NOT NULL,
	`default_value` text NOT NULL,
	`validation_rules` text,
	`is_required` integer DEFAULT false NOT NULL,
	`is_sensitive` integer DEFAULT false NOT NULL,
	`is_user_configurable` integer DEFAULT true NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "setting_setting_key_ck" CHECK(length("setting"."setting_key") <= 100),
	CONSTRAINT "setting_display_name_ck" CHECK(length("setting"."display_name") <= 255),
	CONSTRAINT "setting_setting_scope_ck" CHECK("setting"."setting_scope" in ('USER', 'INSTITUTION', 'SYSTEM')),
	CONSTRAINT "setting_data_type_ck" CHECK("setting"."data_type" in ('STRING', 'INTEGER', 'BOOLEAN', 'JSON', 'FLOAT')),
	CONSTRAINT "setting_default_value_ck" CHECK(json_valid("setting"."default_value")),
	CONSTRAINT "setting_validation_rules_ck" CHECK("setting"."validation_rules" is null or json_valid("setting"."validation_rules")),
	CONSTRAINT "setting_is_required_ck" CHECK("setting"."is_required" in (0, 1)),
	CONSTRAINT "setting_is_sensitive_ck" CHECK("setting"."is_sensitive" in (0, 1)),
	CONSTRAINT "setting_is_user_configurable_ck" CHECK("setting"."is_user_configurable" in (0, 1)),
	CONSTRAINT "setting_is_active_ck" CHECK("setting"."is_active" in (0, 1)),
	CONSTRAINT "setting_numbers_ck" CHECK(typeof("setting"."created_at") in ('null', 'integer') and typeof("setting"."updated_at") in ('null', 'integer')),
	CONSTRAINT "setting_key_filled_ck" CHECK(length(trim("setting"."setting_key")) > 0),
	CONSTRAINT "setting_display_name_filled_ck" CHECK(length(trim("setting"."display_name")) > 0),
	CONSTRAINT "setting_default_value_type_ck" CHECK(case "setting"."data_type"
        when 'STRING' then json_type("setting"."default_value") = 'text'
        when 'INTEGER' then json_type("setting"."default_value") = 'integer'
        when 'BOOLEAN' then json_type("setting"."default_value") in ('true', 'false')
        when 'FLOAT' then json_type("setting"."default_value") in ('integer', 'real')
        else json_type("setting"."default_value") <> 'null' end),
	CONSTRAINT "setting_validation_rules_shape_ck" CHECK(json_type("setting"."validation_rules") = 'object'),
	CONSTRAINT "setting_secret_default_ck" CHECK("setting"."is_sensitive" = 0 or "setting"."default_value" = '""')
);--> statement-breakpoint
CREATE UNIQUE INDEX `setting_setting_key_unique` ON `setting` (`setting_key`);--> statement-breakpoint
CREATE TABLE `setting_category` (
	`setting_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`setting_id`, `category_id`),
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `setting_group` (
	`id` text PRIMARY KEY NOT NULL,
	`group_name` text(100) NOT NULL,
	`description` text,
	`display_order` integer DEFAULT 0 NOT NULL,
	`is_collapsible` integer DEFAULT true NOT NULL,
	`is_expanded_default` integer DEFAULT true NOT NULL,
	CONSTRAINT "setting_group_group_name_ck" CHECK(length("setting_group"."group_name") <= 100),
	CONSTRAINT "setting_group_is_collapsible_ck" CHECK("setting_group"."is_collapsible" in (0, 1)),
	CONSTRAINT "setting_group_is_expanded_default_ck" CHECK("setting_group"."is_expanded_default" in (0, 1)),
	CONSTRAINT "setting_group_numbers_ck" CHECK(typeof("setting_group"."display_order") in ('null', 'integer')),
	CONSTRAINT "setting_group_name_filled_ck" CHECK(length(trim("setting_group"."group_name")) > 0),
	CONSTRAINT "setting_group_display_order_ck" CHECK(("setting_group"."display_order" is null or "setting_group"."display_order" >= 0)),
	CONSTRAINT "setting_group_reachable_ck" CHECK("setting_group"."is_collapsible" = 1 or "setting_group"."is_expanded_default" = 1)
);--> statement-breakpoint
CREATE UNIQUE INDEX `setting_group_group_name_unique` ON `setting_group` (`group_name`);--> statement-breakpoint
CREATE TABLE `setting_group_member` (
	`setting_group_id` text NOT NULL,
	`setting_id` text NOT NULL,
	`display_order` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`setting_group_id`, `setting_id`),
	FOREIGN KEY (`setting_group_id`) REFERENCES `setting_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "setting_group_member_numbers_ck" CHECK(typeof("setting_group_member"."display_order") in ('null', 'integer')),
	CONSTRAINT "setting_group_member_display_order_ck" CHECK(("setting_group_member"."display_order" is null or "setting_group_member"."display_order" >= 0))
);--> statement-breakpoint
CREATE INDEX `setting_group_member_setting_idx` ON `setting_group_member` (`setting_id`);--> statement-breakpoint
CREATE TABLE `setting_tag` (
	`setting_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`setting_id`, `tag_id`),
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE TABLE `system_setting_value` (
	`id` text PRIMARY KEY NOT NULL,
	`setting_id` text NOT NULL,
	`value` text NOT NULL,
	`set_by` text,
	`change_reason` text,
	`set_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "system_setting_value_value_ck" CHECK(json_valid("system_setting_value"."value")),
	CONSTRAINT "system_setting_value_numbers_ck" CHECK(typeof("system_setting_value"."set_at") in ('null', 'integer') and typeof("system_setting_value"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `system_setting_value_setting_id_unique` ON `system_setting_value` (`setting_id`);--> statement-breakpoint
CREATE INDEX `system_setting_value_set_by_idx` ON `system_setting_value` (`set_by`);--> statement-breakpoint
CREATE TABLE `user_setting_value` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`setting_id` text NOT NULL,
	`value` text NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`set_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`setting_id`) REFERENCES `setting`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "user_setting_value_value_ck" CHECK(json_valid("user_setting_value"."value")),
	CONSTRAINT "user_setting_value_is_default_ck" CHECK("user_setting_value"."is_default" in (0, 1)),
	CONSTRAINT "user_setting_value_numbers_ck" CHECK(typeof("user_setting_value"."set_at") in ('null', 'integer') and typeof("user_setting_value"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_setting_value_uq` ON `user_setting_value` (`user_id`,`setting_id`);--> statement-breakpoint
CREATE TABLE `user_settings` (
	`user_id` text NOT NULL,
	`settings_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `settings_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_settings_numbers_ck" CHECK(typeof("user_settings"."created_at") in ('null', 'integer') and typeof("user_settings"."updated_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_settings_user_id_unique` ON `user_settings` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_settings_settings_id_unique` ON `user_settings` (`settings_id`);--> statement-breakpoint
CREATE TABLE `sign_in_challenge` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`user_id` text,
	`token_hash` text NOT NULL,
	`challenge` text,
	`provider` text,
	`code_verifier` text,
	`nonce` text,
	`return_to` text DEFAULT '/' NOT NULL,
	`remember_me` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sign_in_challenge_kind_ck" CHECK("sign_in_challenge"."kind" in ('OAUTH', 'PASSKEY_REGISTRATION', 'PASSKEY_SIGN_IN', 'SECOND_FACTOR')),
	CONSTRAINT "sign_in_challenge_provider_ck" CHECK("sign_in_challenge"."provider" in ('GOOGLE', 'SUPABASE')),
	CONSTRAINT "sign_in_challenge_remember_me_ck" CHECK("sign_in_challenge"."remember_me" in (0, 1)),
	CONSTRAINT "sign_in_challenge_numbers_ck" CHECK(typeof("sign_in_challenge"."created_at") in ('null', 'integer') and typeof("sign_in_challenge"."expires_at") in ('null', 'integer')),
	CONSTRAINT "sign_in_challenge_token_hash_ck" CHECK(length("sign_in_challenge"."token_hash") = 64 and "sign_in_challenge"."token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "sign_in_challenge_person_ck" CHECK("sign_in_challenge"."user_id" is not null or "sign_in_challenge"."kind" in ('OAUTH', 'PASSKEY_SIGN_IN')),
	CONSTRAINT "sign_in_challenge_passkey_ck" CHECK(("sign_in_challenge"."challenge" is not null) = ("sign_in_challenge"."kind" in ('PASSKEY_REGISTRATION', 'PASSKEY_SIGN_IN'))),
	CONSTRAINT "sign_in_challenge_oauth_ck" CHECK(("sign_in_challenge"."provider" is not null) = ("sign_in_challenge"."kind" = 'OAUTH')),
	CONSTRAINT "sign_in_challenge_verifier_ck" CHECK(("sign_in_challenge"."code_verifier" is not null) = ("sign_in_challenge"."kind" = 'OAUTH')),
	CONSTRAINT "sign_in_challenge_nonce_ck" CHECK("sign_in_challenge"."nonce" is null or "sign_in_challenge"."kind" = 'OAUTH'),
	CONSTRAINT "sign_in_challenge_return_ck" CHECK(substr("sign_in_challenge"."return_to", 1, 1) = '/' and substr("sign_in_challenge"."return_to", 2, 1) not in ('/', char(92))),
	CONSTRAINT "sign_in_challenge_expires_ck" CHECK("sign_in_challenge"."expires_at" > "sign_in_challenge"."created_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_challenge_token_hash_unique` ON `sign_in_challenge` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_challenge_user_idx` ON `sign_in_challenge` (`user_id`);--> statement-breakpoint
CREATE INDEX `sign_in_challenge_expires_idx` ON `sign_in_challenge` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_guess` (
	`kind` text NOT NULL,
	`address_hash` text NOT NULL,
	`device` text NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_failed_at` integer NOT NULL,
	`locked_until` integer,
	PRIMARY KEY(`address_hash`, `kind`, `device`),
	CONSTRAINT "sign_in_guess_kind_ck" CHECK("sign_in_guess"."kind" in ('PASSWORD', 'SECOND_FACTOR', 'RECOVERY_CODE', 'PASSWORD_RESET', 'EMAIL')),
	CONSTRAINT "sign_in_guess_numbers_ck" CHECK(typeof("sign_in_guess"."failures") in ('null', 'integer') and typeof("sign_in_guess"."last_failed_at") in ('null', 'integer') and typeof("sign_in_guess"."locked_until") in ('null', 'integer')),
	CONSTRAINT "sign_in_guess_address_hash_ck" CHECK(length("sign_in_guess"."address_hash") = 64 and "sign_in_guess"."address_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "sign_in_guess_device_ck" CHECK("sign_in_guess"."device" = 'UNKNOWN' or (length("sign_in_guess"."device") = 64 and "sign_in_guess"."device" not glob '*[^0-9a-f]*')),
	CONSTRAINT "sign_in_guess_failures_ck" CHECK("sign_in_guess"."failures" >= 0),
	CONSTRAINT "sign_in_guess_locked_ck" CHECK("sign_in_guess"."locked_until" > "sign_in_guess"."last_failed_at")
);--> statement-breakpoint
CREATE INDEX `sign_in_guess_last_idx` ON `sign_in_guess` (`last_failed_at`);--> statement-breakpoint
CREATE TABLE `user_access_token` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text(100) NOT NULL,
	`token_hash` text NOT NULL,
	`token_prefix` text(16) NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_access_token_name_ck" CHECK(length("user_access_token"."name") <= 100),
	CONSTRAINT "user_access_token_token_prefix_ck" CHECK(length("user_access_token"."token_prefix") <= 16),
	CONSTRAINT "user_access_token_scopes_ck" CHECK(json_valid("user_access_token"."scopes")),
	CONSTRAINT "user_access_token_numbers_ck" CHECK(typeof("user_access_token"."created_at") in ('null', 'integer') and typeof("user_access_token"."expires_at") in ('null', 'integer') and typeof("user_access_token"."last_used_at") in ('null', 'integer') and typeof("user_access_token"."revoked_at") in ('null', 'integer')),
	CONSTRAINT "user_access_token_name_said_ck" CHECK(length(trim("user_access_token"."name")) > 0),
	CONSTRAINT "user_access_token_hash_ck" CHECK(length("user_access_token"."token_hash") = 64 and "user_access_token"."token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_access_token_prefix_said_ck" CHECK(length(trim("user_access_token"."token_prefix")) > 0),
	CONSTRAINT "user_access_token_scopes_list_ck" CHECK(json_type("user_access_token"."scopes") = 'array' and json_array_length("user_access_token"."scopes") > 0),
	CONSTRAINT "user_access_token_expires_ck" CHECK("user_access_token"."expires_at" > "user_access_token"."created_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_access_token_token_hash_unique` ON `user_access_token` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_access_token_live_uq` ON `user_access_token` (`user_id`,`name`) WHERE "user_access_token"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX `user_access_token_user_idx` ON `user_access_token` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `user_email_token` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`email` text(255) NOT NULL,
	`token_hash` text NOT NULL,
	`requested_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_email_token_purpose_ck" CHECK("user_email_token"."purpose" in ('VERIFY', 'CHANGE')),
	CONSTRAINT "user_email_token_email_ck" CHECK(length("user_email_token"."email") <= 255),
	CONSTRAINT "user_email_token_numbers_ck" CHECK(typeof("user_email_token"."requested_at") in ('null', 'integer') and typeof("user_email_token"."expires_at") in ('null', 'integer')),
	CONSTRAINT "user_email_token_email_form_ck" CHECK("user_email_token"."email" = lower("user_email_token"."email") and "user_email_token"."email" like '_%@_%' and instr("user_email_token"."email", ' ') = 0),
	CONSTRAINT "user_email_token_hash_ck" CHECK(length("user_email_token"."token_hash") = 64 and "user_email_token"."token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_email_token_expires_window_ck" CHECK("user_email_token"."expires_at" > "user_email_token"."requested_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_token_token_hash_unique` ON `user_email_token` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_token_uq` ON `user_email_token` (`user_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `user_email_token_expires_idx` ON `user_email_token` (`expires_at`);--> statement-breakpoint
CREATE TABLE `user_passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`sign_count` integer DEFAULT 0 NOT NULL,
	`transports` text DEFAULT '[]' NOT NULL,
	`name` text(100) NOT NULL,
	`can_be_backed_up` integer DEFAULT false NOT NULL,
	`is_backed_up` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_passkey_transports_ck" CHECK(json_valid("user_passkey"."transports")),
	CONSTRAINT "user_passkey_name_ck" CHECK(length("user_passkey"."name") <= 100),
	CONSTRAINT "user_passkey_can_be_backed_up_ck" CHECK("user_passkey"."can_be_backed_up" in (0, 1)),
	CONSTRAINT "user_passkey_is_backed_up_ck" CHECK("user_passkey"."is_backed_up" in (0, 1)),
	CONSTRAINT "user_passkey_numbers_ck" CHECK(typeof("user_passkey"."sign_count") in ('null', 'integer') and typeof("user_passkey"."created_at") in ('null', 'integer') and typeof("user_passkey"."last_used_at") in ('null', 'integer')),
	CONSTRAINT "user_passkey_credential_said_ck" CHECK(length(trim("user_passkey"."credential_id")) > 0),
	CONSTRAINT "user_passkey_public_key_said_ck" CHECK(length(trim("user_passkey"."public_key")) > 0),
	CONSTRAINT "user_passkey_name_said_ck" CHECK(length(trim("user_passkey"."name")) > 0),
	CONSTRAINT "user_passkey_count_ck" CHECK("user_passkey"."sign_count" >= 0),
	CONSTRAINT "user_passkey_transports_list_ck" CHECK(json_type("user_passkey"."transports") = 'array'),
	CONSTRAINT "user_passkey_backup_ck" CHECK("user_passkey"."can_be_backed_up" or not "user_passkey"."is_backed_up")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_passkey_credential_id_unique` ON `user_passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `user_passkey_user_idx` ON `user_passkey` (`user_id`);--> statement-breakpoint
CREATE TABLE `user_password_reset` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`reset_token` text NOT NULL,
	`requested_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`is_used` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_password_reset_is_used_ck" CHECK("user_password_reset"."is_used" in (0, 1)),
	CONSTRAINT "user_password_reset_numbers_ck" CHECK(typeof("user_password_reset"."requested_at") in ('null', 'integer') and typeof("user_password_reset"."expires_at") in ('null', 'integer')),
	CONSTRAINT "user_password_reset_token_ck" CHECK(length("user_password_reset"."reset_token") = 64 and "user_password_reset"."reset_token" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_password_reset_expires_ck" CHECK("user_password_reset"."expires_at" > "user_password_reset"."requested_at")
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_password_reset_reset_token_unique` ON `user_password_reset` (`reset_token`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_password_reset_live_uq` ON `user_password_reset` (`user_id`) WHERE "user_password_reset"."is_used" = 0;--> statement-breakpoint
CREATE INDEX `user_password_reset_user_idx` ON `user_password_reset` (`user_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `user_password_reset_expires_idx` ON `user_password_reset` (`expires_at`);--> statement-breakpoint
CREATE TABLE `user_recovery_code` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`code_hash` text(255) NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_recovery_code_code_hash_ck" CHECK(length("user_recovery_code"."code_hash") <= 255),
	CONSTRAINT "user_recovery_code_numbers_ck" CHECK(typeof("user_recovery_code"."created_at") in ('null', 'integer') and typeof("user_recovery_code"."used_at") in ('null', 'integer')),
	CONSTRAINT "user_recovery_code_hash_said_ck" CHECK(length(trim("user_recovery_code"."code_hash")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_recovery_code_uq` ON `user_recovery_code` (`user_id`,`code_hash`);--> statement-breakpoint
CREATE TABLE `user_totp` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret_encrypted` text NOT NULL,
	`last_used_step` integer,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_totp_numbers_ck" CHECK(typeof("user_totp"."last_used_step") in ('null', 'integer') and typeof("user_totp"."created_at") in ('null', 'integer') and typeof("user_totp"."confirmed_at") in ('null', 'integer')),
	CONSTRAINT "user_totp_secret_said_ck" CHECK(length(trim("user_totp"."secret_encrypted")) > 0),
	CONSTRAINT "user_totp_step_ck" CHECK("user_totp"."last_used_step" >= 0),
	CONSTRAINT "user_totp_confirmed_ck" CHECK(("user_totp"."last_used_step" is null) = ("user_totp"."confirmed_at" is null))
);--> statement-breakpoint
CREATE TABLE `billing_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(100) NOT NULL,
	`description` text,
	`price` integer NOT NULL,
	`currency` text(3) NOT NULL,
	`billing_cycle` text NOT NULL,
	`trial_days` integer DEFAULT 0 NOT NULL,
	`features` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "billing_plan_name_ck" CHECK(length("billing_plan"."name") <= 100),
	CONSTRAINT "billing_plan_currency_ck" CHECK(length("billing_plan"."currency") <= 3),
	CONSTRAINT "billing_plan_billing_cycle_ck" CHECK("billing_plan"."billing_cycle" in ('MONTHLY', 'YEARLY', 'LIFETIME')),
	CONSTRAINT "billing_plan_features_ck" CHECK(json_valid("billing_plan"."features")),
	CONSTRAINT "billing_plan_is_active_ck" CHECK("billing_plan"."is_active" in (0, 1)),
	CONSTRAINT "billing_plan_numbers_ck" CHECK(typeof("billing_plan"."price") in ('null', 'integer') and typeof("billing_plan"."trial_days") in ('null', 'integer') and typeof("billing_plan"."created_at") in ('null', 'integer') and typeof("billing_plan"."updated_at") in ('null', 'integer')),
	CONSTRAINT "billing_plan_name_filled_ck" CHECK(length(trim("billing_plan"."name")) > 0),
	CONSTRAINT "billing_plan_price_ck" CHECK(("billing_plan"."price" is null or "billing_plan"."price" >= 0)),
	CONSTRAINT "billing_plan_currency_code_ck" CHECK("billing_plan"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "billing_plan_trial_days_ck" CHECK("billing_plan"."trial_days" between 0 and 365),
	CONSTRAINT "billing_plan_features_shape_ck" CHECK(json_type("billing_plan"."features") = 'object')
);--> statement-breakpoint
CREATE UNIQUE INDEX `billing_plan_name_unique` ON `billing_plan` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `billing_plan_cycle_uq` ON `billing_plan` (`id`,`billing_cycle`);--> statement-breakpoint
CREATE TABLE `payment_customer` (
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`external_customer_id` text(255) NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `provider`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "payment_customer_provider_ck" CHECK("payment_customer"."provider" in ('STRIPE', 'PAYPAL', 'OTHER')),
	CONSTRAINT "payment_customer_external_customer_id_ck" CHECK(length("payment_customer"."external_customer_id") <= 255),
	CONSTRAINT "payment_customer_numbers_ck" CHECK(typeof("payment_customer"."created_at") in ('null', 'integer')),
	CONSTRAINT "payment_customer_external_filled_ck" CHECK(length(trim("payment_customer"."external_customer_id")) > 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_customer_external_uq` ON `payment_customer` (`provider`,`external_customer_id`);--> statement-breakpoint
CREATE TABLE `payment_method` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`external_method_id` text NOT NULL,
	`method_type` text NOT NULL,
	`brand` text,
	`last_four` text,
	`expires_at` text,
	`is_default` integer DEFAULT false NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "payment_method_provider_ck" CHECK("payment_method"."provider" in ('STRIPE', 'PAYPAL', 'OTHER')),
	CONSTRAINT "payment_method_method_type_ck" CHECK("payment_method"."method_type" in ('CARD', 'PAYPAL_ACCOUNT', 'BANK_ACCOUNT')),
	CONSTRAINT "payment_method_brand_ck" CHECK("payment_method"."brand" in ('VISA', 'MASTERCARD', 'AMEX', 'DISCOVER', 'DINERS', 'JCB', 'UNIONPAY', 'OTHER')),
	CONSTRAINT "payment_method_expires_at_ck" CHECK("payment_method"."expires_at" is date("payment_method"."expires_at")),
	CONSTRAINT "payment_method_is_default_ck" CHECK("payment_method"."is_default" in (0, 1)),
	CONSTRAINT "payment_method_is_active_ck" CHECK("payment_method"."is_active" in (0, 1)),
	CONSTRAINT "payment_method_numbers_ck" CHECK(typeof("payment_method"."created_at") in ('null', 'integer') and typeof("payment_method"."updated_at") in ('null', 'integer')),
	CONSTRAINT "payment_method_external_filled_ck" CHECK(length(trim("payment_method"."external_method_id")) > 0),
	CONSTRAINT "payment_method_last_four_ck" CHECK("payment_method"."last_four" glob '[0-9][0-9][0-9][0-9]'),
	CONSTRAINT "payment_method_card_ck" CHECK("payment_method"."method_type" = 'CARD' or ("payment_method"."brand" is null and "payment_method"."expires_at" is null)),
	CONSTRAINT "payment_method_usable_default_ck" CHECK("payment_method"."is_default" = 0 or "payment_method"."is_active" = 1)
);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_method_external_uq` ON `payment_method` (`provider`,`external_method_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_method_default_uq` ON `payment_method` (`user_id`) WHERE "payment_method"."is_default" = 1;--> statement-breakpoint
CREATE INDEX `payment_method_user_idx` ON `payment_method` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`billing_plan_id` text NOT NULL,
	`billing_cycle` text NOT NULL,
	`subscription_status_id` text NOT NULL,
	`payment_provider` text,
	`external_subscription_id` text(255),
	`started_at` text NOT NULL,
	`current_period_start` text NOT NULL,
	`current_period_end` text,
	`trial_end` text,
	`cancelled_at` text,
	`cancellation_reason` text,
	`ended_at` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscription_status_id`) REFERENCES `subscription_status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`billing_plan_id`,`billing_cycle`) REFERENCES `billing_plan`(`id`,`billing_cycle`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "subscription_billing_cycle_ck" CHECK("subscription"."billing_cycle" in ('MONTHLY', 'YEARLY', 'LIFETIME')),
	CONSTRAINT "subscription_payment_provider_ck" CHECK("subscription"."payment_provider" in ('STRIPE', 'PAYPAL', 'OTHER')),
	CONSTRAINT "subscription_external_subscription_id_ck" CHECK(length("subscription"."external_subscription_id") <= 255),
	CONSTRAINT "subscription_started_at_ck" CHECK("subscription"."started_at" is date("subscription"."started_at")),
	CONSTRAINT "subscription_current_period_start_ck" CHECK("subscription"."current_period_start" is date("subscription"."current_period_start")),
	CONSTRAINT "subscription_current_period_end_ck" CHECK("subscription"."current_period_end" is date("subscription"."current_period_end")),
	CONSTRAINT "subscription_trial_end_ck" CHECK("subscription"."trial_end" is date("subscription"."trial_end")),
	CONSTRAINT "subscription_cancelled_at_ck" CHECK("subscription"."cancelled_at" is date("subscription"."cancelled_at")),
	CONSTRAINT "subscription_ended_at_ck" CHECK("subscription"."ended_at" is date("subscription"."ended_at")),
	CONSTRAINT "subscription_numbers_ck" CHECK(typeof("subscription"."created_at") in ('null', 'integer') and typeof("subscription"."updated_at") in ('null', 'integer')),
	CONSTRAINT "subscription_external_ck" CHECK(("subscription"."payment_provider" is null) = ("subscription"."external_subscription_id" is null)),
	CONSTRAINT "subscription_lifetime_ck" CHECK(("subscription"."billing_cycle" = 'LIFETIME') = ("subscription"."current_period_end" is null)),
	CONSTRAINT "subscription_period_start_ck" CHECK("subscription"."current_period_start" >= "subscription"."started_at"),
	CONSTRAINT "subscription_period_ck" CHECK("subscription"."current_period_end" > "subscription"."current_period_start"),
	CONSTRAINT "subscription_trial_ck" CHECK("subscription"."trial_end" >= "subscription"."started_at"),
	CONSTRAINT "subscription_cancelled_order_ck" CHECK("subscription"."cancelled_at" >= "subscription"."started_at"),
	CONSTRAINT "subscription_ended_order_ck" CHECK("subscription"."ended_at" >= "subscription"."started_at"),
	CONSTRAINT "subscription_reason_ck" CHECK("subscription"."cancellation_reason" is null or "subscription"."cancelled_at" is not null),
	CONSTRAINT "subscription_trialing_ck" CHECK("subscription"."subscription_status_id" <> '019b76da-a800-7143-a1c6-1c95588bc47a' or "subscription"."trial_end" is not null),
	CONSTRAINT "subscription_cancelled_ck" CHECK("subscription"."subscription_status_id" <> '019b76da-a800-72dd-ad49-e26ce086d62a' or "subscription"."cancelled_at" is not null),
	CONSTRAINT "subscription_ended_ck" CHECK("subscription"."ended_at" is null or "subscription"."subscription_status_id" in ('019b76da-a800-72dd-ad49-e26ce086d62a', '019b76da-a800-7165-af64-9143a8fdb5c4'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_live_uq` ON `subscription` (`user_id`) WHERE "subscription"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_external_uq` ON `subscription` (`payment_provider`,`external_subscription_id`);--> statement-breakpoint
CREATE INDEX `subscription_user_idx` ON `subscription` (`user_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `subscription_plan_idx` ON `subscription` (`billing_plan_id`);--> statement-breakpoint
CREATE INDEX `subscription_due_idx` ON `subscription` (`current_period_end`) WHERE "subscription"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `subscription_change` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`from_plan_id` text,
	`to_plan_id` text NOT NULL,
	`change_type` text NOT NULL,
	`effective_date` text NOT NULL,
	`proration_amount` integer,
	`reason` text,
	`created_at` integer NOT NULL,
	`applied_at` integer,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_plan_id`) REFERENCES `billing_plan`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`to_plan_id`) REFERENCES `billing_plan`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "subscription_change_change_type_ck" CHECK("subscription_change"."change_type" in ('UPGRADE', 'DOWNGRADE', 'PLAN_CHANGE')),
	CONSTRAINT "subscription_change_effective_date_ck" CHECK("subscription_change"."effective_date" is date("subscription_change"."effective_date")),
	CONSTRAINT "subscription_change_numbers_ck" CHECK(typeof("subscription_change"."proration_amount") in ('null', 'integer') and typeof("subscription_change"."created_at") in ('null', 'integer') and typeof("subscription_change"."applied_at") in ('null', 'integer')),
	CONSTRAINT "subscription_change_self_ck" CHECK("subscription_change"."from_plan_id" <> "subscription_change"."to_plan_id")
);--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_change_waiting_uq` ON `subscription_change` (`subscription_id`) WHERE "subscription_change"."applied_at" is null;--> statement-breakpoint
CREATE INDEX `subscription_change_subscription_idx` ON `subscription_change` (`subscription_id`,`effective_date`);--> statement-breakpoint
CREATE INDEX `subscription_change_due_idx` ON `subscription_change` (`effective_date`) WHERE "subscription_change"."applied_at" is null;--> statement-breakpoint
CREATE TABLE `subscription_status` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text,
	CONSTRAINT "subscription_status_name_ck" CHECK("subscription_status"."name" in ('TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELLED', 'UNPAID'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `subscription_status_name_unique` ON `subscription_status` (`name`);--> statement-breakpoint
CREATE TABLE `log_revision` (
	`user_id` text PRIMARY KEY NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "log_revision_numbers_ck" CHECK(typeof("log_revision"."revision") in ('null', 'integer') and typeof("log_revision"."updated_at") in ('null', 'integer')),
	CONSTRAINT "log_revision_range_ck" CHECK("log_revision"."revision" >= 0)
);--> statement-breakpoint
CREATE TABLE `log_tombstone` (
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`user_id` text NOT NULL,
	`device_id` text,
	`clock` text(100) NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` integer NOT NULL,
	PRIMARY KEY(`entity_type`, `entity_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`device_id`) REFERENCES `sync_device`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "log_tombstone_entity_type_ck" CHECK("log_tombstone"."entity_type" in ('WORKOUT_SESSION', 'EXERCISE_LOG', 'EXERCISE_SET_LOG')),
	CONSTRAINT "log_tombstone_clock_ck" CHECK(length("log_tombstone"."clock") <= 100),
	CONSTRAINT "log_tombstone_numbers_ck" CHECK(typeof("log_tombstone"."revision") in ('null', 'integer') and typeof("log_tombstone"."deleted_at") in ('null', 'integer')),
	CONSTRAINT "log_tombstone_revision_range_ck" CHECK("log_tombstone"."revision" >= 0),
	CONSTRAINT "log_tombstone_clock_form_ck" CHECK("log_tombstone"."clock" glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9]-?*')
);--> statement-breakpoint
CREATE INDEX `log_tombstone_user_idx` ON `log_tombstone` (`user_id`,`revision`);--> statement-breakpoint
CREATE INDEX `log_tombstone_device_idx` ON `log_tombstone` (`device_id`);--> statement-breakpoint
CREATE TABLE `mutation_receipt` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`device_id` text,
	`procedure` text(100) NOT NULL,
	`input_hash` text NOT NULL,
	`outcome` text NOT NULL,
	`refusal` text(50),
	`settled_at` integer,
	`revision` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`device_id`) REFERENCES `sync_device`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "mutation_receipt_procedure_ck" CHECK(length("mutation_receipt"."procedure") <= 100),
	CONSTRAINT "mutation_receipt_outcome_ck" CHECK("mutation_receipt"."outcome" in ('APPLIED', 'REFUSED')),
	CONSTRAINT "mutation_receipt_refusal_ck" CHECK(length("mutation_receipt"."refusal") <= 50),
	CONSTRAINT "mutation_receipt_numbers_ck" CHECK(typeof("mutation_receipt"."settled_at") in ('null', 'integer') and typeof("mutation_receipt"."revision") in ('null', 'integer') and typeof("mutation_receipt"."created_at") in ('null', 'integer')),
	CONSTRAINT "mutation_receipt_procedure_filled_ck" CHECK(length(trim("mutation_receipt"."procedure")) > 0),
	CONSTRAINT "mutation_receipt_input_hash_ck" CHECK(length("mutation_receipt"."input_hash") = 64 and "mutation_receipt"."input_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "mutation_receipt_refusal_agrees_ck" CHECK(("mutation_receipt"."outcome" = 'REFUSED') = ("mutation_receipt"."refusal" is not null)),
	CONSTRAINT "mutation_receipt_settled_ck" CHECK("mutation_receipt"."settled_at" is null or "mutation_receipt"."outcome" = 'REFUSED'),
	CONSTRAINT "mutation_receipt_revision_range_ck" CHECK("mutation_receipt"."revision" >= 0)
);--> statement-breakpoint
CREATE INDEX `mutation_receipt_user_idx` ON `mutation_receipt` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `mutation_receipt_refused_idx` ON `mutation_receipt` (`user_id`,`created_at`) WHERE "mutation_receipt"."outcome" = 'REFUSED' and "mutation_receipt"."settled_at" is null;--> statement-breakpoint
CREATE INDEX `mutation_receipt_device_idx` ON `mutation_receipt` (`device_id`);--> statement-breakpoint
CREATE INDEX `mutation_receipt_created_idx` ON `mutation_receipt` (`created_at`);--> statement-breakpoint
CREATE TABLE `sync_device` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text(100),
	`last_clock` text(100),
	`seen_revision` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sync_device_name_ck" CHECK(length("sync_device"."name") <= 100),
	CONSTRAINT "sync_device_last_clock_ck" CHECK(length("sync_device"."last_clock") <= 100),
	CONSTRAINT "sync_device_numbers_ck" CHECK(typeof("sync_device"."seen_revision") in ('null', 'integer') and typeof("sync_device"."created_at") in ('null', 'integer') and typeof("sync_device"."last_seen_at") in ('null', 'integer')),
	CONSTRAINT "sync_device_seen_revision_range_ck" CHECK("sync_device"."seen_revision" >= 0),
	CONSTRAINT "sync_device_last_clock_form_ck" CHECK("sync_device"."last_clock" glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9]-?*')
);--> statement-breakpoint
CREATE INDEX `sync_device_user_idx` ON `sync_device` (`user_id`,`seen_revision`);--> statement-breakpoint
CREATE TABLE `exercise_day` (
	`user_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`day` text NOT NULL,
	`sets` integer DEFAULT 0 NOT NULL,
	`reps` integer DEFAULT 0 NOT NULL,
	`volume_kg` real DEFAULT 0 NOT NULL,
	`distance_m` real DEFAULT 0 NOT NULL,
	`duration_seconds` integer DEFAULT 0 NOT NULL,
	`top_weight_kg` real,
	`e1rm_kg` real,
	`e1rm_set_id` text,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `exercise_id`, `day`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`e1rm_set_id`) REFERENCES `exercise_set_log`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "exercise_day_day_ck" CHECK("exercise_day"."day" is date("exercise_day"."day")),
	CONSTRAINT "exercise_day_numbers_ck" CHECK(typeof("exercise_day"."sets") in ('null', 'integer') and typeof("exercise_day"."reps") in ('null', 'integer') and typeof("exercise_day"."volume_kg") in ('null', 'integer', 'real') and typeof("exercise_day"."distance_m") in ('null', 'integer', 'real') and typeof("exercise_day"."duration_seconds") in ('null', 'integer') and typeof("exercise_day"."top_weight_kg") in ('null', 'integer', 'real') and typeof("exercise_day"."e1rm_kg") in ('null', 'integer', 'real') and typeof("exercise_day"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "exercise_day_sums_ck" CHECK(("exercise_day"."sets" is null or "exercise_day"."sets" >= 0) and ("exercise_day"."reps" is null or "exercise_day"."reps" >= 0) and ("exercise_day"."volume_kg" is null or "exercise_day"."volume_kg" >= 0) and ("exercise_day"."distance_m" is null or "exercise_day"."distance_m" >= 0) and ("exercise_day"."duration_seconds" is null or "exercise_day"."duration_seconds" >= 0) and ("exercise_day"."e1rm_kg" is null or "exercise_day"."e1rm_kg" >= 0)),
	CONSTRAINT "exercise_day_e1rm_set_ck" CHECK("exercise_day"."e1rm_set_id" is null or "exercise_day"."e1rm_kg" is not null)
);--> statement-breakpoint
CREATE INDEX `exercise_day_exercise_idx` ON `exercise_day` (`exercise_id`);--> statement-breakpoint
CREATE INDEX `exercise_day_e1rm_set_idx` ON `exercise_day` (`e1rm_set_id`);--> statement-breakpoint
CREATE TABLE `muscle_day` (
	`user_id` text NOT NULL,
	`muscle_id` text NOT NULL,
	`day` text NOT NULL,
	`hard_sets` real DEFAULT 0 NOT NULL,
	`volume_kg` real DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `day`, `muscle_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`muscle_id`) REFERENCES `muscle`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "muscle_day_day_ck" CHECK("muscle_day"."day" is date("muscle_day"."day")),
	CONSTRAINT "muscle_day_numbers_ck" CHECK(typeof("muscle_day"."hard_sets") in ('null', 'integer', 'real') and typeof("muscle_day"."volume_kg") in ('null', 'integer', 'real') and typeof("muscle_day"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "muscle_day_sums_ck" CHECK(("muscle_day"."hard_sets" is null or "muscle_day"."hard_sets" >= 0) and ("muscle_day"."volume_kg" is null or "muscle_day"."volume_kg" >= 0)),
	CONSTRAINT "muscle_day_half_sets_ck" CHECK("muscle_day"."hard_sets" * 2 = cast("muscle_day"."hard_sets" * 2 as integer))
);--> statement-breakpoint
CREATE INDEX `muscle_day_muscle_idx` ON `muscle_day` (`muscle_id`);--> statement-breakpoint
CREATE TABLE `training_day` (
	`user_id` text NOT NULL,
	`day` text NOT NULL,
	`sessions` integer DEFAULT 0 NOT NULL,
	`planned_sessions` integer DEFAULT 0 NOT NULL,
	`planned_done` integer DEFAULT 0 NOT NULL,
	`sets` integer DEFAULT 0 NOT NULL,
	`reps` integer DEFAULT 0 NOT NULL,
	`volume_kg` real DEFAULT 0 NOT NULL,
	`distance_m` real DEFAULT 0 NOT NULL,
	`duration_seconds` integer DEFAULT 0 NOT NULL,
	`calories` real DEFAULT 0 NOT NULL,
	`calculated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `day`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "training_day_day_ck" CHECK("training_day"."day" is date("training_day"."day")),
	CONSTRAINT "training_day_numbers_ck" CHECK(typeof("training_day"."sessions") in ('null', 'integer') and typeof("training_day"."planned_sessions") in ('null', 'integer') and typeof("training_day"."planned_done") in ('null', 'integer') and typeof("training_day"."sets") in ('null', 'integer') and typeof("training_day"."reps") in ('null', 'integer') and typeof("training_day"."volume_kg") in ('null', 'integer', 'real') and typeof("training_day"."distance_m") in ('null', 'integer', 'real') and typeof("training_day"."duration_seconds") in ('null', 'integer') and typeof("training_day"."calories") in ('null', 'integer', 'real') and typeof("training_day"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "training_day_sums_ck" CHECK(("training_day"."sessions" is null or "training_day"."sessions" >= 0) and ("training_day"."planned_done" is null or "training_day"."planned_done" >= 0) and ("training_day"."sets" is null or "training_day"."sets" >= 0) and ("training_day"."reps" is null or "training_day"."reps" >= 0) and ("training_day"."volume_kg" is null or "training_day"."volume_kg" >= 0) and ("training_day"."distance_m" is null or "training_day"."distance_m" >= 0) and ("training_day"."duration_seconds" is null or "training_day"."duration_seconds" >= 0) and ("training_day"."calories" is null or "training_day"."calories" >= 0)),
	CONSTRAINT "training_day_planned_ck" CHECK("training_day"."planned_done" <= "training_day"."planned_sessions")
);--> statement-breakpoint
CREATE INDEX `training_day_day_idx` ON `training_day` (`day`);--> statement-breakpoint
CREATE TABLE `exercise_log` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_session_id` text NOT NULL,
	`exercise_id` text,
	`exercise_instruction_id` text,
	`exercise_name` text(255) NOT NULL,
	`exercise_type` text,
	`is_bodyweight` integer DEFAULT false NOT NULL,
	`order_index` integer NOT NULL,
	`superset_number` integer,
	`set_count` integer,
	`form_quality` integer,
	`rpe` integer,
	`notes` text,
	`field_clocks` text DEFAULT '{}' NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`workout_session_id`) REFERENCES `workout_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`exercise_instruction_id`) REFERENCES `exercise_instruction`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "exercise_log_exercise_name_ck" CHECK(length("exercise_log"."exercise_name") <= 255),
	CONSTRAINT "exercise_log_exercise_type_ck" CHECK("exercise_log"."exercise_type" in ('weight_training', 'cardio', 'flexibility', 'yoga_pose')),
	CONSTRAINT "exercise_log_is_bodyweight_ck" CHECK("exercise_log"."is_bodyweight" in (0, 1)),
	CONSTRAINT "exercise_log_field_clocks_ck" CHECK(json_valid("exercise_log"."field_clocks")),
	CONSTRAINT "exercise_log_numbers_ck" CHECK(typeof("exercise_log"."order_index") in ('null', 'integer') and typeof("exercise_log"."superset_number") in ('null', 'integer') and typeof("exercise_log"."set_count") in ('null', 'integer') and typeof("exercise_log"."form_quality") in ('null', 'integer') and typeof("exercise_log"."rpe") in ('null', 'integer') and typeof("exercise_log"."revision") in ('null', 'integer') and typeof("exercise_log"."created_at") in ('null', 'integer') and typeof("exercise_log"."updated_at") in ('null', 'integer')),
	CONSTRAINT "exercise_log_name_filled_ck" CHECK(length(trim("exercise_log"."exercise_name")) > 0),
	CONSTRAINT "exercise_log_counts_ck" CHECK(("exercise_log"."order_index" is null or "exercise_log"."order_index" >= 0) and ("exercise_log"."set_count" is null or "exercise_log"."set_count" >= 0) and ("exercise_log"."superset_number" is null or "exercise_log"."superset_number" >= 0) and ("exercise_log"."revision" is null or "exercise_log"."revision" >= 0)),
	CONSTRAINT "exercise_log_scores_ck" CHECK(("exercise_log"."form_quality" is null or "exercise_log"."form_quality" between 1 and 10) and ("exercise_log"."rpe" is null or "exercise_log"."rpe" between 1 and 10))
);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_log_uq` ON `exercise_log` (`workout_session_id`,`order_index`);--> statement-breakpoint
CREATE INDEX `exercise_log_exercise_idx` ON `exercise_log` (`exercise_id`,`workout_session_id`);--> statement-breakpoint
CREATE INDEX `exercise_log_instruction_idx` ON `exercise_log` (`exercise_instruction_id`);--> statement-breakpoint
CREATE TABLE `exercise_set_log` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_log_id` text NOT NULL,
	`set_number` integer NOT NULL,
	`set_type` text DEFAULT 'WORKING' NOT NULL,
	`side` text DEFAULT 'BOTH' NOT NULL,
	`reps` integer,
	`weight_kg` real,
	`entered_weight` real,
	`entered_weight_unit` text,
	`rest_seconds` integer,
	`duration_seconds` integer,
	`distance_m` real,
	`entered_distance` real,
	`entered_distance_unit` text,
	`pace_seconds_per_km` real,
	`calories` real,
	`hold_seconds` integer,
	`average_heart_rate` integer,
	`max_heart_rate` integer,
	`elevation_gain_m` real,
	`rpe` real,
	`target_reps` integer,
	`target_weight_kg` real,
	`notes` text,
	`completed_at` integer,
	`field_clocks` text DEFAULT '{}' NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`exercise_log_id`) REFERENCES `exercise_log`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_set_log_set_type_ck" CHECK("exercise_set_log"."set_type" in ('WARM_UP', 'WORKING', 'DROP', 'FAILURE')),
	CONSTRAINT "exercise_set_log_side_ck" CHECK("exercise_set_log"."side" in ('LEFT', 'RIGHT', 'BOTH')),
	CONSTRAINT "exercise_set_log_entered_weight_unit_ck" CHECK("exercise_set_log"."entered_weight_unit" in ('KG', 'LBS')),
	CONSTRAINT "exercise_set_log_entered_distance_unit_ck" CHECK("exercise_set_log"."entered_distance_unit" in ('M', 'KM', 'MILES', 'YARDS')),
	CONSTRAINT "exercise_set_log_field_clocks_ck" CHECK(json_valid("exercise_set_log"."field_clocks")),
	CONSTRAINT "exercise_set_log_numbers_ck" CHECK(typeof("exercise_set_log"."set_number") in ('null', 'integer') and typeof("exercise_set_log"."reps") in ('null', 'integer') and typeof("exercise_set_log"."weight_kg") in ('null', 'integer', 'real') and typeof("exercise_set_log"."entered_weight") in ('null', 'integer', 'real') and typeof("exercise_set_log"."rest_seconds") in ('null', 'integer') and typeof("exercise_set_log"."duration_seconds") in ('null', 'integer') and typeof("exercise_set_log"."distance_m") in ('null', 'integer', 'real') and typeof("exercise_set_log"."entered_distance") in ('null', 'integer', 'real') and typeof("exercise_set_log"."pace_seconds_per_km") in ('null', 'integer', 'real') and typeof("exercise_set_log"."calories") in ('null', 'integer', 'real') and typeof("exercise_set_log"."hold_seconds") in ('null', 'integer') and typeof("exercise_set_log"."average_heart_rate") in ('null', 'integer') and typeof("exercise_set_log"."max_heart_rate") in ('null', 'integer') and typeof("exercise_set_log"."elevation_gain_m") in ('null', 'integer', 'real') and typeof("exercise_set_log"."rpe") in ('null', 'integer', 'real') and typeof("exercise_set_log"."target_reps") in ('null', 'integer') and typeof("exercise_set_log"."target_weight_kg") in ('null', 'integer', 'real') and typeof("exercise_set_log"."completed_at") in ('null', 'integer') and typeof("exercise_set_log"."revision") in ('null', 'integer') and typeof("exercise_set_log"."created_at") in ('null', 'integer') and typeof("exercise_set_log"."updated_at") in ('null', 'integer')),
	CONSTRAINT "exercise_set_log_number_range_ck" CHECK("exercise_set_log"."set_number" >= 1),
	CONSTRAINT "exercise_set_log_reps_range_ck" CHECK("exercise_set_log"."reps" between 0 and 100000),
	CONSTRAINT "exercise_set_log_weight_range_ck" CHECK("exercise_set_log"."weight_kg" between -1000 and 5000),
	CONSTRAINT "exercise_set_log_entered_weight_pair_ck" CHECK(("exercise_set_log"."entered_weight" is null) = ("exercise_set_log"."entered_weight_unit" is null)),
	CONSTRAINT "exercise_set_log_entered_weight_of_ck" CHECK("exercise_set_log"."entered_weight" is null or "exercise_set_log"."weight_kg" is not null),
	CONSTRAINT "exercise_set_log_entered_distance_pair_ck" CHECK(("exercise_set_log"."entered_distance" is null) = ("exercise_set_log"."entered_distance_unit" is null)),
	CONSTRAINT "exercise_set_log_entered_distance_of_ck" CHECK("exercise_set_log"."entered_distance" is null or "exercise_set_log"."distance_m" is not null),
	CONSTRAINT "exercise_set_log_amounts_ck" CHECK(("exercise_set_log"."rest_seconds" is null or "exercise_set_log"."rest_seconds" >= 0) and ("exercise_set_log"."duration_seconds" is null or "exercise_set_log"."duration_seconds" >= 0) and ("exercise_set_log"."distance_m" is null or "exercise_set_log"."distance_m" >= 0) and ("exercise_set_log"."entered_distance" is null or "exercise_set_log"."entered_distance" >= 0) and ("exercise_set_log"."pace_seconds_per_km" is null or "exercise_set_log"."pace_seconds_per_km" >= 0) and ("exercise_set_log"."calories" is null or "exercise_set_log"."calories" >= 0) and ("exercise_set_log"."hold_seconds" is null or "exercise_set_log"."hold_seconds" >= 0) and ("exercise_set_log"."elevation_gain_m" is null or "exercise_set_log"."elevation_gain_m" >= 0) and ("exercise_set_log"."target_reps" is null or "exercise_set_log"."target_reps" >= 0) and ("exercise_set_log"."revision" is null or "exercise_set_log"."revision" >= 0)),
	CONSTRAINT "exercise_set_log_average_heart_rate_range_ck" CHECK("exercise_set_log"."average_heart_rate" between 20 and 300),
	CONSTRAINT "exercise_set_log_max_heart_rate_range_ck" CHECK("exercise_set_log"."max_heart_rate" between 20 and 300),
	CONSTRAINT "exercise_set_log_heart_rates_ck" CHECK("exercise_set_log"."max_heart_rate" >= "exercise_set_log"."average_heart_rate"),
	CONSTRAINT "exercise_set_log_rpe_range_ck" CHECK("exercise_set_log"."rpe" between 1 and 10)
);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_set_log_uq` ON `exercise_set_log` (`exercise_log_id`,`set_number`);--> statement-breakpoint
CREATE TABLE `user_workout_progress` (
	`user_id` text NOT NULL,
	`workout_id` text NOT NULL,
	`completion_status` text NOT NULL,
	`last_completed_date` text,
	`progress_notes` text,
	`soreness_post_workout` integer,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `workout_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`completion_status`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "user_workout_progress_last_completed_date_ck" CHECK("user_workout_progress"."last_completed_date" is date("user_workout_progress"."last_completed_date")),
	CONSTRAINT "user_workout_progress_numbers_ck" CHECK(typeof("user_workout_progress"."soreness_post_workout") in ('null', 'integer') and typeof("user_workout_progress"."updated_at") in ('null', 'integer')),
	CONSTRAINT "user_workout_progress_soreness_range_ck" CHECK("user_workout_progress"."soreness_post_workout" between 0 and 10)
);--> statement-breakpoint
CREATE INDEX `user_workout_progress_workout_idx` ON `user_workout_progress` (`workout_id`);--> statement-breakpoint
CREATE TABLE `workout_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`coach_id` text,
	`workout_id` text,
	`coaching_session_id` text,
	`user_program_id` text,
	`schedule_workout_id` text,
	`title` text(255),
	`session_type` text,
	`session_date` text NOT NULL,
	`time_zone` text(64),
	`started_at` integer,
	`completed_at` integer,
	`duration_seconds` integer,
	`program_phase` text(50),
	`week_number` integer,
	`day_number` integer,
	`body_weight_kg` real,
	`intensity` integer,
	`fatigue` integer,
	`soreness` integer,
	`mood` text(50),
	`rating` integer,
	`feedback` text,
	`notes` text,
	`coach_notes` text,
	`summary` text,
	`field_clocks` text DEFAULT '{}' NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coach_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`coaching_session_id`) REFERENCES `coaching_session`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_program_id`) REFERENCES `user_program`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`schedule_workout_id`) REFERENCES `schedule_workout`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "workout_session_title_ck" CHECK(length("workout_session"."title") <= 255),
	CONSTRAINT "workout_session_session_type_ck" CHECK("workout_session"."session_type" in ('STRENGTH', 'CARDIO', 'FLEXIBILITY', 'YOGA', 'MOBILITY', 'SPORT', 'OTHER')),
	CONSTRAINT "workout_session_session_date_ck" CHECK("workout_session"."session_date" is date("workout_session"."session_date")),
	CONSTRAINT "workout_session_time_zone_ck" CHECK(length("workout_session"."time_zone") <= 64),
	CONSTRAINT "workout_session_program_phase_ck" CHECK(length("workout_session"."program_phase") <= 50),
	CONSTRAINT "workout_session_mood_ck" CHECK(length("workout_session"."mood") <= 50),
	CONSTRAINT "workout_session_summary_ck" CHECK("workout_session"."summary" is null or json_valid("workout_session"."summary")),
	CONSTRAINT "workout_session_field_clocks_ck" CHECK(json_valid("workout_session"."field_clocks")),
	CONSTRAINT "workout_session_numbers_ck" CHECK(typeof("workout_session"."started_at") in ('null', 'integer') and typeof("workout_session"."completed_at") in ('null', 'integer') and typeof("workout_session"."duration_seconds") in ('null', 'integer') and typeof("workout_session"."week_number") in ('null', 'integer') and typeof("workout_session"."day_number") in ('null', 'integer') and typeof("workout_session"."body_weight_kg") in ('null', 'integer', 'real') and typeof("workout_session"."intensity") in ('null', 'integer') and typeof("workout_session"."fatigue") in ('null', 'integer') and typeof("workout_session"."soreness") in ('null', 'integer') and typeof("workout_session"."rating") in ('null', 'integer') and typeof("workout_session"."revision") in ('null', 'integer') and typeof("workout_session"."created_at") in ('null', 'integer') and typeof("workout_session"."updated_at") in ('null', 'integer')),
	CONSTRAINT "workout_session_self_ck" CHECK("workout_session"."coach_id" <> "workout_session"."user_id"),
	CONSTRAINT "workout_session_duration_range_ck" CHECK("workout_session"."duration_seconds" >= 0),
	CONSTRAINT "workout_session_week_ck" CHECK("workout_session"."week_number" >= 1),
	CONSTRAINT "workout_session_day_number_ck" CHECK("workout_session"."day_number" >= 1),
	CONSTRAINT "workout_session_body_weight_range_ck" CHECK("workout_session"."body_weight_kg" between 1 and 700),
	CONSTRAINT "workout_session_scores_ck" CHECK(("workout_session"."intensity" is null or "workout_session"."intensity" between 1 and 10) and ("workout_session"."fatigue" is null or "workout_session"."fatigue" between 1 and 10)),
	CONSTRAINT "workout_session_soreness_range_ck" CHECK("workout_session"."soreness" between 0 and 10),
	CONSTRAINT "workout_session_rating_range_ck" CHECK("workout_session"."rating" between 1 and 5),
	CONSTRAINT "workout_session_revision_range_ck" CHECK("workout_session"."revision" >= 0)
);--> statement-breakpoint
CREATE INDEX `workout_session_user_idx` ON `workout_session` (`user_id`,`session_date`);--> statement-breakpoint
CREATE INDEX `workout_session_open_idx` ON `workout_session` (`user_id`,`started_at`) WHERE "workout_session"."completed_at" is null;--> statement-breakpoint
CREATE INDEX `workout_session_changed_idx` ON `workout_session` (`user_id`,`revision`);--> statement-breakpoint
CREATE INDEX `workout_session_coach_idx` ON `workout_session` (`coach_id`,`session_date`);--> statement-breakpoint
CREATE INDEX `workout_session_workout_idx` ON `workout_session` (`workout_id`,`user_id`,`session_date`);--> statement-breakpoint
CREATE INDEX `workout_session_coaching_session_idx` ON `workout_session` (`coaching_session_id`);--> statement-breakpoint
CREATE INDEX `workout_session_user_program_idx` ON `workout_session` (`user_program_id`,`session_date`);--> statement-breakpoint
CREATE INDEX `workout_session_schedule_workout_idx` ON `workout_session` (`schedule_workout_id`);--> statement-breakpoint
CREATE TABLE `integration_log` (
	`id` text PRIMARY KEY NOT NULL,
	`integration_name` text(100) NOT NULL,
	`operation` text NOT NULL,
	`external_id` text(255),
	`request_data` text,
	`response_data` text,
	`http_status_code` integer,
	`success` integer NOT NULL,
	`error_message` text,
	`occurred_at` integer NOT NULL,
	CONSTRAINT "integration_log_integration_name_ck" CHECK(length("integration_log"."integration_name") <= 100),
	CONSTRAINT "integration_log_operation_ck" CHECK("integration_log"."operation" in ('WEBHOOK_RECEIVED', 'API_CALL_MADE', 'DATA_SYNC')),
	CONSTRAINT "integration_log_external_id_ck" CHECK(length("integration_log"."external_id") <= 255),
	CONSTRAINT "integration_log_request_data_ck" CHECK("integration_log"."request_data" is null or json_valid("integration_log"."request_data")),
	CONSTRAINT "integration_log_response_data_ck" CHECK("integration_log"."response_data" is null or json_valid("integration_log"."response_data")),
	CONSTRAINT "integration_log_success_ck" CHECK("integration_log"."success" in (0, 1)),
	CONSTRAINT "integration_log_numbers_ck" CHECK(typeof("integration_log"."http_status_code") in ('null', 'integer') and typeof("integration_log"."occurred_at") in ('null', 'integer')),
	CONSTRAINT "integration_log_named_ck" CHECK(length(trim("integration_log"."integration_name")) > 0),
	CONSTRAINT "integration_log_code_ck" CHECK("integration_log"."http_status_code" between 100 and 599),
	CONSTRAINT "integration_log_error_ck" CHECK("integration_log"."success" = 0 or "integration_log"."error_message" is null)
);--> statement-breakpoint
CREATE INDEX `integration_log_name_idx` ON `integration_log` (`integration_name`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `integration_log_external_idx` ON `integration_log` (`integration_name`,`external_id`) WHERE "integration_log"."external_id" is not null;--> statement-breakpoint
CREATE INDEX `integration_log_time_idx` ON `integration_log` (`occurred_at`);--> statement-breakpoint
CREATE TABLE `webhook_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`event_queue_id` text NOT NULL,
	`attempt_number` integer NOT NULL,
	`signing_key_id` text(64) NOT NULL,
	`success` integer NOT NULL,
	`response_code` integer,
	`response_excerpt` text(1000),
	`error_message` text,
	`duration_ms` integer NOT NULL,
	`attempted_at` integer NOT NULL,
	FOREIGN KEY (`event_queue_id`) REFERENCES `event_queue`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "webhook_attempt_signing_key_id_ck" CHECK(length("webhook_attempt"."signing_key_id") <= 64),
	CONSTRAINT "webhook_attempt_success_ck" CHECK("webhook_attempt"."success" in (0, 1)),
	CONSTRAINT "webhook_attempt_response_excerpt_ck" CHECK(length("webhook_attempt"."response_excerpt") <= 1000),
	CONSTRAINT "webhook_attempt_numbers_ck" CHECK(typeof("webhook_attempt"."attempt_number") in ('null', 'integer') and typeof("webhook_attempt"."response_code") in ('null', 'integer') and typeof("webhook_attempt"."duration_ms") in ('null', 'integer') and typeof("webhook_attempt"."attempted_at") in ('null', 'integer')),
	CONSTRAINT "webhook_attempt_count_ck" CHECK("webhook_attempt"."attempt_number" > 0 and "webhook_attempt"."duration_ms" >= 0),
	CONSTRAINT "webhook_attempt_code_ck" CHECK("webhook_attempt"."response_code" between 100 and 599),
	CONSTRAINT "webhook_attempt_outcome_ck" CHECK("webhook_attempt"."success" = coalesce("webhook_attempt"."response_code" between 200 and 299, 0)),
	CONSTRAINT "webhook_attempt_reason_ck" CHECK("webhook_attempt"."response_code" is not null or "webhook_attempt"."error_message" is not null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_attempt_number_uq` ON `webhook_attempt` (`event_queue_id`,`attempt_number`);--> statement-breakpoint
CREATE INDEX `webhook_attempt_time_idx` ON `webhook_attempt` (`attempted_at`);--> statement-breakpoint
CREATE TABLE `user_workout_set_map` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`workout_id` text NOT NULL,
	`workout_set_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workout_set_id`,`workout_id`) REFERENCES `workout_set`(`id`,`workout_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_workout_set_map_numbers_ck" CHECK(typeof("user_workout_set_map"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `user_workout_set_map_uq` ON `user_workout_set_map` (`user_id`,`workout_set_id`);--> statement-breakpoint
CREATE INDEX `user_workout_set_map_set_idx` ON `user_workout_set_map` (`workout_set_id`,`workout_id`);--> statement-breakpoint
CREATE TABLE `workout_category` (
	`workout_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`workout_id`, `category_id`),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `workout_category_category_idx` ON `workout_category` (`category_id`,`workout_id`);--> statement-breakpoint
CREATE TABLE `workout_constraint` (
	`workout_id` text NOT NULL,
	`category_id` text NOT NULL,
	`value` text(255),
	PRIMARY KEY(`workout_id`, `category_id`),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_constraint_value_ck" CHECK(length("workout_constraint"."value") <= 255)
);--> statement-breakpoint
CREATE INDEX `workout_constraint_category_idx` ON `workout_constraint` (`category_id`,`workout_id`);--> statement-breakpoint
CREATE TABLE `workout_goal` (
	`workout_id` text NOT NULL,
	`goal_id` text NOT NULL,
	PRIMARY KEY(`workout_id`, `goal_id`),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `workout_goal_goal_idx` ON `workout_goal` (`goal_id`,`workout_id`);--> statement-breakpoint
CREATE TABLE `workout_media` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_id` text NOT NULL,
	`media_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_media_numbers_ck" CHECK(typeof("workout_media"."added_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_media_uq` ON `workout_media` (`workout_id`,`media_id`);--> statement-breakpoint
CREATE INDEX `workout_media_media_idx` ON `workout_media` (`media_id`);--> statement-breakpoint
CREATE TABLE `workout_set_category` (
	`workout_set_id` text NOT NULL,
	`category_id` text NOT NULL,
	PRIMARY KEY(`workout_set_id`, `category_id`),
	FOREIGN KEY (`workout_set_id`) REFERENCES `workout_set`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `workout_set_category_category_idx` ON `workout_set_category` (`category_id`);--> statement-breakpoint
CREATE TABLE `workout_status` (
	`workout_id` text NOT NULL,
	`status_id` text NOT NULL,
	`published_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workout_id`, `status_id`),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`status_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "workout_status_numbers_ck" CHECK(typeof("workout_status"."published_at") in ('null', 'integer') and typeof("workout_status"."created_at") in ('null', 'integer'))
);--> statement-breakpoint
CREATE TABLE `workout_tag` (
	`workout_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`workout_id`, `tag_id`),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);--> statement-breakpoint
CREATE INDEX `workout_tag_tag_idx` ON `workout_tag` (`tag_id`,`workout_id`);--> statement-breakpoint
CREATE TABLE `tempo` (
	`exercise_instruction_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`tempo_type_id` text NOT NULL,
	`seconds` integer,
	PRIMARY KEY(`exercise_instruction_id`, `order_index`),
	FOREIGN KEY (`exercise_instruction_id`) REFERENCES `exercise_instruction`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tempo_type_id`) REFERENCES `tempo_types`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tempo_numbers_ck" CHECK(typeof("tempo"."order_index") in ('null', 'integer') and typeof("tempo"."seconds") in ('null', 'integer')),
	CONSTRAINT "tempo_order_ck" CHECK("tempo"."order_index" >= 0),
	CONSTRAINT "tempo_seconds_ck" CHECK("tempo"."seconds" between 0 and 600)
);--> statement-breakpoint
CREATE INDEX `tempo_tempo_type_idx` ON `tempo` (`tempo_type_id`);--> statement-breakpoint
CREATE TABLE `tempo_types` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text(30) NOT NULL,
	`time_under_tension_seconds` integer,
	`description` text(255),
	CONSTRAINT "tempo_types_type_ck" CHECK(length("tempo_types"."type") <= 30),
	CONSTRAINT "tempo_types_description_ck" CHECK(length("tempo_types"."description") <= 255),
	CONSTRAINT "tempo_types_numbers_ck" CHECK(typeof("tempo_types"."time_under_tension_seconds") in ('null', 'integer')),
	CONSTRAINT "tempo_types_type_given_ck" CHECK(length(trim("tempo_types"."type")) > 0),
	CONSTRAINT "tempo_types_time_under_tension_ck" CHECK("tempo_types"."time_under_tension_seconds" between 0 and 600)
);--> statement-breakpoint
CREATE UNIQUE INDEX `tempo_types_type_unique` ON `tempo_types` (`type`);--> statement-breakpoint
CREATE TABLE `estimated_workout_duration` (
	`workout_id` text PRIMARY KEY NOT NULL,
	`total_seconds` integer NOT NULL,
	`tempo_seconds` integer NOT NULL,
	`rest_between_sets_seconds` integer NOT NULL,
	`rest_between_exercises_seconds` integer NOT NULL,
	`warmup_seconds` integer NOT NULL,
	`transitions_seconds` integer NOT NULL,
	`calculated_at` integer NOT NULL,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "estimated_workout_duration_numbers_ck" CHECK(typeof("estimated_workout_duration"."total_seconds") in ('null', 'integer') and typeof("estimated_workout_duration"."tempo_seconds") in ('null', 'integer') and typeof("estimated_workout_duration"."rest_between_sets_seconds") in ('null', 'integer') and typeof("estimated_workout_duration"."rest_between_exercises_seconds") in ('null', 'integer') and typeof("estimated_workout_duration"."warmup_seconds") in ('null', 'integer') and typeof("estimated_workout_duration"."transitions_seconds") in ('null', 'integer') and typeof("estimated_workout_duration"."calculated_at") in ('null', 'integer')),
	CONSTRAINT "estimated_workout_duration_total_ck" CHECK("estimated_workout_duration"."total_seconds" between 0 and 64800),
	CONSTRAINT "estimated_workout_duration_parts_ck" CHECK(("estimated_workout_duration"."tempo_seconds" is null or "estimated_workout_duration"."tempo_seconds" >= 0) and ("estimated_workout_duration"."rest_between_sets_seconds" is null or "estimated_workout_duration"."rest_between_sets_seconds" >= 0) and ("estimated_workout_duration"."rest_between_exercises_seconds" is null or "estimated_workout_duration"."rest_between_exercises_seconds" >= 0) and ("estimated_workout_duration"."warmup_seconds" is null or "estimated_workout_duration"."warmup_seconds" >= 0) and ("estimated_workout_duration"."transitions_seconds" is null or "estimated_workout_duration"."transitions_seconds" >= 0)),
	CONSTRAINT "estimated_workout_duration_sum_ck" CHECK("estimated_workout_duration"."total_seconds" = "estimated_workout_duration"."tempo_seconds" + "estimated_workout_duration"."rest_between_sets_seconds" + "estimated_workout_duration"."rest_between_exercises_seconds"
        + "estimated_workout_duration"."warmup_seconds" + "estimated_workout_duration"."transitions_seconds")
);--> statement-breakpoint
CREATE TABLE `workout_version` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`reason` text,
	`changed_by` text,
	`snapshot_data` text,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "workout_version_snapshot_data_ck" CHECK("workout_version"."snapshot_data" is null or json_valid("workout_version"."snapshot_data")),
	CONSTRAINT "workout_version_is_active_ck" CHECK("workout_version"."is_active" in (0, 1)),
	CONSTRAINT "workout_version_numbers_ck" CHECK(typeof("workout_version"."version_number") in ('null', 'integer') and typeof("workout_version"."created_at") in ('null', 'integer')),
	CONSTRAINT "workout_version_number_ck" CHECK("workout_version"."version_number" >= 1),
	CONSTRAINT "workout_version_snapshot_ck" CHECK("workout_version"."snapshot_data" is null or json_type("workout_version"."snapshot_data") = 'object')
);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_version_uq` ON `workout_version` (`workout_id`,`version_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_version_active_uq` ON `workout_version` (`workout_id`) WHERE "workout_version"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `workout_version_changed_by_idx` ON `workout_version` (`changed_by`);--> statement-breakpoint
CREATE TABLE `exercise_instruction` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_set_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`exercise_id` text NOT NULL,
	`target_sets` integer,
	`target_reps` integer,
	`target_reps_max` integer,
	`target_duration_seconds` integer,
	`target_distance_m` real,
	`target_weight_kg` real,
	`entered_weight` real,
	`entered_unit` text,
	`target_training_max_percent` real,
	`target_rpe` real,
	`target_rir` integer,
	`rest_between_seconds` integer NOT NULL,
	`note` text(500),
	FOREIGN KEY (`workout_set_id`) REFERENCES `workout_set`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "exercise_instruction_entered_unit_ck" CHECK("exercise_instruction"."entered_unit" in ('KG', 'LBS')),
	CONSTRAINT "exercise_instruction_note_ck" CHECK(length("exercise_instruction"."note") <= 500),
	CONSTRAINT "exercise_instruction_numbers_ck" CHECK(typeof("exercise_instruction"."order_index") in ('null', 'integer') and typeof("exercise_instruction"."target_sets") in ('null', 'integer') and typeof("exercise_instruction"."target_reps") in ('null', 'integer') and typeof("exercise_instruction"."target_reps_max") in ('null', 'integer') and typeof("exercise_instruction"."target_duration_seconds") in ('null', 'integer') and typeof("exercise_instruction"."target_distance_m") in ('null', 'integer', 'real') and typeof("exercise_instruction"."target_weight_kg") in ('null', 'integer', 'real') and typeof("exercise_instruction"."entered_weight") in ('null', 'integer', 'real') and typeof("exercise_instruction"."target_training_max_percent") in ('null', 'integer', 'real') and typeof("exercise_instruction"."target_rpe") in ('null', 'integer', 'real') and typeof("exercise_instruction"."target_rir") in ('null', 'integer') and typeof("exercise_instruction"."rest_between_seconds") in ('null', 'integer')),
	CONSTRAINT "exercise_instruction_order_ck" CHECK("exercise_instruction"."order_index" >= 0),
	CONSTRAINT "exercise_instruction_sets_ck" CHECK("exercise_instruction"."target_sets" between 1 and 100),
	CONSTRAINT "exercise_instruction_reps_ck" CHECK("exercise_instruction"."target_reps" between 1 and 1000),
	CONSTRAINT "exercise_instruction_reps_range_ck" CHECK("exercise_instruction"."target_reps_max" is null or ("exercise_instruction"."target_reps" is not null and "exercise_instruction"."target_reps_max" between "exercise_instruction"."target_reps" and 1000)),
	CONSTRAINT "exercise_instruction_duration_ck" CHECK("exercise_instruction"."target_duration_seconds" between 1 and 86400),
	CONSTRAINT "exercise_instruction_distance_ck" CHECK("exercise_instruction"."target_distance_m" > 0 and "exercise_instruction"."target_distance_m" <= 1000000),
	CONSTRAINT "exercise_instruction_weight_ck" CHECK("exercise_instruction"."target_weight_kg" between -500 and 1500),
	CONSTRAINT "exercise_instruction_entered_pair_ck" CHECK(("exercise_instruction"."entered_weight" is null) = ("exercise_instruction"."entered_unit" is null)),
	CONSTRAINT "exercise_instruction_entered_of_ck" CHECK("exercise_instruction"."entered_weight" is null or "exercise_instruction"."target_weight_kg" is not null),
	CONSTRAINT "exercise_instruction_entered_ck" CHECK(abs("exercise_instruction"."target_weight_kg" - "exercise_instruction"."entered_weight" * case "exercise_instruction"."entered_unit" when 'LBS' then 0.45359237 else 1 end) <= 0.01),
	CONSTRAINT "exercise_instruction_percent_ck" CHECK("exercise_instruction"."target_training_max_percent" > 0 and "exercise_instruction"."target_training_max_percent" <= 200),
	CONSTRAINT "exercise_instruction_load_ck" CHECK("exercise_instruction"."target_weight_kg" is null or "exercise_instruction"."target_training_max_percent" is null),
	CONSTRAINT "exercise_instruction_rpe_ck" CHECK("exercise_instruction"."target_rpe" between 1 and 10),
	CONSTRAINT "exercise_instruction_rir_ck" CHECK("exercise_instruction"."target_rir" between 0 and 10),
	CONSTRAINT "exercise_instruction_effort_ck" CHECK("exercise_instruction"."target_rpe" is null or "exercise_instruction"."target_rir" is null),
	CONSTRAINT "exercise_instruction_rest_ck" CHECK("exercise_instruction"."rest_between_seconds" between 0 and 3600)
);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_instruction_order_uq` ON `exercise_instruction` (`workout_set_id`,`order_index`);--> statement-breakpoint
CREATE INDEX `exercise_instruction_exercise_idx` ON `exercise_instruction` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `workout` (
	`id` text PRIMARY KEY NOT NULL,
	`created_by` text,
	`name` text(255) DEFAULT 'UNNAMED' NOT NULL,
	`notes` text(255),
	`description` text,
	`workout_category_id` text NOT NULL,
	`difficulty_level_id` text,
	`estimated_duration_seconds` integer NOT NULL,
	`usage_count` integer DEFAULT 0 NOT NULL,
	`workout_status_id` text NOT NULL,
	`visibility_id` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workout_category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`difficulty_level_id`) REFERENCES `difficulty_level`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`workout_status_id`) REFERENCES `status`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "workout_name_ck" CHECK(length("workout"."name") <= 255),
	CONSTRAINT "workout_notes_ck" CHECK(length("workout"."notes") <= 255),
	CONSTRAINT "workout_is_active_ck" CHECK("workout"."is_active" in (0, 1)),
	CONSTRAINT "workout_numbers_ck" CHECK(typeof("workout"."estimated_duration_seconds") in ('null', 'integer') and typeof("workout"."usage_count") in ('null', 'integer') and typeof("workout"."created_at") in ('null', 'integer') and typeof("workout"."updated_at") in ('null', 'integer')),
	CONSTRAINT "workout_name_given_ck" CHECK(length(trim("workout"."name")) > 0),
	CONSTRAINT "workout_estimated_duration_seconds_ck" CHECK("workout"."estimated_duration_seconds" between 0 and 64800),
	CONSTRAINT "workout_usage_count_ck" CHECK(("workout"."usage_count" is null or "workout"."usage_count" >= 0))
);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_creator_name_uq` ON `workout` (`created_by`,`name`) WHERE "workout"."created_by" is not null and "workout"."name" <> 'UNNAMED' and "workout"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `workout_created_by_idx` ON `workout` (`created_by`,`updated_at`);--> statement-breakpoint
CREATE INDEX `workout_listed_idx` ON `workout` (`visibility_id`,`is_active`,`usage_count`,`id`);--> statement-breakpoint
CREATE INDEX `workout_category_idx` ON `workout` (`workout_category_id`,`visibility_id`);--> statement-breakpoint
CREATE TABLE `workout_set` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`name` text(50) NOT NULL,
	`kind` text DEFAULT 'STRAIGHT' NOT NULL,
	`set_category_id` text NOT NULL,
	`target_muscle_id` text,
	`rounds` integer DEFAULT 1 NOT NULL,
	`rest_between_rounds_seconds` integer DEFAULT 0 NOT NULL,
	`rest_after_seconds` integer NOT NULL,
	`time_cap_seconds` integer,
	`interval_seconds` integer,
	`workout_set_accessibility_id` text,
	`workout_set_difficulty_variant_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`target_muscle_id`) REFERENCES `muscle`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`workout_set_accessibility_id`) REFERENCES `workout_set_accessibility`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`workout_set_difficulty_variant_id`) REFERENCES `workout_set_difficulty_variant`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "workout_set_name_ck" CHECK(length("workout_set"."name") <= 50),
	CONSTRAINT "workout_set_kind_ck" CHECK("workout_set"."kind" in ('STRAIGHT', 'SUPERSET', 'CIRCUIT', 'DROP', 'REST_PAUSE', 'AMRAP', 'EMOM', 'TIMED')),
	CONSTRAINT "workout_set_numbers_ck" CHECK(typeof("workout_set"."order_index") in ('null', 'integer') and typeof("workout_set"."rounds") in ('null', 'integer') and typeof("workout_set"."rest_between_rounds_seconds") in ('null', 'integer') and typeof("workout_set"."rest_after_seconds") in ('null', 'integer') and typeof("workout_set"."time_cap_seconds") in ('null', 'integer') and typeof("workout_set"."interval_seconds") in ('null', 'integer') and typeof("workout_set"."created_at") in ('null', 'integer') and typeof("workout_set"."updated_at") in ('null', 'integer')),
	CONSTRAINT "workout_set_order_ck" CHECK("workout_set"."order_index" >= 0),
	CONSTRAINT "workout_set_name_given_ck" CHECK(length(trim("workout_set"."name")) > 0),
	CONSTRAINT "workout_set_rounds_ck" CHECK("workout_set"."rounds" between 1 and 100),
	CONSTRAINT "workout_set_rest_between_rounds_ck" CHECK("workout_set"."rest_between_rounds_seconds" between 0 and 3600),
	CONSTRAINT "workout_set_rest_after_ck" CHECK("workout_set"."rest_after_seconds" between 0 and 3600),
	CONSTRAINT "workout_set_time_cap_range_ck" CHECK("workout_set"."time_cap_seconds" between 1 and 64800),
	CONSTRAINT "workout_set_interval_range_ck" CHECK("workout_set"."interval_seconds" between 1 and 3600),
	CONSTRAINT "workout_set_timed_ck" CHECK("workout_set"."kind" <> 'TIMED' or "workout_set"."time_cap_seconds" is not null),
	CONSTRAINT "workout_set_emom_ck" CHECK(("workout_set"."kind" = 'EMOM') = ("workout_set"."interval_seconds" is not null))
);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_set_order_uq` ON `workout_set` (`workout_id`,`order_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_set_of_workout_uq` ON `workout_set` (`id`,`workout_id`);--> statement-breakpoint
CREATE INDEX `workout_set_target_muscle_idx` ON `workout_set` (`target_muscle_id`);--> statement-breakpoint
CREATE INDEX `workout_set_accessibility_idx` ON `workout_set` (`workout_set_accessibility_id`);--> statement-breakpoint
CREATE INDEX `workout_set_difficulty_variant_idx` ON `workout_set` (`workout_set_difficulty_variant_id`);--> statement-breakpoint
CREATE TABLE `workout_set_accessibility` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_id` text NOT NULL,
	`workout_set_id` text NOT NULL,
	`alternative_set_id` text,
	`order_index` integer NOT NULL,
	`note` text(500),
	FOREIGN KEY (`workout_set_id`,`workout_id`) REFERENCES `workout_set`(`id`,`workout_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`alternative_set_id`,`workout_id`) REFERENCES `workout_set`(`id`,`workout_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_set_accessibility_note_ck" CHECK(length("workout_set_accessibility"."note") <= 500),
	CONSTRAINT "workout_set_accessibility_numbers_ck" CHECK(typeof("workout_set_accessibility"."order_index") in ('null', 'integer')),
	CONSTRAINT "workout_set_accessibility_self_ck" CHECK("workout_set_accessibility"."workout_set_id" <> "workout_set_accessibility"."alternative_set_id"),
	CONSTRAINT "workout_set_accessibility_order_ck" CHECK("workout_set_accessibility"."order_index" >= 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_set_accessibility_order_uq` ON `workout_set_accessibility` (`workout_set_id`,`order_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_set_accessibility_uq` ON `workout_set_accessibility` (`workout_set_id`,`alternative_set_id`);--> statement-breakpoint
CREATE INDEX `workout_set_accessibility_workout_idx` ON `workout_set_accessibility` (`workout_id`);--> statement-breakpoint
CREATE INDEX `workout_set_accessibility_alternative_idx` ON `workout_set_accessibility` (`alternative_set_id`);--> statement-breakpoint
CREATE TABLE `workout_set_difficulty_variant` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_id` text NOT NULL,
	`workout_set_id` text NOT NULL,
	`variant_set_id` text,
	`order_index` integer NOT NULL,
	`difficulty_delta` integer NOT NULL,
	FOREIGN KEY (`workout_set_id`,`workout_id`) REFERENCES `workout_set`(`id`,`workout_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_set_id`,`workout_id`) REFERENCES `workout_set`(`id`,`workout_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_set_difficulty_variant_numbers_ck" CHECK(typeof("workout_set_difficulty_variant"."order_index") in ('null', 'integer') and typeof("workout_set_difficulty_variant"."difficulty_delta") in ('null', 'integer')),
	CONSTRAINT "workout_set_difficulty_variant_self_ck" CHECK("workout_set_difficulty_variant"."workout_set_id" <> "workout_set_difficulty_variant"."variant_set_id"),
	CONSTRAINT "workout_set_difficulty_variant_order_ck" CHECK("workout_set_difficulty_variant"."order_index" >= 0),
	CONSTRAINT "workout_set_difficulty_variant_delta_ck" CHECK("workout_set_difficulty_variant"."difficulty_delta" between -5 and 5 and "workout_set_difficulty_variant"."difficulty_delta" <> 0)
);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_set_difficulty_variant_order_uq` ON `workout_set_difficulty_variant` (`workout_set_id`,`order_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_set_difficulty_variant_uq` ON `workout_set_difficulty_variant` (`workout_set_id`,`variant_set_id`);--> statement-breakpoint
CREATE INDEX `workout_set_difficulty_variant_workout_idx` ON `workout_set_difficulty_variant` (`workout_id`);--> statement-breakpoint
CREATE INDEX `workout_set_difficulty_variant_variant_idx` ON `workout_set_difficulty_variant` (`variant_set_id`);--> statement-breakpoint
CREATE TABLE `exercise_performance` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`exercise_id` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`success_rate` real,
	`difficulty_rating` integer,
	`last_attempted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_performance_numbers_ck" CHECK(typeof("exercise_performance"."attempts") in ('null', 'integer') and typeof("exercise_performance"."success_rate") in ('null', 'integer', 'real') and typeof("exercise_performance"."difficulty_rating") in ('null', 'integer') and typeof("exercise_performance"."last_attempted_at") in ('null', 'integer')),
	CONSTRAINT "exercise_performance_attempts_ck" CHECK(("exercise_performance"."attempts" is null or "exercise_performance"."attempts" >= 0)),
	CONSTRAINT "exercise_performance_success_rate_ck" CHECK("exercise_performance"."success_rate" between 0 and 100),
	CONSTRAINT "exercise_performance_difficulty_rating_ck" CHECK("exercise_performance"."difficulty_rating" between 1 and 10),
	CONSTRAINT "exercise_performance_untried_ck" CHECK("exercise_performance"."attempts" > 0 or "exercise_performance"."last_attempted_at" is null)
);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_performance_user_exercise_uq` ON `exercise_performance` (`user_id`,`exercise_id`);--> statement-breakpoint
CREATE INDEX `exercise_performance_exercise_idx` ON `exercise_performance` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `yoga_counter_pose` (
	`exercise_id` text NOT NULL,
	`counter_exercise_id` text NOT NULL,
	PRIMARY KEY(`exercise_id`, `counter_exercise_id`),
	FOREIGN KEY (`exercise_id`) REFERENCES `yoga_pose`(`exercise_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`counter_exercise_id`) REFERENCES `yoga_pose`(`exercise_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "yoga_counter_pose_self_ck" CHECK("yoga_counter_pose"."exercise_id" <> "yoga_counter_pose"."counter_exercise_id")
);--> statement-breakpoint
CREATE INDEX `yoga_counter_pose_counter_idx` ON `yoga_counter_pose` (`counter_exercise_id`);--> statement-breakpoint
CREATE TABLE `yoga_flow` (
	`workout_id` text PRIMARY KEY NOT NULL,
	`flow_type` text(50),
	`pose_count` integer,
	`average_strength` real,
	`average_flexibility` real,
	`average_difficulty` real,
	`seed` integer,
	`generator_version` integer,
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "yoga_flow_flow_type_ck" CHECK(length("yoga_flow"."flow_type") <= 50),
	CONSTRAINT "yoga_flow_numbers_ck" CHECK(typeof("yoga_flow"."pose_count") in ('null', 'integer') and typeof("yoga_flow"."average_strength") in ('null', 'integer', 'real') and typeof("yoga_flow"."average_flexibility") in ('null', 'integer', 'real') and typeof("yoga_flow"."average_difficulty") in ('null', 'integer', 'real') and typeof("yoga_flow"."seed") in ('null', 'integer') and typeof("yoga_flow"."generator_version") in ('null', 'integer')),
	CONSTRAINT "yoga_flow_pose_count_ck" CHECK(("yoga_flow"."pose_count" is null or "yoga_flow"."pose_count" >= 0)),
	CONSTRAINT "yoga_flow_strength_ck" CHECK("yoga_flow"."average_strength" between 0 and 10),
	CONSTRAINT "yoga_flow_flexibility_ck" CHECK("yoga_flow"."average_flexibility" between 0 and 10),
	CONSTRAINT "yoga_flow_difficulty_ck" CHECK("yoga_flow"."average_difficulty" between 0 and 10),
	CONSTRAINT "yoga_flow_generated_ck" CHECK(("yoga_flow"."seed" is null) = ("yoga_flow"."generator_version" is null)),
	CONSTRAINT "yoga_flow_generator_version_ck" CHECK("yoga_flow"."generator_version" >= 1)
);--> statement-breakpoint
CREATE TABLE `yoga_pose` (
	`exercise_id` text PRIMARY KEY NOT NULL,
	`sanskrit_name` text(100),
	`strength_score` real,
	`flexibility_score` real,
	`difficulty_score` real,
	`breath` text(500),
	`cautions` text,
	`hold_seconds` integer,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "yoga_pose_sanskrit_name_ck" CHECK(length("yoga_pose"."sanskrit_name") <= 100),
	CONSTRAINT "yoga_pose_breath_ck" CHECK(length("yoga_pose"."breath") <= 500),
	CONSTRAINT "yoga_pose_numbers_ck" CHECK(typeof("yoga_pose"."strength_score") in ('null', 'integer', 'real') and typeof("yoga_pose"."flexibility_score") in ('null', 'integer', 'real') and typeof("yoga_pose"."difficulty_score") in ('null', 'integer', 'real') and typeof("yoga_pose"."hold_seconds") in ('null', 'integer')),
	CONSTRAINT "yoga_pose_strength_ck" CHECK("yoga_pose"."strength_score" between 0 and 10),
	CONSTRAINT "yoga_pose_flexibility_ck" CHECK("yoga_pose"."flexibility_score" between 0 and 10),
	CONSTRAINT "yoga_pose_difficulty_ck" CHECK("yoga_pose"."difficulty_score" between 0 and 10),
	CONSTRAINT "yoga_pose_hold_ck" CHECK("yoga_pose"."hold_seconds" between 1 and 3600)
);--> statement-breakpoint
CREATE TABLE `__new_system_event` (
	`id` text PRIMARY KEY NOT NULL,
	`event_type_id` text NOT NULL,
	`event_type` text(100) NOT NULL,
	`user_id` text,
	`resource_type` text,
	`resource_id` text(255),
	`event_data` text NOT NULL,
	`severity` text DEFAULT 'INFO' NOT NULL,
	`ip_address` text(45),
	`user_agent` text(500),
	`trace_id` text(100),
	`occurred_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`event_type_id`,`event_type`) REFERENCES `event_type`(`id`,`name`) ON UPDATE cascade ON DELETE restrict,
	CONSTRAINT "system_event_event_type_ck" CHECK(length("__new_system_event"."event_type") <= 100),
	CONSTRAINT "system_event_resource_type_ck" CHECK("__new_system_event"."resource_type" in ('USER', 'WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION', 'GOAL', 'ACTIVITY', 'FAVORITE', 'FAVORITE_COLLECTION', 'RATING', 'ERROR', 'WORKOUT_SESSION', 'COACHING_SESSION', 'SESSION_CARD', 'JOURNAL_ENTRY', 'PROGRESS_PHOTO')),
	CONSTRAINT "system_event_resource_id_ck" CHECK(length("__new_system_event"."resource_id") <= 255),
	CONSTRAINT "system_event_event_data_ck" CHECK(json_valid("__new_system_event"."event_data")),
	CONSTRAINT "system_event_severity_ck" CHECK("__new_system_event"."severity" in ('DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL')),
	CONSTRAINT "system_event_ip_address_ck" CHECK(length("__new_system_event"."ip_address") <= 45),
	CONSTRAINT "system_event_user_agent_ck" CHECK(length("__new_system_event"."user_agent") <= 500),
	CONSTRAINT "system_event_trace_id_ck" CHECK(length("__new_system_event"."trace_id") <= 100),
	CONSTRAINT "system_event_numbers_ck" CHECK(typeof("__new_system_event"."occurred_at") in ('null', 'integer')),
	CONSTRAINT "system_event_resource_ck" CHECK(("__new_system_event"."resource_type" is null) = ("__new_system_event"."resource_id" is null)),
	CONSTRAINT "system_event_data_ck" CHECK(json_type("__new_system_event"."event_data") = 'object')
);--> statement-breakpoint
INSERT INTO `__new_system_event`("id", "event_type_id", "event_type", "user_id", "resource_type", "resource_id", "event_data", "severity", "ip_address", "user_agent", "trace_id", "occurred_at") SELECT "id", "event_type_id", "event_type", "user_id", "resource_type", "resource_id", "event_data", "severity", "ip_address", "user_agent", "trace_id", "occurred_at" FROM `system_event`;--> statement-breakpoint
DROP TABLE `system_event`;--> statement-breakpoint
ALTER TABLE `__new_system_event` RENAME TO `system_event`;--> statement-breakpoint
CREATE INDEX `system_event_type_idx` ON `system_event` (`event_type_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `system_event_user_idx` ON `system_event` (`user_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `system_event_trace_idx` ON `system_event` (`trace_id`) WHERE "system_event"."trace_id" is not null;--> statement-breakpoint
CREATE TABLE `__new_exercise` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text(80),
	`created_by` text,
	`name` text(255) NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`instructions` text DEFAULT '' NOT NULL,
	`notes` text,
	`exercise_type` text NOT NULL,
	`movement_pattern` text(40),
	`mechanic` text,
	`load_kind` text,
	`is_unilateral` integer,
	`metadata` text,
	`usage_count` integer DEFAULT 0 NOT NULL,
	`difficulty_level_id` text,
	`is_active` integer DEFAULT true NOT NULL,
	`visibility_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`difficulty_level_id`) REFERENCES `difficulty_level`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "exercise_slug_ck" CHECK(length("__new_exercise"."slug") <= 80),
	CONSTRAINT "exercise_name_ck" CHECK(length("__new_exercise"."name") <= 255),
	CONSTRAINT "exercise_exercise_type_ck" CHECK("__new_exercise"."exercise_type" in ('weight_training', 'cardio', 'flexibility', 'yoga_pose')),
	CONSTRAINT "exercise_movement_pattern_ck" CHECK(length("__new_exercise"."movement_pattern") <= 40),
	CONSTRAINT "exercise_mechanic_ck" CHECK("__new_exercise"."mechanic" in ('COMPOUND', 'ISOLATION', 'NONE')),
	CONSTRAINT "exercise_load_kind_ck" CHECK("__new_exercise"."load_kind" in ('EXTERNAL', 'BODYWEIGHT', 'ASSISTED', 'TIME', 'DISTANCE')),
	CONSTRAINT "exercise_is_unilateral_ck" CHECK("__new_exercise"."is_unilateral" in (0, 1)),
	CONSTRAINT "exercise_metadata_ck" CHECK("__new_exercise"."metadata" is null or json_valid("__new_exercise"."metadata")),
	CONSTRAINT "exercise_is_active_ck" CHECK("__new_exercise"."is_active" in (0, 1)),
	CONSTRAINT "exercise_numbers_ck" CHECK(typeof("__new_exercise"."usage_count") in ('null', 'integer') and typeof("__new_exercise"."created_at") in ('null', 'integer') and typeof("__new_exercise"."updated_at") in ('null', 'integer')),
	CONSTRAINT "exercise_library_ck" CHECK("__new_exercise"."slug" is null or "__new_exercise"."created_by" is null),
	CONSTRAINT "exercise_slug_form_ck" CHECK("__new_exercise"."slug" <> '' and "__new_exercise"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "exercise_name_given_ck" CHECK(length(trim("__new_exercise"."name")) > 0),
	CONSTRAINT "exercise_metadata_object_ck" CHECK("__new_exercise"."metadata" is null or json_type("__new_exercise"."metadata") = 'object'),
	CONSTRAINT "exercise_usage_count_ck" CHECK(("__new_exercise"."usage_count" is null or "__new_exercise"."usage_count" >= 0))
);--> statement-breakpoint
INSERT INTO `__new_exercise`("id", "slug", "created_by", "name", "description", "instructions", "notes", "exercise_type", "metadata", "usage_count", "difficulty_level_id", "is_active", "visibility_id", "created_at", "updated_at") SELECT "id", "slug", "created_by", "name", "description", "instructions", "notes", "exercise_type", "metadata", "usage_count", "difficulty_level_id", "is_active", "visibility_id", "created_at", "updated_at" FROM `exercise`;--> statement-breakpoint
DROP TABLE `exercise`;--> statement-breakpoint
ALTER TABLE `__new_exercise` RENAME TO `exercise`;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_slug_unique` ON `exercise` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_library_name_uq` ON `exercise` (`name`) WHERE "exercise"."slug" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_own_name_uq` ON `exercise` (`created_by`,`name`) WHERE "exercise"."created_by" is not null and "exercise"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `exercise_listed_idx` ON `exercise` (`visibility_id`,`is_active`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `exercise_used_idx` ON `exercise` (`visibility_id`,`is_active`,`usage_count`);--> statement-breakpoint
CREATE INDEX `exercise_difficulty_idx` ON `exercise` (`difficulty_level_id`);--> statement-breakpoint
CREATE INDEX `exercise_created_by_idx` ON `exercise` (`created_by`);--> statement-breakpoint
CREATE TABLE `__new_waitlist_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "waitlist_entry_locale_ck" CHECK("__new_waitlist_entry"."locale" in ('en', 'th')),
	CONSTRAINT "waitlist_entry_numbers_ck" CHECK(typeof("__new_waitlist_entry"."created_at") in ('null', 'integer')),
	CONSTRAINT "waitlist_entry_email_ck" CHECK("__new_waitlist_entry"."email" = lower("__new_waitlist_entry"."email") and length("__new_waitlist_entry"."email") <= 254 and "__new_waitlist_entry"."email" like '_%@_%')
);--> statement-breakpoint
INSERT INTO `__new_waitlist_entry`("id", "email", "locale", "created_at") SELECT "id", "email", "locale", "created_at" FROM `waitlist_entry`;--> statement-breakpoint
DROP TABLE `waitlist_entry`;--> statement-breakpoint
ALTER TABLE `__new_waitlist_entry` RENAME TO `waitlist_entry`;--> statement-breakpoint
CREATE UNIQUE INDEX `waitlist_entry_email_unique` ON `waitlist_entry` (`email`);--> statement-breakpoint
CREATE TABLE `__new_muscle` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(100) NOT NULL,
	`latin` text(100) NOT NULL,
	`conventional_name` text(100) NOT NULL,
	`zone_id` text NOT NULL,
	`tissue_type_id` text NOT NULL,
	`level_id` text NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `muscle_zone`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`tissue_type_id`) REFERENCES `tissue_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`level_id`) REFERENCES `muscle_level`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "muscle_name_ck" CHECK(length("__new_muscle"."name") <= 100),
	CONSTRAINT "muscle_latin_ck" CHECK(length("__new_muscle"."latin") <= 100),
	CONSTRAINT "muscle_conventional_name_ck" CHECK(length("__new_muscle"."conventional_name") <= 100),
	CONSTRAINT "muscle_name_given_ck" CHECK(length(trim("__new_muscle"."name")) > 0),
	CONSTRAINT "muscle_latin_given_ck" CHECK(length(trim("__new_muscle"."latin")) > 0),
	CONSTRAINT "muscle_conventional_name_given_ck" CHECK(length(trim("__new_muscle"."conventional_name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_muscle`("id", "name", "latin", "conventional_name", "zone_id", "tissue_type_id", "level_id") SELECT "id", "name", "latin", "conventional_name", "zone_id", "tissue_type_id", "level_id" FROM `muscle`;--> statement-breakpoint
DROP TABLE `muscle`;--> statement-breakpoint
ALTER TABLE `__new_muscle` RENAME TO `muscle`;--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_name_unique` ON `muscle` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_latin_unique` ON `muscle` (`latin`);--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_conventional_name_unique` ON `muscle` (`conventional_name`);--> statement-breakpoint
CREATE INDEX `muscle_zone_idx` ON `muscle` (`zone_id`);--> statement-breakpoint
CREATE TABLE `__new_difficulty_level` (
	`id` text PRIMARY KEY NOT NULL,
	`metric_id` text NOT NULL,
	`name` text(50) NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "difficulty_level_name_ck" CHECK(length("__new_difficulty_level"."name") <= 50),
	CONSTRAINT "difficulty_level_numbers_ck" CHECK(typeof("__new_difficulty_level"."rank") in ('null', 'integer')),
	CONSTRAINT "difficulty_level_name_given_ck" CHECK(length(trim("__new_difficulty_level"."name")) > 0),
	CONSTRAINT "difficulty_level_rank_ck" CHECK("__new_difficulty_level"."rank" between 1 and 10)
);--> statement-breakpoint
INSERT INTO `__new_difficulty_level`("id", "metric_id", "name", "rank") SELECT "id", "metric_id", "name", "rank" FROM `difficulty_level`;--> statement-breakpoint
DROP TABLE `difficulty_level`;--> statement-breakpoint
ALTER TABLE `__new_difficulty_level` RENAME TO `difficulty_level`;--> statement-breakpoint
CREATE UNIQUE INDEX `difficulty_level_metric_rank_uq` ON `difficulty_level` (`metric_id`,`rank`);--> statement-breakpoint
CREATE UNIQUE INDEX `difficulty_level_metric_name_uq` ON `difficulty_level` (`metric_id`,`name`);--> statement-breakpoint
CREATE TABLE `__new_metric` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(100) NOT NULL,
	`type` text NOT NULL,
	CONSTRAINT "metric_name_ck" CHECK(length("__new_metric"."name") <= 100),
	CONSTRAINT "metric_type_ck" CHECK("__new_metric"."type" in ('UNIT', 'PROGRESSION', 'DIFFICULTY')),
	CONSTRAINT "metric_name_given_ck" CHECK(length(trim("__new_metric"."name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_metric`("id", "name", "type") SELECT "id", "name", "type" FROM `metric`;--> statement-breakpoint
DROP TABLE `metric`;--> statement-breakpoint
ALTER TABLE `__new_metric` RENAME TO `metric`;--> statement-breakpoint
CREATE UNIQUE INDEX `metric_name_unique` ON `metric` (`name`);--> statement-breakpoint
CREATE TABLE `__new_equipment` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text(80) NOT NULL,
	`name` text(100) NOT NULL,
	`description` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`visibility_id` text NOT NULL,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "equipment_slug_ck" CHECK(length("__new_equipment"."slug") <= 80),
	CONSTRAINT "equipment_name_ck" CHECK(length("__new_equipment"."name") <= 100),
	CONSTRAINT "equipment_is_active_ck" CHECK("__new_equipment"."is_active" in (0, 1)),
	CONSTRAINT "equipment_numbers_ck" CHECK(typeof("__new_equipment"."created_at") in ('null', 'integer') and typeof("__new_equipment"."updated_at") in ('null', 'integer')),
	CONSTRAINT "equipment_slug_form_ck" CHECK("__new_equipment"."slug" <> '' and "__new_equipment"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "equipment_name_given_ck" CHECK(length(trim("__new_equipment"."name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_equipment`("id", "slug", "name", "description", "created_at", "updated_at", "is_active", "visibility_id") SELECT "id", "slug", "name", "description", "created_at", "updated_at", "is_active", "visibility_id" FROM `equipment`;--> statement-breakpoint
DROP TABLE `equipment`;--> statement-breakpoint
ALTER TABLE `__new_equipment` RENAME TO `equipment`;--> statement-breakpoint
CREATE UNIQUE INDEX `equipment_slug_unique` ON `equipment` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `equipment_name_unique` ON `equipment` (`name`);--> statement-breakpoint
CREATE INDEX `equipment_visibility_idx` ON `equipment` (`visibility_id`,`name`);--> statement-breakpoint
CREATE TABLE `__new_equipment_translation` (
	`equipment_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text(100) NOT NULL,
	PRIMARY KEY(`equipment_id`, `locale`),
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "equipment_translation_locale_ck" CHECK("__new_equipment_translation"."locale" in ('en', 'th')),
	CONSTRAINT "equipment_translation_name_ck" CHECK(length("__new_equipment_translation"."name") <= 100),
	CONSTRAINT "equipment_translation_name_given_ck" CHECK(length(trim("__new_equipment_translation"."name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_equipment_translation`("equipment_id", "locale", "name") SELECT "equipment_id", "locale", "name" FROM `equipment_translation`;--> statement-breakpoint
DROP TABLE `equipment_translation`;--> statement-breakpoint
ALTER TABLE `__new_equipment_translation` RENAME TO `equipment_translation`;--> statement-breakpoint
CREATE TABLE `__new_audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`user_email` text(255),
	`session_id` text,
	`entity_type` text(100) NOT NULL,
	`entity_id` text(255),
	`action` text NOT NULL,
	`old_values` text,
	`new_values` text,
	`changed_fields` text,
	`compressed_values` blob,
	`reason` text,
	`ip_address` text(45),
	`user_agent` text,
	`occurred_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `user_session`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "audit_log_user_email_ck" CHECK(length("__new_audit_log"."user_email") <= 255),
	CONSTRAINT "audit_log_entity_type_ck" CHECK(length("__new_audit_log"."entity_type") <= 100),
	CONSTRAINT "audit_log_entity_id_ck" CHECK(length("__new_audit_log"."entity_id") <= 255),
	CONSTRAINT "audit_log_action_ck" CHECK("__new_audit_log"."action" in ('CREATE', 'UPDATE', 'DELETE', 'VIEW', 'EXPORT', 'LOGIN', 'LOGOUT')),
	CONSTRAINT "audit_log_old_values_ck" CHECK("__new_audit_log"."old_values" is null or json_valid("__new_audit_log"."old_values")),
	CONSTRAINT "audit_log_new_values_ck" CHECK("__new_audit_log"."new_values" is null or json_valid("__new_audit_log"."new_values")),
	CONSTRAINT "audit_log_changed_fields_ck" CHECK("__new_audit_log"."changed_fields" is null or json_valid("__new_audit_log"."changed_fields")),
	CONSTRAINT "audit_log_ip_address_ck" CHECK(length("__new_audit_log"."ip_address") <= 45),
	CONSTRAINT "audit_log_numbers_ck" CHECK(typeof("__new_audit_log"."occurred_at") in ('null', 'integer')),
	CONSTRAINT "audit_log_entity_ck" CHECK(length(trim("__new_audit_log"."entity_type")) > 0),
	CONSTRAINT "audit_log_email_ck" CHECK("__new_audit_log"."user_email" = lower("__new_audit_log"."user_email")),
	CONSTRAINT "audit_log_fields_ck" CHECK(("__new_audit_log"."changed_fields" is null or json_type("__new_audit_log"."changed_fields") = 'array')),
	CONSTRAINT "audit_log_compression_ck" CHECK("__new_audit_log"."compressed_values" is null or ("__new_audit_log"."old_values" is null and "__new_audit_log"."new_values" is null))
);--> statement-breakpoint
INSERT INTO `__new_audit_log`("id", "user_id", "user_email", "session_id", "entity_type", "entity_id", "action", "old_values", "new_values", "changed_fields", "reason", "ip_address", "user_agent", "occurred_at") SELECT "id", "user_id", "user_email", "session_id", "entity_type", "entity_id", "action", "old_values", "new_values", "changed_fields", "reason", "ip_address", "user_agent", "occurred_at" FROM `audit_log`;--> statement-breakpoint
DROP TABLE `audit_log`;--> statement-breakpoint
ALTER TABLE `__new_audit_log` RENAME TO `audit_log`;--> statement-breakpoint
CREATE INDEX `audit_log_entity_idx` ON `audit_log` (`entity_type`,`entity_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `audit_log_retention_idx` ON `audit_log` (`entity_type`,`action`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `audit_log_user_idx` ON `audit_log` (`user_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `audit_log_session_idx` ON `audit_log` (`session_id`) WHERE "audit_log"."session_id" is not null;--> statement-breakpoint
CREATE TABLE `__new_event_queue` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`event_subscription_id` text,
	`topic` text(100) NOT NULL,
	`payload` text NOT NULL,
	`status` text DEFAULT 'PENDING' NOT NULL,
	`retry_count` integer DEFAULT 0 NOT NULL,
	`max_retries` integer DEFAULT 3 NOT NULL,
	`next_retry_at` integer,
	`failure_reason` text,
	`created_at` integer NOT NULL,
	`processed_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `system_event`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_subscription_id`) REFERENCES `event_subscription`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_queue_topic_ck" CHECK(length("__new_event_queue"."topic") <= 100),
	CONSTRAINT "event_queue_payload_ck" CHECK(json_valid("__new_event_queue"."payload")),
	CONSTRAINT "event_queue_status_ck" CHECK("__new_event_queue"."status" in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED')),
	CONSTRAINT "event_queue_numbers_ck" CHECK(typeof("__new_event_queue"."retry_count") in ('null', 'integer') and typeof("__new_event_queue"."max_retries") in ('null', 'integer') and typeof("__new_event_queue"."next_retry_at") in ('null', 'integer') and typeof("__new_event_queue"."created_at") in ('null', 'integer') and typeof("__new_event_queue"."processed_at") in ('null', 'integer')),
	CONSTRAINT "event_queue_data_ck" CHECK(length(trim("__new_event_queue"."topic")) > 0 and json_type("__new_event_queue"."payload") = 'object'),
	CONSTRAINT "event_queue_retries_ck" CHECK("__new_event_queue"."retry_count" >= 0 and "__new_event_queue"."max_retries" >= 0),
	CONSTRAINT "event_queue_open_ck" CHECK("__new_event_queue"."status" not in ('PENDING', 'PROCESSING') or "__new_event_queue"."next_retry_at" is not null),
	CONSTRAINT "event_queue_done_ck" CHECK(("__new_event_queue"."status" = 'COMPLETED') = ("__new_event_queue"."processed_at" is not null)),
	CONSTRAINT "event_queue_failure_ck" CHECK("__new_event_queue"."status" <> 'FAILED' or "__new_event_queue"."failure_reason" is not null)
);--> statement-breakpoint
INSERT INTO `__new_event_queue`("id", "event_id", "topic", "payload", "status", "retry_count", "max_retries", "next_retry_at", "failure_reason", "created_at", "processed_at") SELECT "id", "event_id", "topic", "payload", "status", "retry_count", "max_retries", "next_retry_at", "failure_reason", "created_at", "processed_at" FROM `event_queue`;--> statement-breakpoint
DROP TABLE `event_queue`;--> statement-breakpoint
ALTER TABLE `__new_event_queue` RENAME TO `event_queue`;--> statement-breakpoint
CREATE UNIQUE INDEX `event_queue_event_uq` ON `event_queue` (`event_id`) WHERE "event_queue"."event_subscription_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `event_queue_event_subscription_uq` ON `event_queue` (`event_id`,`event_subscription_id`) WHERE "event_queue"."event_subscription_id" is not null;--> statement-breakpoint
CREATE INDEX `event_queue_subscription_idx` ON `event_queue` (`event_subscription_id`,`created_at`) WHERE "event_queue"."event_subscription_id" is not null;--> statement-breakpoint
CREATE INDEX `event_queue_event_idx` ON `event_queue` (`event_id`);--> statement-breakpoint
CREATE INDEX `event_queue_due_idx` ON `event_queue` (`next_retry_at`) WHERE "event_queue"."status" in ('PENDING', 'PROCESSING');--> statement-breakpoint
CREATE INDEX `event_queue_failed_idx` ON `event_queue` (`created_at`) WHERE "event_queue"."status" = 'FAILED';--> statement-breakpoint
CREATE TABLE `__new_event_receipt` (
	`event_id` text NOT NULL,
	`subscriber` text(100) NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `subscriber`),
	FOREIGN KEY (`event_id`) REFERENCES `system_event`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_receipt_subscriber_ck" CHECK(length("__new_event_receipt"."subscriber") <= 100),
	CONSTRAINT "event_receipt_numbers_ck" CHECK(typeof("__new_event_receipt"."received_at") in ('null', 'integer')),
	CONSTRAINT "event_receipt_named_ck" CHECK(length(trim("__new_event_receipt"."subscriber")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_event_receipt`("event_id", "subscriber", "received_at") SELECT "event_id", "subscriber", "received_at" FROM `event_receipt`;--> statement-breakpoint
DROP TABLE `event_receipt`;--> statement-breakpoint
ALTER TABLE `__new_event_receipt` RENAME TO `event_receipt`;--> statement-breakpoint
CREATE TABLE `__new_event_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(100) NOT NULL,
	`description` text NOT NULL,
	`category` text NOT NULL,
	`requires_retention` integer DEFAULT true NOT NULL,
	`retention_days` integer DEFAULT 90 NOT NULL,
	`is_sensitive` integer DEFAULT false NOT NULL,
	CONSTRAINT "event_type_name_ck" CHECK(length("__new_event_type"."name") <= 100),
	CONSTRAINT "event_type_category_ck" CHECK("__new_event_type"."category" in ('SECURITY', 'BUSINESS', 'SYSTEM', 'INTEGRATION')),
	CONSTRAINT "event_type_requires_retention_ck" CHECK("__new_event_type"."requires_retention" in (0, 1)),
	CONSTRAINT "event_type_is_sensitive_ck" CHECK("__new_event_type"."is_sensitive" in (0, 1)),
	CONSTRAINT "event_type_numbers_ck" CHECK(typeof("__new_event_type"."retention_days") in ('null', 'integer')),
	CONSTRAINT "event_type_named_ck" CHECK(length(trim("__new_event_type"."name")) > 0 and length(trim("__new_event_type"."description")) > 0),
	CONSTRAINT "event_type_retention_ck" CHECK("__new_event_type"."retention_days" > 0)
);--> statement-breakpoint
INSERT INTO `__new_event_type`("id", "name", "description", "category", "requires_retention", "retention_days", "is_sensitive") SELECT "id", "name", "description", "category", "requires_retention", "retention_days", "is_sensitive" FROM `event_type`;--> statement-breakpoint
DROP TABLE `event_type`;--> statement-breakpoint
ALTER TABLE `__new_event_type` RENAME TO `event_type`;--> statement-breakpoint
CREATE UNIQUE INDEX `event_type_name_unique` ON `event_type` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `event_type_id_name_uq` ON `event_type` (`id`,`name`);--> statement-breakpoint
CREATE TABLE `__new_exercise_translation` (
	`exercise_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text(255) NOT NULL,
	`description` text NOT NULL,
	PRIMARY KEY(`exercise_id`, `locale`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_translation_locale_ck" CHECK("__new_exercise_translation"."locale" in ('en', 'th')),
	CONSTRAINT "exercise_translation_name_ck" CHECK(length("__new_exercise_translation"."name") <= 255),
	CONSTRAINT "exercise_translation_name_given_ck" CHECK(length(trim("__new_exercise_translation"."name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_exercise_translation`("exercise_id", "locale", "name", "description") SELECT "exercise_id", "locale", "name", "description" FROM `exercise_translation`;--> statement-breakpoint
DROP TABLE `exercise_translation`;--> statement-breakpoint
ALTER TABLE `__new_exercise_translation` RENAME TO `exercise_translation`;--> statement-breakpoint
CREATE TABLE `__new_muscle_translation` (
	`muscle_id` text NOT NULL,
	`locale` text NOT NULL,
	`conventional_name` text(100) NOT NULL,
	PRIMARY KEY(`muscle_id`, `locale`),
	FOREIGN KEY (`muscle_id`) REFERENCES `muscle`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "muscle_translation_locale_ck" CHECK("__new_muscle_translation"."locale" in ('en', 'th')),
	CONSTRAINT "muscle_translation_conventional_name_ck" CHECK(length("__new_muscle_translation"."conventional_name") <= 100),
	CONSTRAINT "muscle_translation_conventional_name_given_ck" CHECK(length(trim("__new_muscle_translation"."conventional_name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_muscle_translation`("muscle_id", "locale", "conventional_name") SELECT "muscle_id", "locale", "conventional_name" FROM `muscle_translation`;--> statement-breakpoint
DROP TABLE `muscle_translation`;--> statement-breakpoint
ALTER TABLE `__new_muscle_translation` RENAME TO `muscle_translation`;--> statement-breakpoint
CREATE TABLE `__new_muscle_zone` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text(50) NOT NULL,
	CONSTRAINT "muscle_zone_name_ck" CHECK(length("__new_muscle_zone"."name") <= 50),
	CONSTRAINT "muscle_zone_name_given_ck" CHECK(length(trim("__new_muscle_zone"."name")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_muscle_zone`("id", "name") SELECT "id", "name" FROM `muscle_zone`;--> statement-breakpoint
DROP TABLE `muscle_zone`;--> statement-breakpoint
ALTER TABLE `__new_muscle_zone` RENAME TO `muscle_zone`;--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_zone_name_unique` ON `muscle_zone` (`name`);--> statement-breakpoint
CREATE TABLE `__new_exercise_accessibility` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`alternative_exercise_id` text NOT NULL,
	`injury_area` text,
	`order_index` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`alternative_exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_accessibility_injury_area_ck" CHECK("__new_exercise_accessibility"."injury_area" in ('NECK', 'SHOULDER', 'ELBOW', 'WRIST', 'UPPER_BACK', 'LOWER_BACK', 'HIP', 'KNEE', 'ANKLE')),
	CONSTRAINT "exercise_accessibility_numbers_ck" CHECK(typeof("__new_exercise_accessibility"."order_index") in ('null', 'integer')),
	CONSTRAINT "exercise_accessibility_self_ck" CHECK("__new_exercise_accessibility"."exercise_id" <> "__new_exercise_accessibility"."alternative_exercise_id"),
	CONSTRAINT "exercise_accessibility_order_ck" CHECK("__new_exercise_accessibility"."order_index" >= 0)
);--> statement-breakpoint
INSERT INTO `__new_exercise_accessibility`("id", "exercise_id", "alternative_exercise_id", "order_index", "note") SELECT "id", "exercise_id", "alternative_exercise_id", "order_index", "note" FROM `exercise_accessibility`;--> statement-breakpoint
DROP TABLE `exercise_accessibility`;--> statement-breakpoint
ALTER TABLE `__new_exercise_accessibility` RENAME TO `exercise_accessibility`;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_accessibility_uq` ON `exercise_accessibility` (`exercise_id`,`alternative_exercise_id`);--> statement-breakpoint
CREATE INDEX `exercise_accessibility_alternative_idx` ON `exercise_accessibility` (`alternative_exercise_id`);--> statement-breakpoint
CREATE TABLE `__new_visibility` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text DEFAULT 'PRIVATE' NOT NULL,
	`resource` text NOT NULL,
	`description` text,
	CONSTRAINT "visibility_name_ck" CHECK("__new_visibility"."name" in ('PRIVATE', 'SHARED', 'PUBLIC', 'INSTITUTION', 'INSTITUTION_DEPARTMENT', 'INSTITUTION_MEMBER', 'INSTITUTION_CUSTOMER', 'CUSTOMER_SHARED', 'GROUP_BASED', 'ROLE_BASED', 'INTERNAL', 'SYSTEM')),
	CONSTRAINT "visibility_resource_ck" CHECK("__new_visibility"."resource" in ('USER', 'WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION', 'GOAL', 'ACTIVITY', 'FAVORITE', 'FAVORITE_COLLECTION', 'RATING', 'ERROR', 'WORKOUT_SESSION', 'COACHING_SESSION', 'SESSION_CARD', 'JOURNAL_ENTRY', 'PROGRESS_PHOTO'))
);--> statement-breakpoint
INSERT INTO `__new_visibility`("id", "name", "resource", "description") SELECT "id", "name", "resource", "description" FROM `visibility`;--> statement-breakpoint
DROP TABLE `visibility`;--> statement-breakpoint
ALTER TABLE `__new_visibility` RENAME TO `visibility`;--> statement-breakpoint
CREATE UNIQUE INDEX `visibility_name_resource_uq` ON `visibility` (`name`,`resource`);--> statement-breakpoint
CREATE TABLE `__new_exercise_equipment` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`equipment_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "exercise_equipment_numbers_ck" CHECK(typeof("__new_exercise_equipment"."added_at") in ('null', 'integer'))
);--> statement-breakpoint
INSERT INTO `__new_exercise_equipment`("id", "exercise_id", "equipment_id", "added_at") SELECT "id", "exercise_id", "equipment_id", "added_at" FROM `exercise_equipment`;--> statement-breakpoint
DROP TABLE `exercise_equipment`;--> statement-breakpoint
ALTER TABLE `__new_exercise_equipment` RENAME TO `exercise_equipment`;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_equipment_uq` ON `exercise_equipment` (`exercise_id`,`equipment_id`);--> statement-breakpoint
CREATE INDEX `exercise_equipment_equipment_idx` ON `exercise_equipment` (`equipment_id`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `__new_exercise_guidance` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`kind` text NOT NULL,
	`order_index` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_guidance_kind_ck" CHECK("__new_exercise_guidance"."kind" in ('step', 'tip', 'warning')),
	CONSTRAINT "exercise_guidance_numbers_ck" CHECK(typeof("__new_exercise_guidance"."order_index") in ('null', 'integer')),
	CONSTRAINT "exercise_guidance_order_ck" CHECK("__new_exercise_guidance"."order_index" >= 0),
	CONSTRAINT "exercise_guidance_body_ck" CHECK(length(trim("__new_exercise_guidance"."body")) > 0)
);--> statement-breakpoint
INSERT INTO `__new_exercise_guidance`("id", "exercise_id", "kind", "order_index", "body") SELECT "id", "exercise_id", "kind", "order_index", "body" FROM `exercise_guidance`;--> statement-breakpoint
DROP TABLE `exercise_guidance`;--> statement-breakpoint
ALTER TABLE `__new_exercise_guidance` RENAME TO `exercise_guidance`;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_guidance_uq` ON `exercise_guidance` (`exercise_id`,`kind`,`order_index`);--> statement-breakpoint
CREATE TABLE `__new_exercise_variant` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`variant_exercise_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`difficulty_delta` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_variant_numbers_ck" CHECK(typeof("__new_exercise_variant"."order_index") in ('null', 'integer') and typeof("__new_exercise_variant"."difficulty_delta") in ('null', 'integer')),
	CONSTRAINT "exercise_variant_self_ck" CHECK("__new_exercise_variant"."exercise_id" <> "__new_exercise_variant"."variant_exercise_id"),
	CONSTRAINT "exercise_variant_order_ck" CHECK("__new_exercise_variant"."order_index" >= 0),
	CONSTRAINT "exercise_variant_delta_ck" CHECK("__new_exercise_variant"."difficulty_delta" between -5 and 5 and "__new_exercise_variant"."difficulty_delta" <> 0)
);--> statement-breakpoint
INSERT INTO `__new_exercise_variant`("id", "exercise_id", "variant_exercise_id", "order_index", "difficulty_delta") SELECT "id", "exercise_id", "variant_exercise_id", "order_index", "difficulty_delta" FROM `exercise_variant`;--> statement-breakpoint
DROP TABLE `exercise_variant`;--> statement-breakpoint
ALTER TABLE `__new_exercise_variant` RENAME TO `exercise_variant`;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_variant_uq` ON `exercise_variant` (`exercise_id`,`variant_exercise_id`);--> statement-breakpoint
CREATE INDEX `exercise_variant_variant_idx` ON `exercise_variant` (`variant_exercise_id`);--> statement-breakpoint
CREATE TABLE `__new_muscle_level` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	CONSTRAINT "muscle_level_name_ck" CHECK("__new_muscle_level"."name" in ('MEDICAL', 'COMMON', 'UNCOMMON', 'ADVANCED'))
);--> statement-breakpoint
INSERT INTO `__new_muscle_level`("id", "name") SELECT "id", "name" FROM `muscle_level`;--> statement-breakpoint
DROP TABLE `muscle_level`;--> statement-breakpoint
ALTER TABLE `__new_muscle_level` RENAME TO `muscle_level`;--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_level_name_unique` ON `muscle_level` (`name`);--> statement-breakpoint
CREATE TABLE `__new_tissue_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	CONSTRAINT "tissue_type_name_ck" CHECK("__new_tissue_type"."name" in ('MUSCLE', 'TENDON', 'LIGAMENT', 'BONE', 'FASCIA'))
);--> statement-breakpoint
INSERT INTO `__new_tissue_type`("id", "name") SELECT "id", "name" FROM `tissue_type`;--> statement-breakpoint
DROP TABLE `tissue_type`;--> statement-breakpoint
ALTER TABLE `__new_tissue_type` RENAME TO `tissue_type`;--> statement-breakpoint
CREATE UNIQUE INDEX `tissue_type_name_unique` ON `tissue_type` (`name`);--> statement-breakpoint
CREATE TABLE `__new_mail_message` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`template` text NOT NULL,
	`subject` text NOT NULL,
	`body_text` text NOT NULL,
	`body_html` text NOT NULL,
	`status` text DEFAULT 'QUEUED' NOT NULL,
	`external_id` text,
	`failure_reason` text,
	`retry_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	CONSTRAINT "mail_message_locale_ck" CHECK("__new_mail_message"."locale" in ('en', 'th')),
	CONSTRAINT "mail_message_status_ck" CHECK("__new_mail_message"."status" in ('QUEUED', 'SENT', 'HELD', 'FAILED')),
	CONSTRAINT "mail_message_numbers_ck" CHECK(typeof("__new_mail_message"."retry_count") in ('null', 'integer') and typeof("__new_mail_message"."created_at") in ('null', 'integer') and typeof("__new_mail_message"."sent_at") in ('null', 'integer')),
	CONSTRAINT "mail_message_recipient_ck" CHECK("__new_mail_message"."recipient" = lower("__new_mail_message"."recipient") and "__new_mail_message"."recipient" like '_%@_%'),
	CONSTRAINT "mail_message_subject_filled_ck" CHECK(length(trim("__new_mail_message"."subject")) > 0),
	CONSTRAINT "mail_message_retry_count_ck" CHECK(("__new_mail_message"."retry_count" is null or "__new_mail_message"."retry_count" >= 0)),
	CONSTRAINT "mail_message_sent_ck" CHECK(("__new_mail_message"."status" = 'SENT') = ("__new_mail_message"."sent_at" is not null))
);--> statement-breakpoint
INSERT INTO `__new_mail_message`("id", "recipient", "locale", "template", "subject", "body_text", "body_html", "status", "external_id", "failure_reason", "retry_count", "created_at", "sent_at") SELECT "id", "recipient", "locale", "template", "subject", "body_text", "body_html", "status", "external_id", "failure_reason", "retry_count", "created_at", "sent_at" FROM `mail_message`;--> statement-breakpoint
DROP TABLE `mail_message`;--> statement-breakpoint
ALTER TABLE `__new_mail_message` RENAME TO `mail_message`;--> statement-breakpoint
CREATE INDEX `mail_message_recipient_idx` ON `mail_message` (`recipient`,`created_at`);--> statement-breakpoint
CREATE INDEX `mail_message_created_idx` ON `mail_message` (`created_at`);--> statement-breakpoint
PRAGMA foreign_keys=ON;
