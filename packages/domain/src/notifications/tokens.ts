import type { Ctx, Letter } from '../context.ts';
import type { Purpose } from '../secrets.ts';

interface Place {
  purpose: Purpose;
  id: string;
}

/** Tells a place we have left for a token from one that somebody typed into a text of theirs. */
const sealOf = (ctx: Ctx, { purpose, id }: Place): string => ctx.secrets.tokenOf('letter', `${purpose}:${id}`);

/** What a stored letter has where its token will stand. Whoever reads the database finds nothing that opens a door. */
export const placeOfToken = (ctx: Ctx, place: Place): string =>
  `[[${place.purpose}:${place.id}:${sealOf(ctx, place)}]]`;

/** A stored letter as its recipient reads it. */
export function withTokens<T extends Pick<Letter, 'bodyText' | 'bodyHtml'>>(ctx: Ctx, letter: T): T {
  const fill = (text: string) =>
    text.replace(/\[\[([a-z-]+):([\w-]+):([\w-]{43})\]\]/g, (typed, purpose: Purpose, id: string, seal: string) =>
      seal === sealOf(ctx, { purpose, id }) ? ctx.secrets.tokenOf(purpose, id) : typed,
    );
  return { ...letter, bodyText: fill(letter.bodyText), bodyHtml: fill(letter.bodyHtml) };
}
