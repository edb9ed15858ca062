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

describe('LivenessMonitor', () => {
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

  /** Connects a client, waits for its first message, and counts the pings it gets in `pings`. */
  async function connectAndCountPings({ autoPong }: { autoPong: boolean }): Promise<WebSocket> {
    const options = { autoPong } as WebSocket.ClientOptions;
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/app/key`, options);
    socket.on('ping', () => (pings += 1));
    await once(socket, 'message');
    return socket;
  }

  /** Sends `pusher:ping` and waits for the response: client and server have then received all that was sent before. */
  async function waitForRoundTrip(socket: WebSocket): Promise<void> {
    socket.send('{"event":"pusher:ping"}');
    await once(socket, 'message');
  }

  it('pings a client after a minute of silence, and keeps the connection if it responds', async () => {
    const socket = await connectAndCountPings({ autoPong: true });
    clock.advance(59_000);
    expect(server.engine.connectionCount).toBe(1);
    const pinged = once(socket, 'ping');
    clock.advance(6_000);
    await pinged;
    await waitForRoundTrip(socket);
    clock.advance(59_000);
    await waitForRoundTrip(socket);
    expect(pings).toBe(1);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('closes the connection with 4201 if the client does not respond', async () => {
    const socket = await connectAndCountPings({ autoPong: false });
    const pinged = once(socket, 'ping');
    clock.advance(60_000);
    await pinged;
    const closed = once(socket, 'close') as Promise<[number]>;
    clock.advance(30_000);
    expect((await closed)[0]).toBe(4201);
  });

  it('does not ping a client that sends messages, even invalid ones', async () => {
    const socket = await connectAndCountPings({ autoPong: false });
    for (let minute = 0; minute < 5; minute += 1) {
      clock.advance(50_000);
      socket.send('nonsense');
      await once(socket, 'message');
    }
    expect(pings).toBe(0);
  });

  it('accepts another message instead of the response to a ping', async () => {
    const socket = await connectAndCountPings({ autoPong: false });
    const pinged = once(socket, 'ping');
    clock.advance(60_000);
    await pinged;
    await waitForRoundTrip(socket);
    clock.advance(30_000);
    await waitForRoundTrip(socket);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('keeps a responding client for 24 hours, and closes a failing one 90 seconds after its last message', async () => {
    const [socket, failing] = [
      await connectAndCountPings({ autoPong: true }),
      await connectAndCountPings({ autoPong: false }),
    ];
    await waitForRoundTrip(failing);
    const failed = once(failing, 'close') as Promise<[number]>;
    const closedMinutes: number[] = [];
    failing.on('close', () => closedMinutes.push(minutes));
    pings = 0;
    let minutes = 0;
    for (; minutes < 24 * 60; minutes += 1) {
      const pinged = once(socket, 'ping');
      clock.advance(60_000);
      await pinged;
      await waitForRoundTrip(socket);
    }
    expect((await failed)[0]).toBe(4201);
    expect(closedMinutes[0]).toBeLessThanOrEqual(2);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    expect(server.engine.connectionCount).toBe(1);
  });

  it('uses one timer for all connections', async () => {
    await Promise.all([
      connectAndCountPings({ autoPong: true }),
      connectAndCountPings({ autoPong: true }),
    ]);
    expect(clock.timerCount).toBe(1);
    await server.stop();
    expect(clock.timerCount).toBe(0);
  });
});
