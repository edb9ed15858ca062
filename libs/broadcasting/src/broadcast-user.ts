/** A user of the application as the WebSocket server and other clients know them. */
export interface BroadcastUser {
  /** Id in presence channels and sign-ins: 1 to 128 of the characters that channel names allow. */
  readonly id: string;
  /** Sent with a sign-in. In a presence channel, the result of `join()` is sent instead. */
  readonly user_info?: object;
  /** Ids of users whose online status this user is notified of (Pusher's watchlist events). */
  readonly watchlist?: readonly string[];
}

/**
 * Converts the application's user, as in `request.user`, into a {@link BroadcastUser}.
 *
 * @returns null to reject the user's sign-in and subscriptions to presence channels
 */
export type ToBroadcastUser = (
  user: unknown,
) => BroadcastUser | null | Promise<BroadcastUser | null>;

/** Returns a {@link BroadcastUser} with the `id` of the user and nothing else; null without a string or number there. */
export const toBroadcastUserById: ToBroadcastUser = (user) => {
  const id = (user as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : null;
};
