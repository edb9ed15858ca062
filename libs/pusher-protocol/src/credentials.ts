/**
 * Key and secret of an app, with which servers sign HTTP requests, subscriptions, sign-ins and webhooks. The key is
 * public; the secret must stay on the servers.
 */
export interface AppCredentials {
  readonly key: string;
  readonly secret: string;
}
