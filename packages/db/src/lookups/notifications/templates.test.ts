import { locales } from '@motriforge/shared/contracts/common';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  notificationChannels,
  notificationTemplate,
  notificationType,
  notificationTypeNames,
} from '../../schema/notifications.ts';
import { type TestDatabase, testDatabase } from '../../testing.ts';

type Template = typeof notificationTemplate.$inferSelect & { type: string };

let world: TestDatabase;
let templates: Template[];
beforeAll(async () => {
  world = await testDatabase();
  const rows = await world.db
    .select()
    .from(notificationTemplate)
    .innerJoin(notificationType, eq(notificationType.id, notificationTemplate.notificationTypeId));
  templates = rows.map(({ notification_template, notification_type }) => ({
    ...notification_template,
    type: notification_type.name,
  }));
});
afterAll(() => world.close());

const textOf = ({ subjectTemplate, bodyTemplate, actionUrlTemplate, actionButtonText }: Template) =>
  [subjectTemplate, bodyTemplate, actionUrlTemplate, actionButtonText].join(' ');
const variablesIn = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '');

it('has words for every type on every channel in every language', () => {
  expect(templates.map(({ type, channel, locale }) => `${type} ${channel} ${locale}`).sort()).toEqual(
    notificationTypeNames
      .flatMap((type) =>
        notificationChannels.flatMap((channel) => locales.map((locale) => `${type} ${channel} ${locale}`)),
      )
      .sort(),
  );
});

it('uses only variables it declares', () => {
  const undeclared = templates.flatMap((template) =>
    variablesIn(textOf(template))
      .filter((name) => !template.templateVariables?.includes(name))
      .map((name) => `${template.type} ${template.channel} ${template.locale}: ${name}`),
  );
  expect(undeclared).toEqual([]);
});

it('declares only variables that it uses in each language on some channel', () => {
  const idle = templates.flatMap(({ type, locale, templateVariables }) => {
    const texts = templates.filter((other) => other.type === type && other.locale === locale).map(textOf);
    const used = variablesIn(texts.join(' '));
    return (templateVariables ?? []).filter((name) => !used.includes(name)).map((name) => `${type} ${locale}: ${name}`);
  });
  expect([...new Set(idle)]).toEqual([]);
});

it('has no braces that are not around a variable', () => {
  const strange = templates.filter((template) =>
    /[{}]/.test(textOf(template).replace(/\{\{[a-z]+\.[a-zA-Z]+\}\}/g, '')),
  );
  expect(strange.map(({ type, channel, locale }) => `${type} ${channel} ${locale}`)).toEqual([]);
});

it('is Thai in Thai and not in English', () => {
  const words = (template: Template) =>
    textOf({ ...template, actionUrlTemplate: null }).replace(/\{\{.*?\}\}|\P{L}/gu, '');
  const wrong = templates.filter((template) =>
    template.locale === 'th' ? /^[^\u0e00-\u0e7f]+$/.test(words(template)) : /[\u0e00-\u0e7f]/.test(words(template)),
  );
  expect(wrong.map(({ type, channel, locale }) => `${type} ${channel} ${locale}`)).toEqual([]);
});

it('leads somewhere within the app, or where its campaign says', () => {
  const outside = templates.filter(
    ({ actionUrlTemplate }) => !/^(\/[a-z]|\{\{campaign\.)/.test(actionUrlTemplate ?? ''),
  );
  expect(outside).toEqual([]);
});
