import type { Locale } from '@motriforge/shared/contracts/common';
import format, { type CompiledMessage } from 'icu-minify/format';
import { createSignal } from 'solid-js';
import type { Messages } from '../i18n/messages.d.ts';

type Catalogue = { locale: Locale; messages: Record<string, CompiledMessage> };

const sources: Record<Locale, () => Promise<{ default: Catalogue['messages'] }>> = {
  en: () => import('virtual:messages/en'),
  th: () => import('virtual:messages/th'),
};

const [catalogue, setCatalogue] = createSignal<Catalogue>({ locale: 'en', messages: {} });

/** Loads a language and changes every word on the screen to it. */
export async function speak(locale: Locale): Promise<void> {
  const { default: messages } = await sources[locale]();
  setCatalogue({ locale, messages });
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
