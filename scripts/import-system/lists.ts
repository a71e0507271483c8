/** A list as JSON writes it, or as PostgreSQL writes its arrays: {one,"two, with a comma"}. */
export function readList(given: unknown): unknown[] | undefined {
  if (Array.isArray(given)) return given;
  if (typeof given !== 'string') return undefined;
  const text = given.trim();
  return text.startsWith('{') ? readArray(text) : readJsonList(text);
}

function readJsonList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readArray(text: string): string[] | undefined {
  if (!/^\{(?:"(?:[^"\\]|\\.)*"|[^"{},]*)(?:,(?:"(?:[^"\\]|\\.)*"|[^"{},]*))*\}$/s.test(text)) return undefined;
  const items = text.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|[^",]+/gs) ?? [];
  return items
    .map((item) => (item.startsWith('"') ? item.slice(1, -1).replaceAll(/\\(.)/gs, '$1') : item.trim()))
    .filter((item) => item !== 'NULL');
}
