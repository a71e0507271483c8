import * as v from 'valibot';

/** What a browser says of itself so that it can be sent to while the product is closed. */
export const PushSubscriptionInput = v.object({
  endpoint: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2_048)),
  p256dhKey: v.pipe(v.string(), v.regex(/^[\w-]{87}$/)),
  authKey: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
});
export type PushSubscriptionInput = v.InferOutput<typeof PushSubscriptionInput>;

export const PushEndpointInput = v.pick(PushSubscriptionInput, ['endpoint']);
export type PushEndpointInput = v.InferOutput<typeof PushEndpointInput>;

/** What a browser asks for before it lets anybody send to it. */
export const PushKey = v.object({ publicKey: v.string() });
export type PushKey = v.InferOutput<typeof PushKey>;

/** What arrives in a browser, for it to show. */
export const PushMessage = v.object({
  title: v.string(),
  body: v.string(),
  /** Of one kind, one is shown at a time: the next takes its place. */
  tag: v.picklist(['rest']),
  /** Where a tap on it leads. */
  path: v.string(),
});
export type PushMessage = v.InferOutput<typeof PushMessage>;
