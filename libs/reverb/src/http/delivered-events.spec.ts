import { FakeClock } from '../testing/fake-clock';
import { DeliveredEvents } from './delivered-events';

describe('DeliveredEvents', () => {
  it('lets an event through once for each channel', () => {
    const delivered = new DeliveredEvents(new FakeClock());
    expect(delivered.take('1', 'e', ['a', 'b'])).toEqual(['a', 'b']);
    expect(delivered.take('1', 'e', ['b', 'c'])).toEqual(['c']);
    expect(delivered.take('1', 'e', ['a', 'b', 'c'])).toEqual([]);
  });

  it('tells events and applications apart', () => {
    const delivered = new DeliveredEvents(new FakeClock());
    delivered.take('1', 'e', ['a']);
    expect(delivered.take('1', 'f', ['a'])).toEqual(['a']);
    expect(delivered.take('2', 'e', ['a'])).toEqual(['a']);
  });

  it('forgets after twenty minutes', () => {
    const clock = new FakeClock();
    const delivered = new DeliveredEvents(clock);
    delivered.take('1', 'e', ['a']);
    clock.advance(1_200_000);
    expect(delivered.take('1', 'e', ['a'])).toEqual([]);
    clock.advance(1_000);
    expect(delivered.take('1', 'e', ['a'])).toEqual(['a']);
    expect(delivered.size).toBe(1);
  });

  it('forgets the oldest when there are too many', () => {
    const delivered = new DeliveredEvents(new FakeClock(), 2);
    for (const event of ['e', 'f', 'g']) delivered.take('1', event, ['a']);
    expect(delivered.size).toBe(2);
    expect(delivered.take('1', 'g', ['a'])).toEqual([]);
    expect(delivered.take('1', 'e', ['a'])).toEqual(['a']);
  });
});
