import { on } from 'node:events';
import type { WebSocket } from 'ws';
import { z } from 'zod';

const frameSchema = z.object({
  event: z.string(),
  channel: z.string().optional(),
  data: z.unknown().optional(),
});

/** A frame of the Pusher protocol from the server; `data` is not parsed. */
export type PusherFrame = z.infer<typeof frameSchema>;

/** Yields each frame from the server, until the connection closes. @throws AbortError when `signal` aborts */
export async function* readFrames(
  socket: WebSocket,
  signal: AbortSignal,
): AsyncGenerator<PusherFrame> {
  for await (const [frame] of on(socket, 'message', { signal, close: ['close'] }) as AsyncIterable<
    [Buffer]
  >)
    yield frameSchema.parse(JSON.parse(frame.toString()));
}
