import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import { createLogger } from '@giftspire/logging';
import WebSocket from 'ws';
import { startReverb } from './start-reverb';

/** Creates the context that `startReverb` gets, and a function that runs the registered stop steps. */
const createStoppableContext = (port: number, extraVariables: Record<string, string> = {}) => {
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
      ...extraVariables,
    },
  });
  const logger = createLogger('reverb', 'silent');
  const stop = async () => {
    for (const undo of undoSteps.splice(0)) await undo();
  };
  return {
    stop,
    roleContext: {
      config,
      logger,
      onStop: (undo: () => Promise<void>) => void undoSteps.push(undo),
    },
  };
};

/** Starts a TCP server on a free port, and returns both. */
async function occupyPort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

describe('startReverb', () => {
  it.each([
    ['does not exist', undefined, 'ENOENT'],
    ['is not JSON', '[{', 'JSON'],
    ['contains an invalid app', '[{"app_id": 1, "key": "k", "secret": "s"}]', '0.app_id'],
  ])(
    'rejects with the name of the variable if the apps file %s',
    async (_case, content, problem) => {
      const file = join(await mkdtemp(join(tmpdir(), 'apps-file-')), 'apps.json');
      if (content !== undefined) await writeFile(file, content);
      const { roleContext, stop } = createStoppableContext(9, { REVERB_APPS_FILE: file });
      const failure: unknown = await startReverb(roleContext).catch((error: unknown) => error);
      await stop();
      expect(failure).toBeInstanceOf(StartFailure);
      expect((failure as StartFailure).message).toContain(`REVERB_APPS_FILE: ${file}: `);
      expect((failure as StartFailure).message).toContain(problem);
    },
  );

  it('serves the configured app to the configured origins, and closes connections when it stops', async () => {
    const { server, port } = await occupyPort();
    await new Promise((resolve) => server.close(resolve));
    const { roleContext, stop } = createStoppableContext(port);
    await startReverb(roleContext);

    const url = `ws://127.0.0.1:${port}/app/key?protocol=7`;
    const acceptedClient = new WebSocket(url, { origin: 'https://good.test' });
    const [greeting] = (await once(acceptedClient, 'message')) as [Buffer];
    expect(greeting.toString()).toContain('\\"activity_timeout\\":17');
    const rejectedClient = new WebSocket(url, { origin: 'https://evil.test' });
    expect(await once(rejectedClient, 'close')).toEqual([4009, expect.anything()]);

    for (const [path, method] of [
      ['/', 'GET'],
      ['/apps', 'POST'],
      ['/app', 'GET'],
    ] as const) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      expect([response.status, await response.json()]).toEqual([404, { error: 'unknown path' }]);
      expect(response.headers.get('x-powered-by')).toBeNull();
    }

    const closed = once(acceptedClient, 'close');
    await stop();
    expect(await closed).toEqual([4200, expect.anything()]);
    await expect(fetch(`http://127.0.0.1:${port}/up`)).rejects.toThrow();
  });

  it('serves the apps of the apps file, and reloads it on SIGHUP without closing connections', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'apps-')), 'apps.json');
    const second = { app_id: '2', key: 'second', secret: 'secret', activity_timeout: 5 };
    await writeFile(path, JSON.stringify([second]));
    const { server, port } = await occupyPort();
    await new Promise((resolve) => server.close(resolve));
    const { roleContext, stop } = createStoppableContext(port, {
      REVERB_APPS_FILE: path,
      REVERB_SERVER_PATH: 'ws',
    });
    await startReverb(roleContext);

    const connect = (key: string) =>
      new WebSocket(`ws://127.0.0.1:${port}/ws/app/${key}?protocol=7`, {
        origin: 'https://good.test',
      });
    const keptClient = connect('second');
    const [greeting] = (await once(keptClient, 'message')) as [Buffer];
    expect(greeting.toString()).toContain('\\"activity_timeout\\":5');
    await writeFile(path, 'nonsense');
    process.emit('SIGHUP');
    await once(connect('second'), 'message');
    await writeFile(path, JSON.stringify([{ ...second, app_id: '3', key: 'third' }]));
    process.emit('SIGHUP');
    await once(connect('third'), 'message');
    await once(connect('key'), 'message');
    expect((await once(connect('second'), 'close'))[0]).toBe(4001);
    keptClient.send('{"event":"pusher:ping"}');
    await once(keptClient, 'message');
    await stop();
  });

  it('rejects with the name of the variable if its port is in use', async () => {
    const { server, port } = await occupyPort();
    const { roleContext, stop } = createStoppableContext(port);
    const failure = startReverb(roleContext);
    await expect(failure).rejects.toThrow(StartFailure);
    await expect(failure).rejects.toThrow(`REVERB_SERVER_PORT: port ${port} is in use`);
    await stop();
    server.close();
  });
});
