import type { Making } from '../making.ts';

/**
 * A webhook comes switched off: its secret was kept in clear, and what was once in clear is no secret. Whoever owns it
 * gives it a new one and switches it on.
 */
export function putWebhook(making: Making): void {
  making.put('event_subscription', {
    ...making.plain('event_subscription'),
    id: making.id,
    secret_ciphertext: 'none',
    signing_key_id: 'none',
    is_active: 0,
    disabled_at: making.moment,
    disabled_reason: 'It was imported and needs a new secret.',
  });
}
