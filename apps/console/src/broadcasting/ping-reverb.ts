import { randomUUID } from 'node:crypto';
import { createBroadcastDriver } from '@giftspire/broadcasting';
import type { Config } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { WebSocket } from 'ws';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { parseWholeNumberOption } from '../option-parsers';
import { readFrames, type PusherFrame } from './read-frames';

/** Registers the command `reverb:ping`. */
export const registerReverbPingCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('reverb:ping')
    .description('publish a test event and receive it at the address browsers connect to')
    .option(
      '--timeout <seconds>',
      'timeout from connecting to receiving the event',
      parseWholeNumberOption,
      10,
    )
    .addHelpText('after', formatExamples('reverb:ping', 'reverb:ping --timeout=3'))
    .action(async ({ timeout }: { timeout: number }) => {
      const config = loadConfig();
      requireSendingConnection(config);
      const address = buildWebSocketUrl(config);
      const startedAt = performance.now();
      await publishAndReceivePing(config, address, AbortSignal.timeout(timeout * 1_000)).catch(
        (error: Error) => {
          const reason = /^(Abort|Timeout)Error$/.test(error.name)
            ? `no event received within ${timeout} s`
            : error.message;
          throw new StartFailure(`${address}: ${reason}`, { cause: error });
        },
      );
      print(`${address}: received the event after ${Math.round(performance.now() - startedAt)} ms`);
    });
};

/** @throws StartFailure when BROADCAST_CONNECTION is `log` or `null`, which send nothing to a server */
function requireSendingConnection({ broadcasting: { connection } }: Config): void {
  if (connection === 'log' || connection === 'null')
    throw new StartFailure(`BROADCAST_CONNECTION: ${connection} sends no events`);
}

/** Returns the URL of the WebSocket connections of the web app. */
function buildWebSocketUrl({ broadcasting, appUrl }: Config): string {
  const { host = new URL(appUrl).hostname, port, scheme, path, key } = broadcasting.browser;
  const socketScheme = scheme === 'https' ? 'wss' : 'ws';
  return `${socketScheme}://${host}:${port}${path}/app/${key}?protocol=7&client=console&version=1.0.0`;
}

/**
 * Connects to `address`, subscribes to a random channel, publishes an event to it and resolves when the event arrives.
 *
 * @throws Error when the server rejects or closes the connection, or `signal` aborts
 */
async function publishAndReceivePing(
  config: Config,
  address: string,
  signal: AbortSignal,
): Promise<void> {
  // Sends the origin of the web app, so that the server's check of origins is part of the test.
  const socket = new WebSocket(address, { origin: config.appUrl });
  // An unhandled 'error' event would end the process; the iterator below rejects with the same error.
  socket.on('error', () => undefined);
  const channel = `reverb-ping-${randomUUID()}`;
  try {
    for await (const message of readFrames(socket, signal)) {
      if (message.event === 'pusher:error') throw new Error(describeErrorFrame(message));
      if (message.event === 'pusher:connection_established')
        socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel } }));
      if (message.event === 'pusher_internal:subscription_succeeded')
        await publishPing(config, channel);
      if (message.event === 'ping' && message.channel === channel) return;
    }
    throw new Error('the server closed the connection');
  } finally {
    socket.terminate();
  }
}

async function publishPing({ broadcasting }: Config, channel: string): Promise<void> {
  const driver = createBroadcastDriver(
    { ...broadcasting, encryptionKey: undefined },
    () => undefined,
  );
  await driver.broadcast({ id: randomUUID(), channels: [channel], name: 'ping', data: '{}' });
}

function describeErrorFrame({ data }: PusherFrame): string {
  const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown };
  return `the server rejected the connection: ${String(message)} (${String(code)})`;
}
