import type { Connection } from '../protocol/connection';

/** Fields of all events about a connection. */
interface ConnectionPayload {
  readonly appId: string;
  readonly socketId: string;
  /** The connection, e.g. to send an event to the client or close it. */
  readonly connection: Connection;
}

/** Fields of all events about a channel. */
interface ChannelPayload {
  readonly appId: string;
  readonly channel: string;
}

/** A client connected. */
export type ConnectionOpened = ConnectionPayload;

/** A connection was closed. */
export interface ConnectionClosed extends ConnectionPayload {
  /** Code of the client's close frame, 1006 without one. */
  readonly closeCode: number;
}

/** A channel got its first subscriber on this node. */
export type ChannelOccupied = ChannelPayload;

/** A channel lost its last subscriber on this node. */
export type ChannelVacated = ChannelPayload;

/** A user joined a presence channel with their first connection in the cluster, or left it with their last one. */
export interface MemberChanged extends ChannelPayload {
  readonly userId: string;
}

/** A client event was sent to the other subscribers of a channel. */
export interface ClientEventReceived extends ConnectionPayload, ChannelPayload {
  /** Name of the event, e.g. `client-typing`. */
  readonly event: string;
  /** Data of the client, not validated. */
  readonly data: unknown;
  /** User id of the sender on a presence channel; undefined on other channels. */
  readonly userId: string | undefined;
}

/** Payload types of the events that decorated methods receive, by event name. */
export interface RealtimeEventPayloads {
  'connection.opened': ConnectionOpened;
  'connection.closed': ConnectionClosed;
  'channel.occupied': ChannelOccupied;
  'channel.vacated': ChannelVacated;
  'member.added': MemberChanged;
  'member.removed': MemberChanged;
  'client.event': ClientEventReceived;
}
