import { encodeTextFrame } from './text-frame';

/** Returns first byte, payload length and payload text of a frame, by RFC 6455. */
function decodeFrame(frame: Buffer) {
  const [first = 0, length = 0] = frame;
  if (length < 126) return { first, length, payload: frame.subarray(2).toString() };
  if (length === 126)
    return { first, length: frame.readUInt16BE(2), payload: frame.subarray(4).toString() };
  return {
    first,
    length: Number(frame.readBigUInt64BE(2)),
    payload: frame.subarray(10).toString(),
  };
}

describe('encodeTextFrame', () => {
  it.each([0, 1, 125, 126, 127, 65_535, 65_536, 70_000])(
    'encodes %i bytes as a final, unmasked text frame',
    (length) => {
      const payload = 'x'.repeat(length);
      expect(decodeFrame(encodeTextFrame(payload))).toEqual({ first: 0x81, length, payload });
    },
  );

  it.each([
    [125, 2],
    [126, 4],
    [65_535, 4],
    [65_536, 10],
  ])('uses the shortest header: for %i bytes, one of %i bytes', (length, headerBytes) => {
    expect(encodeTextFrame('x'.repeat(length))).toHaveLength(length + headerBytes);
  });

  it('counts bytes, not characters', () => {
    expect(decodeFrame(encodeTextFrame('€'.repeat(50)))).toMatchObject({
      length: 150,
      payload: '€'.repeat(50),
    });
  });
});
