import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { takesUnqueued, writeUnqueued } from './unqueued-write';

/** More than the buffers of the kernel take for a client that does not read. */
const TOO_MUCH = 32 * 1024 * 1024;

describe('writeUnqueued', () => {
  let server: ReturnType<typeof createServer>;
  let client: Socket;
  let stream: Socket;

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    [stream] = (await once(server, 'connection')) as [Socket];
  });

  afterEach(() => {
    client.destroy();
    stream.destroy();
    server.close();
  });

  const received = async (length: number) => {
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of client as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      if ((total += chunk.length) >= length) break;
    }
    return Buffer.concat(chunks);
  };

  it('hands what fits to the kernel, and leaves nothing in the queue of the stream', async () => {
    expect(writeUnqueued(stream, Buffer.from('one '))).toBe(true);
    expect(writeUnqueued(stream, Buffer.from('two'))).toBe(true);
    expect(stream.writableLength).toBe(0);
    expect((await received(7)).toString()).toBe('one two');
  });

  it('says what did not fit, and what is written through the stream after it arrives after it', async () => {
    client.pause();
    expect(writeUnqueued(stream, Buffer.alloc(TOO_MUCH, 'a'))).toBe(false);
    stream.write('z');
    expect(stream.writableLength).toBe(1);
    const bytes = await received(TOO_MUCH + 1);
    expect(bytes.length).toBe(TOO_MUCH + 1);
    expect(bytes.indexOf('z')).toBe(TOO_MUCH);
    expect(stream.writableLength).toBe(0);
  });

  it('suits TCP, and no stream that encrypts', () => {
    expect(takesUnqueued(stream)).toBe(true);
    expect(takesUnqueued(new TLSSocket(stream))).toBe(false);
  });

  it('destroys a stream that cannot be written to', async () => {
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.on('error', () => undefined);
    client.resetAndDestroy();
    await closed;
    expect(writeUnqueued(stream, Buffer.from('late'))).toBe(true);
    expect(stream.destroyed).toBe(true);
  });
});
