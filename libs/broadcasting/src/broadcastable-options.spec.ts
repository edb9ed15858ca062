import { Broadcastable } from './broadcastable';
import {
  type BroadcastableOptions,
  getDefinitionOrDefault,
  listDeclaredPatternsWithEventNames,
} from './broadcastable-options';
import { InvalidBroadcastableError, InvalidChannelPatternError } from './errors';

const createDecoratedClass = (options: BroadcastableOptions) => {
  @Broadcastable(options)
  class Decorated implements Broadcastable {
    broadcastOn() {
      return 'news';
    }
  }
  return Decorated;
};

describe('@Broadcastable', () => {
  it('stores its options for the class', () => {
    const options = { as: 'x', queue: 'toasts', tries: 50, afterCommit: true };
    expect(getDefinitionOrDefault(createDecoratedClass(options))).toMatchObject(options);
    expect(getDefinitionOrDefault(class {})).toEqual({ patterns: [] });
  });

  it('stores the declared channel patterns of all classes', () => {
    createDecoratedClass({ channels: ['private-declared.{id}'] });
    expect(listDeclaredPatternsWithEventNames()).toContainEqual({
      event: 'Decorated',
      pattern: 'private-declared.{id}',
    });
  });

  it.each<[string, BroadcastableOptions]>([
    ['zero tries', { tries: 0 }],
    ['a fractional number of tries', { tries: 1.5 }],
    ['51 tries', { tries: 51 }],
    ['an empty queue name', { queue: '' }],
    ['now with a queue', { now: true, queue: 'broadcasts' }],
    ['now with tries', { now: true, tries: 3 }],
    ['now with afterCommit', { now: true, afterCommit: true }],
  ])('rejects %s when the class is loaded', (_, options) => {
    expect(() => createDecoratedClass(options)).toThrow(InvalidBroadcastableError);
  });

  it('rejects a malformed pattern when the class is loaded', () => {
    expect(() => createDecoratedClass({ channels: ['private-orders.{id'] })).toThrow(
      InvalidChannelPatternError,
    );
  });
});
