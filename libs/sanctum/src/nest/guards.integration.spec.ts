import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { Controller, Get, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SubscribeMessage, WebSocketGateway, WebSocketServer as Sockets } from '@nestjs/websockets';
import request from 'supertest';
import WebSocket, { type WebSocketServer } from 'ws';
import { MinimalWsAdapter } from './testing/minimal-ws-adapter';
import { Abilities, AnyAbility } from './abilities.decorator';
import { AccessTokens } from './access-tokens';
import { CurrentUser } from './current.decorators';
import { Public } from './public.decorator';
import { SanctumModule } from './sanctum.module';
import type { TokenOwnerProvider } from './token-owner-provider';

/** Finds a robot for every id, as the owner of a token. */
class RobotTokenOwnerProvider implements TokenOwnerProvider {
  readonly tokenableType = 'Robot';

  async findTokenOwnerById(id: number): Promise<{ id: number }> {
    return { id };
  }
}

@Module({ providers: [RobotTokenOwnerProvider], exports: [RobotTokenOwnerProvider] })
class RobotTokenOwnerModule {}

@Controller()
class PublicController {
  @Public()
  @Get('open')
  returnOpen(): string {
    return 'open';
  }
}

@Controller('gifts')
@Abilities('gifts:read')
class GiftsController {
  @Get()
  returnTokenOwner(@CurrentUser() owner: { id: number }): { id: number } {
    return owner;
  }

  @Get('both')
  @Abilities('gifts:read', 'gifts:write')
  requireReadAndWrite(): string {
    return 'both';
  }

  @Get('any')
  @Abilities()
  @AnyAbility('gifts:write', 'gifts:admin')
  requireWriteOrAdmin(): string {
    return 'any';
  }
}

/** A gateway without `@UseGuards`, so that only the guards of {@link SanctumModule} protect it. */
@WebSocketGateway()
class GatewayWithoutUseGuards {
  @Sockets() server!: WebSocketServer;

  handleConnection(client: WebSocket & { upgradeReq?: unknown }, upgrade: IncomingMessage): void {
    client.upgradeReq = upgrade;
  }

  @SubscribeMessage('who')
  returnTokenOwnerId(@CurrentUser() owner: { id: number }): object {
    return { event: 'you', data: owner.id };
  }

  @SubscribeMessage('write')
  @Abilities('gifts:write')
  requireWrite(): object {
    return { event: 'written' };
  }

  @Public()
  @SubscribeMessage('ping')
  answerPublicPing(): object {
    return { event: 'pong' };
  }
}

describe('SanctumModule', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let tokens: AccessTokens;

  beforeAll(async () => {
    database = await createTestDatabase();
    const module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ type: 'postgres', url: database.url, autoLoadEntities: true }),
        SanctumModule.forRoot({
          imports: [RobotTokenOwnerModule],
          ownerProvider: RobotTokenOwnerProvider,
        }),
      ],
      controllers: [PublicController, GiftsController],
      providers: [GatewayWithoutUseGuards],
    }).compile();
    app = module.createNestApplication({ logger: false });
    app.useWebSocketAdapter(new MinimalWsAdapter(app));
    await app.init();
    tokens = app.get(AccessTokens);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const createToken = async (...abilities: string[]) =>
    (await tokens.create(7, 'test', null, abilities)).plainTextToken;

  describe('on routes', () => {
    const get = async (path: string, token?: string) => {
      const pendingRequest = request(app.getHttpServer() as Server).get(path);
      return token === undefined
        ? pendingRequest
        : pendingRequest.set('Authorization', `Bearer ${token}`);
    };

    it('injects the owner of the token', async () => {
      expect((await get('/gifts', await createToken('gifts:read'))).body).toEqual({ id: 7 });
    });

    it.each([
      ['/open', undefined, 200],
      ['/gifts', ['gifts:read'], 200],
      ['/gifts', ['*'], 200],
      ['/gifts', ['gifts:write'], 403],
      ['/gifts', [], 403],
      ['/gifts', undefined, 401],
      ['/gifts/both', ['gifts:read'], 403],
      ['/gifts/both', ['gifts:write', 'gifts:read'], 200],
      ['/gifts/any', ['gifts:read'], 403],
      ['/gifts/any', ['gifts:admin'], 200],
    ])('responds to %s with the abilities %j: %s', async (path, abilities, status) => {
      const token = abilities === undefined ? undefined : await createToken(...abilities);
      const response = await get(path, token);
      expect(response.status).toBe(status);
      if (status === 403)
        expect(response.body).toMatchObject({ message: 'Invalid ability provided.' });
    });
  });

  describe('on gateways without guards of their own', () => {
    const sendMessage = async (event: string, token?: string) => {
      const { port } = app.get(GatewayWithoutUseGuards).server.address() as AddressInfo;
      const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { headers });
      await once(socket, 'open');
      socket.send(JSON.stringify({ event, data: null }));
      const [response] = (await once(socket, 'message')) as [Buffer];
      socket.close();
      return JSON.parse(response.toString()) as { event: string; data?: unknown };
    };
    const exceptionWith = (message: string) =>
      expect.objectContaining({ data: expect.objectContaining({ message }) as unknown }) as unknown;

    it('injects the owner of the token of the handshake', async () => {
      expect(await sendMessage('who', await createToken('*'))).toEqual({ event: 'you', data: 7 });
    });

    it('rejects messages without a token, with a wrong one and with a revoked one', async () => {
      const { accessToken, plainTextToken } = await tokens.create(7, 'test', null);
      await tokens.revoke(accessToken);
      for (const token of [undefined, '1|wrong', plainTextToken])
        expect(await sendMessage('who', token)).toEqual(exceptionWith('Unauthenticated.'));
    });

    it('rejects a token that lacks the ability', async () => {
      expect(await sendMessage('write', await createToken('gifts:read'))).toEqual(
        exceptionWith('Invalid ability provided.'),
      );
      expect(await sendMessage('write', await createToken('gifts:write'))).toEqual({
        event: 'written',
      });
    });

    it('calls a public handler without a token', async () => {
      expect(await sendMessage('ping')).toEqual({ event: 'pong' });
    });
  });
});
