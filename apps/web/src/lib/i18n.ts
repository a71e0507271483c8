import type { Locale } from '@motriforge/shared/contracts/common';
import format from 'icu-minify/format';
import { createSignal } from 'solid-js';
import type { Messages } from '../i18n/messages.d.ts';
import type { Area, Source, Words } from './areas.ts';

export type { Area };

/** The words of the first pages come with them; those of an area come with the first page of it. */
const first: Source = { en: () => import('virtual:messages/first/en'), th: () => import('virtual:messages/first/th') };

const known = new Map<Area | 'first', Source>([['first', first]]);
const [catalogue, setCatalogue] = createSignal<{ locale: Locale; messages: Words }>({ locale: 'en', messages: {} });

let wanted: Locale = 'en';
let asked = 0;

/** Loads a language and changes every word on the screen to it. */
export async function speak(locale: Locale): Promise<void> {
  wanted = locale;
  asked += 1;
  const mine = asked;
  const learnt = await Promise.all([...known.values()].map((source) => source[locale]()));
  // Whoever asked last knows every area and the language that counts; an answer that comes late would take words away.
  if (mine === asked)
    setCatalogue({ locale, messages: Object.assign({}, ...learnt.map(({ default: words }) => words)) });
}

/** Loads what areas say, in the language of the screen. */
export async function learn(areas: readonly Area[]): Promise<void> {
  const unknown = areas.filter((area) => !known.has(area));
  if (unknown.length === 0) return;
  const { sources } = await import('./areas.ts');
  for (const area of unknown) known.set(area, sources[area]);
  await speak(wanted);
}

/** The language on the screen; tracks. */
export const locale = () => catalogue().locale;

type MessageKey = keyof Messages;
/** The messages that take no arguments. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends null ? K : never }[MessageKey];
type Arguments<K extends MessageKey> = Messages[K] extends null ? [] : [values: Messages[K]];

/** A message in the language on the screen; tracks. */
export function t<K extends MessageKey>(key: K, ...[values]: Arguments<K>): string {
  const { locale, messages } = catalogue();
  const message = messages[key];
  // Unknown only before the first language is there.
  if (message === undefined) return '';
  return format(message, locale, values ?? undefined, { formatters }) as string;
}

function remembered<O extends object, T>(make: (locale: string, options?: O) => T) {
  const made = new Map<string, T>();
  return (locale?: unknown, options?: O) => {
    const key = `${locale}${options ? JSON.stringify(options) : ''}`;
    const one = made.get(key) ?? make(String(locale), options);
    made.set(key, one);
    return one;
  };
}

const formatters = {
  getNumberFormat: remembered((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
  getPluralRules: remembered((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options)),
  getDateTimeFormat: remembered(
    (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
  ),
};
