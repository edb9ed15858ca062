import type { Connection } from '../protocol/connection';

interface OfConnection {
  readonly appId: string;
  readonly socketId: string;
  /** To say something to the client, or to end it. */
  readonly connection: Connection;
}

interface OfChannel {
  readonly appId: string;
  readonly channel: string;
}

/** A client was greeted. */
export type ConnectionOpened = OfConnection;

export interface ConnectionClosed extends OfConnection {
  /** Of the close frame, 1006 when there was none. */
  readonly closeCode: number;
}

/** The first subscriber came. */
export type ChannelOccupied = OfChannel;

/** The last subscriber left. */
export type ChannelVacated = OfChannel;

/** A user came to a presence channel, or left it with the last of his connections. */
export interface MemberChanged extends OfChannel {
  readonly userId: string;
}

/** A client sent an event to the other subscribers of a channel, who have it already. */
export interface ClientEventReceived extends OfConnection, OfChannel {
  /** E.g. `client-typing`. */
  readonly event: string;
  /** Whatever the client wrote; nobody has checked it. */
  readonly data: unknown;
  /** Of the sender, on presence channels. */
  readonly userId: string | undefined;
}

/** What decorators can ask for, by name. */
export interface RealtimeEvents {
  'connection.opened': ConnectionOpened;
  'connection.closed': ConnectionClosed;
  'channel.occupied': ChannelOccupied;
  'channel.vacated': ChannelVacated;
  'member.added': MemberChanged;
  'member.removed': MemberChanged;
  'client.event': ClientEventReceived;
}
