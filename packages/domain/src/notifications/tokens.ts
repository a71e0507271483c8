import type { Ctx, Letter } from '../context.ts';
import type { Purpose } from '../secrets.ts';

/** What a stored letter has where its token will stand. Whoever reads the database finds nothing that opens a door. */
export const placeOfToken = ({ purpose, id }: { purpose: Purpose; id: string }): string => `[[${purpose}:${id}]]`;

/** A stored letter as its recipient reads it. */
export function withTokens<T extends Pick<Letter, 'bodyText' | 'bodyHtml'>>(ctx: Ctx, letter: T): T {
  const fill = (text: string) =>
    text.replace(/\[\[([a-z-]+):([\w-]+)\]\]/g, (_, purpose: Purpose, id: string) => ctx.secrets.tokenOf(purpose, id));
  return { ...letter, bodyText: fill(letter.bodyText), bodyHtml: fill(letter.bodyHtml) };
}
