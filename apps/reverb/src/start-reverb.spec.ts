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

const context = (port: number, more: Record<string, string> = {}) => {
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
      ...more,
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
  it.each([
    ['is not there', undefined, 'ENOENT'],
    ['is no JSON', '[{', 'JSON'],
    ['names an app badly', '[{"app_id": 1, "key": "k", "secret": "s"}]', '0.app_id'],
  ])('names the variable of a file of apps that %s', async (_case, content, problem) => {
    const file = join(await mkdtemp(join(tmpdir(), 'apps-file-')), 'apps.json');
    if (content !== undefined) await writeFile(file, content);
    const { start, stop } = context(9, { REVERB_APPS_FILE: file });
    const failure: unknown = await startReverb(start).catch((error: unknown) => error);
    await stop();
    expect(failure).toBeInstanceOf(StartFailure);
    expect((failure as StartFailure).message).toContain(`REVERB_APPS_FILE: ${file}: `);
    expect((failure as StartFailure).message).toContain(problem);
  });

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

    for (const [path, method] of [
      ['/', 'GET'],
      ['/apps', 'POST'],
      ['/app', 'GET'],
    ] as const) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      expect([answer.status, await answer.json()]).toEqual([404, { error: 'unknown path' }]);
      expect(answer.headers.get('x-powered-by')).toBeNull();
    }

    const closed = once(welcome, 'close');
    await stop();
    expect(await closed).toEqual([4200, expect.anything()]);
    await expect(fetch(`http://127.0.0.1:${port}/up`)).rejects.toThrow();
  });

  it('serves the apps of a file too, and reads it again on SIGHUP without dropping anybody', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'apps-')), 'apps.json');
    const second = { app_id: '2', key: 'second', secret: 'secret', activity_timeout: 5 };
    await writeFile(path, JSON.stringify([second]));
    const { server, port } = await listenSomewhere();
    await new Promise((resolve) => server.close(resolve));
    const { start, stop } = context(port, { REVERB_APPS_FILE: path, REVERB_SERVER_PATH: 'ws' });
    await startReverb(start);

    const connect = (key: string) =>
      new WebSocket(`ws://127.0.0.1:${port}/ws/app/${key}?protocol=7`, {
        origin: 'https://good.test',
      });
    const kept = connect('second');
    const [greeting] = (await once(kept, 'message')) as [Buffer];
    expect(greeting.toString()).toContain('\\"activity_timeout\\":5');
    await writeFile(path, 'nonsense');
    process.emit('SIGHUP');
    await once(connect('second'), 'message');
    await writeFile(path, JSON.stringify([{ ...second, app_id: '3', key: 'third' }]));
    process.emit('SIGHUP');
    await once(connect('third'), 'message');
    await once(connect('key'), 'message');
    expect((await once(connect('second'), 'close'))[0]).toBe(4001);
    kept.send('{"event":"pusher:ping"}');
    await once(kept, 'message');
    await stop();
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
