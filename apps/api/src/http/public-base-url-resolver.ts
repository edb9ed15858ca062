import type { Config } from '@giftspire/config';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG_TOKEN } from '../config.token';
import { isValidHost } from './is-valid-host';

/** Determines the base URL of absolute links in responses. */
@Injectable()
export class PublicBaseUrlResolver {
  constructor(@Inject(CONFIG_TOKEN) private readonly config: Config) {}

  /**
   * Returns APP_URL or, when it is not set, the origin that the client used, because a server does not know under which
   * host names it can be reached. A malformed `Host` header is replaced by `localhost` and the API's port.
   *
   * @returns e.g. `http://192.168.1.7:9090`, without a trailing slash
   */
  resolve({ protocol, host }: Request): string {
    const { appUrl, isAppUrlSet } = this.config;
    return isAppUrlSet || !isValidHost(host) ? appUrl : `${protocol}://${host}`;
  }
}
