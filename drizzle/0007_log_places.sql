DROP INDEX `exercise_log_uq`;--> statement-breakpoint
CREATE INDEX `exercise_log_session_idx` ON `exercise_log` (`workout_session_id`,`order_index`);--> statement-breakpoint
DROP INDEX `exercise_set_log_uq`;--> statement-breakpoint
CREATE INDEX `exercise_set_log_exercise_idx` ON `exercise_set_log` (`exercise_log_id`,`set_number`);
