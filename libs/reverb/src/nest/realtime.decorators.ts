import 'reflect-metadata';
import type { RealtimeEventPayloads } from './realtime-events';

const LISTENER_METADATA = Symbol('reverb:listener');

/** Metadata of a decorated method: an event it listens to. */
export interface ListenerMetadata {
  readonly eventName: keyof RealtimeEventPayloads;
  /** Name of the only client event to receive, e.g. `client-typing`; undefined for all. */
  readonly clientEventName?: string;
}

/** Decorator for a method whose only parameter is the payload of the event. */
type ListenerDecorator<Name extends keyof RealtimeEventPayloads> = <
  Method extends (payload: RealtimeEventPayloads[Name]) => unknown,
>(
  target: object,
  property: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** Returns the events that a method listens to, one entry for each decorator; empty for a method without them. */
export function getListenerMetadata(method: object): readonly ListenerMetadata[] {
  return (
    (Reflect.getMetadata(LISTENER_METADATA, method) as readonly ListenerMetadata[] | undefined) ??
    []
  );
}

/** Returns a decorator that adds an event to the metadata of its method. */
function createListenerDecorator<Name extends keyof RealtimeEventPayloads>(
  eventName: Name,
  clientEventName?: string,
): ListenerDecorator<Name> {
  return (_target, _property, { value: method }) => {
    if (method === undefined) return;
    const added: ListenerMetadata =
      clientEventName === undefined ? { eventName } : { eventName, clientEventName };
    Reflect.defineMetadata(LISTENER_METADATA, [...getListenerMetadata(method), added], method);
  };
}

/** Calls the method with {@link ConnectionOpened} when a client has connected. */
export const OnConnectionOpened = () => createListenerDecorator('connection.opened');

/** Calls the method with {@link ConnectionClosed} when a connection was closed. */
export const OnConnectionClosed = () => createListenerDecorator('connection.closed');

/** Calls the method with {@link ChannelOccupied} when a channel gets its first subscriber on this node. */
export const OnChannelOccupied = () => createListenerDecorator('channel.occupied');

/** Calls the method with {@link ChannelVacated} when a channel loses its last subscriber on this node. */
export const OnChannelVacated = () => createListenerDecorator('channel.vacated');

/** Calls the method with {@link MemberChanged} when a user joins a presence channel with their first connection. */
export const OnMemberAdded = () => createListenerDecorator('member.added');

/** Calls the method with {@link MemberChanged} when a user leaves a presence channel with their last connection. */
export const OnMemberRemoved = () => createListenerDecorator('member.removed');

/**
 * Calls the method with {@link ClientEventReceived} for client events.
 *
 * @param event - name of the only event to receive, e.g. `client-typing`. Default: all client events.
 */
export const OnClientEvent = (event?: string) => createListenerDecorator('client.event', event);
