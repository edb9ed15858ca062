// What one writes first: `ws`, a set of sockets per channel, and every event turned into text for every socket.
// It verifies nothing. Measured beside the real server, on the same machine at the same time.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

interface NaiveEvent {
  readonly name: string;
  readonly channel?: string;
  readonly channels?: readonly string[];
  readonly data: string;
}

const channels = new Map<string, Set<WebSocket>>();
let connections = 0;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => answer(request, response, Buffer.concat(chunks).toString()));
});

function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
  const parsed = JSON.parse(body) as NaiveEvent | { readonly batch: readonly NaiveEvent[] };
  for (const event of 'batch' in parsed ? parsed.batch : [parsed]) publish(event);
  response.setHeader('Content-Type', 'application/json');
  response.end('{}');
}

function publish({ name, data, channel, channels: names = [channel ?? ''] }: NaiveEvent): void {
  for (const each of names) {
    const event = { event: name, channel: each, data };
    for (const socket of channels.get(each) ?? []) socket.send(JSON.stringify(event));
  }
}

new WebSocketServer({ server }).on('connection', (socket) => {
  connections += 1;
  const socketId = `1.${connections}`;
  const own: string[] = [];
  const say = (frame: object) => socket.send(JSON.stringify(frame));
  say({
    event: 'pusher:connection_established',
    data: JSON.stringify({ socket_id: socketId, activity_timeout: 120 }),
  });
  socket.on('message', (message: Buffer) => {
    const { data } = JSON.parse(message.toString()) as { data: { channel: string } };
    own.push(data.channel);
    const subscribers = channels.get(data.channel) ?? new Set();
    channels.set(data.channel, subscribers.add(socket));
    say({
      event: 'pusher_internal:subscription_succeeded',
      channel: data.channel,
      data: '{}',
    });
  });
  socket.on('close', () => {
    for (const channel of own) {
      channels.get(channel)?.delete(socket);
      if (channels.get(channel)?.size === 0) channels.delete(channel);
    }
  });
});

server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.({ type: 'ready' }));
process.once('disconnect', () => process.exit(0));
