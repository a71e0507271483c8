CREATE INDEX `user_first_name_idx` ON `user` (lower(first_name));--> statement-breakpoint
CREATE INDEX `user_last_name_idx` ON `user` (lower(last_name));--> statement-breakpoint
CREATE INDEX `user_profile_display_name_idx` ON `user_profile` (lower(display_name));
