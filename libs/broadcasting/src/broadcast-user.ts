/** A user of the application as the WebSocket server and other clients know them. */
export interface BroadcastUser {
  /** Id in presence channels and sign-ins: 1 to 128 of the characters that channel names allow. */
  readonly id: string;
  /** Data of the user for the server, sent at a sign-in. Members of a presence channel get the result of `join()` instead. */
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

/** Returns a {@link BroadcastUser} with only the `id` of the user; null when `user.id` is neither text nor a number. */
export const toBroadcastUserWithIdOnly: ToBroadcastUser = (user) => {
  const id = (user as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : null;
};
