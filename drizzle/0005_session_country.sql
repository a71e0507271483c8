PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_user_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`device_id` text,
	`refresh_token_hash` text(255),
	`access_token_hash` text(255),
	`ip_address` text(45),
	`country` text(2),
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
	CONSTRAINT "user_session_refresh_token_hash_ck" CHECK(length("__new_user_session"."refresh_token_hash") <= 255),
	CONSTRAINT "user_session_access_token_hash_ck" CHECK(length("__new_user_session"."access_token_hash") <= 255),
	CONSTRAINT "user_session_ip_address_ck" CHECK(length("__new_user_session"."ip_address") <= 45),
	CONSTRAINT "user_session_country_ck" CHECK(length("__new_user_session"."country") <= 2),
	CONSTRAINT "user_session_device_type_ck" CHECK(length("__new_user_session"."device_type") <= 50),
	CONSTRAINT "user_session_browser_ck" CHECK(length("__new_user_session"."browser") <= 50),
	CONSTRAINT "user_session_os_ck" CHECK(length("__new_user_session"."os") <= 50),
	CONSTRAINT "user_session_remember_me_ck" CHECK("__new_user_session"."remember_me" in (0, 1)),
	CONSTRAINT "user_session_is_active_ck" CHECK("__new_user_session"."is_active" in (0, 1)),
	CONSTRAINT "user_session_numbers_ck" CHECK(typeof("__new_user_session"."created_at") in ('null', 'integer') and typeof("__new_user_session"."authenticated_at") in ('null', 'integer') and typeof("__new_user_session"."expires_at") in ('null', 'integer') and typeof("__new_user_session"."absolute_expires_at") in ('null', 'integer') and typeof("__new_user_session"."last_activity_at") in ('null', 'integer') and typeof("__new_user_session"."revoked_at") in ('null', 'integer')),
	CONSTRAINT "user_session_refresh_token_form_ck" CHECK(length("__new_user_session"."refresh_token_hash") = 64 and "__new_user_session"."refresh_token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_session_access_token_form_ck" CHECK(length("__new_user_session"."access_token_hash") = 64 and "__new_user_session"."access_token_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "user_session_expires_ck" CHECK("__new_user_session"."expires_at" > "__new_user_session"."created_at"),
	CONSTRAINT "user_session_absolute_ck" CHECK("__new_user_session"."absolute_expires_at" >= "__new_user_session"."expires_at"),
	CONSTRAINT "user_session_revoked_ck" CHECK("__new_user_session"."is_active" = ("__new_user_session"."revoked_at" is null)),
	CONSTRAINT "user_session_reason_ck" CHECK("__new_user_session"."revocation_reason" is null or "__new_user_session"."revoked_at" is not null)
);--> statement-breakpoint
INSERT INTO `__new_user_session`("id", "user_id", "device_id", "refresh_token_hash", "access_token_hash", "ip_address", "user_agent", "device_type", "browser", "os", "remember_me", "is_active", "created_at", "authenticated_at", "expires_at", "absolute_expires_at", "last_activity_at", "revoked_at", "revocation_reason") SELECT "id", "user_id", "device_id", "refresh_token_hash", "access_token_hash", "ip_address", "user_agent", "device_type", "browser", "os", "remember_me", "is_active", "created_at", "authenticated_at", "expires_at", "absolute_expires_at", "last_activity_at", "revoked_at", "revocation_reason" FROM `user_session`;--> statement-breakpoint
DROP TABLE `user_session`;--> statement-breakpoint
ALTER TABLE `__new_user_session` RENAME TO `user_session`;--> statement-breakpoint
CREATE UNIQUE INDEX `user_session_refresh_token_hash_unique` ON `user_session` (`refresh_token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_session_access_token_hash_unique` ON `user_session` (`access_token_hash`);--> statement-breakpoint
CREATE INDEX `user_session_listed_idx` ON `user_session` (`user_id`,`last_activity_at`);--> statement-breakpoint
CREATE INDEX `user_session_device_idx` ON `user_session` (`device_id`);--> statement-breakpoint
CREATE INDEX `user_session_expires_idx` ON `user_session` (`expires_at`);--> statement-breakpoint
PRAGMA foreign_keys=ON;
