import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Broadcastable } from './broadcastable';
import { InvalidBroadcastEventError } from './errors';

/** Longest event name the Pusher protocol takes. */
const MAX_EVENT_NAME_LENGTH = 200;

const schema = z.object({
  id: z.uuid(),
  channels: z.array(z.string().min(1)).min(1),
  name: z.string().min(1).max(MAX_EVENT_NAME_LENGTH),
  data: z.string(),
  exceptSocketId: z.string().optional(),
});

/**
 * What a {@link Broadcastable} said at the moment it was dispatched: plain JSON, so it can wait in a queue.
 * Later changes of the domain do not reach it.
 */
export interface BroadcastEvent {
  /** UUID; the same over all attempts to send it. */
  id: string;
  /** Full names, prefix included. */
  channels: string[];
  name: string;
  /** The payload as JSON text: subscribers get exactly these characters. */
  data: string;
  /** Connection that is left out, e.g. `1234.5678`. */
  exceptSocketId?: string;
}

/**
 * Takes the snapshot of a broadcastable.
 *
 * @throws InvalidBroadcastEventError when it names no channel, has no valid name or a payload that is not JSON
 */
export function toBroadcastEvent(source: Broadcastable): BroadcastEvent {
  return parseBroadcastEvent({
    id: randomUUID(),
    channels: [source.broadcastOn()].flat().map((channel) => channel.name),
    name: source.broadcastAs(),
    data: JSON.stringify(source.broadcastWith()),
  });
}

/**
 * Reads an event back, e.g. from a job's payload.
 *
 * @throws InvalidBroadcastEventError with the reason for each refused field
 */
export function parseBroadcastEvent(value: unknown): BroadcastEvent {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InvalidBroadcastEventError(z.prettifyError(parsed.error));
  return parsed.data;
}
