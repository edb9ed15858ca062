import { FakeClock } from '../testing/fake-clock';
import { EventDeduplicator } from './event-deduplicator';

describe('EventDeduplicator', () => {
  it('returns each channel of an event once', () => {
    const deduplicator = new EventDeduplicator(new FakeClock());
    expect(deduplicator.claimChannels('1', 'e', ['a', 'b'])).toEqual(['a', 'b']);
    expect(deduplicator.claimChannels('1', 'e', ['b', 'c'])).toEqual(['c']);
    expect(deduplicator.claimChannels('1', 'e', ['a', 'b', 'c'])).toEqual([]);
  });

  it('distinguishes events and apps', () => {
    const deduplicator = new EventDeduplicator(new FakeClock());
    deduplicator.claimChannels('1', 'e', ['a']);
    expect(deduplicator.claimChannels('1', 'f', ['a'])).toEqual(['a']);
    expect(deduplicator.claimChannels('2', 'e', ['a'])).toEqual(['a']);
  });

  it('deletes an event id after twenty minutes', () => {
    const clock = new FakeClock();
    const deduplicator = new EventDeduplicator(clock);
    deduplicator.claimChannels('1', 'e', ['a']);
    clock.advance(1_200_000);
    expect(deduplicator.claimChannels('1', 'e', ['a'])).toEqual([]);
    clock.advance(1_000);
    expect(deduplicator.claimChannels('1', 'e', ['a'])).toEqual(['a']);
    expect(deduplicator.size).toBe(1);
  });

  it('deletes the oldest event ids when the maximum number is reached', () => {
    const deduplicator = new EventDeduplicator(new FakeClock(), 2);
    for (const event of ['e', 'f', 'g']) deduplicator.claimChannels('1', event, ['a']);
    expect(deduplicator.size).toBe(2);
    expect(deduplicator.claimChannels('1', 'g', ['a'])).toEqual([]);
    expect(deduplicator.claimChannels('1', 'e', ['a'])).toEqual(['a']);
  });
});
