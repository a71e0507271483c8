import type { SendMail } from '@motriforge/domain/context';
import * as v from 'valibot';
import type { Settings } from './env.ts';

const Accepted = v.object({ id: v.string() });

/** The configured provider (an HTTP endpoint that takes JSON and an idempotency key), or null without one. */
export function mailProvider(settings: Settings): SendMail | null {
  const { MAIL_URL, MAIL_TOKEN, MAIL_FROM } = settings;
  if (MAIL_URL === undefined || MAIL_TOKEN === undefined || MAIL_FROM === undefined) return null;
  return async (letter) => {
    const response = await fetch(MAIL_URL, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${MAIL_TOKEN}`,
        'content-type': 'application/json',
        'idempotency-key': letter.id,
      },
      body: JSON.stringify({
        from: MAIL_FROM,
        to: [letter.recipient],
        subject: letter.subject,
        text: letter.bodyText,
        html: letter.bodyHtml,
      }),
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`The mail provider answered ${response.status}.`);
    }
    return v.parse(Accepted, await response.json()).id;
  };
}
