-- Figures per person and per conversation. Each is counted by itself: counted over joined rows they would multiply.
-- A migration that replaces a table makes the views that read it again.
CREATE VIEW chat_sessions_with_counts AS
SELECT chat_session.id, chat_session.user_id, chat_session.scenario_id, chat_session.status, chat_session.score,
  chat_session.created_at, chat_session.updated_at, chat_session.ended_at,
  (SELECT count(*) FROM chat_message WHERE chat_message.session_id = chat_session.id) AS message_count,
  (SELECT max(created_at) FROM chat_message WHERE chat_message.session_id = chat_session.id) AS last_message_at
FROM chat_session;
--> statement-breakpoint
CREATE VIEW user_statistics AS
SELECT user.id AS user_id,
  (SELECT count(*) FROM chat_session WHERE chat_session.user_id = user.id) AS total_chat_sessions,
  (SELECT count(*) FROM chat_session JOIN chat_message ON chat_message.session_id = chat_session.id
    WHERE chat_session.user_id = user.id) AS total_messages,
  (SELECT count(*) FROM goal WHERE goal.user_id = user.id AND completed_at IS NOT NULL) AS completed_goals,
  (SELECT count(*) FROM goal JOIN status ON status.id = goal.status_id
    WHERE goal.user_id = user.id AND status.name = 'ACTIVE') AS active_goals,
  (SELECT count(*) FROM journal_entry WHERE journal_entry.user_id = user.id) AS journal_entries,
  (SELECT max(created_at) FROM chat_session WHERE chat_session.user_id = user.id) AS last_chat_session_at
FROM user;
