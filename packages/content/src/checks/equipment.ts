import type { Content } from './content.ts';
import type { Expectations } from './expectations.ts';

export function checkEquipment(expect: Expectations, { equipment }: Content): void {
  expect.slugs('equipment', equipment);
  for (const language of ['en', 'th'] as const) {
    expect.unique(
      `equipment name.${language}`,
      equipment.map((piece) => piece.name[language]),
    );
  }
  for (const piece of equipment) {
    const where = `equipment ${piece.slug}`;
    expect.tidyText(where, piece);
    expect.bilingual(`${where} name`, piece.name, 50);
    expect.aliases(where, piece.name.en, piece.aliases);
    expect.sentences(`${where} description`, piece.description, 1, 2, 140);
  }
}
