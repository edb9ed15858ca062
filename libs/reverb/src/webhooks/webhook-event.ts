/** What a webhook may report. */
export const WEBHOOK_EVENTS = [
  'channel_occupied',
  'channel_vacated',
  'member_added',
  'member_removed',
  'client_event',
  'cache_miss',
  'subscription_count',
] as const;

export type WebhookEventName = (typeof WEBHOOK_EVENTS)[number];

/** An address of the operator that is told what happens on the channels of an app. */
export interface WebhookTarget {
  /** `http` or `https`; redirects are not followed. */
  readonly url: string;
  /** Default: all of them. */
  readonly events?: readonly WebhookEventName[];
}

/** One entry of a webhook, as it is on the wire. */
export interface WebhookEvent {
  readonly name: WebhookEventName;
  readonly channel: string;
  readonly user_id?: string;
  readonly event?: string;
  readonly data?: string;
  readonly socket_id?: string;
  readonly subscription_count?: number;
}
