import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import type { Config } from '@giftspire/config';
import { acquireReadyDatabase, createTypeOrmOptions } from '@giftspire/database';
import { NotificationsModule } from '@giftspire/notifications';
import { SanctumModule } from '@giftspire/sanctum/nest';
import { Users, UsersModule } from '@giftspire/users';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';

/** Nest module that provides the services of users, tokens, notifications and broadcasting to commands. */
@Module({})
class ConsoleModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: ConsoleModule,
      imports: [
        TypeOrmModule.forRoot(createTypeOrmOptions(databaseUrl, 'giftspire-console')),
        DiscoveryModule,
        UsersModule,
        NotificationsModule,
        SanctumModule.forRoot({
          imports: [UsersModule],
          ownerProvider: Users,
          settings: config.accessTokens,
        }),
        BroadcastingModule.forRoot(config.broadcasting),
      ],
    };
  }
}

/**
 * Opens the database, creates a Nest application context, runs `work` with it and closes both. Returns the result of
 * `work`.
 *
 * @throws StartFailure when the database cannot be used
 */
export async function withApplicationContext<T>(
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const lease = await acquireReadyDatabase(config);
  try {
    const app = await NestFactory.createApplicationContext(
      ConsoleModule.forRoot(config, lease.url),
      { logger: ['error', 'fatal'], abortOnError: false },
    );
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await lease.release();
  }
}
