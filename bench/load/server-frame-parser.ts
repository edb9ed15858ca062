const EMPTY_BUFFER = Buffer.alloc(0);

/** Splits the bytes from a server into the payloads of its unmasked, unfragmented WebSocket frames. */
export class ServerFrameParser {
  private incompleteFrame = EMPTY_BUFFER;

  /**
   * Calls `onPayload` for every complete frame and keeps the bytes of an incomplete one for the next call.
   *
   * @param chunk - next bytes from the server; the buffer may be overwritten after the call
   */
  parseAndForwardPayloads(chunk: Buffer, onPayload: (payload: Buffer) => void): void {
    const bytes =
      this.incompleteFrame.length === 0 ? chunk : Buffer.concat([this.incompleteFrame, chunk]);
    let offset = 0;
    for (;;) {
      const header = tryParseFrameLengths(bytes, offset);
      if (header === undefined || offset + header.headerBytes + header.payloadBytes > bytes.length)
        break;
      const payloadStart = offset + header.headerBytes;
      offset = payloadStart + header.payloadBytes;
      onPayload(bytes.subarray(payloadStart, offset));
    }
    this.incompleteFrame =
      offset === bytes.length ? EMPTY_BUFFER : Buffer.from(bytes.subarray(offset));
  }
}

/** Returns the lengths of a frame's header and payload; undefined while its header is incomplete. Payloads of 64 KiB and more are unsupported. */
function tryParseFrameLengths(bytes: Buffer, offset: number) {
  const length = (bytes[offset + 1] ?? 0) & 0x7f;
  if (offset + 2 > bytes.length) return undefined;
  if (length < 126) return { headerBytes: 2, payloadBytes: length };
  if (offset + 4 > bytes.length) return undefined;
  return { headerBytes: 4, payloadBytes: bytes.readUInt16BE(offset + 2) };
}
