import { toBroadcastEvent } from '@giftspire/broadcasting';
import { SearchCompletedNotification } from './search-completed.notification';

describe('SearchCompletedNotification', () => {
  it('is broadcast on the private channel of the user as search.completed', () => {
    const payload = {
      order_id: 3,
      title: 'Title',
      message: 'Message',
      icon: '🎁',
      type: 'success',
      timestamp: '2025-11-23T10:00:00.000Z',
    } as const;
    expect(toBroadcastEvent(new SearchCompletedNotification(7, payload))).toEqual({
      id: expect.any(String) as string,
      channels: ['private-App.Models.User.7'],
      name: 'search.completed',
      data: JSON.stringify(payload),
    });
  });
});
