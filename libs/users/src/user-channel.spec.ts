import { UserChannel } from './user-channel';
import { User } from './user.entity';

describe('UserChannel', () => {
  const user = Object.assign(new User(), { id: 7 });
  const channel = new UserChannel();

  it('authorizes users for their own channel', () => {
    expect(channel.join(user, { id: '7' })).toBe(true);
  });

  it.each(['8', '07', '7.0', '+7', ' 7', '7e0', '0x7', ''])(
    'rejects the channel of user %j',
    (id) => {
      expect(channel.join(user, { id })).toBe(false);
    },
  );

  it('rejects a channel without a user id', () => {
    expect(channel.join(user, {})).toBe(false);
  });
});
