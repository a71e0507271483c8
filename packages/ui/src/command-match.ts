type Matchable = { label: string; group?: string | undefined; keywords?: string | undefined };

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Every word of the query must start a word of the command (or lie within it, last); order is kept among equals. */
export function matchCommands<T extends Matchable>(commands: readonly T[], query: string): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...commands];
  const ranked = commands.flatMap((command) => {
    const text = fold(`${command.label} ${command.keywords ?? ''} ${command.group ?? ''}`);
    if (!words.every((word) => text.includes(word))) return [];
    const label = fold(command.label);
    const first = words[0] ?? '';
    const rank = label.startsWith(first) ? 0 : label.includes(` ${first}`) ? 1 : 2;
    return [{ command, rank }];
  });
  const best = new Map<string | undefined, number>();
  for (const { command, rank } of ranked) best.set(command.group, Math.min(rank, best.get(command.group) ?? rank));
  const groupRank = (command: T) => best.get(command.group) ?? 0;
  const groups = [...best.keys()];
  return ranked
    .toSorted(
      (a, b) =>
        groupRank(a.command) - groupRank(b.command) ||
        groups.indexOf(a.command.group) - groups.indexOf(b.command.group) ||
        a.rank - b.rank,
    )
    .map((one) => one.command);
}
