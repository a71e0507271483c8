CREATE TABLE `onboarding_answer` (
	`user_id` text NOT NULL,
	`step` text NOT NULL,
	`answer_id` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `step`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "onboarding_answer_step_ck" CHECK("onboarding_answer"."step" in ('introduction', 'region', 'levels', 'injuries', 'equipment')),
	CONSTRAINT "onboarding_answer_numbers_ck" CHECK(typeof("onboarding_answer"."answered_at") in ('null', 'integer')),
	CONSTRAINT "onboarding_answer_id_given_ck" CHECK(length(trim("onboarding_answer"."answer_id")) > 0)
);
