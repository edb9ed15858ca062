/** How an application presents one of its users to clients: who he is, and what others may know of him. */
export interface BroadcastUser {
  /** The same in presence channels and in sign-ins; 1 to 128 characters of those of a channel name. */
  readonly id: string;
  /** Told with a sign-in. In a presence channel, `join()` decides what the others see. */
  readonly user_info?: object;
  /** Ids of users of whose coming and going this one is told. */
  readonly watchlist?: readonly string[];
}

/** @returns null when there is nobody to present; the sign-in is refused then, and so is a presence channel */
export type ToBroadcastUser = (user: unknown) => BroadcastUser | null | Promise<BroadcastUser | null>;

/** Presents a user by his `id`, a string or a number, and tells nothing else of him. */
export const toBroadcastUserById: ToBroadcastUser = (user) => {
  const id = (user as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : null;
};
