/** Names of all events that webhooks can report, as in the Pusher Channels documentation. */
export const WEBHOOK_EVENT_NAMES = [
  'channel_occupied',
  'channel_vacated',
  'member_added',
  'member_removed',
  'client_event',
  'cache_miss',
  'subscription_count',
] as const;

export type WebhookEventName = (typeof WEBHOOK_EVENT_NAMES)[number];

/** A URL that receives webhooks of an app, and the events it receives. */
export interface WebhookTarget {
  /** `http` or `https` URL; redirects are not followed. */
  readonly url: string;
  /** Names of the events to send. Default: all. */
  readonly events?: readonly WebhookEventName[];
}

/** One element of `events` in the JSON body of a webhook. */
export interface WebhookEvent {
  readonly name: WebhookEventName;
  readonly channel: string;
  readonly user_id?: string;
  /** Name of the client event. */
  readonly event?: string;
  /** Data of the client event. */
  readonly data?: string;
  /** Socket id of the client that sent the client event. */
  readonly socket_id?: string;
  readonly subscription_count?: number;
}
