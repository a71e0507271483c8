import type { SessionPage } from '@motriforge/shared/contracts/progress';

/** The exercise of the library that was done, where it is one. */
export const libraryExercise = ({ session, exercises }: SessionPage, exerciseLogId: string) => {
  const what = session.exercises.find(({ id }) => id === exerciseLogId)?.fields.what;
  return exercises.find(({ id }) => id === what?.exerciseId);
};

/** What an exercise is called now, or was when it was written down. */
export const nameIn = (page: SessionPage, exerciseLogId: string): string =>
  libraryExercise(page, exerciseLogId)?.name ??
  page.session.exercises.find(({ id }) => id === exerciseLogId)?.fields.what?.name ??
  '';
