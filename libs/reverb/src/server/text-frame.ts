/** First byte of a frame: FIN bit and opcode 1, text. */
const FINAL_TEXT = 0x81;
/** Length field announcing a 16-bit length. */
const LENGTH_16_BITS = 126;
/** Length field announcing a 64-bit length. */
const LENGTH_64_BITS = 127;

/**
 * Encodes a text as an unfragmented, unmasked WebSocket frame, as servers send it.
 *
 * @see RFC 6455, section 5.2
 */
export function encodeTextFrame(text: string): Buffer {
  const payloadBytes = Buffer.byteLength(text);
  const headerBytes = payloadBytes < 126 ? 2 : payloadBytes < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerBytes + payloadBytes);
  frame[0] = FINAL_TEXT;
  if (headerBytes === 2) {
    frame[1] = payloadBytes;
  } else if (headerBytes === 4) {
    frame[1] = LENGTH_16_BITS;
    frame.writeUInt16BE(payloadBytes, 2);
  } else {
    frame[1] = LENGTH_64_BITS;
    frame.writeBigUInt64BE(BigInt(payloadBytes), 2);
  }
  frame.write(text, headerBytes);
  return frame;
}
