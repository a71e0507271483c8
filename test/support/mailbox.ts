import { devToken, eventually, type World } from './world.ts';

interface Letter {
  recipient: string;
  subject: string;
  bodyText: string;
}

/** The newest letter to somebody about something, once it is there. */
export async function letterTo(world: World, recipient: string, subject: RegExp): Promise<Letter> {
  const ask = async () => {
    const response = await world.get('/__dev/mail.json', { headers: { 'x-dev-token': devToken } });
    const letters = (await response.json()) as Letter[];
    return letters.find((letter) => letter.recipient === recipient && subject.test(letter.subject));
  };
  const letter = await eventually(ask, (found) => found !== undefined);
  if (!letter) throw new Error(`No letter about ${subject} has come for ${recipient}.`);
  return letter;
}

/** The link in a letter, as a path of the product. */
export function linkIn(letter: Letter): string {
  const url = URL.parse(/https?:\S+/.exec(letter.bodyText)?.[0] ?? '');
  if (!url) throw new Error(`There is no link in “${letter.subject}”.`);
  return url.pathname + url.hash;
}
