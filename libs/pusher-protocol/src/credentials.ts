/** What an application signs with. The key is public, the secret never leaves the servers. */
export interface AppCredentials {
  readonly key: string;
  readonly secret: string;
}
