import { isChannelName, isServerToUserChannelName, isSocketId } from '@giftspire/pusher-protocol';
import { z } from 'zod';

/** Version of the messages between nodes. Nodes of different versions ignore each other's messages. */
export const CLUSTER_PROTOCOL_VERSION = 2;

const text = z.string();
const count = z.number().int().min(0);
const channel = text.refine((name) => isChannelName(name) || isServerToUserChannelName(name));
const socketId = text.refine(isSocketId);
const json = text.refine(isJson);

const event = z.strictObject({
  type: z.literal('event'),
  appId: text,
  name: text,
  data: text,
  channels: z.array(channel),
  exceptSocketId: socketId.optional(),
  eventId: text.optional(),
  lamportTimestamp: count,
});

const clientEvent = z.strictObject({
  type: z.literal('client-event'),
  appId: text,
  channel,
  name: text,
  data: json.optional(),
  userId: text.optional(),
  exceptSocketId: socketId,
});

/**
 * Total number of subscriptions to a channel on the sending node; not a difference, so repeating an item does no harm.
 */
const subscriptionCount = z.strictObject({
  type: z.literal('subscription-count'),
  appId: text,
  channel,
  count,
});

const presenceMember = z.strictObject({
  type: z.literal('presence-member'),
  appId: text,
  channel,
  userId: text,
  /** `user_info` of the member as JSON text; undefined if it has none. */
  userInfo: json.optional(),
  isPresent: z.boolean(),
});

const onlineUser = z.strictObject({
  type: z.literal('online-user'),
  appId: text,
  userId: text,
  isOnline: z.boolean(),
});

const connectionCount = z.strictObject({ type: z.literal('connection-count'), appId: text, count });

const cacheMiss = z.strictObject({ type: z.literal('cache-miss'), appId: text, channel });

const bindCommand = z.strictObject({
  type: z.literal('bind'),
  commandId: text,
  appId: text,
  socketId,
  userId: text,
  tokenId: text.optional(),
  expiresAtSeconds: count.optional(),
});

/**
 * Closes connections of a user: with `tokenIds` those bound by these tokens, which are revoked; with `exceptTokenId`
 * all but those bound by that token; otherwise all.
 */
const terminateCommand = z.strictObject({
  type: z.literal('terminate'),
  commandId: text,
  appId: text,
  userId: text,
  tokenIds: z.array(text).optional(),
  exceptTokenId: text.optional(),
});

const cachedEvent = z.strictObject({
  type: z.literal('cached-event'),
  appId: text,
  channel,
  name: text,
  data: text,
  remainingMs: z.number().min(0),
  lamportTimestamp: count,
});

const revokedToken = z.strictObject({
  type: z.literal('revoked-token'),
  appId: text,
  userId: text,
  tokenId: text,
  /** Time since the revocation, in milliseconds. */
  ageMs: z.number().min(0),
});

const deltaItem = z.discriminatedUnion('type', [
  event,
  clientEvent,
  subscriptionCount,
  presenceMember,
  onlineUser,
  connectionCount,
  cacheMiss,
  bindCommand,
  terminateCommand,
]);

const snapshotItem = z.discriminatedUnion('type', [
  subscriptionCount,
  presenceMember,
  onlineUser,
  connectionCount,
  cachedEvent,
  revokedToken,
]);

const header = { version: z.literal(CLUSTER_PROTOCOL_VERSION), nodeId: text.min(1).max(64) };

const clusterMessage = z.discriminatedUnion('type', [
  /** Changes on the sending node, in order. `sequence` numbers the deltas of a node, starting at 1. */
  z.strictObject({
    ...header,
    type: z.literal('delta'),
    sequence: count,
    items: z.array(deltaItem),
  }),
  /** Sent every second with the sequence number of the last delta, so that receivers notice a missed one. */
  z.strictObject({ ...header, type: z.literal('heartbeat'), sequence: count }),
  /** Requests a snapshot from every node that receives it. */
  z.strictObject({ ...header, type: z.literal('sync-request') }),
  /** One part of the sending node's state as of its delta `sequence`; from the oldest node also shared state. */
  z.strictObject({
    ...header,
    type: z.literal('snapshot'),
    sequence: count,
    isFirstPart: z.boolean(),
    isLastPart: z.boolean(),
    items: z.array(snapshotItem),
  }),
  /** Reports the result of a command to the node that sent it. */
  z.strictObject({
    ...header,
    type: z.literal('response'),
    commandId: text,
    result: z.enum(['done', 'unknown', 'revoked']),
  }),
  /** Announces that the sending node is stopping. */
  z.strictObject({ ...header, type: z.literal('leave') }),
]);

/** A message of one node to all nodes or to a single one. */
export type ClusterMessage = z.infer<typeof clusterMessage>;
export type DeltaMessage = Extract<ClusterMessage, { type: 'delta' }>;
export type SnapshotMessage = Extract<ClusterMessage, { type: 'snapshot' }>;
/** A state change, an occurrence or a command, published by the node on which it happened. */
export type DeltaItem = z.infer<typeof deltaItem>;
/** A {@link StateItem} of the sending node, or state that all nodes share: a cached event or a revoked token. */
export type SnapshotItem = z.infer<typeof snapshotItem>;
/** A fact about the sending node that stays true until a later item replaces it. */
export type StateItem = z.infer<
  typeof subscriptionCount | typeof presenceMember | typeof onlineUser | typeof connectionCount
>;
/** An occurrence that does not change the state of the sending node, e.g. an event to deliver. */
export type OccurrenceItem = Exclude<DeltaItem, StateItem | Command>;
export type EventItem = z.infer<typeof event>;
export type ClientEventItem = z.infer<typeof clientEvent>;
/** An instruction that every node executes and responds to. */
export type Command = z.infer<typeof bindCommand | typeof terminateCommand>;
export type BindCommand = z.infer<typeof bindCommand>;
export type TerminateCommand = z.infer<typeof terminateCommand>;
export type CachedEventItem = z.infer<typeof cachedEvent>;
export type RevokedTokenItem = z.infer<typeof revokedToken>;
/**
 * `done`; `unknown` if the node does not have the connection or app; `revoked` if the token of a `bind` command was
 * revoked.
 */
export type CommandResult = Extract<ClusterMessage, { type: 'response' }>['result'];

const STATE_ITEM_TYPES: ReadonlySet<string> = new Set<StateItem['type']>([
  'subscription-count',
  'presence-member',
  'online-user',
  'connection-count',
]);

export function isStateItem(item: DeltaItem | SnapshotItem): item is StateItem {
  return STATE_ITEM_TYPES.has(item.type);
}

/** Parses the JSON text of a message. @returns undefined if it is malformed or of another protocol version */
export function parseClusterMessage(message: string): ClusterMessage | undefined {
  try {
    return clusterMessage.safeParse(JSON.parse(message)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
