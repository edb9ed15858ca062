import type { Config } from '@giftspire/config';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG } from '../config.token';
import { isValidHost } from './is-valid-host';

/** Where clients find us. */
@Injectable()
export class PublicBaseUrl {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * What addresses in the answer to `request` start with. Nobody can say in advance by which names a machine is
   * called, so without APP_URL it is the one the client used.
   *
   * @returns e.g. `http://192.168.1.7:9090`, without a trailing slash
   */
  forRequest({ protocol, host }: Request): string {
    const { appUrl, isAppUrlSet } = this.config;
    return isAppUrlSet || !isValidHost(host) ? appUrl : `${protocol}://${host}`;
  }
}
