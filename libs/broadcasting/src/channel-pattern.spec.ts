import { ChannelPattern } from './channel-pattern';
import { InvalidChannelPatternError } from './errors';

describe('ChannelPattern', () => {
  it('returns the text at each placeholder', () => {
    const pattern = new ChannelPattern('orders.{order}.item-{item}');
    expect(pattern.matchParams('orders.12.item-a,b')).toEqual({ order: '12', item: 'a,b' });
  });

  it.each([
    ['App.Models.User.{id}', 'App.Models.User.'],
    ['App.Models.User.{id}', 'App.Models.User.7.8'],
    ['App.Models.User.{id}', 'xApp.Models.User.7'],
    ['App.Models.User.{id}', 'AppxModels.User.7'],
    ['App.Models.User.{id}', 'app.models.user.7'],
    ['news', 'news2'],
    ['news', 'news\n'],
    ['a|b', 'a'],
    ['a(b)+[c]', 'abc'],
    ['x*', 'xxx'],
  ])('%s does not match %j', (pattern, name) => {
    expect(new ChannelPattern(pattern).matchParams(name)).toBeNull();
  });

  it.each(['a|b', 'a(b)+[c]', 'x*', '^$', 'a-b', 'a\\d', 'a.b?'])(
    'matches %s literally',
    (pattern) => {
      expect(new ChannelPattern(pattern).matchParams(pattern)).toEqual({});
    },
  );

  it.each(['', '{', 'a.{id', 'a.id}', 'a.{}', 'a.{1d}', 'a.{id}.{id}', '{{id}}'])(
    'rejects the pattern %j',
    (pattern) => {
      expect(() => new ChannelPattern(pattern)).toThrow(InvalidChannelPatternError);
    },
  );
});
