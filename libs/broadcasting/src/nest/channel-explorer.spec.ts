import {
  BadRequestException,
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  type INestApplicationContext,
  InternalServerErrorException,
  Module,
  NotFoundException,
  ParseIntPipe,
  type PipeTransform,
  UseGuards,
  UsePipes,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { of } from 'rxjs';
import { ChannelAuthorizer, type SubscriptionRequest } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';
import { BroadcastChannel } from './broadcast-channel.decorator';
import { BroadcastingModule } from './broadcasting.module';
import { ChannelParam, ChannelUser, ChannelSubscription } from './join-parameters';
import type { JoinRequest } from './join-request';

interface Member {
  id: number;
  name: string;
  isBanned?: boolean;
}

interface Room {
  id: number;
  members: number[];
}

@Injectable()
class RoomStore {
  private readonly rooms: Room[] = [{ id: 1, members: [7] }];

  find(id: number): Room | undefined {
    return this.rooms.find((room) => room.id === id);
  }
}

@Injectable()
class RoomByIdPipe implements PipeTransform<number, Room> {
  constructor(private readonly rooms: RoomStore) {}

  transform(id: number): Room {
    const room = this.rooms.find(id);
    if (room === undefined) throw new NotFoundException();
    return room;
  }
}

@Injectable()
class NotBannedGuard implements CanActivate {
  constructor(private readonly rooms: RoomStore) {}

  canActivate(context: ExecutionContext): boolean {
    const { user, params } = context.switchToHttp().getRequest<JoinRequest>();
    if (this.rooms.find(Number(params['room'])) === undefined) throw new ForbiddenException();
    return !(user as Member).isBanned;
  }
}

@BroadcastChannel('rooms.{room}')
@UseGuards(NotBannedGuard)
class RoomChannel {
  join(user: Member, @ChannelParam('room', ParseIntPipe, RoomByIdPipe) room: Room) {
    return room.members.includes(user.id) && { name: user.name };
  }
}

/** Channel class whose `join` gets all parameters by decorators, in another order. */
@BroadcastChannel('desks.{desk}.{seat}')
class DeskChannel {
  @UsePipes({
    transform: (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value),
  })
  join(
    @ChannelParam('seat') seat: string,
    @ChannelSubscription() subscription: SubscriptionRequest,
    @ChannelUser() user: Member,
    @ChannelParam('desk') desk: string,
  ) {
    return { seat, desk, name: user.name, channel: subscription.channel };
  }
}

let guardResult: () => unknown = () => true;

@BroadcastChannel('guarded.{id}')
class ChannelWithGuardedJoin {
  @UseGuards({ canActivate: () => guardResult() as boolean })
  join(user: Member, params: { id: string }) {
    if (params.id === 'failing') throw new InternalServerErrorException('no database');
    return params.id === String(user.id);
  }
}

@Injectable()
class FailingGlobalGuard implements CanActivate {
  canActivate(): boolean {
    throw new Error('a global guard must not run for channels');
  }
}

@Module({
  providers: [
    RoomStore,
    RoomChannel,
    DeskChannel,
    ChannelWithGuardedJoin,
    { provide: 'value', useValue: 1 },
    { provide: APP_GUARD, useClass: FailingGlobalGuard },
  ],
})
class RoomsModule {}

describe('Channel class', () => {
  let module: INestApplicationContext;
  const ana = { id: 7, name: 'Ana' };

  beforeAll(async () => {
    const broadcasting = BroadcastingModule.forRoot({
      connection: 'null',
      app: { id: 'app-id', key: 'app-key', secret: 'app-secret' },
      endpoint: { host: 'localhost', port: 9000, scheme: 'http' },
    });
    module = await Test.createTestingModule({ imports: [broadcasting, RoomsModule] }).compile();
    await module.init();
  });
  afterAll(() => module.close());
  beforeEach(() => (guardResult = () => true));

  const join = (user: object, channel: string) =>
    module.get(ChannelAuthorizer).authorize(user, '1.2', channel);
  const joinAndReadMember = async (user: object, channel: string) => {
    const { channel_data: data = '{}' } = await join(user, channel);
    return (JSON.parse(data) as { user_info: unknown }).user_info;
  };
  const expectRejection = (user: object, channel: string) =>
    expect(join(user, channel)).rejects.toBeInstanceOf(ChannelForbiddenError);

  it('gets parameters from pipes with injected dependencies', async () => {
    expect(await joinAndReadMember(ana, 'presence-rooms.1')).toEqual({ name: 'Ana' });
    await expectRejection({ id: 8 }, 'presence-rooms.1');
  });

  it('rejects the subscription when a pipe throws a 4xx exception', async () => {
    await expectRejection(ana, 'private-rooms.one');
    await expectRejection(ana, 'private-rooms.1e0');
    await expectRejection(ana, 'private-rooms.2');
  });

  it('rejects the subscription when a guard returns false or throws', async () => {
    await expectRejection({ ...ana, isBanned: true }, 'private-rooms.1');
    for (const no of [false, Promise.resolve(false), of(false)]) {
      guardResult = () => no;
      await expectRejection(ana, 'private-guarded.7');
    }
    guardResult = () => {
      throw new BadRequestException();
    };
    await expectRejection(ana, 'private-guarded.7');
    for (const yes of [true, Promise.resolve(true), of(true)]) {
      guardResult = () => yes;
      await join(ana, 'private-guarded.7');
    }
  });

  it('gets user and params by position without decorators', async () => {
    await join(ana, 'private-guarded.7');
    await expectRejection(ana, 'private-guarded.8');
  });

  it('gets decorated parameters in any order, through the pipes of the method', async () => {
    expect(await joinAndReadMember(ana, 'presence-desks.a.b')).toEqual({
      seat: 'B',
      desk: 'A',
      name: 'Ana',
      channel: 'presence-desks.a.b',
    });
  });

  it('throws errors that are not rejections unchanged', async () => {
    await expect(join(ana, 'private-guarded.failing')).rejects.toThrow('no database');
  });

  it('rejects the subscription when a database row is not found', async () => {
    guardResult = () => {
      throw Object.assign(new Error('Could not find any entity'), { name: 'EntityNotFoundError' });
    };
    await expectRejection(ana, 'private-guarded.7');
  });
});
