/** What a template is filled with, by the name between its braces. */
export type Variables = Readonly<Record<string, string | number | boolean | null>>;

/** A template with its `{{names}}` filled in, once: what is filled in is never a template itself. Unknown names are left blank. */
export const fillIn = (template: string, variables: Variables): string =>
  template.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => String(variables[name] ?? ''));

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Paragraphs of text as paragraphs of a letter; one that is an address is a link. */
export const toHtml = (paragraphs: readonly string[]): string =>
  paragraphs
    .map(escapeHtml)
    .map((text) => `<p>${/^https?:\S+$/.test(text) ? `<a href="${text}">${text}</a>` : text}</p>`)
    .join('\n');
