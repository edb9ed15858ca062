import type { Config } from '@giftspire/config';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG } from '../config.token';
import { isHost } from './host-header';

/** Where clients find us. */
@Injectable()
export class PublicAddress {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * What addresses in the answer to `request` start with. Nobody can say in advance by which names a machine is
   * called, so without APP_URL it is the one the client used.
   *
   * @returns e.g. `http://192.168.1.7:9090`, without a trailing slash
   */
  of({ protocol, host }: Request): string {
    const { appUrl, isAppUrlSet } = this.config;
    return isAppUrlSet || !isHost(host) ? appUrl : `${protocol}://${host}`;
  }
}
