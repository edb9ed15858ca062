import { randomUUID } from 'node:crypto';
import { createDriver } from '@giftspire/broadcasting';
import type { Config } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { WebSocket } from 'ws';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { wholeNumber } from '../whole-number';
import { messages, type Message } from './socket-messages';

/** `reverb:ping` */
export const reverbPingCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('reverb:ping')
    .description('go the way of an event: publish one and receive it where browsers connect to')
    .option('--timeout <seconds>', 'for the whole way', wholeNumber, 10)
    .addHelpText('after', examples('reverb:ping', 'reverb:ping --timeout=3'))
    .action(async ({ timeout }: { timeout: number }) => {
      const config = configure();
      requireServer(config);
      const address = publicAddress(config);
      const startedAt = performance.now();
      await ping(config, address, AbortSignal.timeout(timeout * 1_000)).catch((error: Error) => {
        const reason = /^(Abort|Timeout)Error$/.test(error.name)
          ? `nothing within ${timeout} s`
          : error.message;
        throw new StartFailure(`${address}: ${reason}`, { cause: error });
      });
      print(`${address}: an event came back after ${Math.round(performance.now() - startedAt)} ms`);
    });
};

function requireServer({ broadcasting: { connection } }: Config): void {
  if (connection === 'log' || connection === 'null')
    throw new StartFailure(`BROADCAST_CONNECTION: ${connection} sends no events`);
}

/** Where the web app connects to. */
function publicAddress({ broadcasting, appUrl }: Config): string {
  const { host = new URL(appUrl).hostname, port, scheme, path, key } = broadcasting.browser;
  const socketScheme = scheme === 'https' ? 'wss' : 'ws';
  return `${socketScheme}://${host}:${port}${path}/app/${key}?protocol=7&client=console&version=1.0.0`;
}

async function ping(config: Config, address: string, signal: AbortSignal): Promise<void> {
  // As a page of the web app would, so that the origins are checked, too.
  const socket = new WebSocket(address, { origin: config.appUrl });
  // The iterator below rejects with it as well.
  socket.on('error', () => undefined);
  const channel = `reverb-ping-${randomUUID()}`;
  try {
    for await (const message of messages(socket, signal)) {
      if (message.event === 'pusher:error') throw new Error(reasonOf(message));
      if (message.event === 'pusher:connection_established')
        socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel } }));
      if (message.event === 'pusher_internal:subscription_succeeded')
        await publish(config, channel);
      if (message.event === 'ping' && message.channel === channel) return;
    }
    throw new Error('the connection was closed');
  } finally {
    socket.terminate();
  }
}

async function publish({ broadcasting }: Config, channel: string): Promise<void> {
  const driver = createDriver({ ...broadcasting, encryptionKey: undefined }, () => undefined);
  await driver.broadcast({ id: randomUUID(), channels: [channel], name: 'ping', data: '{}' });
}

function reasonOf({ data }: Message): string {
  const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown };
  return `the server says ${String(message)} (${String(code)})`;
}
