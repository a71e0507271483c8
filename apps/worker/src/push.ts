import { createECDH } from 'node:crypto';
import { buildPushPayload, type VapidKeys } from '@block65/webcrypto-web-push';
import type { SendPush } from '@motriforge/domain/context';
import { isPushService } from '@motriforge/domain/notifications';
import type { Secrets } from '@motriforge/domain/secrets';
import type { Settings } from './env.ts';
import { describe, log } from './log.ts';
import { callOutside } from './outgoing.ts';

/** What is not delivered by then is of no use any more. */
const secondsOfUse = 120;

/** The pair of keys browsers know this deployment by; it follows from its one secret, so there is nothing to keep. */
export function pushKeys(secrets: Secrets, subject: string) {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(secrets.tokenOf('push', 'vapid'), 'base64url'));
  return {
    subject,
    publicKey: pair.getPublicKey('base64url'),
    privateKey: pair.getPrivateKey('base64url'),
  } satisfies VapidKeys;
}

export function pushSender(settings: Settings, keys: VapidKeys): SendPush {
  return async ({ endpoint, p256dhKey, authKey }, message) => {
    if (!isPushService(endpoint)) return 'GONE';
    const { headers, method, body } = await buildPushPayload(
      { data: JSON.stringify(message), options: { ttl: secondsOfUse, urgency: 'high', topic: message.tag } },
      { endpoint, expirationTime: null, keys: { p256dh: p256dhKey, auth: authKey } },
      keys,
    );
    try {
      const { status } = await hand(settings, endpoint, { headers, method, body });
      if (status === 404 || status === 410) return 'GONE';
      return status < 300 ? 'SENT' : 'FAILED';
    } catch (error) {
      log('warn', 'push-failed', { host: new URL(endpoint).host, error: describe(error) });
      return 'FAILED';
    }
  };
}

/** On this machine a stand-in may take what is for the services of browsers. */
function hand({ PUSH_URL }: Settings, endpoint: string, init: RequestInit): Promise<Response> {
  if (PUSH_URL === undefined) return callOutside(endpoint, init);
  return fetch(`${PUSH_URL}/${encodeURIComponent(endpoint)}`, { ...init, redirect: 'manual' });
}
