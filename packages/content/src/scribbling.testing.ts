/** Content that may be scribbled on. */
export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;

/** Changes one item of a draft. */
export function put<Item extends { slug: string }>(items: Item[], slug: string, change: Partial<Item>): void {
  Object.assign(pick(items, slug), change);
}

export function pick<Item extends { slug: string }>(items: readonly Item[], slug: string): Item {
  const item = items.find((each) => each.slug === slug);
  if (!item) throw new Error(`the shipped content has no "${slug}" to scribble on`);
  return item;
}
