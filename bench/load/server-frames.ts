const NOTHING = Buffer.alloc(0);

/** Cuts what a server sends into the payloads of its frames, which are whole and not masked. */
export class ServerFrames {
  private rest = NOTHING;

  /** @param chunk - may be overwritten when this returns */
  read(chunk: Buffer, onPayload: (payload: Buffer) => void): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let at = 0;
    for (;;) {
      const head = headOf(bytes, at);
      if (head === undefined || at + head.headerBytes + head.payloadBytes > bytes.length) break;
      const begin = at + head.headerBytes;
      at = begin + head.payloadBytes;
      onPayload(bytes.subarray(begin, at));
    }
    this.rest = at === bytes.length ? NOTHING : Buffer.from(bytes.subarray(at));
  }
}

/** Payloads of 64 KiB and more are nothing these servers send. */
function headOf(bytes: Buffer, at: number) {
  const length = (bytes[at + 1] ?? 0) & 0x7f;
  if (at + 2 > bytes.length) return undefined;
  if (length < 126) return { headerBytes: 2, payloadBytes: length };
  if (at + 4 > bytes.length) return undefined;
  return { headerBytes: 4, payloadBytes: bytes.readUInt16BE(at + 2) };
}
