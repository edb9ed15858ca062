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

class Owners implements TokenOwnerProvider {
  readonly tokenableType = 'Robot';

  async findTokenOwner(id: number): Promise<{ id: number }> {
    return { id };
  }
}

@Module({ providers: [Owners], exports: [Owners] })
class OwnersModule {}

@Controller()
class Routes {
  @Public()
  @Get('open')
  open(): string {
    return 'open';
  }
}

@Controller('gifts')
@Abilities('gifts:read')
class GiftRoutes {
  @Get()
  read(@CurrentUser() owner: { id: number }): { id: number } {
    return owner;
  }

  @Get('both')
  @Abilities('gifts:read', 'gifts:write')
  both(): string {
    return 'both';
  }

  @Get('any')
  @Abilities()
  @AnyAbility('gifts:write', 'gifts:admin')
  any(): string {
    return 'any';
  }
}

/** Has no guard of its own. */
@WebSocketGateway()
class Gateway {
  @Sockets() server!: WebSocketServer;

  handleConnection(client: WebSocket & { upgradeReq?: unknown }, upgrade: IncomingMessage): void {
    client.upgradeReq = upgrade;
  }

  @SubscribeMessage('who')
  who(@CurrentUser() owner: { id: number }): object {
    return { event: 'you', data: owner.id };
  }

  @SubscribeMessage('write')
  @Abilities('gifts:write')
  write(): object {
    return { event: 'written' };
  }

  @Public()
  @SubscribeMessage('ping')
  ping(): object {
    return { event: 'pong' };
  }
}

describe('guards', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let tokens: AccessTokens;

  beforeAll(async () => {
    database = await createTestDatabase();
    const module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ type: 'postgres', url: database.url, autoLoadEntities: true }),
        SanctumModule.forRoot({ imports: [OwnersModule], ownerProvider: Owners }),
      ],
      controllers: [Routes, GiftRoutes],
      providers: [Gateway],
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

  const tokenWith = async (...abilities: string[]) =>
    (await tokens.create(7, 'test', null, abilities)).plainTextToken;

  describe('of routes', () => {
    const get = async (path: string, token?: string) => {
      const call = request(app.getHttpServer() as Server).get(path);
      return token === undefined ? call : call.set('Authorization', `Bearer ${token}`);
    };

    it('give the owner of the token to the route', async () => {
      expect((await get('/gifts', await tokenWith('gifts:read'))).body).toEqual({ id: 7 });
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
    ])('%s with %j: %s', async (path, abilities, status) => {
      const token = abilities === undefined ? undefined : await tokenWith(...abilities);
      const answer = await get(path, token);
      expect(answer.status).toBe(status);
      if (status === 403)
        expect(answer.body).toMatchObject({ message: 'Invalid ability provided.' });
    });
  });

  describe('of gateways, which have none of their own', () => {
    const ask = async (event: string, token?: string) => {
      const { port } = app.get(Gateway).server.address() as AddressInfo;
      const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { headers });
      await once(socket, 'open');
      socket.send(JSON.stringify({ event, data: null }));
      const [answer] = (await once(socket, 'message')) as [Buffer];
      socket.close();
      return JSON.parse(answer.toString()) as { event: string; data?: unknown };
    };
    const refusal = (message: string) =>
      expect.objectContaining({ data: expect.objectContaining({ message }) as unknown }) as unknown;

    it('give the owner of the token of the handshake to the handler', async () => {
      expect(await ask('who', await tokenWith('*'))).toEqual({ event: 'you', data: 7 });
    });

    it('refuse messages without a token, with a wrong one, and with a revoked one', async () => {
      const { accessToken, plainTextToken } = await tokens.create(7, 'test', null);
      await tokens.revoke(accessToken);
      for (const token of [undefined, '1|wrong', plainTextToken])
        expect(await ask('who', token)).toEqual(refusal('Unauthenticated.'));
    });

    it('refuse a token that lacks the ability', async () => {
      expect(await ask('write', await tokenWith('gifts:read'))).toEqual(
        refusal('Invalid ability provided.'),
      );
      expect(await ask('write', await tokenWith('gifts:write'))).toEqual({ event: 'written' });
    });

    it('let everybody to what is public', async () => {
      expect(await ask('ping')).toEqual({ event: 'pong' });
    });
  });
});
