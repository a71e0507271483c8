CREATE TABLE `difficulty_level` (
	`id` text PRIMARY KEY NOT NULL,
	`metric_id` text NOT NULL,
	`name` text NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`metric_id`) REFERENCES `metric`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "difficulty_level_rank_ck" CHECK("difficulty_level"."rank" between 1 and 10)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `difficulty_level_metric_rank_uq` ON `difficulty_level` (`metric_id`,`rank`);--> statement-breakpoint
CREATE TABLE `metric` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	CONSTRAINT "metric_type_ck" CHECK("metric"."type" in ('UNIT', 'PROGRESSION', 'DIFFICULTY'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `metric_name_unique` ON `metric` (`name`);--> statement-breakpoint
CREATE TABLE `visibility` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text DEFAULT 'PRIVATE' NOT NULL,
	`resource` text NOT NULL,
	`description` text,
	CONSTRAINT "visibility_name_ck" CHECK("visibility"."name" in ('PRIVATE', 'SHARED', 'PUBLIC', 'INSTITUTION', 'INSTITUTION_DEPARTMENT', 'INSTITUTION_MEMBER', 'INSTITUTION_CUSTOMER', 'CUSTOMER_SHARED', 'GROUP_BASED', 'ROLE_BASED', 'INTERNAL', 'SYSTEM'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visibility_name_resource_uq` ON `visibility` (`name`,`resource`);--> statement-breakpoint
CREATE TABLE `equipment` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`visibility_id` text NOT NULL,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "equipment_is_active_ck" CHECK("equipment"."is_active" in (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `equipment_slug_unique` ON `equipment` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `equipment_name_unique` ON `equipment` (`name`);--> statement-breakpoint
CREATE INDEX `equipment_visibility_idx` ON `equipment` (`visibility_id`,`name`);--> statement-breakpoint
CREATE TABLE `equipment_translation` (
	`equipment_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`equipment_id`, `locale`),
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`user_email` text,
	`entity_type` text NOT NULL,
	`entity_id` text,
	`action` text NOT NULL,
	`old_values` text,
	`new_values` text,
	`changed_fields` text,
	`ip_address` text,
	`user_agent` text,
	`session_id` text,
	`reason` text,
	`occurred_at` integer NOT NULL,
	CONSTRAINT "audit_log_action_ck" CHECK("audit_log"."action" in ('CREATE', 'UPDATE', 'DELETE', 'VIEW', 'EXPORT', 'LOGIN', 'LOGOUT'))
);
--> statement-breakpoint
CREATE INDEX `audit_log_entity_idx` ON `audit_log` (`entity_type`,`entity_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `audit_log_user_idx` ON `audit_log` (`user_id`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `event_queue` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`status` text DEFAULT 'PENDING' NOT NULL,
	`retry_count` integer DEFAULT 0 NOT NULL,
	`max_retries` integer DEFAULT 3 NOT NULL,
	`next_retry_at` integer,
	`failure_reason` text,
	`created_at` integer NOT NULL,
	`processed_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `system_event`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_queue_status_ck" CHECK("event_queue"."status" in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED'))
);
--> statement-breakpoint
CREATE INDEX `event_queue_event_idx` ON `event_queue` (`event_id`);--> statement-breakpoint
CREATE INDEX `event_queue_due_idx` ON `event_queue` (`next_retry_at`) WHERE "event_queue"."status" in ('PENDING', 'PROCESSING');--> statement-breakpoint
CREATE INDEX `event_queue_failed_idx` ON `event_queue` (`created_at`) WHERE "event_queue"."status" = 'FAILED';--> statement-breakpoint
CREATE TABLE `event_receipt` (
	`event_id` text NOT NULL,
	`subscriber` text NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `subscriber`),
	FOREIGN KEY (`event_id`) REFERENCES `system_event`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `event_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`category` text NOT NULL,
	`requires_retention` integer DEFAULT true NOT NULL,
	`retention_days` integer DEFAULT 90 NOT NULL,
	`is_sensitive` integer DEFAULT false NOT NULL,
	CONSTRAINT "event_type_category_ck" CHECK("event_type"."category" in ('SECURITY', 'BUSINESS', 'SYSTEM', 'INTEGRATION')),
	CONSTRAINT "event_type_retention_ck" CHECK("event_type"."retention_days" > 0),
	CONSTRAINT "event_type_requires_retention_ck" CHECK("event_type"."requires_retention" in (0, 1)),
	CONSTRAINT "event_type_is_sensitive_ck" CHECK("event_type"."is_sensitive" in (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_type_name_unique` ON `event_type` (`name`);--> statement-breakpoint
CREATE TABLE `system_event` (
	`id` text PRIMARY KEY NOT NULL,
	`event_type_id` text NOT NULL,
	`event_type` text NOT NULL,
	`user_id` text,
	`resource_id` text,
	`resource_type` text,
	`event_data` text NOT NULL,
	`severity` text DEFAULT 'INFO' NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`trace_id` text,
	`occurred_at` integer NOT NULL,
	FOREIGN KEY (`event_type_id`) REFERENCES `event_type`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "system_event_severity_ck" CHECK("system_event"."severity" in ('INFO', 'WARNING', 'ERROR', 'CRITICAL'))
);
--> statement-breakpoint
CREATE INDEX `system_event_type_idx` ON `system_event` (`event_type_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `system_event_user_idx` ON `system_event` (`user_id`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `exercise` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`instructions` text DEFAULT '' NOT NULL,
	`notes` text,
	`exercise_type` text NOT NULL,
	`metadata` text,
	`usage_count` integer DEFAULT 0 NOT NULL,
	`difficulty_level_id` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`visibility_id` text NOT NULL,
	FOREIGN KEY (`difficulty_level_id`) REFERENCES `difficulty_level`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visibility_id`) REFERENCES `visibility`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "exercise_type_ck" CHECK("exercise"."exercise_type" in ('weight_training', 'cardio', 'flexibility')),
	CONSTRAINT "exercise_is_active_ck" CHECK("exercise"."is_active" in (0, 1)),
	CONSTRAINT "exercise_name_ck" CHECK(length("exercise"."name") between 1 and 255),
	CONSTRAINT "exercise_usage_count_ck" CHECK("exercise"."usage_count" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_slug_unique` ON `exercise` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_library_name_uq` ON `exercise` (`name`) WHERE "exercise"."created_by" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_own_name_uq` ON `exercise` (`created_by`,`name`) WHERE "exercise"."created_by" is not null;--> statement-breakpoint
CREATE INDEX `exercise_listed_idx` ON `exercise` (`visibility_id`,`is_active`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `exercise_difficulty_idx` ON `exercise` (`difficulty_level_id`);--> statement-breakpoint
CREATE TABLE `exercise_accessibility` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`alternative_exercise_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`alternative_exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_accessibility_self_ck" CHECK("exercise_accessibility"."exercise_id" <> "exercise_accessibility"."alternative_exercise_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_accessibility_uq` ON `exercise_accessibility` (`exercise_id`,`alternative_exercise_id`);--> statement-breakpoint
CREATE INDEX `exercise_accessibility_alternative_idx` ON `exercise_accessibility` (`alternative_exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_document` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`exercise_id` text NOT NULL,
	`name` text NOT NULL,
	`translations` text NOT NULL,
	`aliases` text NOT NULL,
	`context` text NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_document_exercise_id_unique` ON `exercise_document` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_equipment` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`equipment_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`equipment_id`) REFERENCES `equipment`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_equipment_uq` ON `exercise_equipment` (`exercise_id`,`equipment_id`);--> statement-breakpoint
CREATE INDEX `exercise_equipment_equipment_idx` ON `exercise_equipment` (`equipment_id`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_guidance` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`kind` text NOT NULL,
	`order_index` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_guidance_kind_ck" CHECK("exercise_guidance"."kind" in ('step', 'tip', 'warning'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_guidance_uq` ON `exercise_guidance` (`exercise_id`,`kind`,`order_index`);--> statement-breakpoint
CREATE TABLE `exercise_muscle` (
	`exercise_id` text NOT NULL,
	`muscle_id` text NOT NULL,
	`is_primary` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`exercise_id`, `muscle_id`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`muscle_id`) REFERENCES `muscle`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "exercise_muscle_is_primary_ck" CHECK("exercise_muscle"."is_primary" in (0, 1))
);
--> statement-breakpoint
CREATE INDEX `exercise_muscle_muscle_idx` ON `exercise_muscle` (`muscle_id`,`is_primary`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_translation` (
	`exercise_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	PRIMARY KEY(`exercise_id`, `locale`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `exercise_variant` (
	`id` text PRIMARY KEY NOT NULL,
	`exercise_id` text NOT NULL,
	`variant_exercise_id` text NOT NULL,
	`order_index` integer NOT NULL,
	`difficulty_delta` integer NOT NULL,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_exercise_id`) REFERENCES `exercise`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "exercise_variant_self_ck" CHECK("exercise_variant"."exercise_id" <> "exercise_variant"."variant_exercise_id"),
	CONSTRAINT "exercise_variant_delta_ck" CHECK("exercise_variant"."difficulty_delta" between -5 and 5 and "exercise_variant"."difficulty_delta" <> 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exercise_variant_uq` ON `exercise_variant` (`exercise_id`,`variant_exercise_id`);--> statement-breakpoint
CREATE INDEX `exercise_variant_variant_idx` ON `exercise_variant` (`variant_exercise_id`);--> statement-breakpoint
CREATE TABLE `exercise_word` (
	`word` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `exercise_word_slip` (
	`slip` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`slip`, `word`),
	FOREIGN KEY (`word`) REFERENCES `exercise_word`(`word`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `exercise_word_slip_word_idx` ON `exercise_word_slip` (`word`);--> statement-breakpoint
CREATE TABLE `waitlist_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "waitlist_entry_locale_ck" CHECK("waitlist_entry"."locale" in ('en', 'th')),
	CONSTRAINT "waitlist_entry_email_ck" CHECK("waitlist_entry"."email" = lower("waitlist_entry"."email") and length("waitlist_entry"."email") <= 254)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `waitlist_entry_email_unique` ON `waitlist_entry` (`email`);--> statement-breakpoint
CREATE TABLE `muscle` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`latin` text NOT NULL,
	`conventional_name` text NOT NULL,
	`zone_id` text NOT NULL,
	`tissue_type_id` text NOT NULL,
	`level_id` text NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `muscle_zone`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`tissue_type_id`) REFERENCES `tissue_type`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`level_id`) REFERENCES `muscle_level`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_name_unique` ON `muscle` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_latin_unique` ON `muscle` (`latin`);--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_conventional_name_unique` ON `muscle` (`conventional_name`);--> statement-breakpoint
CREATE INDEX `muscle_zone_idx` ON `muscle` (`zone_id`);--> statement-breakpoint
CREATE INDEX `muscle_tissue_type_idx` ON `muscle` (`tissue_type_id`);--> statement-breakpoint
CREATE INDEX `muscle_level_idx` ON `muscle` (`level_id`);--> statement-breakpoint
CREATE TABLE `muscle_level` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_level_name_unique` ON `muscle_level` (`name`);--> statement-breakpoint
CREATE TABLE `muscle_translation` (
	`muscle_id` text NOT NULL,
	`locale` text NOT NULL,
	`conventional_name` text NOT NULL,
	PRIMARY KEY(`muscle_id`, `locale`),
	FOREIGN KEY (`muscle_id`) REFERENCES `muscle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `muscle_zone` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `muscle_zone_name_unique` ON `muscle_zone` (`name`);--> statement-breakpoint
CREATE TABLE `tissue_type` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tissue_type_name_unique` ON `tissue_type` (`name`);--> statement-breakpoint
CREATE TABLE `mail_message` (
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
	CONSTRAINT "mail_message_status_ck" CHECK("mail_message"."status" in ('QUEUED', 'SENT', 'HELD', 'FAILED'))
);
--> statement-breakpoint
CREATE INDEX `mail_message_recipient_idx` ON `mail_message` (`recipient`,`created_at`);--> statement-breakpoint
CREATE INDEX `mail_message_created_idx` ON `mail_message` (`created_at`);