import { isCacheChannel, getChannelKind, isChannelName } from './channel-name';

describe('isChannelName', () => {
  it.each(['news', 'private-App.Models.User.7', 'a_b=c@d,e.f;g-h', 'x'.repeat(164)])(
    'accepts %s',
    (name) => {
      expect(isChannelName(name)).toBe(true);
    },
  );

  it.each([
    '',
    'x'.repeat(165),
    'two words',
    'a:b',
    '#server-to-user-1',
    'news\n',
    'news\nprivate-x',
    'ünï',
    ['news'],
    7,
    null,
  ])('rejects %p', (name) => {
    expect(isChannelName(name)).toBe(false);
  });
});

describe('getChannelKind', () => {
  it.each([
    ['news', 'public'],
    ['private-a', 'private'],
    ['private-encrypted-a', 'private-encrypted'],
    ['private-cache-a', 'private-cache'],
    ['private-encrypted-cache-a', 'private-encrypted-cache'],
    ['presence-a', 'presence'],
    ['presence-cache-a', 'presence-cache'],
    ['cache-a', 'cache'],
  ])('recognizes the prefix of %s', (name, kind) => {
    expect(getChannelKind(name)).toBe(kind);
  });

  it.each(['privatefoo', 'Private-foo', 'my-private-foo', 'cachefoo', 'my-cache-x', 'presence'])(
    'returns public for %s, because prefixes are exact, anchored and hyphenated',
    (name) => {
      expect(getChannelKind(name)).toBe('public');
    },
  );
});

describe('isCacheChannel', () => {
  it.each(['cache-a', 'private-cache-a', 'private-encrypted-cache-a', 'presence-cache-a'])(
    'returns true for %s',
    (name) => expect(isCacheChannel(name)).toBe(true),
  );

  it.each(['cachea', 'my-cache-a', 'private-a-cache-b', 'Cache-a', 'presence-encrypted-cache-a'])(
    'returns false for %s',
    (name) => expect(isCacheChannel(name)).toBe(false),
  );
});
