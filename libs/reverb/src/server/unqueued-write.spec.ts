import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { supportsUnqueuedWrite, writeUnqueued } from './unqueued-write';

/** More bytes than the kernel buffers for a client that does not read. */
const MORE_THAN_KERNEL_BUFFERS = 32 * 1024 * 1024;

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

  const receiveAtLeast = async (length: number) => {
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of client as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      if ((total += chunk.length) >= length) break;
    }
    return Buffer.concat(chunks);
  };

  it('writes directly to the kernel and leaves the queue of the stream empty', async () => {
    expect(writeUnqueued(stream, Buffer.from('one '))).toBe(true);
    expect(writeUnqueued(stream, Buffer.from('two'))).toBe(true);
    expect(stream.writableLength).toBe(0);
    expect((await receiveAtLeast(7)).toString()).toBe('one two');
  });

  it('returns false when the kernel buffers are full, and later writes of the stream stay in order', async () => {
    client.pause();
    expect(writeUnqueued(stream, Buffer.alloc(MORE_THAN_KERNEL_BUFFERS, 'a'))).toBe(false);
    stream.write('z');
    expect(stream.writableLength).toBe(1);
    const bytes = await receiveAtLeast(MORE_THAN_KERNEL_BUFFERS + 1);
    expect(bytes.length).toBe(MORE_THAN_KERNEL_BUFFERS + 1);
    expect(bytes.indexOf('z')).toBe(MORE_THAN_KERNEL_BUFFERS);
    expect(stream.writableLength).toBe(0);
  });

  it('is supported for TCP, but not for TLS', () => {
    expect(supportsUnqueuedWrite(stream)).toBe(true);
    expect(supportsUnqueuedWrite(new TLSSocket(stream))).toBe(false);
  });

  it('destroys a stream whose socket is closed', async () => {
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.on('error', () => undefined);
    client.resetAndDestroy();
    await closed;
    expect(writeUnqueued(stream, Buffer.from('late'))).toBe(true);
    expect(stream.destroyed).toBe(true);
  });
});
