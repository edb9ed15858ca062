import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { createLogger } from '@giftspire/logging';
import WebSocket from 'ws';
import { startReverb } from './start-reverb';

const context = (port: number) => {
  const undoSteps: (() => Promise<void>)[] = [];
  const config = loadConfig({
    role: 'reverb',
    environment: {
      REVERB_APP_ID: '1',
      REVERB_APP_KEY: 'key',
      REVERB_APP_SECRET: 'secret',
      REVERB_SERVER_HOST: '127.0.0.1',
      REVERB_SERVER_PORT: String(port),
      REVERB_ALLOWED_ORIGINS: 'good.test',
      REVERB_APP_ACTIVITY_TIMEOUT: '17',
    },
  });
  const logger = createLogger('reverb', 'silent');
  const stop = async () => {
    for (const undo of undoSteps.splice(0)) await undo();
  };
  return {
    stop,
    start: { config, logger, onStop: (undo: () => Promise<void>) => void undoSteps.push(undo) },
  };
};

async function listenSomewhere() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

describe('the WebSocket server process', () => {
  it('serves the configured app to the configured origins, and sends clients away at its end', async () => {
    const { server, port } = await listenSomewhere();
    await new Promise((resolve) => server.close(resolve));
    const { start, stop } = context(port);
    await startReverb(start);

    const url = `ws://127.0.0.1:${port}/app/key?protocol=7`;
    const welcome = new WebSocket(url, { origin: 'https://good.test' });
    const [greeting] = (await once(welcome, 'message')) as [Buffer];
    expect(greeting.toString()).toContain('\\"activity_timeout\\":17');
    const refused = new WebSocket(url, { origin: 'https://evil.test' });
    expect(await once(refused, 'close')).toEqual([4009, expect.anything()]);

    const closed = once(welcome, 'close');
    await stop();
    expect(await closed).toEqual([4200, expect.anything()]);
    await expect(fetch(`http://127.0.0.1:${port}/up`)).rejects.toThrow();
  });

  it('names the variable to change when its port is in use', async () => {
    const { server, port } = await listenSomewhere();
    const { start, stop } = context(port);
    const failure = startReverb(start);
    await expect(failure).rejects.toThrow(StartFailure);
    await expect(failure).rejects.toThrow(`REVERB_SERVER_PORT: port ${port} is in use`);
    await stop();
    server.close();
  });
});
