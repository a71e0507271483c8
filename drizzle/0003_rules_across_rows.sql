-- Rules that reach across rows, which no check can hold. A migration that replaces a table makes its triggers again.
-- A role never inherits from itself, however long the way round.
CREATE TRIGGER role_cycle BEFORE UPDATE OF parent_role ON role WHEN NEW.parent_role IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'role_cycle') WHERE EXISTS (
  WITH RECURSIVE up (id) AS (SELECT NEW.parent_role UNION SELECT role.parent_role FROM role JOIN up ON role.id = up.id
    WHERE role.parent_role IS NOT NULL)
  SELECT 1 FROM up WHERE id = NEW.id); END;
--> statement-breakpoint
-- What some kinds of activity are about, none of them is without.
CREATE TRIGGER activity_needs_resource BEFORE INSERT ON activity
WHEN new.resource_id IS NULL AND (SELECT requires_resource FROM activity_type WHERE id = new.activity_type_id)
BEGIN SELECT raise(ABORT, 'activity_needs_resource'); END;
--> statement-breakpoint
CREATE TRIGGER activity_keeps_resource BEFORE UPDATE OF resource_id, activity_type_id ON activity
WHEN new.resource_id IS NULL AND (SELECT requires_resource FROM activity_type WHERE id = new.activity_type_id)
BEGIN SELECT raise(ABORT, 'activity_needs_resource'); END;
--> statement-breakpoint
-- A collection is called public exactly when it is.
CREATE TRIGGER favorite_collection_public_insert BEFORE INSERT ON favorite_collection
WHEN new.is_public <> EXISTS (SELECT 1 FROM visibility WHERE id = new.visibility_id AND name = 'PUBLIC')
BEGIN SELECT raise(ABORT, 'favorite_collection_is_public'); END;
--> statement-breakpoint
CREATE TRIGGER favorite_collection_public_update BEFORE UPDATE OF is_public, visibility_id ON favorite_collection
WHEN new.is_public <> EXISTS (SELECT 1 FROM visibility WHERE id = new.visibility_id AND name = 'PUBLIC')
BEGIN SELECT raise(ABORT, 'favorite_collection_is_public'); END;
--> statement-breakpoint
-- Two appointments that hold a coach's time never overlap.
CREATE TRIGGER coaching_session_overlap_insert BEFORE INSERT ON coaching_session WHEN NEW.holds_time = 1 AND NEW.starts_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'coaching_session_overlap') WHERE EXISTS (
    SELECT 1 FROM coaching_session WHERE coach_id = NEW.coach_id AND holds_time = 1
      AND starts_at > NEW.starts_at - 86400000 AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at AND id <> NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER coaching_session_overlap_update BEFORE UPDATE OF coach_id, starts_at, ends_at, holds_time ON coaching_session WHEN NEW.holds_time = 1 AND NEW.starts_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'coaching_session_overlap') WHERE EXISTS (
    SELECT 1 FROM coaching_session WHERE coach_id = NEW.coach_id AND holds_time = 1
      AND starts_at > NEW.starts_at - 86400000 AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at AND id <> NEW.id);
END;
--> statement-breakpoint
-- What was deleted from a log does not come back.
CREATE TRIGGER workout_session_revival BEFORE INSERT ON workout_session BEGIN
  SELECT RAISE(ABORT, 'log_tombstone') WHERE EXISTS (SELECT 1 FROM log_tombstone WHERE entity_type = 'WORKOUT_SESSION' AND entity_id = NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER exercise_log_revival BEFORE INSERT ON exercise_log BEGIN
  SELECT RAISE(ABORT, 'log_tombstone') WHERE EXISTS (SELECT 1 FROM log_tombstone WHERE entity_type = 'EXERCISE_LOG' AND entity_id = NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER exercise_set_log_revival BEFORE INSERT ON exercise_set_log BEGIN
  SELECT RAISE(ABORT, 'log_tombstone') WHERE EXISTS (SELECT 1 FROM log_tombstone WHERE entity_type = 'EXERCISE_SET_LOG' AND entity_id = NEW.id);
END;
--> statement-breakpoint
-- Documents written before their index existed are found as well.
INSERT INTO exercise_search (exercise_search) VALUES ('rebuild');
