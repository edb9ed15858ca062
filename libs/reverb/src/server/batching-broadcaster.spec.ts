import { setImmediate as nextTurn } from 'node:timers/promises';
import { FakeConnection } from '../testing/fake-connection';
import { BatchingBroadcaster } from './batching-broadcaster';
import { encodeTextFrame } from './text-frame';

const toText = (writes: Buffer[]) => Buffer.concat(writes).toString();
const encodeFramesAsText = (...frames: string[]) => toText(frames.map(encodeTextFrame));

describe('BatchingBroadcaster', () => {
  const setUp = () => {
    const [one, other] = [new FakeConnection('1.1'), new FakeConnection('2.2')];
    return { broadcaster: new BatchingBroadcaster(), one, other, both: new Set([one, other]) };
  };

  it('writes the frames of one turn of the event loop once, the same bytes for every recipient', async () => {
    const { broadcaster, one, other, both } = setUp();
    for (const frame of ['a', 'b', 'c']) broadcaster.broadcast(both, frame, undefined);
    expect(one.written).toEqual([]);
    await nextTurn();
    expect(one.written).toHaveLength(1);
    expect(toText(one.written)).toBe(encodeFramesAsText('a', 'b', 'c'));
    expect(other.written[0]).toBe(one.written[0]);
  });

  it('writes again in a later turn', async () => {
    const { broadcaster, one, both } = setUp();
    broadcaster.broadcast(both, 'a', undefined);
    await nextTurn();
    broadcaster.broadcast(both, 'b', undefined);
    await nextTurn();
    expect(toText(one.written)).toBe(encodeFramesAsText('a', 'b'));
  });

  it('keeps the order of frames for different recipients', async () => {
    const { broadcaster, one, other, both } = setUp();
    const alone = new Set([one]);
    broadcaster.broadcast(both, '1', undefined);
    broadcaster.broadcast(alone, '2', undefined);
    broadcaster.broadcast(both, '3', undefined);
    await nextTurn();
    expect(toText(one.written)).toBe(encodeFramesAsText('1', '2', '3'));
    expect(toText(other.written)).toBe(encodeFramesAsText('1', '3'));
  });

  it('leaves out the excepted recipient of each frame', async () => {
    const { broadcaster, one, other, both } = setUp();
    broadcaster.broadcast(both, '1', undefined);
    broadcaster.broadcast(both, '2', '1.1');
    broadcaster.broadcast(both, '3', '2.2');
    await nextTurn();
    expect(toText(one.written)).toBe(encodeFramesAsText('1', '3'));
    expect(toText(other.written)).toBe(encodeFramesAsText('1', '2'));
  });

  it('writes immediately when flushed, and every frame once', async () => {
    const { broadcaster, one, both } = setUp();
    broadcaster.broadcast(both, 'a', undefined);
    broadcaster.flush();
    broadcaster.flush();
    await nextTurn();
    expect(toText(one.written)).toBe(encodeFramesAsText('a'));
  });

  it('tolerates a recipient that flushes while it is written to', async () => {
    const { broadcaster, one, other, both } = setUp();
    const deliver = one.writeEncoded.bind(one);
    one.writeEncoded = (bytes) => {
      broadcaster.flush();
      deliver(bytes);
    };
    broadcaster.broadcast(both, 'a', undefined);
    await nextTurn();
    expect(toText(one.written)).toBe(encodeFramesAsText('a'));
    expect(toText(other.written)).toBe(encodeFramesAsText('a'));
  });
});
