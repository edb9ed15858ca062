import { on } from 'node:events';
import type { WebSocket } from 'ws';
import { z } from 'zod';

const schema = z.object({
  event: z.string(),
  channel: z.string().optional(),
  data: z.unknown().optional(),
});

/** A frame of the Pusher protocol. */
export type Message = z.infer<typeof schema>;

/** The frames a server sends, until it closes the connection. */
export async function* messages(socket: WebSocket, signal: AbortSignal): AsyncGenerator<Message> {
  for await (const [frame] of on(socket, 'message', { signal, close: ['close'] }) as AsyncIterable<
    [Buffer]
  >)
    yield schema.parse(JSON.parse(frame.toString()));
}
