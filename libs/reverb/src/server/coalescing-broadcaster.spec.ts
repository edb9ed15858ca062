import { setImmediate as nextTurn } from 'node:timers/promises';
import { FakeConnection } from '../testing/fake-connection';
import { CoalescingBroadcaster } from './coalescing-broadcaster';
import { encodeTextFrame } from './text-frame';

const text = (writes: Buffer[]) => Buffer.concat(writes).toString();
const encoded = (...frames: string[]) => text(frames.map(encodeTextFrame));

describe('CoalescingOutbox', () => {
  const setUp = () => {
    const [one, other] = [new FakeConnection('1.1'), new FakeConnection('2.2')];
    return { outbox: new CoalescingBroadcaster(), one, other, both: new Set([one, other]) };
  };

  it('writes what came in one turn of the event loop once, the same bytes for everybody', async () => {
    const { outbox, one, other, both } = setUp();
    for (const frame of ['a', 'b', 'c']) outbox.broadcast(both, frame, undefined);
    expect(one.written).toEqual([]);
    await nextTurn();
    expect(one.written).toHaveLength(1);
    expect(text(one.written)).toBe(encoded('a', 'b', 'c'));
    expect(other.written[0]).toBe(one.written[0]);
  });

  it('writes again in a later turn', async () => {
    const { outbox, one, both } = setUp();
    outbox.broadcast(both, 'a', undefined);
    await nextTurn();
    outbox.broadcast(both, 'b', undefined);
    await nextTurn();
    expect(text(one.written)).toBe(encoded('a', 'b'));
  });

  it('keeps the order of frames for different recipients', async () => {
    const { outbox, one, other, both } = setUp();
    const alone = new Set([one]);
    outbox.broadcast(both, '1', undefined);
    outbox.broadcast(alone, '2', undefined);
    outbox.broadcast(both, '3', undefined);
    await nextTurn();
    expect(text(one.written)).toBe(encoded('1', '2', '3'));
    expect(text(other.written)).toBe(encoded('1', '3'));
  });

  it('leaves out the excepted socket of each frame', async () => {
    const { outbox, one, other, both } = setUp();
    outbox.broadcast(both, '1', undefined);
    outbox.broadcast(both, '2', '1.1');
    outbox.broadcast(both, '3', '2.2');
    await nextTurn();
    expect(text(one.written)).toBe(encoded('1', '3'));
    expect(text(other.written)).toBe(encoded('1', '2'));
  });

  it('writes at once when flushed, and nothing twice', async () => {
    const { outbox, one, both } = setUp();
    outbox.broadcast(both, 'a', undefined);
    outbox.flush();
    outbox.flush();
    await nextTurn();
    expect(text(one.written)).toBe(encoded('a'));
  });

  it('survives a recipient that flushes while it is written to', async () => {
    const { outbox, one, other, both } = setUp();
    const deliver = one.writeEncoded.bind(one);
    one.writeEncoded = (bytes) => {
      outbox.flush();
      deliver(bytes);
    };
    outbox.broadcast(both, 'a', undefined);
    await nextTurn();
    expect(text(one.written)).toBe(encoded('a'));
    expect(text(other.written)).toBe(encoded('a'));
  });
});
