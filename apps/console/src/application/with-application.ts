import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import type { Config } from '@giftspire/config';
import { openDatabase, typeOrmOptions } from '@giftspire/database';
import { NotificationsModule } from '@giftspire/notifications';
import { SanctumModule } from '@giftspire/sanctum/nest';
import { Users, UsersModule } from '@giftspire/users';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';

/** Nest module with the services that commands use. */
@Module({})
class ConsoleModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: ConsoleModule,
      imports: [
        TypeOrmModule.forRoot(typeOrmOptions(databaseUrl, 'giftspire-console')),
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
 * Creates a Nest application context, runs `work` with it and closes it.
 *
 * @throws StartFailure when the database cannot be used
 */
export async function withApplication<T>(
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const lease = await openDatabase(config);
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
