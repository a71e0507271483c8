import type { LibraryExercise } from '@motriforge/history-files';
import type { ImportView, NameMapping } from '@motriforge/shared/contracts/imports';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';
import { learnLibrary } from '../training/library.ts';

const importsKey = ['history', 'imports'];

/** The files somebody brought, newest first. */
export const useImports = () =>
  unsuspended(
    useQuery(() => ({
      queryKey: importsKey,
      queryFn: (): Promise<ImportView[]> => call(({ imports }) => imports.list.query()),
      staleTime: 0,
    })),
  );

export const refreshImports = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: importsKey });

/** Lists of exercises, and what the log keeps of them on the device, follow. */
export async function followLibrary(client: QueryClient): Promise<void> {
  await learnLibrary();
  void client.invalidateQueries({ queryKey: ['exercises'] });
}

/** Takes an import back. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation(() => ({
    mutationFn: (id: string): Promise<ImportView> => call(({ imports }) => imports.undo.mutate({ id })),
    onSuccess: (view: ImportView) => {
      client.setQueryData<ImportView[]>(importsKey, (all) => all?.map((one) => (one.id === view.id ? view : one)));
      void followLibrary(client);
    },
  }));
}

export interface NamedExercise extends LibraryExercise {
  /** In the language of the screen. */
  name: string;
}

/** Every exercise by its names in all languages, and what names meant to this person before. */
export async function learnNames(): Promise<{ library: NamedExercise[]; known: NameMapping }> {
  const [names, known] = await call(({ exercises, imports }) =>
    Promise.all([exercises.names.query(), imports.mapping.query()]),
  );
  const library = names.map(({ id, name, translations, aliases, equipment }) => ({
    ...{ id, aliases, equipment },
    names: [...new Set([name, ...Object.values(translations)])],
    name: translations[locale()] ?? name,
  }));
  return { library, known };
}
