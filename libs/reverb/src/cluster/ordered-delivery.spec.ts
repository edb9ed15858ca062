import { FakeClock } from '../testing/fake-clock';
import { OrderedDelivery } from './ordered-delivery';

describe('OrderedDelivery', () => {
  it('runs actions in the order of their deltas, after a second at the latest', () => {
    const clock = new FakeClock();
    const delivery = new OrderedDelivery(clock);
    const done: string[] = [];
    const add = (sequence: number, name: string) =>
      delivery.runAfterDelta(sequence, () => done.push(name));
    add(1, 'a');
    add(1, 'b');
    add(2, 'c');
    delivery.confirmDeltaAndRun(0);
    expect(done).toEqual([]);
    delivery.confirmDeltaAndRun(1);
    expect(done).toEqual(['a', 'b']);
    delivery.runOverdue();
    add(1, 'late');
    expect(done.splice(2)).toEqual(['late']);
    clock.advance(1_000);
    add(3, 'd');
    delivery.runOverdue();
    expect(done).toEqual(['a', 'b', 'c']);
    delivery.runAll();
    delivery.runAll();
    expect(done).toEqual(['a', 'b', 'c', 'd']);
  });
});
