import { Broadcastable } from './broadcastable';
import {
  type BroadcastableOptions,
  findBroadcastableDefinition,
  listDeclaredPatterns,
} from './broadcastable-options';
import { InvalidBroadcastableError, InvalidChannelPatternError } from './errors';

const decorate = (options: BroadcastableOptions) => {
  @Broadcastable(options)
  class Decorated implements Broadcastable {
    broadcastOn() {
      return 'news';
    }
  }
  return Decorated;
};

describe('@Broadcastable', () => {
  it('keeps what it is told', () => {
    const options = { as: 'x', queue: 'toasts', tries: 50, afterCommit: true };
    expect(findBroadcastableDefinition(decorate(options))).toMatchObject(options);
    expect(findBroadcastableDefinition(class {})).toEqual({ patterns: [] });
  });

  it('lists the declared patterns of all classes, by which missing authorizers are found', () => {
    decorate({ channels: ['private-declared.{id}'] });
    expect(listDeclaredPatterns()).toContainEqual({
      event: 'Decorated',
      pattern: 'private-declared.{id}',
    });
  });

  it.each<[string, BroadcastableOptions]>([
    ['no try', { tries: 0 }],
    ['half a try', { tries: 1.5 }],
    ['51 tries', { tries: 51 }],
    ['a queue without a name', { queue: '' }],
    ['now, but later', { now: true, queue: 'broadcasts' }],
    ['now, several times', { now: true, tries: 3 }],
    ['now, after the commit', { now: true, afterCommit: true }],
  ])('refuses %s when the class is loaded', (_, options) => {
    expect(() => decorate(options)).toThrow(InvalidBroadcastableError);
  });

  it('refuses a malformed pattern when the class is loaded', () => {
    expect(() => decorate({ channels: ['private-orders.{id'] })).toThrow(
      InvalidChannelPatternError,
    );
  });
});
