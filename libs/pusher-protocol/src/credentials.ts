/** Credentials with which an application signs. The key is public; the secret must stay on the servers. */
export interface AppCredentials {
  readonly key: string;
  readonly secret: string;
}
