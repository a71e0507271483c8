PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `exercise_instruction_translation` (
	`exercise_instruction_id` text NOT NULL,
	`locale` text NOT NULL,
	`note` text(500) NOT NULL,
	PRIMARY KEY(`exercise_instruction_id`, `locale`),
	FOREIGN KEY (`exercise_instruction_id`) REFERENCES `exercise_instruction`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_instruction_translation_locale_ck" CHECK("exercise_instruction_translation"."locale" in ('en', 'th')),
	CONSTRAINT "exercise_instruction_translation_note_ck" CHECK(length("exercise_instruction_translation"."note") <= 500),
	CONSTRAINT "exercise_instruction_translation_note_given_ck" CHECK(length(trim("exercise_instruction_translation"."note")) > 0)
);--> statement-breakpoint
CREATE TABLE `program_translation` (
	`program_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text(255) NOT NULL,
	`description` text NOT NULL,
	PRIMARY KEY(`program_id`, `locale`),
	FOREIGN KEY (`program_id`) REFERENCES `program`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "program_translation_locale_ck" CHECK("program_translation"."locale" in ('en', 'th')),
	CONSTRAINT "program_translation_title_ck" CHECK(length("program_translation"."title") <= 255),
	CONSTRAINT "program_translation_title_given_ck" CHECK(length(trim("program_translation"."title")) > 0)
);--> statement-breakpoint
CREATE TABLE `workout_set_translation` (
	`workout_set_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text(50) NOT NULL,
	PRIMARY KEY(`workout_set_id`, `locale`),
	FOREIGN KEY (`workout_set_id`) REFERENCES `workout_set`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_set_translation_locale_ck" CHECK("workout_set_translation"."locale" in ('en', 'th')),
	CONSTRAINT "workout_set_translation_name_ck" CHECK(length("workout_set_translation"."name") <= 50),
	CONSTRAINT "workout_set_translation_name_given_ck" CHECK(length(trim("workout_set_translation"."name")) > 0)
);--> statement-breakpoint
CREATE TABLE `workout_translation` (
	`workout_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text(255) NOT NULL,
	`notes` text(255),
	`description` text,
	PRIMARY KEY(`workout_id`, `locale`),
	FOREIGN KEY (`workout_id`) REFERENCES `workout`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_translation_locale_ck" CHECK("workout_translation"."locale" in ('en', 'th')),
	CONSTRAINT "workout_translation_name_ck" CHECK(length("workout_translation"."name") <= 255),
	CONSTRAINT "workout_translation_notes_ck" CHECK(length("workout_translation"."notes") <= 255),
	CONSTRAINT "workout_translation_name_given_ck" CHECK(length(trim("workout_translation"."name")) > 0)
);--> statement-breakpoint
CREATE TABLE `__new_workout` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text(80),
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
	CONSTRAINT "workout_slug_ck" CHECK(length("__new_workout"."slug") <= 80),
	CONSTRAINT "workout_name_ck" CHECK(length("__new_workout"."name") <= 255),
	CONSTRAINT "workout_notes_ck" CHECK(length("__new_workout"."notes") <= 255),
	CONSTRAINT "workout_is_active_ck" CHECK("__new_workout"."is_active" in (0, 1)),
	CONSTRAINT "workout_numbers_ck" CHECK(typeof("__new_workout"."estimated_duration_seconds") in ('null', 'integer') and typeof("__new_workout"."usage_count") in ('null', 'integer') and typeof("__new_workout"."created_at") in ('null', 'integer') and typeof("__new_workout"."updated_at") in ('null', 'integer')),
	CONSTRAINT "workout_library_ck" CHECK("__new_workout"."slug" is null or "__new_workout"."created_by" is null),
	CONSTRAINT "workout_slug_form_ck" CHECK("__new_workout"."slug" <> '' and "__new_workout"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "workout_name_given_ck" CHECK(length(trim("__new_workout"."name")) > 0),
	CONSTRAINT "workout_estimated_duration_seconds_ck" CHECK("__new_workout"."estimated_duration_seconds" between 0 and 64800),
	CONSTRAINT "workout_usage_count_ck" CHECK(("__new_workout"."usage_count" is null or "__new_workout"."usage_count" >= 0))
);--> statement-breakpoint
INSERT INTO `__new_workout`("id", "created_by", "name", "notes", "description", "workout_category_id", "difficulty_level_id", "estimated_duration_seconds", "usage_count", "workout_status_id", "visibility_id", "is_active", "created_at", "updated_at") SELECT "id", "created_by", "name", "notes", "description", "workout_category_id", "difficulty_level_id", "estimated_duration_seconds", "usage_count", "workout_status_id", "visibility_id", "is_active", "created_at", "updated_at" FROM `workout`;--> statement-breakpoint
DROP TABLE `workout`;--> statement-breakpoint
ALTER TABLE `__new_workout` RENAME TO `workout`;--> statement-breakpoint
CREATE UNIQUE INDEX `workout_slug_unique` ON `workout` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `workout_library_name_uq` ON `workout` (`name`) WHERE "workout"."slug" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `workout_creator_name_uq` ON `workout` (`created_by`,`name`) WHERE "workout"."created_by" is not null and "workout"."name" <> 'UNNAMED' and "workout"."is_active" = 1;--> statement-breakpoint
CREATE INDEX `workout_created_by_idx` ON `workout` (`created_by`,`updated_at`);--> statement-breakpoint
CREATE INDEX `workout_listed_idx` ON `workout` (`visibility_id`,`is_active`,`usage_count`,`id`);--> statement-breakpoint
CREATE INDEX `workout_category_idx` ON `workout` (`workout_category_id`,`visibility_id`);--> statement-breakpoint
PRAGMA foreign_keys=ON;
