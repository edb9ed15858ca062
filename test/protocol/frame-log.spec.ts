import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TestServer } from './support/test-server';

afterEach(() => TestServer.stopAll());

/** Starts a server, exchanges some frames with it, and returns the lines of its frame log. */
async function exchangeFramesAndReadFrameLog(logFrames: boolean): Promise<string[]> {
  const lines: string[] = [];
  const log = (fields: object, message: string) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`);
  const logger = { debug: log, info: log, warn: log, error: log };
  const server = await TestServer.start({ logger, logFrames });
  const client = await RawClient.connect(server);
  await client.subscribeWithAuth('private-a');
  client.send('nonsense');
  await postSigned(server, 'events', { name: 'posted', data: '{"a":1}', channel: 'private-a' });
  await client.waitForEvent('posted');
  await client.waitForRoundTrip();
  return lines.filter((line) => line.startsWith('frame.'));
}

describe('The frame log', () => {
  it('is empty unless it is enabled', async () => {
    expect(await exchangeFramesAndReadFrameLog(false)).toEqual([]);
  });

  it('contains the frames of both directions without signatures', async () => {
    const lines = await exchangeFramesAndReadFrameLog(true);
    const hasLine = (message: string, part: string) =>
      lines.some((line) => line.startsWith(message) && line.includes(part));
    expect(hasLine('frame.sent', 'pusher:connection_established')).toBe(true);
    expect(hasLine('frame.received', 'pusher:subscribe')).toBe(true);
    expect(hasLine('frame.sent', 'subscription_succeeded')).toBe(true);
    expect(hasLine('frame.received', '"bytes":8')).toBe(true);
    expect(hasLine('frame.sent', 'pusher:error')).toBe(true);
    expect(hasLine('frame.broadcast', '"recipients":1')).toBe(true);
    expect(lines.join('\n')).not.toMatch(/app-key:[0-9a-f]/);
  });
});
