import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import type { Config } from '@giftspire/config';
import { createTypeOrmOptions } from '@giftspire/database';
import {
  GiftFinderModule,
  GiftFinderWorkerModule,
  RemoteCatalogueModule,
} from '@giftspire/gift-finder';
import type { Logger } from '@giftspire/logging';
import { NotificationsModule } from '@giftspire/notifications';
import { QueueModule } from '@giftspire/queue';
import { SanctumModule } from '@giftspire/sanctum/nest';
import { Accounts, Users, UsersModule } from '@giftspire/users';
import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountController } from './auth/account.controller';
import { AuthController } from './auth/auth.controller';
import { CurrentUserController } from './auth/current-user.controller';
import { BroadcastingController } from './broadcasting/broadcasting.controller';
import { toPusherUserData } from './broadcasting/to-pusher-user-data';
import { CONFIG_TOKEN } from './config.token';
import { ArtworkController } from './gift-finder/artwork.controller';
import { CategoriesController } from './gift-finder/categories.controller';
import { PendingOrdersController } from './gift-finder/pending-orders.controller';
import { ProductsController } from './gift-finder/products.controller';
import { SearchController } from './gift-finder/search.controller';
import { SearchesController } from './gift-finder/searches.controller';
import { SuggestionsController } from './gift-finder/suggestions.controller';
import { TrendingController } from './gift-finder/trending.controller';
import { PublicBaseUrlResolver } from './http/public-base-url-resolver';
import { UpController } from './health/up.controller';
import { NotificationsController } from './notifications/notifications.controller';
import { ThrottlingModule } from './throttling/throttling.module';

/** Root module of the HTTP API: the controllers and the modules they use. */
@Module({})
export class AppModule {
  /** @param databaseUrl - `postgres://user:password@host:port/database` of a migrated database */
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(createTypeOrmOptions(databaseUrl, 'giftspire-api')),
        UsersModule,
        SanctumModule.forRoot({
          imports: [UsersModule],
          ownerProvider: Users,
          settings: config.accessTokens,
        }),
        ThrottlingModule.forRoot(config, logger),
        BroadcastingModule.forRoot({ ...config.broadcasting, toBroadcastUser: toPusherUserData }),
        NotificationsModule,
        GiftFinderModule,
        // With the sync connection, dispatched jobs run in this process, so it needs their handlers.
        ...(config.queue.connection === 'sync'
          ? [
              QueueModule.forSync(),
              RemoteCatalogueModule.forRoot(config.catalogue),
              GiftFinderWorkerModule,
            ]
          : []),
      ],
      controllers: [
        AuthController,
        AccountController,
        CurrentUserController,
        NotificationsController,
        SearchController,
        SearchesController,
        PendingOrdersController,
        ProductsController,
        ArtworkController,
        TrendingController,
        CategoriesController,
        SuggestionsController,
        BroadcastingController,
        UpController,
      ],
      providers: [{ provide: CONFIG_TOKEN, useValue: config }, PublicBaseUrlResolver, Accounts],
    };
  }
}
