import 'reflect-metadata';
import type { RealtimeEvents } from './realtime-events';

const LISTENS_TO = Symbol('reverb:listens-to');

/** What a method asked for. */
export interface ListensTo {
  readonly what: keyof RealtimeEvents;
  /** Of client events, the only name it wants; undefined for all. */
  readonly event?: string;
}

/** A method that takes what it is told as its only argument. */
type ListenerDecorator<What extends keyof RealtimeEvents> = <
  Method extends (about: RealtimeEvents[What]) => unknown,
>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** What a method listens to; nothing for most. */
export function listeningOf(method: object): readonly ListensTo[] {
  return (Reflect.getMetadata(LISTENS_TO, method) as readonly ListensTo[] | undefined) ?? [];
}

function listensTo<What extends keyof RealtimeEvents>(
  what: What,
  event?: string,
): ListenerDecorator<What> {
  return (_target, _name, { value: method }) => {
    if (method === undefined) return;
    const added: ListensTo = event === undefined ? { what } : { what, event };
    Reflect.defineMetadata(LISTENS_TO, [...listeningOf(method), added], method);
  };
}

/** Calls the method of a provider with {@link ConnectionOpened} for every client that was greeted. */
export const OnConnectionOpened = () => listensTo('connection.opened');

/** Calls the method with {@link ConnectionClosed} for every client that is gone. */
export const OnConnectionClosed = () => listensTo('connection.closed');

/** Calls the method with {@link ChannelOccupied} when a channel has its first subscriber. */
export const OnChannelOccupied = () => listensTo('channel.occupied');

/** Calls the method with {@link ChannelVacated} when a channel has lost its last subscriber. */
export const OnChannelVacated = () => listensTo('channel.vacated');

/** Calls the method with {@link MemberChanged} when a user comes to a presence channel. */
export const OnMemberAdded = () => listensTo('member.added');

/** Calls the method with {@link MemberChanged} when a user has left a presence channel. */
export const OnMemberRemoved = () => listensTo('member.removed');

/**
 * Calls the method with {@link ClientEventReceived} for what clients send to each other.
 *
 * @param event - the only name it wants, e.g. `client-typing`; every one when left out
 */
export const OnClientEvent = (event?: string) => listensTo('client.event', event);
