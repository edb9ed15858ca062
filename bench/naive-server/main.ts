// A naive WebSocket server for comparison: `ws`, one set of sockets per channel, JSON.stringify for every socket, and no
// verification of signatures. The benchmark measures it in alternation with the real server.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

interface NaiveEvent {
  readonly name: string;
  readonly channel?: string;
  readonly channels?: readonly string[];
  readonly data: string;
}

const subscribersByChannel = new Map<string, Set<WebSocket>>();
let connectionCount = 0;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () =>
    publishEventsAndRespond(request, response, Buffer.concat(chunks).toString()),
  );
});

/** Publishes the events of any request body, without checking path or signature, and responds with 200. */
function publishEventsAndRespond(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): void {
  const parsed = JSON.parse(body) as NaiveEvent | { readonly batch: readonly NaiveEvent[] };
  for (const event of 'batch' in parsed ? parsed.batch : [parsed]) sendEventToSubscribers(event);
  response.setHeader('Content-Type', 'application/json');
  response.end('{}');
}

function sendEventToSubscribers({
  name,
  data,
  channel,
  channels: names = [channel ?? ''],
}: NaiveEvent): void {
  for (const channelName of names) {
    const event = { event: name, channel: channelName, data };
    for (const socket of subscribersByChannel.get(channelName) ?? [])
      socket.send(JSON.stringify(event));
  }
}

new WebSocketServer({ server }).on('connection', (socket) => {
  connectionCount += 1;
  const socketId = `1.${connectionCount}`;
  const subscribedChannels: string[] = [];
  const sendFrame = (frame: object) => socket.send(JSON.stringify(frame));
  sendFrame({
    event: 'pusher:connection_established',
    data: JSON.stringify({ socket_id: socketId, activity_timeout: 120 }),
  });
  socket.on('message', (message: Buffer) => {
    const { data } = JSON.parse(message.toString()) as { data: { channel: string } };
    subscribedChannels.push(data.channel);
    const subscribers = subscribersByChannel.get(data.channel) ?? new Set();
    subscribersByChannel.set(data.channel, subscribers.add(socket));
    sendFrame({
      event: 'pusher_internal:subscription_succeeded',
      channel: data.channel,
      data: '{}',
    });
  });
  socket.on('close', () => {
    for (const channel of subscribedChannels) {
      subscribersByChannel.get(channel)?.delete(socket);
      if (subscribersByChannel.get(channel)?.size === 0) subscribersByChannel.delete(channel);
    }
  });
});

server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.({ type: 'ready' }));
process.once('disconnect', () => process.exit(0));
