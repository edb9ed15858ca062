import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { loadConfig } from '@giftspire/config';
import { WebSocket } from 'ws';
import { createConsole } from '../../apps/console/src/create-console';
import { TEST_APP, TestServer } from './support/test-server';

describe('The console', () => {
  afterEach(() => TestServer.stopAll());

  const run = async (port: number, args: string[], variables: Record<string, string> = {}) => {
    const lines: string[] = [];
    const program = createConsole({
      print: (line) => lines.push(line),
      loadConfig: () =>
        loadConfig({
          environment: {
            REVERB_APP_ID: TEST_APP.id,
            REVERB_APP_KEY: TEST_APP.key,
            REVERB_APP_SECRET: TEST_APP.secret,
            REVERB_HOST: '127.0.0.1',
            REVERB_PORT: String(port),
            ...variables,
          },
        }),
    });
    await program.parseAsync(args, { from: 'user' });
    return lines;
  };

  it('receives with reverb:ping the event it has published', async () => {
    const server = await TestServer.start();
    await expect(run(server.port, ['reverb:ping'])).resolves.toEqual([
      expect.stringMatching(
        /^ws:\/\/127\.0\.0\.1:\d+\/app\/app-key\?.*: received the event after \d+ ms$/,
      ),
    ]);
  });

  it.each([
    ['the key is another', { VITE_REVERB_APP_KEY: 'stranger' }, /4001/],
    ['the secret is another', { REVERB_APP_SECRET: 'guessed' }, /HTTP 401/],
    ['nothing is sent', { BROADCAST_CONNECTION: 'log' }, /log sends no events/],
  ])('explains a failure of reverb:ping when %s', async (_description, variables, problem) => {
    const server = await TestServer.start();
    await expect(run(server.port, ['reverb:ping'], variables)).rejects.toThrow(problem);
  });

  it('reports with reverb:ping that the origin of the web app is not allowed', async () => {
    const server = await TestServer.start({
      apps: [{ ...TEST_APP, allowedOrigins: ['https://other.example'] }],
    });
    await expect(run(server.port, ['reverb:ping'])).rejects.toMatchObject({ code: 'START_FAILED' });
  });

  it('reports with reverb:ping that no server listens or responds', async () => {
    await expect(run(1, ['reverb:ping'])).rejects.toThrow(/ECONNREFUSED/);
    const accepted: Socket[] = [];
    const silentServer = createServer((socket) => accepted.push(socket)).listen(0, '127.0.0.1');
    await once(silentServer, 'listening');
    const { port } = silentServer.address() as AddressInfo;
    const pinged = run(port, ['reverb:ping', '--timeout=1']).finally(() => {
      for (const socket of accepted) socket.destroy();
      silentServer.close();
    });
    await expect(pinged).rejects.toThrow('no event received within 1 s');
  });

  it('delivers broadcast:send to the subscribers of a channel', async () => {
    const server = await TestServer.start();
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/app/${TEST_APP.key}`);
    const frames: { event: string; data: unknown }[] = [];
    const received = new Promise<void>((resolve) => {
      socket.on('message', (frame: Buffer) => {
        frames.push(JSON.parse(frame.toString()) as (typeof frames)[number]);
        if (frames.at(-1)?.event === 'announcement') resolve();
      });
    });
    await once(socket, 'open');
    socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel: 'news' } }));
    while (!frames.some(({ event }) => event === 'pusher_internal:subscription_succeeded'))
      await once(socket, 'message');

    const args = ['broadcast:send', 'news', 'announcement', '--data', '{"text":"Hello"}'];
    await expect(run(server.port, args)).resolves.toEqual(['sent announcement to news']);
    await received;
    expect(frames.at(-1)).toMatchObject({ channel: 'news', data: '{"text":"Hello"}' });
    socket.terminate();
  });

  it('rejects broadcast:send with data that is not JSON', async () => {
    for (const data of [['Hello'], ['--data', 'Hello'], ['--data=']])
      await expect(run(1, ['broadcast:send', 'news', 'announcement', ...data])).rejects.toThrow(
        'the data is not JSON',
      );
    const twice = ['broadcast:send', 'news', 'announcement', '{}', '--data={}'];
    await expect(run(1, twice)).rejects.toThrow('the data is given twice');
  });
});
