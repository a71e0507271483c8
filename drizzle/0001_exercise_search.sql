-- The full-text index of the exercise library. Marks belong to words (Thai vowels and tones are marks).
CREATE VIRTUAL TABLE exercise_search USING fts5(
  name, translations, aliases, context,
  content = 'exercise_document', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
  prefix = '2 3 4'
);
--> statement-breakpoint
CREATE TRIGGER exercise_document_insert AFTER INSERT ON exercise_document BEGIN
  INSERT INTO exercise_search (rowid, name, translations, aliases, context)
  VALUES (new.id, new.name, new.translations, new.aliases, new.context);
END;
--> statement-breakpoint
CREATE TRIGGER exercise_document_delete AFTER DELETE ON exercise_document BEGIN
  INSERT INTO exercise_search (exercise_search, rowid, name, translations, aliases, context)
  VALUES ('delete', old.id, old.name, old.translations, old.aliases, old.context);
END;
--> statement-breakpoint
CREATE TRIGGER exercise_document_update AFTER UPDATE ON exercise_document BEGIN
  INSERT INTO exercise_search (exercise_search, rowid, name, translations, aliases, context)
  VALUES ('delete', old.id, old.name, old.translations, old.aliases, old.context);
  INSERT INTO exercise_search (rowid, name, translations, aliases, context)
  VALUES (new.id, new.name, new.translations, new.aliases, new.context);
END;
