import { until } from '@giftspire/testing';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { TEST_APP, type TestServer } from './test-server';

/** Header fields and payload of a WebSocket frame (RFC 6455, section 5.2), valid or not. */
export interface FrameFields {
  readonly isFinal?: boolean;
  /** The bits RSV1 to RSV3 as a number from 0 to 7. */
  readonly reservedBits?: number;
  readonly opcode?: number;
  readonly isMasked?: boolean;
  readonly payload?: Buffer | string;
  /** Length in the header, if it differs from that of the payload. */
  readonly declaredLength?: bigint;
}

/** Opcode and payload of a frame from the server. */
interface ReceivedFrame {
  readonly opcode: number;
  readonly payload: Buffer;
}

/** Returns the bytes of a frame. Default: a final, masked text frame. */
export function encodeFrame(fields: FrameFields = {}): Buffer {
  const { isFinal = true, reservedBits = 0, opcode = 1, isMasked = true, declaredLength } = fields;
  const payload = Buffer.from(fields.payload ?? '');
  const first = (isFinal ? 0x80 : 0) | (reservedBits << 4) | opcode;
  const length = declaredLength ?? BigInt(payload.length);
  const header =
    length < 126n ? Buffer.alloc(2) : length < 65_536n ? Buffer.alloc(4) : Buffer.alloc(10);
  header[0] = first;
  header[1] =
    (isMasked ? 0x80 : 0) | (length < 126n ? Number(length) : length < 65_536n ? 126 : 127);
  if (header.length === 4) header.writeUInt16BE(Number(length), 2);
  if (header.length === 10) header.writeBigUInt64BE(length, 2);
  if (!isMasked) return Buffer.concat([header, payload]);
  const mask = randomBytes(4);
  return Buffer.concat([header, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}

/** WebSocket client on a plain TCP socket, which can send invalid frames. */
export class FrameSocket {
  isClosed = false;
  private receivedBytes = Buffer.alloc(0);

  private constructor(readonly socket: Socket) {
    socket.on(
      'data',
      (chunk: Buffer) => (this.receivedBytes = Buffer.concat([this.receivedBytes, chunk])),
    );
    socket.on('close', () => (this.isClosed = true));
    socket.on('error', () => (this.isClosed = true));
  }

  /** Connects, sends a valid handshake, and waits for its response and the first frame. */
  static async connect(server: TestServer): Promise<FrameSocket> {
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    const frameSocket = new FrameSocket(socket);
    socket.write(
      `GET /app/${TEST_APP.key}?protocol=7 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n` +
        'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    await until('the handshake is done', () => frameSocket.tryDiscardHandshakeResponse());
    await until('the first frame is received', () => frameSocket.decodeReceivedFrames().length > 0);
    return frameSocket;
  }

  sendFrame(fields: FrameFields): void {
    this.socket.write(encodeFrame(fields));
  }

  /** Returns the frames that the server has sent so far. */
  decodeReceivedFrames(): ReceivedFrame[] {
    const frames: ReceivedFrame[] = [];
    for (let at = 0; at + 2 <= this.receivedBytes.length;) {
      const short = (this.receivedBytes[at + 1] ?? 0) & 0x7f;
      const headerBytes = short < 126 ? 2 : 4;
      const length = short < 126 ? short : this.receivedBytes.readUInt16BE(at + 2);
      const begin = at + headerBytes;
      const opcode = (this.receivedBytes[at] ?? 0) & 0x0f;
      frames.push({ opcode, payload: this.receivedBytes.subarray(begin, begin + length) });
      at = begin + length;
    }
    return frames;
  }

  /** Returns the payloads of the received text frames. */
  decodeReceivedTexts(): string[] {
    return this.decodeReceivedFrames()
      .filter(({ opcode }) => opcode === 1)
      .map(({ payload }) => payload.toString());
  }

  /** Waits for a close frame with a status code and returns the code. */
  async waitForCloseCode(): Promise<number> {
    return until('a close frame', () => {
      const close = this.decodeReceivedFrames().find(({ opcode }) => opcode === 8);
      return close !== undefined && close.payload.length >= 2
        ? close.payload.readUInt16BE()
        : undefined;
    });
  }

  /** Removes the handshake response from the received bytes. Returns false while the response is incomplete. */
  private tryDiscardHandshakeResponse(): boolean {
    const end = this.receivedBytes.indexOf('\r\n\r\n');
    if (end === -1) return false;
    this.receivedBytes = this.receivedBytes.subarray(end + 4);
    return true;
  }
}
