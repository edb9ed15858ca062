import { once } from 'node:events';
import WebSocket from 'ws';
import { ReverbServer } from '../reverb-server';
import { FakeClock } from '../testing/fake-clock';

const SETTINGS = {
  pingAfterSeconds: 60,
  pongTimeoutSeconds: 30,
  activityTimeoutSeconds: 120,
  subscribeTimeoutSeconds: 0,
};

describe('a connection', () => {
  let clock: FakeClock;
  let server: ReverbServer;
  let pings: number;

  beforeEach(async () => {
    clock = new FakeClock();
    pings = 0;
    const apps = [{ id: '1', key: 'key', secret: 'secret' }];
    server = new ReverbServer({ apps, port: 0, clock, ...SETTINGS });
    await server.start();
  });
  afterEach(() => server.stop());

  async function connect({ autoPong }: { autoPong: boolean }): Promise<WebSocket> {
    const options = { autoPong } as WebSocket.ClientOptions;
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/app/key`, options);
    socket.on('ping', () => (pings += 1));
    await once(socket, 'message');
    return socket;
  }

  /** Waits until the server has taken in everything the client said, and the client what the server said. */
  async function settled(socket: WebSocket): Promise<void> {
    socket.send('{"event":"pusher:ping"}');
    await once(socket, 'message');
  }

  it('is pinged after a minute of silence, and stays when it answers', async () => {
    const socket = await connect({ autoPong: true });
    clock.advance(59_000);
    expect(server.engine.connectionCount).toBe(1);
    const pinged = once(socket, 'ping');
    clock.advance(6_000);
    await pinged;
    await settled(socket);
    clock.advance(59_000);
    await settled(socket);
    expect(pings).toBe(1);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('is closed with 4201 when it does not answer', async () => {
    const socket = await connect({ autoPong: false });
    const pinged = once(socket, 'ping');
    clock.advance(60_000);
    await pinged;
    const closed = once(socket, 'close') as Promise<[number]>;
    clock.advance(30_000);
    expect((await closed)[0]).toBe(4201);
  });

  it('is not pinged while it says something, whatever that is', async () => {
    const socket = await connect({ autoPong: false });
    for (let minute = 0; minute < 5; minute += 1) {
      clock.advance(50_000);
      socket.send('nonsense');
      await once(socket, 'message');
    }
    expect(pings).toBe(0);
  });

  it('is forgiven a ping it did not answer when it says something else', async () => {
    const socket = await connect({ autoPong: false });
    const pinged = once(socket, 'ping');
    clock.advance(60_000);
    await pinged;
    await settled(socket);
    clock.advance(30_000);
    await settled(socket);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('lives 24 hours on answered pings, and goes 90 seconds after the last answer', async () => {
    const [socket, failing] = [
      await connect({ autoPong: true }),
      await connect({ autoPong: false }),
    ];
    await settled(failing);
    const failed = once(failing, 'close') as Promise<[number]>;
    const closedMinutes: number[] = [];
    failing.on('close', () => closedMinutes.push(minutes));
    pings = 0;
    let minutes = 0;
    for (; minutes < 24 * 60; minutes += 1) {
      const pinged = once(socket, 'ping');
      clock.advance(60_000);
      await pinged;
      await settled(socket);
    }
    expect((await failed)[0]).toBe(4201);
    expect(closedMinutes[0]).toBeLessThanOrEqual(2);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    expect(server.engine.connectionCount).toBe(1);
  });

  it('costs no timer: one looks after all', async () => {
    await Promise.all([connect({ autoPong: true }), connect({ autoPong: true })]);
    expect(clock.timerCount).toBe(1);
    await server.stop();
    expect(clock.timerCount).toBe(0);
  });
});
