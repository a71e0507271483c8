import { type Locale, locales } from '@motriforge/shared/contracts/common';
import { fixedId } from '@motriforge/shared/ids';
import { notificationChannels, notificationTypeNames } from '../../schema/notifications.ts';
import { accountWords } from './account-words.ts';
import { peopleWords } from './people-words.ts';
import { trainingWords } from './training-words.ts';
import { type NotificationTypeName, notificationTypeId } from './types.ts';
import type { Wording, Words } from './wording.ts';

type Channel = (typeof notificationChannels)[number];

const wordings: Record<NotificationTypeName, Wording> = { ...trainingWords, ...peopleWords, ...accountWords };

const salutation: Record<Locale, string> = { en: 'Hello {{user.name}},', th: 'สวัสดีคุณ {{user.name}}' };

interface Form {
  subjectTemplate: string | null;
  bodyTemplate: string;
  actionButtonText: string | null;
}

/** What each channel makes of the words: what is pushed is tapped, so it needs no button; a text message has no title. */
const formOf: Record<Channel, (words: Words, locale: Locale) => Form> = {
  EMAIL: ({ title, message, button }, locale) => ({
    subjectTemplate: title,
    bodyTemplate: `${salutation[locale]}\n\n${message}`,
    actionButtonText: button,
  }),
  PUSH: ({ title, message }) => ({ subjectTemplate: title, bodyTemplate: message, actionButtonText: null }),
  SMS: ({ title, message }) => ({
    subjectTemplate: null,
    bodyTemplate: `${title}\n${message}`,
    actionButtonText: null,
  }),
  IN_APP: ({ title, message, button }) => ({ subjectTemplate: title, bodyTemplate: message, actionButtonText: button }),
};

export const notificationTemplateId = (type: NotificationTypeName, channel: Channel, locale: Locale): string =>
  fixedId('notification-template', `${type}.${channel}.${locale}`);

export const notificationTemplateRows = () =>
  notificationTypeNames.flatMap((type) =>
    notificationChannels.flatMap((channel) =>
      locales.map((locale) => ({
        id: notificationTemplateId(type, channel, locale),
        notificationTypeId: notificationTypeId(type),
        channel,
        locale,
        actionUrlTemplate: wordings[type].url,
        templateVariables: ['user.name', ...wordings[type].variables],
        ...formOf[channel](wordings[type].words[locale], locale),
      })),
    ),
  );
