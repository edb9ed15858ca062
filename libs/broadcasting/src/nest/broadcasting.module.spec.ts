import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ChannelAuthorizer, type ChannelHandler } from '../channel-authorizer';
import type { ChannelParams } from '../channel-pattern';
import { ChannelForbiddenError } from '../errors';
import { ReverbDriver } from '../reverb-driver';
import { BroadcastChannel } from './broadcast-channel.decorator';
import { BROADCAST_DRIVER } from './broadcast-driver.token';
import { BroadcastingModule } from './broadcasting.module';

@Injectable()
class Memberships {
  readonly rooms = new Map([['blue', ['ana']]]);
}

@BroadcastChannel('rooms.{room}')
class RoomChannel implements ChannelHandler {
  constructor(private readonly memberships: Memberships) {}

  join(user: string, params: ChannelParams): boolean {
    return this.memberships.rooms.get(params['room'] ?? '')?.includes(user) ?? false;
  }
}

@Module({ providers: [Memberships, RoomChannel, { provide: 'value', useValue: 1 }] })
class RoomsModule {}

describe('BroadcastingModule', () => {
  const start = async () => {
    const module = await Test.createTestingModule({
      imports: [
        BroadcastingModule.forRoot({
          app: { id: 'app-id', key: 'app-key', secret: 'app-secret' },
          endpoint: { host: 'localhost', port: 9000, scheme: 'http' },
        }),
        RoomsModule,
      ],
    }).compile();
    return module.init();
  };

  it('finds decorated providers, dependencies included, and asks them', async () => {
    const module = await start();
    const authorizer = module.get(ChannelAuthorizer);
    await expect(authorizer.authorize('ana', '1.2', 'private-rooms.blue')).resolves.toEqual({
      auth: expect.stringMatching(/^app-key:[0-9a-f]{64}$/),
    });
    await expect(authorizer.authorize('bob', '1.2', 'private-rooms.blue')).rejects.toThrow(
      ChannelForbiddenError,
    );
    await module.close();
  });

  it('offers a driver', async () => {
    const module = await start();
    expect(module.get(BROADCAST_DRIVER)).toBeInstanceOf(ReverbDriver);
    await module.close();
  });
});
