import { UserChannel } from './user-channel';
import { User } from './user.entity';

describe('UserChannel', () => {
  const user = Object.assign(new User(), { id: 7 });
  const channel = new UserChannel();

  it('lets a user into his own channel', () => {
    expect(channel.join(user, { id: '7' })).toBe(true);
  });

  it.each(['8', '07', '7.0', '+7', ' 7', '7e0', '0x7', ''])('keeps him out of %j', (id) => {
    expect(channel.join(user, { id })).toBe(false);
  });

  it('keeps him out where there is no id', () => {
    expect(channel.join(user, {})).toBe(false);
  });
});
