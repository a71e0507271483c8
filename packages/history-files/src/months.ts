/** Languages in which the products we read write the names of months. */
const languages = [
  'en',
  'th',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
  'ru',
  'id',
];

let months: ReadonlyMap<string, number> | undefined;

/** The month a word names, 1 to 12, long or short, in any of the languages. */
export function monthNamed(word: string): number | undefined {
  months ??= new Map(languages.flatMap(monthsIn));
  return months.get(plain(word));
}

function monthsIn(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    // With a day beside it some languages bend the name.
    const forms = [{ month }, { month, day: 'numeric' }] as const;
    return forms.flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' });
      return Array.from({ length: 12 }, (_, at): [string, number] => {
        const name = format.formatToParts(Date.UTC(2024, at, 9)).find(({ type }) => type === 'month')?.value ?? '';
        return [plain(name), at + 1];
      });
    });
  });
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{Mn}.]/gu, '');
